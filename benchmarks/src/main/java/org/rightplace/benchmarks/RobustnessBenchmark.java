package org.rightplace.benchmarks;

import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.rightplace.decision.MeanOfDomains;
import org.rightplace.decision.consensus.Ballots;
import org.rightplace.decision.consensus.Robustness;

/** What ten thousand draws over all questions and sixty ballots take, for one service and for five thousand. */
final class RobustnessBenchmark implements Benchmark {

    private static final int BALLOTS = 60;
    private static final int SERVICES = 5000;
    private static final int ROUNDS = 200;
    private static final int SEED = 2026;

    @Override
    public String name() {
        return "robustness";
    }

    @Override
    public void run(Path scratch, Consumer<Result> report) throws Exception {
        var one = new Stopwatch();
        for (int round = 0; round < ROUNDS; round++) {
            var ballots = ballots(round);
            one.time(() -> Robustness.of(ballots, new MeanOfDomains()));
        }
        report.accept(Result.figure(
                "%,d draws, %d questions, %d ballots: one service".formatted(Robustness.DRAWS, Room.questions().size(), BALLOTS),
                one.warm(),
                "ms"));
        report.accept(Result.figure("  the first time in a process", one.first(), "ms"));
        var all = new Stopwatch();
        all.time(() -> IntStream.range(0, SERVICES)
                .parallel()
                .mapToObj(service -> Robustness.of(ballots(service), new MeanOfDomains()))
                .mapToInt(Robustness::without)
                .sum());
        report.accept(Result.figure("  %,d services, on all processors".formatted(SERVICES), all.first() / 1000, "s"));
    }

    private static Ballots ballots(int service) {
        var random = new SplittableRandom(SEED + service);
        var questions = Room.questions();
        var ballots = new Ballots(Room.tool());
        for (int person = 0; person < BALLOTS; person++) {
            var row = new byte[questions.size()];
            for (int q = 0; q < row.length; q++) {
                row[q] = (byte) random.nextInt(questions.get(q).options().size());
            }
            ballots.add(row);
        }
        return ballots;
    }
}
