package org.rightplace.workshop.internal.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.workshop.testing.FillingDisk;

class BallotLogTest {

    @TempDir
    private Path folder;

    @Test
    void cutAtAnyByteItHoldsEveryEntryThatWasWholeAndGoesOnFromThere() throws Exception {
        var file = folder.resolve("log");
        var entries = new ArrayList<Entry>();
        var ends = new ArrayList<Long>();
        try (var log = BallotLog.open(file)) {
            var random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
            for (int i = 0; i < 30; i++) {
                var entry = entry(random);
                entries.add(entry);
                ends.add(log.add(entry));
            }
            log.await(log.added());
        }
        var bytes = Files.readAllBytes(file);
        var after = new Entry.Opened(99, 2, Map.of());
        for (int cut = 0; cut <= bytes.length; cut++) {
            int length = cut;
            var whole = entries.subList(0, (int) ends.stream().filter(end -> end <= length).count());
            Files.write(file, Arrays.copyOf(bytes, cut));

            var content = BallotLog.read(file);
            assertThat(content.entries()).as("cut at %d", cut).isEqualTo(whole);
            assertThat(content.damaged()).isZero();

            try (var log = BallotLog.open(file)) {
                log.await(log.add(after));
            }
            var all = new ArrayList<>(whole);
            all.add(after);
            assertThat(BallotLog.read(file).entries()).as("cut at %d and gone on", cut).isEqualTo(all);
        }
    }

    @Test
    void aDamagedLineIsCountedAndCostsNoOther() throws Exception {
        var file = folder.resolve("log");
        try (var log = BallotLog.open(file)) {
            log.add(new Entry.Opened(1, 1, Map.of()));
            log.add(new Entry.Joined(2, "p", "k", "Ann", "clinicians"));
            log.await(log.add(new Entry.Closed(3, 1)));
        }
        var text = Files.readString(file);
        Files.writeString(file, text.replace("Ann", "Eve"));

        var content = BallotLog.read(file);

        assertThat(content.entries()).containsExactly(new Entry.Opened(1, 1, Map.of()), new Entry.Closed(3, 1));
        assertThat(content.damaged()).isEqualTo(1);
    }

    @Test
    void whoeverIsInterruptedStillKeepsTheirEntryAndShutsOutNobody() throws Exception {
        var file = folder.resolve("log");
        try (var log = BallotLog.open(file)) {
            Thread.currentThread().interrupt();
            log.await(log.add(new Entry.Opened(1, 1, Map.of())));
            assertThat(Thread.interrupted()).isTrue();
            log.await(log.add(new Entry.Closed(2, 1)));

            assertThat(BallotLog.read(file).entries()).containsExactly(new Entry.Opened(1, 1, Map.of()), new Entry.Closed(2, 1));
        }
    }

    @Test
    void aLogIsOpenOnceAtATime() throws Exception {
        var file = folder.resolve("log");
        try (var log = BallotLog.open(file)) {
            assertThatThrownBy(() -> BallotLog.open(file)).hasMessageContaining("in use");
            assertThatThrownBy(() -> BallotLog.rewrite(file, entry -> entry)).hasMessageContaining("in use");
            log.await(log.add(new Entry.Opened(1, 1, Map.of())));
        }
        assertThat(BallotLog.read(file).entries()).containsExactly(new Entry.Opened(1, 1, Map.of()));
    }

    /** Two products started at once: one has the log, and what a kill leaves of it is the other's. */
    @Test
    void ofTwoProcessesOneHasTheLogUntilItIsKilled() throws Exception {
        var file = folder.resolve("log");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var other = new ProcessBuilder(java, "-cp", classPath, OtherProcess.class.getName(), file.toString())
                .redirectErrorStream(true)
                .start();
        try (var said = other.inputReader()) {
            assertThat(said.readLine()).isEqualTo("safe");

            assertThatThrownBy(() -> BallotLog.open(file)).isInstanceOf(IOException.class).hasMessageContaining("in use");
            assertThatThrownBy(() -> BallotLog.rewrite(file, entry -> entry)).hasMessageContaining("in use");
            assertThatThrownBy(() -> BallotLog.remove(file)).hasMessageContaining("in use");

            other.destroyForcibly().waitFor();
        }
        try (var log = BallotLog.open(file)) {
            assertThat(log.content().entries()).containsExactly(OtherProcess.ENTRY);
            assertThat(log.content().damaged()).isZero();
        }
    }

    /** A process that has the log open, and says so when an entry is safe. */
    static final class OtherProcess {

        static final Entry ENTRY = new Entry.Joined(1, "p", "k", "Ann", "");

        private OtherProcess() {}

        public static void main(String[] arguments) throws Exception {
            var log = BallotLog.open(Path.of(arguments[0]));
            log.await(log.add(ENTRY));
            log.add(new Entry.Closed(2, 1));
            System.out.println("safe");
            System.in.read();
            log.close();
        }
    }

    @Test
    void aDiskThatWasFullHoldsEverythingInItsOrderOnceThereIsRoom() throws Exception {
        var file = folder.resolve("log");
        var disk = new FillingDisk();
        var entries = new ArrayList<Entry>();
        try (var log = BallotLog.open(file, disk)) {
            var random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
            for (int i = 0; i < 60; i++) {
                var entry = entry(random);
                entries.add(entry);
                long at = log.add(entry);
                if (random.nextInt(3) == 0) {
                    disk.fill();
                    assertThatThrownBy(() -> log.await(at)).isInstanceOf(IOException.class);
                    var kept = BallotLog.read(file);
                    assertThat(kept.damaged()).isZero();
                    assertThat(kept.entries()).isEqualTo(entries.subList(0, kept.entries().size()));
                    disk.makeRoom();
                } else if (random.nextBoolean()) {
                    log.await(at);
                    assertThat(BallotLog.read(file).entries()).isEqualTo(entries);
                }
            }
        }
        assertThat(BallotLog.read(file).entries()).isEqualTo(entries);
    }

    @Test
    void whateverIsAwaitedByManyIsThereAndInTheOrderItWasAdded() throws Exception {
        var file = folder.resolve("log");
        int people = 40;
        int answers = 25;
        try (var log = BallotLog.open(file);
                var threads = Executors.newFixedThreadPool(people)) {
            var done = new ArrayList<Future<?>>();
            for (int person = 0; person < people; person++) {
                var name = "p" + person;
                done.add(threads.submit(() -> {
                    for (int i = 0; i < answers; i++) {
                        log.await(log.add(new Entry.Answered(0, name, "s", "q", "o", i, 1)));
                        var last = new Entry.Answered(0, name, "s", "q", "o", i, 1);
                        assertThat(BallotLog.read(file).entries()).contains(last);
                    }
                    return null;
                }));
            }
            for (var one : done) {
                one.get();
            }
        }
        var entries = BallotLog.read(file).entries();
        assertThat(entries).hasSize(people * answers);
        for (int person = 0; person < people; person++) {
            var name = "p" + person;
            List<Long> sequences = entries.stream()
                    .map(Entry.Answered.class::cast)
                    .filter(answered -> answered.participant().equals(name))
                    .map(Entry.Answered::sequence)
                    .toList();
            assertThat(sequences).isSorted().hasSize(answers);
        }
    }

    private static Entry entry(RandomGenerator random) {
        var names = List.of("", "Ann", "line\nbreak", "日本語 𝔘", "\"quoted\" \\ <b>");
        var name = names.get(random.nextInt(names.size()));
        return switch (random.nextInt(8)) {
            case 0 -> new Entry.Joined(random.nextLong(1L << 41), "p", "hash", name, "clinicians");
            case 1 -> new Entry.Returned(1, "p", "other");
            case 2 -> new Entry.Opened(2, 2, random.nextBoolean() ? Map.of() : Map.of("s", List.of("q", name), name, List.of("r")));
            case 3 -> new Entry.Closed(3, 1);
            case 4 -> new Entry.Reopened(4, 1);
            case 5 -> new Entry.Revealed(5, 3);
            case 6 -> new Entry.Timed(6, random.nextInt());
            default -> new Entry.Answered(7, "p", "s", "q", name, random.nextInt(9), 2);
        };
    }
}
