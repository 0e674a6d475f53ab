package org.rightplace.decision.consensus;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.rightplace.decision.spi.ScoringMethod;
import org.rightplace.model.Answer;
import org.rightplace.model.Band;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Domain;
import org.rightplace.model.Extras;

/** Draws the same rooms and weights as {@link MeanDrawing}, and asks a method what it makes of them. */
final class MethodDrawing {

    private final Ballots ballots;
    private final ScoringMethod method;
    private final DecisionTool tool;
    private final Draws random;
    private final DrawnWeights weights;
    private final RoomAnswer[] rules;
    private final int[] drawn;

    MethodDrawing(Ballots ballots, ScoringMethod method, long seed) {
        this.ballots = ballots;
        this.method = method;
        this.tool = ballots.tool();
        this.random = Draws.of(seed);
        this.weights = new DrawnWeights(tool);
        this.rules = ballots.questions().stream().map(RoomAnswer::to).toArray(RoomAnswer[]::new);
        this.drawn = new int[ballots.people()];
    }

    /** The band of the next draw. */
    Optional<Band> next() {
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = random.below(drawn.length);
        }
        var answers = answers();
        return method.score(weighed(), answers).band();
    }

    private Map<String, Answer> answers() {
        var answers = new HashMap<String, Answer>();
        for (int question = 0; question < rules.length; question++) {
            int answer = ballots.agreed(question).map(Byte::intValue).orElse(RoomAnswer.NONE);
            if (answer == RoomAnswer.NONE) {
                answer = rules[question].of(chosen(question));
            }
            if (answer != RoomAnswer.NONE) {
                var asked = ballots.questions().get(question);
                answers.putIfAbsent(asked.id(), new Answer(asked.options().get(answer).id(), "", Extras.NONE));
            }
        }
        return answers;
    }

    private long[] chosen(int question) {
        var chosen = new long[ballots.questions().get(question).options().size()];
        for (int person : drawn) {
            int option = ballots.answer(person, question);
            if (option >= 0) {
                chosen[option]++;
            }
        }
        return chosen;
    }

    // In all they weigh what they did before, should a method mind.
    private DecisionTool weighed() {
        double before = tool.domains().stream().mapToDouble(Domain::weight).sum();
        var next = IntStream.range(0, tool.domains().size()).mapToDouble(domain -> weights.next(domain, random)).toArray();
        double sum = DoubleStream.of(next).sum();
        return tool.withDomains(IntStream.range(0, next.length)
                .mapToObj(i -> tool.domains().get(i).withWeight(sum > 0 ? next[i] * before / sum : 0))
                .toList());
    }
}
