package org.rightplace.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rightplace.model.Ballot;
import org.rightplace.model.Question;
import org.rightplace.store.internal.folder.FolderWorkspaces;
import org.rightplace.workshop.Token;

/**
 * Five hundred people who answer every question within two minutes, on the product as it is shipped: whether anything is
 * lost, and how long an answer takes to be safe. Then what a saved answer costs, held against a database that is told of
 * the same answers with a commit for each.
 */
final class WorkshopBenchmark implements Benchmark {

    private static final int PEOPLE = 500;
    private static final int JOINING_SECONDS = 10;
    private static final int THINKING_MILLIS = 2600;
    private static final int AT_ONCE = 64;
    private static final int ROUNDS = 5;
    private static final int ANSWERS = 15_500;
    private static final double TWO_MINUTES = 120;
    private static final int SEED = 2026;
    private static final String TABLE = """
            create table answer%d (
              at bigint not null, participant text not null, service text not null, question text not null,
              option text not null, sequence bigint not null, primary key (participant, service, question, sequence))
            """;

    private final Product product;
    private volatile long lastSaved;

    WorkshopBenchmark(Product product) {
        this.product = product;
    }

    @Override
    public String name() {
        return "workshop";
    }

    @Override
    public void run(Path scratch, Consumer<Result> report) throws Exception {
        room(scratch, report);
        database(scratch, report);
    }

    private void room(Path scratch, Consumer<Result> report) throws Exception {
        var questions = Room.questions();
        var saved = new ConcurrentHashMap<String, Map<String, String>>();
        var millis = new ConcurrentLinkedQueue<Double>();
        var again = new AtomicInteger();
        long start;
        try (var hosted = new Hosted(product, scratch)) {
            start = System.nanoTime();
            Crowd.act(PEOPLE, which -> person(hosted, questions, which, saved, millis, again));
        }
        double seconds = (lastSaved - start) / 1e9;
        var what = "%,d people answer %d questions each, %,d answers".formatted(PEOPLE, questions.size(), millis.size());
        report.accept(Result.ratio(what, seconds, TWO_MINUTES, "s").atMost(1));
        report.accept(Result.figure("  answers that were called saved and are not in the workspace", lost(Hosted.folder(scratch), saved), ""));
        var sorted = millis.stream().sorted().toList();
        report.accept(Result.figure("  an answer is saved within, median", sorted.get(sorted.size() / 2), "ms"));
        report.accept(Result.figure("  … 99th percentile", sorted.get(sorted.size() * 99 / 100), "ms"));
        report.accept(Result.figure("  … the slowest", sorted.getLast(), "ms"));
        report.accept(Result.figure("  requests that had to be sent again", again.get(), ""));
    }

    private void person(
            Hosted hosted,
            List<Question> questions,
            int which,
            Map<String, Map<String, String>> saved,
            ConcurrentLinkedQueue<Double> millis,
            AtomicInteger again)
            throws Exception {
        var random = new SplittableRandom(SEED + which);
        TimeUnit.MILLISECONDS.sleep(random.nextInt(JOINING_SECONDS * 1000));
        var mine = new HashMap<String, String>();
        try (var phone = new Phone(hosted.join())) {
            phone.join(hosted.code(), "public");
            for (var question : questions) {
                // Some think longer than others; nobody as long as the next person.
                TimeUnit.MILLISECONDS.sleep(THINKING_MILLIS / 3 + random.nextInt(THINKING_MILLIS * 4 / 3));
                var option = question.options().get(random.nextInt(question.options().size())).id();
                long begun = System.nanoTime();
                var answer = phone.answer(Room.SERVICE, question.id(), option, 1);
                for (int wait = 500; answer.status() == 429 || answer.status() >= 500; wait = Math.min(2 * wait, 15_000)) {
                    again.incrementAndGet();
                    TimeUnit.MILLISECONDS.sleep(wait / 2 + random.nextInt(wait));
                    answer = phone.answer(Room.SERVICE, question.id(), option, 1);
                }
                if (answer.status() != 200) {
                    throw new IOException("not saved: " + answer);
                }
                lastSaved = System.nanoTime();
                millis.add((lastSaved - begun) / 1e6);
                mine.put(question.id(), option);
            }
        }
        saved.put(Integer.toString(which), mine);
    }

    // Whose ballot is whose the workspace does not tell, so they are held against each other as a whole.
    private static int lost(Path folder, Map<String, Map<String, String>> saved) throws Exception {
        try (var workspace = new FolderWorkspaces().openReadOnly(folder)) {
            var there = workspace.snapshot().all(Ballot.class).stream()
                    .map(Ballot::answers)
                    .collect(Collectors.groupingBy(answers -> answers, Collectors.counting()));
            int lost = 0;
            for (var answers : saved.values()) {
                long left = there.getOrDefault(answers, 0L);
                there.put(answers, left - 1);
                lost += left > 0 ? 0 : answers.size();
            }
            return lost;
        }
    }

    private static void database(Path scratch, Consumer<Result> report) throws Exception {
        var programs = Postgres.installed();
        if (programs.isEmpty()) {
            System.err.println("PostgreSQL was not found, so nothing is held against it. Install Debian's package postgresql.");
        }
        var ours = new Stopwatch();
        var theirs = new Stopwatch();
        try (var room = new Room(scratch.resolve("engine"));
                var postgres = programs.isEmpty() ? null : Postgres.start(programs.get())) {
            for (int round = 0; round < ROUNDS; round++) {
                ours(room, ours);
                if (postgres != null) {
                    theirs(postgres, theirs, round);
                }
            }
        }
        var what = "a saved answer, %d people at once".formatted(AT_ONCE);
        double micros = ours.median() * 1000 / ANSWERS;
        if (programs.isPresent()) {
            double theirMicros = theirs.median() * 1000 / ANSWERS;
            report.accept(Result.ratio(what + ", against a row committed by itself", micros, theirMicros, "µs")
                    .inPairs(ours.inPairsWith(theirs)));
            report.accept(Result.figure("  rows committed in a second, PostgreSQL", 1e6 / theirMicros, ""));
        } else {
            report.accept(Result.figure(what, micros, "µs"));
        }
        report.accept(Result.figure("  answers saved in a second", 1e6 / micros, ""));
    }

    private static void ours(Room room, Stopwatch stopwatch) throws Exception {
        try (var running = room.workshop()) {
            var questions = Room.questions();
            var people = new String[PEOPLE];
            for (int i = 0; i < PEOPLE; i++) {
                people[i] = running.join(Token.next(), "", "public").orElseThrow().id();
            }
            stopwatch.time(() -> {
                Crowd.act(AT_ONCE, which -> {
                    for (int i = which; i < ANSWERS; i += AT_ONCE) {
                        var question = questions.get(i / PEOPLE);
                        var receipt = running.answer(
                                people[i % PEOPLE], Room.SERVICE, question.id(), question.options().get(i % 3).id(), 1);
                        if (!receipt.saved()) {
                            throw new IOException("not saved: " + receipt);
                        }
                    }
                });
                return running;
            });
            running.end();
        }
    }

    private static void theirs(Postgres postgres, Stopwatch stopwatch, int round) throws Exception {
        var questions = Room.questions();
        var connections = new Connection[AT_ONCE];
        try {
            for (int i = 0; i < AT_ONCE; i++) {
                connections[i] = postgres.connect();
            }
            try (var statement = connections[0].createStatement()) {
                statement.execute(TABLE.formatted(round));
            }
            stopwatch.time(() -> {
                Crowd.act(AT_ONCE, which -> insert(connections[which], questions, which, round));
                return connections;
            });
        } finally {
            for (var connection : Arrays.asList(connections)) {
                if (connection != null) {
                    connection.close();
                }
            }
        }
    }

    private static void insert(Connection connection, List<Question> questions, int which, int round) throws SQLException {
        try (var insert = connection.prepareStatement("insert into answer%d values (?, ?, ?, ?, ?, ?)".formatted(round))) {
            for (int i = which; i < ANSWERS; i += AT_ONCE) {
                var question = questions.get(i / PEOPLE);
                insert.setLong(1, System.currentTimeMillis());
                insert.setString(2, "person-%04d".formatted(i % PEOPLE));
                insert.setString(3, Room.SERVICE);
                insert.setString(4, question.id());
                insert.setString(5, question.options().get(i % 3).id());
                insert.setLong(6, 1);
                insert.executeUpdate();
            }
        }
    }
}
