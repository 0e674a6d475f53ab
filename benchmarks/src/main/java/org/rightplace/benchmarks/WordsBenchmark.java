package org.rightplace.benchmarks;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.rightplace.model.Service;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.glossary.WordFindings;

/**
 * What looking for former and unknown words costs in a system as large as England whose services have long notes: all of
 * it once, and again after a keystroke in the notes of one. The yardstick is a plain loop that splits the same notes into
 * words and does nothing with them.
 */
final class WordsBenchmark implements Benchmark {

    private static final int ROUNDS = 100;
    private static final int FULL_ROUNDS = 12;
    private static final int WORDS = 100;
    private static final int SEED = 7;
    // One word in some hundred is a former one, and as many are abbreviations that nothing explains.
    private static final List<String> SAID = List.of(("the service works with partners and staff in each place so that people"
            + " wait less and every neighbourhood team knows what its people need and who is near to them while money follows"
            + " need across the system for outcomes that matter and LDP and XQZ plans are kept by the third sector").split(" "));

    @Override
    public String name() {
        return "words";
    }

    @Override
    public void run(Path scratch, Consumer<Result> report) throws Exception {
        var system = noted(new CheckedSystem(scratch).snapshot());
        var full = new Stopwatch();
        var plain = new Stopwatch();
        for (int round = 0; round < FULL_ROUNDS; round++) {
            plain.time(() -> split(system));
            full.time(() -> new WordFindings().validate(system).size());
        }
        var check = new WordFindings();
        int findings = check.validate(system).size();
        var typed = new Stopwatch();
        var beside = new Stopwatch();
        var now = system;
        var service = system.all(Service.class).stream().filter(one -> !one.notes().isEmpty()).findFirst().orElseThrow();
        for (int round = 0; round < ROUNDS; round++) {
            now = now.with(service.withNotes(service.notes() + " more".repeat(round % 5)));
            var edited = now;
            beside.time(() -> split(edited));
            typed.time(() -> check.validate(edited).size());
        }
        report.accept(Result.ratio("Words of %,d services with notes".formatted(system.count(Service.class)), full.warm(), plain.warm(), "ms")
                .inPairs(full.inPairsWith(plain)));
        report.accept(Result.figure("  the first time in a process", full.first(), "ms"));
        report.accept(Result.ratio("  again after a keystroke in one of them", typed.warm(), beside.warm(), "ms")
                .inPairs(typed.inPairsWith(beside)));
        report.accept(Result.figure("  findings there are", findings, ""));
    }

    private static Snapshot noted(Snapshot bare) {
        var random = new SplittableRandom(SEED);
        return bare.withAll(bare.all(Service.class).stream()
                .sorted(Comparator.comparing(Service::id))
                .map(service -> service.withNotes(notes(random)))
                .toList());
    }

    private static String notes(SplittableRandom random) {
        var words = new StringJoiner(" ", "", ".");
        for (int i = 0; i < WORDS; i++) {
            words.add(SAID.get(random.nextInt(SAID.size())));
        }
        return words.toString();
    }

    private static int split(Snapshot system) {
        int words = 0;
        for (var service : system.all(Service.class)) {
            words += service.notes().split(" ").length;
        }
        return words;
    }
}
