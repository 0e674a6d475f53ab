package org.rightplace.workspace.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.rightplace.model.Term;
import org.rightplace.workspace.Elements;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Ids;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.framework.GlossaryEdits;
import org.rightplace.workspace.spi.Validator;

/** Finds words that are no longer used, and abbreviations that nobody has explained, in every text of a system. */
@Component
public final class WordFindings implements Validator {

    private static final String RULES = "word-";
    private static final String SUPERSEDED = RULES + "superseded";
    private static final String UNDEFINED = RULES + "undefined";

    private final Uses uses = new Uses();

    /** Whether a finding is about a word, and so of this check. */
    public static boolean about(Finding finding) {
        return finding.rule().startsWith(RULES);
    }

    /** The text that the word of a finding of this check stands in, of the first of what it is about; if it still does. */
    public static Optional<TextPlace> text(Finding finding, Snapshot snapshot) {
        if (!about(finding) || finding.about().isEmpty()) {
            return Optional.empty();
        }
        var word = finding.message().substring(1, finding.message().indexOf('”'));
        return snapshot.find(finding.about().getFirst()).flatMap(entity -> Texts.of(entity).stream()
                .filter(text -> text.words().contains(word))
                .filter(text -> finding.rule().equals(UNDEFINED) || finding.message().contains("” in the " + text.label() + " of "))
                .findFirst());
    }

    @Override
    public String id() {
        return "words";
    }

    @Override
    public List<Finding> validate(Snapshot snapshot) {
        var findings = new ArrayList<Finding>();
        var found = uses.in(snapshot);
        found.former().stream()
                .sorted(Comparator.comparing((Uses.Use use) -> use.former().superseded())
                        .thenComparing(use -> use.ref().id())
                        .thenComparing(Uses.Use::key))
                .forEach(use -> findings.add(former(use, snapshot)));
        // Without a glossary nothing is explained, and saying so of every abbreviation would help nobody.
        if (snapshot.count(Term.class) > 0) {
            found.unknown().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(entry -> findings.add(unknown(entry.getKey(), List.copyOf(entry.getValue()), snapshot)));
        }
        return findings;
    }

    private static Finding former(Uses.Use use, Snapshot snapshot) {
        var former = use.former();
        var instead = former.instead().stream().map(WordFindings::quoted).collect(Collectors.joining(" or "));
        return new Finding(
                SUPERSEDED,
                Severity.WARNING,
                // Joined and not formatted: there may be thousands, and they are found again as somebody types.
                "“" + former.words() + "” in the " + use.label() + " of " + name(use.ref(), snapshot)
                        + " is a former word. Say " + instead + ".",
                List.of(use.ref()),
                former.replacement().map(words -> WordEdits.replace(use)));
    }

    private static Finding unknown(String word, List<EntityRef> where, Snapshot snapshot) {
        // A word that thousands use has each of them named once, and not at every comparison.
        var sorted = where.stream()
                .map(ref -> Map.entry(name(ref, snapshot), ref))
                .sorted(Map.Entry.comparingByKey())
                .toList();
        var message = where.size() == 1
                ? "“%s” is used in %s and is not in the glossary.".formatted(word, sorted.getFirst().getKey())
                : "“%s” is used in %,d places, such as %s, and is not in the glossary."
                        .formatted(word, where.size(), sorted.getFirst().getKey());
        return new Finding(
                UNDEFINED,
                Severity.INFORMATION,
                message,
                sorted.stream().map(Map.Entry::getValue).toList(),
                Optional.of(GlossaryEdits.add(freeId(word, snapshot), word)));
    }

    // The entry may have been about another word once, and keeps its id.
    private static String freeId(String word, Snapshot snapshot) {
        var id = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return snapshot.find(Term.class, id).isPresent() ? Ids.next() : id;
    }

    private static String name(EntityRef ref, Snapshot snapshot) {
        return snapshot.find(ref).map(entity -> Elements.name(entity, snapshot)).orElse("something that has gone");
    }

    private static String quoted(String word) {
        return "“" + word + "”";
    }
}
