package org.rightplace.benchmarks;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.rightplace.alignment.Alignment;

/**
 * What checking all the operating models of a system as large as England costs, and what checking them again after one
 * edit does, as multiples of what a plain loop over flat arrays takes that only counts the handoffs.
 */
final class CheckBenchmark implements Benchmark {

    private static final int ROUNDS = 300;
    private static final int FULL_ROUNDS = 60;

    @Override
    public String name() {
        return "check";
    }

    @Override
    public void run(Path scratch, Consumer<Result> report) throws Exception {
        var system = new CheckedSystem(scratch);
        var flat = system.flat();
        var plain = new Stopwatch();
        var full = new Stopwatch();
        var again = new Stopwatch();
        var everything = new Stopwatch();
        for (int round = 0; round < FULL_ROUNDS; round++) {
            plain.time(flat::handoffs);
            full.time(() -> Alignment.builtIn().report(system.snapshot()).findings().size());
        }
        var beside = new Stopwatch();
        var alignment = Alignment.builtIn();
        int findings = alignment.report(system.snapshot()).findings().size();
        for (int round = 0; round < ROUNDS; round++) {
            beside.time(flat::handoffs);
            system.editCell(round);
            again.time(() -> alignment.report(system.snapshot()).findings().size());
        }
        var besideAll = new Stopwatch();
        for (int round = 0; round < FULL_ROUNDS; round++) {
            besideAll.time(flat::handoffs);
            system.editPractice(round);
            everything.time(() -> alignment.report(system.snapshot()).findings().size());
        }
        report.accept(Result.ratio("Full check, %s".formatted(system.size()), full.warm(), plain.warm(), "ms")
                .inPairs(full.inPairsWith(plain)));
        report.accept(Result.ratio("  the first time in a process", full.first(), plain.first(), "ms"));
        report.accept(Result.ratio("Check after one edited cell", again.warm() * 1000, beside.warm() * 1000, "\u00b5s")
                .inPairs(again.inPairsWith(beside)));
        report.accept(Result.ratio("  after an edit that every service could feel", everything.warm(), besideAll.warm(), "ms")
                .inPairs(everything.inPairsWith(besideAll)));
        report.accept(Result.figure("  findings there are", findings, ""));
    }
}
