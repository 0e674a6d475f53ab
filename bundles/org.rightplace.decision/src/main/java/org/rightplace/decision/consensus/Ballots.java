package org.rightplace.decision.consensus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Question;

/**
 * What a roomful of people answered to the questions of a tool, one row for each person. Held as one flat array, so that
 * millions of answers can be counted at the speed of memory.
 */
public final class Ballots {

    private static final byte NONE = -1;

    private final DecisionTool tool;
    private final List<Question> questions;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Map<String, Byte>> options = new ArrayList<>();
    private byte[] answers = new byte[0];
    private int people;

    /**
     * @param tool the questions asked
     * @throws IllegalArgumentException if a pick list has more than 127 options
     */
    public Ballots(DecisionTool tool) {
        this.tool = tool;
        this.questions = tool.domains().stream().flatMap(domain -> domain.questions().stream()).toList();
        for (var question : questions) {
            if (question.options().size() > Byte.MAX_VALUE) {
                throw new IllegalArgumentException("“" + question.text() + "” has more than 127 options.");
            }
            // A question asked twice is answered where it is asked first; the columns after it stay where they are.
            columns.putIfAbsent(question.id(), options.size());
            var byId = new HashMap<String, Byte>();
            for (int i = 0; i < question.options().size(); i++) {
                byId.put(question.options().get(i).id(), (byte) i);
            }
            options.add(byId);
        }
    }

    /** The tool whose questions were asked. */
    public DecisionTool tool() {
        return tool;
    }

    /** The questions, in the order of the tool. */
    public List<Question> questions() {
        return questions;
    }

    /** How many people answered anything. */
    public int people() {
        return people;
    }

    /**
     * Adds what one person answered.
     *
     * @param chosen the id of the option chosen, by the id of the question; what the tool does not ask is left out
     */
    public void add(Map<String, String> chosen) {
        int row = newRow();
        chosen.forEach((question, option) -> {
            var column = columns.get(question);
            var choice = column == null ? null : options.get(column).get(option);
            if (choice != null) {
                answers[row + column] = choice;
            }
        });
    }

    /** Adds what one person answered: the position of the option chosen for each question, or -1 for none. */
    public void add(byte[] chosen) {
        int row = newRow();
        for (int i = 0; i < questions.size(); i++) {
            if (chosen[i] >= questions.get(i).options().size()) {
                throw new IllegalArgumentException("There is no option " + chosen[i] + " of question " + i);
            }
            answers[row + i] = chosen[i] < 0 ? NONE : chosen[i];
        }
    }

    /** The position of the option a person chose for a question, or -1. */
    byte answer(int person, int question) {
        return answers[person * questions.size() + question];
    }

    /** How the answers to each question are distributed, in the order of the questions. */
    public List<Distribution> distributions() {
        int width = questions.size();
        // One slot more than there are options, so that "not answered" needs no branch.
        int slots = questions.stream().mapToInt(question -> question.options().size()).max().orElse(0) + 1;
        var counts = new int[width * slots];
        int at = 0;
        for (int person = 0; person < people; person++) {
            for (int question = 0, base = 1; question < width; question++, base += slots) {
                counts[base + answers[at++]]++;
            }
        }
        var result = new ArrayList<Distribution>();
        for (int question = 0; question < width; question++) {
            var chosen = new long[questions.get(question).options().size()];
            for (int option = 0; option < chosen.length; option++) {
                chosen[option] = counts[question * slots + 1 + option];
            }
            result.add(Distribution.of(questions.get(question), chosen));
        }
        return result;
    }

    private int newRow() {
        int width = questions.size();
        int row = people * width;
        if (row + width > answers.length) {
            answers = Arrays.copyOf(answers, Math.max(row + width, answers.length * 2));
        }
        Arrays.fill(answers, row, row + width, NONE);
        people++;
        return row;
    }
}
