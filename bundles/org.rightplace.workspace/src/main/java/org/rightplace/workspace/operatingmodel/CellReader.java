package org.rightplace.workspace.operatingmodel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rightplace.model.Holder;

/**
 * Reads the text of a cell. Names may themselves contain what parts names, such as a comma or "and"; so the longest run of
 * words that is a name counts as one. Plus, semicolon and line break part names always.
 */
final class CellReader {

    private static final Pattern SEGMENTS = Pattern.compile("[+;\\n\\r]+");
    private static final Pattern WORDS =
            Pattern.compile("[\\s,/|·:()–—]+(?:(?:and|&|-)\\s+)?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NOTHING = Set.of("", "nobody", "nobody yet", "none", "n a");
    private static final char KIND = '·';

    private final Vocabulary vocabulary;

    CellReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    CellReading read(String text) {
        if (nothing(text)) {
            return CellReading.of(CellContent.EMPTY);
        }
        int dot = text.lastIndexOf(KIND);
        if (dot < 0) {
            var whole = vocabulary.holder(text);
            return whole.isPresent()
                    ? CellReading.of(new CellContent(List.of(whole.get()), ""))
                    : new Walk(true, "").read(text);
        }
        var kindText = text.substring(dot + 1).strip();
        var kind = kindText.isEmpty() ? Optional.of("") : vocabulary.kindId(kindText);
        if (kind.isEmpty()) {
            return CellReading.problem(unknown(kindText, "is not a kind of operating model"));
        }
        var who = text.substring(0, dot);
        return nothing(who)
                ? CellReading.of(new CellContent(List.of(), kind.get()))
                : new Walk(false, kind.get()).read(who);
    }

    private static boolean nothing(String text) {
        return NOTHING.contains(WordList.folded(text));
    }

    private String unknown(String words, String why) {
        var nearest = vocabulary.nearest(words);
        return "“" + words + "” " + why + "." + (nearest.isEmpty() ? "" : " Did you mean " + either(nearest) + "?");
    }

    private static String either(List<String> names) {
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.getLast();
    }

    /** Goes through a text from name to name. */
    private final class Walk {

        private record Word(int start, int end) {}

        private final boolean kindsToo;
        private final Set<Holder> holders = new LinkedHashSet<>();
        private String kind;

        private Walk(boolean kindsToo, String kind) {
            this.kindsToo = kindsToo;
            this.kind = kind;
        }

        private CellReading read(String text) {
            for (var segment : SEGMENTS.split(text)) {
                var problem = take(segment);
                if (problem.isPresent()) {
                    return CellReading.problem(problem.get());
                }
            }
            return CellReading.of(new CellContent(List.copyOf(holders), kind));
        }

        /** Takes the names out of a segment, or says what is wrong with it. */
        private Optional<String> take(String segment) {
            var words = words(segment);
            for (int from = 0; from < words.size();) {
                int end = nameFrom(segment, words, from);
                if (end == from) {
                    return Optional.of(notUnderstood(upToKind(segment, words, from)));
                }
                var name = segment.substring(words.get(from).start(), words.get(end - 1).end());
                var holder = vocabulary.holder(name);
                if (holder.isPresent()) {
                    holders.add(holder.get());
                } else {
                    var found = vocabulary.kindId(name).orElseThrow();
                    if (!kind.isEmpty() && !kind.equals(found)) {
                        return Optional.of("A cell has one kind, not both " + vocabulary.kind(kind) + " and "
                                + vocabulary.kind(found) + ".");
                    }
                    kind = found;
                }
                from = end;
            }
            return Optional.empty();
        }

        private static List<Word> words(String segment) {
            var words = new ArrayList<Word>();
            var between = WORDS.matcher(segment);
            int start = 0;
            while (between.find()) {
                add(words, start, between.start());
                start = between.end();
            }
            add(words, start, segment.length());
            return words;
        }

        private static void add(List<Word> words, int start, int end) {
            if (end > start) {
                words.add(new Word(start, end));
            }
        }

        /** Where the longest name that starts with a word ends; that word itself if none does. */
        private int nameFrom(String segment, List<Word> words, int from) {
            for (int end = words.size(); end > from; end--) {
                var name = segment.substring(words.get(from).start(), words.get(end - 1).end());
                if (vocabulary.holder(name).isPresent() || kindsToo && vocabulary.kindId(name).isPresent()) {
                    return end;
                }
            }
            return from;
        }

        /** What stands before the next kind, so that the complaint is about who and not about how. */
        private String upToKind(String segment, List<Word> words, int from) {
            int end = from + 1;
            while (end < words.size() && !kindFrom(segment, words, end)) {
                end++;
            }
            return segment.substring(words.get(from).start(), words.get(end - 1).end()).strip();
        }

        private boolean kindFrom(String segment, List<Word> words, int from) {
            return IntStream.range(from, words.size()).anyMatch(last -> vocabulary
                    .kindId(segment.substring(words.get(from).start(), words.get(last).end()))
                    .isPresent());
        }

        private String notUnderstood(String words) {
            var several = vocabulary.couldBe(words);
            return several.isEmpty()
                    ? unknown(words, "is nobody and no kind that is known here")
                    : "“" + words + "” could be " + either(several) + ". Write the one you mean.";
        }
    }
}
