package org.rightplace.ui.decision.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rightplace.model.Answer;
import org.rightplace.model.Option;
import org.rightplace.model.Question;

/**
 * A question's pick list as it stands for one answer: first no answer, then the options, and last, if the answer is one
 * that is no longer offered, that.
 *
 * @param question the question
 * @param answer the id of the option picked, or empty
 */
record Choice(Question question, String answer) {

    private static final String NONE = "Not answered yet";
    private static final String FORMER = "An answer no longer offered";

    static Choice of(Question question, Optional<Answer> answer) {
        return new Choice(question, answer.map(Answer::option).orElse(""));
    }

    /** The lines to pick from. */
    List<String> lines() {
        var offered = Stream.concat(Stream.of(NONE), question.options().stream().map(Choice::line));
        return (former() ? Stream.concat(offered, Stream.of(FORMER)) : offered).toList();
    }

    /** The line that is picked. */
    int picked() {
        if (answer.isEmpty()) {
            return 0;
        }
        return former() ? question.options().size() + 1 : indexOf(answer) + 1;
    }

    /** The id of the option on a line, empty for no answer. */
    String on(int line) {
        if (line <= 0) {
            return "";
        }
        return line > question.options().size() ? answer : question.options().get(line - 1).id();
    }

    Optional<Option> option() {
        return question.option(answer);
    }

    /** Whether the answer is an option that the pick list no longer has. */
    boolean former() {
        return !answer.isEmpty() && indexOf(answer) < 0;
    }

    /** Whether it says that the answer is not known. */
    boolean notKnown() {
        return option().filter(Option::notKnown).isPresent();
    }

    /**
     * The line a key picks: a digit the option with that score, the next one if several have it; N or a question mark
     * "not known"; Delete or Backspace no answer.
     */
    OptionalInt on(char key) {
        if (key == 0x7f || key == '\b') {
            return OptionalInt.of(0);
        }
        var fitting = IntStream.range(0, question.options().size())
                .filter(index -> fits(question.options().get(index), key))
                .map(index -> index + 1)
                .toArray();
        if (fitting.length == 0) {
            return OptionalInt.empty();
        }
        for (int line : fitting) {
            if (line > picked()) {
                return OptionalInt.of(line);
            }
        }
        return OptionalInt.of(fitting[0]);
    }

    /** Why a key that would pick an answer picks none here; empty for any other key. */
    Optional<String> refusal(char key) {
        if (on(key).isPresent()) {
            return Optional.empty();
        }
        if (Character.isDigit(key)) {
            return Optional.of("No answer here scores " + key + ". The scores of this question: " + scores() + ".");
        }
        return key == 'n' || key == 'N' || key == '?'
                ? Optional.of("This question has no “not known”. Delete takes the answer back.")
                : Optional.empty();
    }

    private String scores() {
        return question.options().stream()
                .filter(option -> !option.notKnown())
                .map(Option::score)
                .sorted()
                .distinct()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private static boolean fits(Option option, char key) {
        return option.notKnown()
                ? key == 'n' || key == 'N' || key == '?'
                : Character.isDigit(key) && option.score() == Character.digit(key, 10);
    }

    private static String line(Option option) {
        return option.notKnown() ? option.label() : option.score() + " · " + option.label();
    }

    private int indexOf(String optionId) {
        for (int i = 0; i < question.options().size(); i++) {
            if (question.options().get(i).id().equals(optionId)) {
                return i;
            }
        }
        return -1;
    }
}
