package org.rightplace.benchmarks;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.rightplace.decision.MeanOfDomains;
import org.rightplace.decision.consensus.Ballots;
import org.rightplace.model.Answer;
import org.rightplace.model.Extras;
import org.rightplace.model.Question;

/**
 * What it takes to turn ten million answers into the room's score of every domain, its total and the consensus on every
 * question, as a multiple of a plain loop over flat arrays that works out the same.
 */
final class BallotsBenchmark implements Benchmark {

    private static final int ANSWERS = 10_000_000;
    private static final int ROUNDS = 60;
    private static final int SEED = 2026;
    private static final double MOST = 1.5;

    @Override
    public String name() {
        return "ballots";
    }

    @Override
    public void run(Path scratch, Consumer<Result> report) throws Exception {
        var tool = Room.tool();
        var questions = Room.questions();
        int people = ANSWERS / questions.size();
        var flat = new FlatBallots(tool, people);
        var ballots = new Ballots(tool);
        var random = new SplittableRandom(SEED);
        var filling = new Stopwatch();
        var rows = new byte[people][questions.size()];
        for (int person = 0; person < people; person++) {
            for (int q = 0; q < questions.size(); q++) {
                // One answer in thirty-two is none.
                rows[person][q] = (byte) (random.nextInt(32) == 0 ? -1 : random.nextInt(questions.get(q).options().size()));
                flat.set(person, q, rows[person][q]);
            }
        }
        filling.time(() -> {
            for (var row : rows) {
                ballots.add(row);
            }
            return ballots;
        });
        var ours = new Stopwatch();
        var plain = new Stopwatch();
        for (int round = 0; round < ROUNDS; round++) {
            var theirs = (double[]) plain.time(flat::figures);
            var figures = (double[]) ours.time(() -> figures(ballots, questions));
            check(figures, theirs);
        }
        report.accept(Result.ratio("%,d answers to scores and consensus".formatted((long) people * questions.size()), ours.warm(), plain.warm(), "ms")
                .inPairs(ours.inPairsWith(plain))
                .atMost(MOST));
        report.accept(Result.figure("  to hold them, once", filling.first(), "ms"));
    }

    /** The consensus on each question, then the total. */
    private static double[] figures(Ballots ballots, List<Question> questions) {
        var distributions = ballots.distributions();
        var figures = new double[questions.size() + 1];
        var says = new HashMap<String, Answer>();
        for (int q = 0; q < figures.length - 1; q++) {
            var distribution = distributions.get(q);
            figures[q] = distribution.consensus().orElse(Double.NaN);
            double median = distribution.median().orElse(Double.NaN);
            for (var option : questions.get(q).options()) {
                if (!option.notKnown() && option.score() == Math.floor(median)) {
                    says.put(questions.get(q).id(), new Answer(option.id(), "", Extras.NONE));
                }
            }
        }
        figures[figures.length - 1] = new MeanOfDomains().score(ballots.tool(), says).total().orElse(Double.NaN);
        return figures;
    }

    // A ratio between two that do not do the same would say nothing.
    private static void check(double[] ours, double[] theirs) {
        for (int i = 0; i < ours.length; i++) {
            if (Math.abs(ours[i] - theirs[i]) > 1e-9 || Double.isNaN(ours[i]) != Double.isNaN(theirs[i])) {
                throw new IllegalStateException("figure %d is %f and %f".formatted(i, ours[i], theirs[i]));
            }
        }
    }
}
