package org.rightplace.decision.consensus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.rightplace.decision.spi.ScoringMethod;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Extras;
import org.rightplace.model.Question;
import org.rightplace.model.Workshop;
import org.rightplace.workspace.Snapshot;

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
    private final Map<Integer, Byte> agreed = new HashMap<>();
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

    /**
     * The ballots cast on a service in the latest workshop that voted on it, as they stand after its last round. Questions that the
     * workshop did not ask are on every ballot as they are answered for the service, and what was agreed after discussion
     * is agreed.
     *
     * @param tool the questions to score by
     * @return empty if no workshop voted on it
     */
    public static Optional<Ballots> cast(Snapshot snapshot, DecisionTool tool, String serviceId) {
        return snapshot.all(Workshop.class).stream()
                .filter(workshop -> workshop.services().contains(serviceId) && !workshop.rounds().isEmpty())
                .sorted(Comparator.comparing((Workshop workshop) -> workshop.rounds().getLast().opened())
                        .thenComparing(Workshop::id)
                        .reversed())
                .flatMap(workshop -> cast(snapshot, tool, workshop, serviceId).stream())
                .findFirst();
    }

    private static Optional<Ballots> cast(Snapshot snapshot, DecisionTool tool, Workshop workshop, String serviceId) {
        var box = BallotBox.of(snapshot, workshop, serviceId);
        var unasked = new HashMap<String, String>();
        snapshot.find(Assessment.class, serviceId).ifPresent(assessment -> assessment.answers().forEach((question, answer) -> {
            if (!workshop.asks(question)) {
                unasked.put(question, answer.option());
            }
        }));
        var ballots = new Ballots(tool);
        for (var ballot : box.standing(box.latest())) {
            var answers = new HashMap<>(unasked);
            answers.putAll(ballot.answers());
            ballots.add(answers);
        }
        workshop.agreed().stream()
                .filter(one -> one.service().equals(serviceId))
                .forEach(one -> ballots.agree(one.question(), one.option()));
        return Optional.of(ballots).filter(some -> some.people() > 0);
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

    /**
     * Says what was agreed on a question after discussion, whoever answered what; what the tool does not ask is left out.
     *
     * @param option the id of the option agreed on
     */
    public void agree(String question, String option) {
        var column = columns.get(question);
        var choice = column == null ? null : options.get(column).get(option);
        if (choice != null) {
            agreed.put(column, choice);
        }
    }

    /** The position of the option agreed on, whatever the ballots say; empty if nothing was. */
    Optional<Byte> agreed(int question) {
        return Optional.ofNullable(agreed.get(question));
    }

    /** The position of the option a person chose for a question, or -1. */
    byte answer(int person, int question) {
        return answers[person * questions.size() + question];
    }

    /** How often each option of each question was chosen, in the order of the questions and of their pick lists. */
    public List<long[]> chosen() {
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
        var result = new ArrayList<long[]>();
        for (int question = 0; question < width; question++) {
            var chosen = new long[questions.get(question).options().size()];
            for (int option = 0; option < chosen.length; option++) {
                chosen[option] = counts[question * slots + 1 + option];
            }
            result.add(chosen);
        }
        return result;
    }

    /** How the answers to each question are distributed, in the order of the questions. */
    public List<Distribution> distributions() {
        var chosen = chosen();
        return IntStream.range(0, chosen.size())
                .mapToObj(question -> Distribution.of(questions.get(question), chosen.get(question)))
                .toList();
    }

    /**
     * Where the middle half of the room lies in each domain, by the score of the domain on each ballot; domains in which
     * nobody gave an answer with a score are left out.
     *
     * @param method the way that the tool is scored
     */
    public Map<String, Middle> middles(ScoringMethod method) {
        var scores = IntStream.range(0, people)
                .mapToObj(person -> method.score(tool, said(person)).domains())
                .toList();
        var middles = new LinkedHashMap<String, Middle>();
        for (var domain : tool.domains()) {
            var domainScores = scores.stream()
                    .flatMapToDouble(score -> score.getOrDefault(domain.id(), OptionalDouble.empty()).stream())
                    .toArray();
            Middle.of(domainScores).ifPresent(middle -> middles.put(domain.id(), middle));
        }
        return middles;
    }

    private Map<String, Answer> said(int person) {
        var said = new HashMap<String, Answer>();
        for (int question = 0; question < questions.size(); question++) {
            int option = answer(person, question);
            if (option >= 0) {
                var asked = questions.get(question);
                said.put(asked.id(), new Answer(asked.options().get(option).id(), "", Extras.NONE));
            }
        }
        return said;
    }

    /** Whether both hold the same answers to the same tool, so that what is drawn from them is the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Ballots that
                && people == that.people
                && tool.equals(that.tool)
                && agreed.equals(that.agreed)
                && Arrays.equals(answers, 0, people * questions.size(), that.answers, 0, people * questions.size());
    }

    @Override
    public int hashCode() {
        return Objects.hash(people, tool, agreed);
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
