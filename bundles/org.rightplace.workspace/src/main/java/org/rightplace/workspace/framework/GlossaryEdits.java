package org.rightplace.workspace.framework;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rightplace.model.Extras;
import org.rightplace.model.Term;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;

/** Changes to the glossary: which word we use for what, and which we no longer use. */
public final class GlossaryEdits {

    private GlossaryEdits() {}

    /** Adds a word. */
    public static Edit add(String id, String name) {
        return Edit.of("Add “" + name.strip() + "” to the glossary", before -> {
            if (before.find(Term.class, id).isPresent()) {
                return before;
            }
            return checked(before, new Term(id, name.strip(), "", List.of(), List.of(), Extras.NONE));
        });
    }

    /** Changes the word itself. */
    public static Edit rename(Term term, String name) {
        return change(term, "name", "Rename “" + term.name() + "” in the glossary", now -> now.withName(name.strip()));
    }

    /** Changes what is meant by a word. */
    public static Edit meaning(Term term, String meaning) {
        return change(term, "meaning", "Change what “" + term.name() + "” means", now -> now.withMeaning(meaning));
    }

    /** Changes the words that mean the same and may be used. */
    public static Edit synonyms(Term term, List<String> words) {
        return change(
                term, "synonyms", "Change the synonyms of “" + term.name() + "”", now -> now.withSynonyms(tidy(words)));
    }

    /** Changes the words that this one replaces. */
    public static Edit superseded(Term term, List<String> words) {
        return change(
                term, "superseded", "Change what “" + term.name() + "” replaces", now -> now.withSuperseded(tidy(words)));
    }

    /** Removes a word. */
    public static Edit remove(Term term) {
        return Edit.of("Remove “" + term.name() + "” from the glossary", before -> before.without(term));
    }

    private static Edit change(Term term, String field, String label, UnaryOperator<Term> change) {
        return Edit.coalescing("term " + term.id() + " " + field, label, before -> {
            var now = before.find(Term.class, term.id())
                    .orElseThrow(() -> new EditRefused("“" + term.name() + "” is no longer in the glossary."));
            return checked(before, change.apply(now));
        });
    }

    private static Snapshot checked(Snapshot before, Term term) {
        if (term.name().isBlank()) {
            throw new EditRefused("Every entry of the glossary needs a word.");
        }
        var unchanged = before.find(Term.class, term.id());
        var own = Stream.concat(Stream.of(term.name()), term.synonyms().stream()).map(GlossaryEdits::plain).toList();
        for (var word : term.superseded()) {
            if (own.contains(plain(word))) {
                throw new EditRefused("“" + word + "” cannot both be in use and be replaced by “" + term.name() + "”.");
            }
        }
        for (var other : before.all(Term.class)) {
            if (!other.id().equals(term.id())) {
                clash(term, other).filter(message -> unchanged.flatMap(now -> clash(now, other)).isEmpty())
                        .ifPresent(message -> {
                            throw new EditRefused(message);
                        });
            }
        }
        return before.with(term);
    }

    private static Optional<String> clash(Term term, Term other) {
        if (plain(term.name()).equals(plain(other.name()))) {
            return Optional.of("The glossary already has “" + other.name() + "”. Change that entry instead.");
        }
        for (var word : term.superseded()) {
            if (plain(word).equals(plain(other.name()))) {
                return Optional.of(
                        "“" + other.name() + "” is itself an entry of the glossary. Remove that entry first if it is no longer to be used.");
            }
        }
        return other.superseded().stream().anyMatch(word -> plain(word).equals(plain(term.name())))
                ? Optional.of("“" + term.name() + "” is given as replaced by “" + other.name() + "”. Use that word, or change that entry first.")
                : Optional.empty();
    }

    private static List<String> tidy(List<String> words) {
        return words.stream().map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
