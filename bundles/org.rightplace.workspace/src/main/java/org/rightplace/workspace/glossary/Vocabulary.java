package org.rightplace.workspace.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightplace.model.Entity;
import org.rightplace.model.Framework;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.model.SystemProfile;
import org.rightplace.model.Term;
import org.rightplace.workspace.Derivation;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Snapshot;

/**
 * The words a system uses, those it no longer uses, and how either is found in a text: whole words, in the singular or
 * plural, whatever their case; abbreviations as they are written. Where several begin at one place the longest counts,
 * so that a current name may have a former word inside it.
 */
public final class Vocabulary {

    /** What everybody who reads of health and care in England knows, and no glossary need explain. */
    private static final Set<String> EVERYDAY = Set.of(
            "NHS", "GP", "A&E", "UK", "EU", "IT", "HR", "ID", "TV", "PDF", "OK", "AM", "PM", "FAQ", "CD", "DVD", "AND", "OR",
            "NOT", "BMA", "NICE", "CQC", "HM", "MP", "VAT", "ISO");

    private static final Pattern ROMAN = Pattern.compile("[IVX]+");
    private static final Pattern NUMBERED = Pattern.compile(".*\\p{N}.*");

    /** What a vocabulary is made from. */
    static final Set<Class<? extends Entity>> INPUTS = Set.of(
            Term.class, Framework.class, SystemProfile.class, Organisation.class, Place.class, Practice.class);

    private static final Derivation<Vocabulary> VOCABULARY = new Derivation<>() {
        @Override
        public Set<Class<? extends Entity>> inputs() {
            return INPUTS;
        }

        @Override
        public Vocabulary compute(Snapshot snapshot) {
            return new Vocabulary(snapshot);
        }
    };

    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Set<String> abbreviations = new HashSet<>(EVERYDAY);

    /**
     * A former word in a text.
     *
     * @param start where it begins
     * @param end where it ends
     * @param words as they are written there
     * @param superseded the former word as the glossary has it
     * @param instead the words in use; several if more than one term replaces it
     * @param plural whether it is in the plural
     */
    public record Former(int start, int end, String words, String superseded, List<String> instead, boolean plural) {

        /** The word in use, in the number and case of the one it replaces; empty if there are several to choose from. */
        public Optional<String> replacement() {
            return instead.size() == 1 ? Optional.of(Wording.like(words, plural, instead.getFirst())) : Optional.empty();
        }
    }

    private Vocabulary(Snapshot snapshot) {
        var former = new LinkedHashMap<String, List<String>>();
        snapshot.all(Term.class).stream().sorted(NameOrder.by(Term::name)).forEach(term -> {
            Stream.concat(Stream.of(term.name()), term.synonyms().stream()).forEach(this::known);
            term.superseded().forEach(word ->
                    former.computeIfAbsent(word.strip(), key -> new ArrayList<>()).add(term.name()));
        });
        former.forEach((word, instead) -> add(Phrase.of(word, instead)));
        snapshot.framework().ifPresent(framework -> framework.levels().forEach(level -> {
            Stream.of(level.name(), level.plural(), level.initial()).forEach(this::abbreviationsIn);
            level.synonyms().forEach(this::abbreviationsIn);
        }));
        // A name that somebody else gave is written as they gave it.
        names(snapshot).filter(name -> !name.isBlank()).forEach(name -> {
            abbreviationsIn(name);
            if (!formerIn(name).isEmpty()) {
                add(Phrase.of(name, List.of()));
            }
        });
    }

    /** The vocabulary of a system. */
    public static Vocabulary of(Snapshot snapshot) {
        return snapshot.derive(VOCABULARY);
    }

    /** The former words in a text, in their order. */
    public List<Former> formerIn(String text) {
        return formerIn(text, Token.of(text));
    }

    List<Former> formerIn(String text, List<Token> tokens) {
        var found = new ArrayList<Former>();
        int at = 0;
        while (at < tokens.size()) {
            var phrase = longest(tokens, at);
            if (phrase.isPresent() && phrase.get().superseded()) {
                var first = tokens.get(at);
                var last = tokens.get(at + phrase.get().keys().size() - 1);
                found.add(new Former(
                        first.start(),
                        last.end(),
                        text.substring(first.start(), last.end()),
                        phrase.get().words(),
                        phrase.get().instead(),
                        last.plural()));
            }
            at += phrase.map(one -> one.keys().size()).orElse(1);
        }
        return found;
    }

    /** The abbreviations in a text that nothing explains, each once. */
    public Set<String> unknownIn(String text) {
        return unknownIn(text, Token.of(text));
    }

    Set<String> unknownIn(String text, List<Token> tokens) {
        // In a text that is all in capitals every word looks like an abbreviation.
        if (text.chars().noneMatch(Character::isLowerCase)) {
            return Set.of();
        }
        return tokens.stream()
                .map(Token::abbreviation)
                .filter(word -> !word.isEmpty()
                        && !abbreviations.contains(word)
                        && !ROMAN.matcher(word).matches()
                        && !NUMBERED.matcher(word).matches()
                        && !explained(word, text))
                .collect(Collectors.toSet());
    }

    /** The text with a former word replaced wherever it stands; the text itself where it cannot be. */
    public String replaced(String text, String superseded) {
        var result = new StringBuilder(text);
        var found = formerIn(text);
        for (var former : found.reversed()) {
            if (former.superseded().equals(superseded)) {
                former.replacement().ifPresent(words -> {
                    result.replace(former.start(), former.end(), words);
                    Wording.article(result, former.start(), words);
                });
            }
        }
        return result.toString();
    }

    // "improving access to psychological therapies (IAPT)" explains itself.
    private static boolean explained(String abbreviation, String text) {
        int at = text.indexOf("(" + abbreviation);
        if (at < 0) {
            return false;
        }
        var initials = Token.of(text.substring(0, at)).stream()
                .map(token -> token.words().substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
        int wanted = 0;
        var tail = initials.substring(Math.max(0, initials.length() - 2 * abbreviation.length()));
        for (char c : tail.toCharArray()) {
            if (wanted < abbreviation.length() && c == abbreviation.charAt(wanted)) {
                wanted++;
            }
        }
        return wanted == abbreviation.length();
    }

    private Optional<Phrase> longest(List<Token> tokens, int at) {
        var token = tokens.get(at);
        Phrase best = null;
        for (var key : token.abbreviation().isEmpty() ? List.of(token.stem()) : List.of(token.abbreviation(), token.stem())) {
            for (var phrase : phrases.getOrDefault(key, List.of())) {
                boolean longer = best == null
                        || phrase.keys().size() > best.keys().size()
                        || phrase.keys().size() == best.keys().size() && best.superseded() && !phrase.superseded();
                if (longer && phrase.at(tokens, at)) {
                    best = phrase;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private void known(String words) {
        add(Phrase.of(words, List.of()));
        abbreviationsIn(words);
    }

    private void abbreviationsIn(String words) {
        Token.of(words).stream().map(Token::abbreviation).filter(one -> !one.isEmpty()).forEach(abbreviations::add);
    }

    private void add(Phrase phrase) {
        if (!phrase.keys().isEmpty()) {
            phrases.computeIfAbsent(phrase.keys().getFirst(), key -> new ArrayList<>()).add(phrase);
            if (phrase.superseded()) {
                abbreviationsIn(phrase.words());
            }
        }
    }

    private static Stream<String> names(Snapshot snapshot) {
        return Stream.of(
                        snapshot.all(Organisation.class).stream().flatMap(one -> Stream.of(one.name(), one.code())),
                        snapshot.all(Place.class).stream().flatMap(one -> Stream.of(one.name(), one.code())),
                        snapshot.all(Practice.class).stream().map(Practice::name),
                        snapshot.profile().stream().map(SystemProfile::name))
                .flatMap(names -> names);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vocabulary that
                && phrases.equals(that.phrases)
                && abbreviations.equals(that.abbreviations);
    }

    @Override
    public int hashCode() {
        return phrases.hashCode();
    }
}
