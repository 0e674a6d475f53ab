package org.rightplace.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * How long it takes from the start of the process until the window is painted with the sample open, as a multiple of what
 * a bare SWT and JFace window takes on a Java machine with the same options. From the second start on that window has its
 * menus, its tool bar, its status line, the system in the explorer and every tab in its place, and the editors and the other
 * views come into them a little later; how long that takes is said as well. Both are started in turns, so that whatever else
 * the machine does falls on both alike.
 */
final class StartBenchmark implements Benchmark {

    private static final int ROUNDS = Integer.getInteger("rounds", 11);
    private static final double MOST = 1.5;

    private static final String ARCHIVE = "-XX:AOTCache=";
    private static final String ARCHIVING = "-XX:AOTCacheOutput=";
    // As the product's own archive is made.
    private static final List<String> WITHOUT_COUNTS =
            List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:+IgnoreUnrecognizedVMOptions", "-XX:-AOTRecordTraining");
    private static final String ARCHIVED = " org.eclipse.swt.widgets.Display source: shared objects file";
    private static final String OLDER_ARCHIVE = "-XX:SharedArchiveFile=";

    private final Product product;

    StartBenchmark(Product product) {
        this.product = product;
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void run(Path scratch, Consumer<Result> report) throws Exception {
        var watched = product.watched(scratch.resolve("product"));
        var home = scratch.resolve("home");
        // The first start copies the sample and leaves an archive of classes; the second tells which options the script gives.
        double first;
        try (var window = watched.window(home)) {
            first = window.millis();
        }
        List<String> whole;
        try (var window = watched.window(home)) {
            whole = window.proc().command();
        }
        var environment = Product.environment(home);
        var bare = bare(whole, scratch);
        WatchedWindow.open(making(bare), environment, BareWindow.TITLE).close();
        checkArchived(bare, BareWindow.TITLE, environment, scratch);
        checkArchived(whole, Product.SAMPLE_TITLE, environment, scratch);
        var archived = new Race(bare, whole, environment);
        var plain = new Race(withoutArchive(bare), withoutArchive(whole), environment);
        archived.round();
        plain.round();
        archived.forget();
        plain.forget();
        var scripted = new Stopwatch();
        for (int round = 0; round < ROUNDS; round++) {
            archived.round();
            plain.round();
            try (var window = watched.window(home)) {
                scripted.add(window.millis());
            }
        }
        // The bound is for the same machine with the same classes to load; what an archive makes of it is told.
        plain.report("Start to the sample painted, by a bare window", painted -> painted.atMost(MOST), report);
        archived.report("  both with an archive of their classes, as shipped", painted -> painted, report);
        report.accept(Result.figure("  as shipped, the starting script included", scripted.median(), "ms"));
        report.accept(Result.figure("  as shipped, the very first time, with the sample to copy", first, "ms"));
    }

    private static List<String> bare(List<String> whole, Path scratch) throws Exception {
        var jar = scratch.resolve("bare.jar");
        SmallJar.bareWindow(jar, unsigned(libraries(), scratch.resolve("window")));
        var command = new ArrayList<String>();
        for (var word : whole.subList(0, whole.indexOf("-jar"))) {
            command.add(word.startsWith(ARCHIVE) ? ARCHIVE + scratch.resolve("bare.aot")
                    : word.startsWith(OLDER_ARCHIVE) ? OLDER_ARCHIVE + scratch.resolve("bare.jsa") : word);
        }
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    /** All that a window with nothing but SWT and JFace needs, as they are published and of the same versions as the product's. */
    private static List<Path> libraries() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("window.libraries")))) {
            return files.sorted().toList();
        }
    }

    private static List<Path> unsigned(List<Path> libraries, Path folder) throws IOException {
        Files.createDirectories(folder);
        var unsigned = new ArrayList<Path>();
        for (var library : libraries) {
            var copy = folder.resolve(library.getFileName());
            SmallJar.unsigned(library, copy);
            unsigned.add(copy);
        }
        return unsigned;
    }

    /** Before Java 25 the archive is made by the same words that use it. */
    private static List<String> making(List<String> command) {
        return command.stream()
                .flatMap(word -> word.startsWith(ARCHIVE)
                        ? Stream.concat(WITHOUT_COUNTS.stream(), Stream.of(ARCHIVING + word.substring(ARCHIVE.length())))
                        : Stream.of(word))
                .toList();
    }

    // The machine goes on without an archive that it cannot use, or of which it can use little, and says nothing of it.
    private static void checkArchived(List<String> command, String title, Map<String, String> environment, Path scratch) throws Exception {
        var loaded = Files.createTempFile(scratch, "loaded", ".log");
        var telling = new ArrayList<>(command);
        telling.add(command.indexOf("-jar"), "-Xlog:class+load:file=" + loaded);
        WatchedWindow.open(telling, environment, title).close();
        try (var lines = Files.lines(loaded)) {
            if (lines.noneMatch(line -> line.contains(ARCHIVED))) {
                throw new IllegalStateException("The toolkit's classes did not come from the archive of " + command);
            }
        }
    }

    private static List<String> withoutArchive(List<String> command) {
        return command.stream()
                .filter(word -> !word.startsWith(ARCHIVE) && !word.startsWith(OLDER_ARCHIVE) && !word.equals("-XX:+AutoCreateSharedArchive"))
                .toList();
    }

    /** The two, started in turns. */
    private static final class Race {

        private final List<String> bare;
        private final List<String> whole;
        private final Map<String, String> environment;
        private Stopwatch bareTimes = new Stopwatch();
        private Stopwatch wholeTimes = new Stopwatch();
        private Stopwatch bareWork = new Stopwatch();
        private Stopwatch wholeWork = new Stopwatch();
        private Stopwatch completeTimes = new Stopwatch();

        Race(List<String> bare, List<String> whole, Map<String, String> environment) {
            this.bare = bare;
            this.whole = whole;
            this.environment = environment;
        }

        void round() throws Exception {
            try (var window = WatchedWindow.open(bare, environment, BareWindow.TITLE)) {
                bareTimes.add(window.millis());
                bareWork.add(window.processorMillis());
            }
            try (var window = WatchedWindow.open(whole, environment, Product.SAMPLE_TITLE)) {
                wholeTimes.add(window.millis());
                wholeWork.add(window.processorMillis());
                completeTimes.add(window.completeMillis());
            }
        }

        void forget() {
            bareTimes = new Stopwatch();
            wholeTimes = new Stopwatch();
            bareWork = new Stopwatch();
            wholeWork = new Stopwatch();
            completeTimes = new Stopwatch();
        }

        void report(String what, UnaryOperator<Result> bound, Consumer<Result> report) {
            report.accept(bound.apply(Result.ratio(what, wholeTimes.median(), bareTimes.median(), "ms")
                    .inPairs(wholeTimes.inPairsWith(bareTimes))));
            report.accept(Result.ratio("    until every view and editor is in its place", completeTimes.median(), bareTimes.median(), "ms")
                    .inPairs(completeTimes.inPairsWith(bareTimes)));
            report.accept(Result.ratio("    in time of processors, until it is painted", wholeWork.median(), bareWork.median(), "ms")
                    .inPairs(wholeWork.inPairsWith(bareWork)));
        }
    }
}
