package org.rightplace.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
public final class ImportBenchmark {

    private ImportBenchmark() {}

    /** @param arguments how many Englands (1), and how many rounds (100) */
    public static void main(String[] arguments) throws Exception {
        int factor = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        var folder = Files.createTempDirectory("england");
        try {
            run(EnglandFiles.write(folder, factor), factor, rounds);
        } finally {
            delete(folder);
        }
    }

    private static void run(EnglandFiles files, int factor, int rounds) throws Exception {
        var before = new LancashireAndSouthCumbria().contents();
        var plain = new Stopwatch(rounds);
        var read = new Stopwatch(rounds);
        var imported = new Stopwatch(rounds);
        for (int round = 0; round < rounds; round++) {
            plain.time(() -> PlainLoop.sumLastColumn(files.map()) + PlainLoop.sumLastColumn(files.patients()));
            read.time(() -> NhsPractices.read(files.map(), files.patients()).practices().size());
            imported.time(() -> imported(files, before).count(Practice.class));
        }
        System.out.printf(
                "Import of %d x England: %,d practices, %,d bytes%n",
                factor, files.practices(), Files.size(files.map()) + Files.size(files.patients()));
        System.out.printf("  %-38s %9s %9s%n", "", "first", "warm");
        print("plain loop", plain, plain);
        print("read and checked", read, plain);
        print("read, checked and made into a system", imported, plain);
    }

    private static Snapshot imported(EnglandFiles files, Snapshot before) throws Exception {
        var data = NhsPractices.read(files.map(), files.patients());
        return NhsPracticesImport.edit(data, ImportMode.ALL_OR_NOTHING).apply(before);
    }

    private static void print(String what, Stopwatch times, Stopwatch plain) {
        System.out.printf(
                "  %-38s %6.0f ms %6.1f ms   %4.1f x first, %4.1f x warm%n",
                what, times.first(), times.median(), times.first() / plain.first(), times.median() / plain.median());
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
