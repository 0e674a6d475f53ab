package org.rightplace.benchmarks;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.rightplace.exchange.ImportMode;
import org.rightplace.exchange.nhs.NhsPractices;
import org.rightplace.exchange.nhs.NhsPracticesImport;
import org.rightplace.frameworks.internal.LancashireAndSouthCumbria;
import org.rightplace.model.Practice;
import org.rightplace.workspace.Snapshot;

/**
 * How long importing all of England takes, as a multiple of what a plain loop over the same bytes takes. Both are done
 * in turns, so that whatever else the machine does falls on both alike.
 */
final class ImportBenchmark implements Benchmark {

    private static final int ROUNDS = 200;
    private static final double MOST = 5;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void run(Path scratch, Consumer<Result> report) throws Exception {
        var files = EnglandFiles.write(scratch, EnglandFiles.Size.ENGLAND);
        var before = new LancashireAndSouthCumbria().contents();
        var plain = new Stopwatch();
        var read = new Stopwatch();
        var whole = new Stopwatch();
        for (int round = 0; round < ROUNDS; round++) {
            plain.time(() -> PlainLoop.sumLastColumn(files.map()) + PlainLoop.sumLastColumn(files.patients()));
            read.time(() -> NhsPractices.read(files.map(), files.patients()).practices().size());
            whole.time(() -> imported(files, before).count(Practice.class));
        }
        report.accept(Result.ratio("Import of all England, by a plain CSV loop", whole.warm(), plain.warm(), "ms")
                .inPairs(whole.inPairsWith(plain))
                .atMost(MOST));
        report.accept(Result.ratio("  of which reading and checking", read.warm(), plain.warm(), "ms").inPairs(read.inPairsWith(plain)));
        report.accept(Result.ratio("  the first time in a process", whole.first(), plain.first(), "ms"));
    }

    private static Snapshot imported(EnglandFiles files, Snapshot before) throws Exception {
        var data = NhsPractices.read(files.map(), files.patients());
        return NhsPracticesImport.edit(data, ImportMode.ALL_OR_NOTHING).apply(before);
    }
}
