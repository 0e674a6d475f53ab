package org.rightplace.workshop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.Ballot;
import org.rightplace.model.Round;
import org.rightplace.model.Workshop;
import org.rightplace.model.WorkshopState;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Ids;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workshop.internal.log.BallotLog;
import org.rightplace.workshop.internal.log.Entry;

/**
 * A workshop that people take part in now. All methods may be called on any thread. What one of them has acknowledged is
 * on disk: should the process be killed, {@link #open opening} the workshop again resumes it where it was. When a round
 * is closed its ballots become part of the workspace.
 */
public final class RunningWorkshop implements AutoCloseable {

    /** The most people who can join. */
    public static final int CAPACITY = 2000;

    private static final Duration LET_BACK_IN_WITHIN = Duration.ofMinutes(15);

    private final Workspace workspace;
    private final String id;
    private final String code;
    private final DecisionTools tools;
    private final InstantSource clock;
    private final Agenda agenda;
    private final Path file;
    private final BallotLog log;
    private final List<Finding> findings;
    private final RunningState state;
    private final Map<String, LetBackIn> lettingBackIn = new HashMap<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Workshop known;

    /** Held by whoever steers, so that what the workspace is told comes in the order it happened. */
    private final Object steering = new Object();

    private record LetBackIn(String participant, Instant until) {}

    private RunningWorkshop(
            Workspace workspace,
            Workshop workshop,
            DecisionTools tools,
            InstantSource clock,
            Path file,
            BallotLog.Content content)
            throws IOException {
        this.workspace = workspace;
        this.id = workshop.id();
        this.code = workshop.code();
        this.known = workshop;
        this.tools = tools;
        this.clock = clock;
        this.agenda = Agenda.of(workspace.snapshot(), tools, workshop);
        this.file = file;
        this.state = new RunningState();
        this.log = BallotLog.open(file, content);
        if (content.length() == 0) {
            // A workshop whose log is not here, such as one begun on another machine, goes on from its recorded rounds.
            for (var round : workshop.rounds()) {
                add(new Entry.Opened(round.opened().toEpochMilli()));
                add(new Entry.Closed((round.open() ? clock.instant() : round.closed()).toEpochMilli()));
            }
            log.await(log.added());
        } else {
            content.entries().forEach(state::apply);
        }
        this.findings = content.damaged() == 0
                ? List.of()
                : List.of(Finding.of(
                        "damaged-ballots",
                        Severity.ERROR,
                        content.damaged() + " line(s) of " + file + " cannot be read. Every other answer was recovered."
                                + " Ask the room to look through their answers before you close the round."));
    }

    /**
     * Opens a workshop for people to take part, from the beginning or where it was.
     *
     * @throws WorkspaceException if the workspace cannot be written, or there is no such workshop, or it has ended
     */
    public static RunningWorkshop open(Workspace workspace, String workshopId, DecisionTools tools, InstantSource clock)
            throws WorkspaceException {
        if (workspace.readOnly().isPresent()) {
            throw new WorkspaceException(workspace.readOnly().get());
        }
        var workshop = workspace.snapshot().find(Workshop.class, workshopId).orElseThrow(
                () -> new WorkspaceException("There is no such workshop in " + workspace.folder() + ". Prepare one first."));
        if (workshop.state() == WorkshopState.CLOSED) {
            throw new WorkspaceException("“" + workshop.name() + "” has ended. Prepare another workshop.");
        }
        var file = file(workspace, workshopId);
        try {
            var running = new RunningWorkshop(workspace, workshop, tools, clock, file, BallotLog.read(file));
            running.catchUp();
            return running;
        } catch (IOException e) {
            throw new WorkspaceException(
                    "The answers of the workshop cannot be kept in " + file + ": " + e.getMessage()
                            + ". Check that there is room on the disk and that you may write to the folder.",
                    e);
        }
    }

    /** Where what happens in a workshop is kept while it runs. */
    static Path file(Workspace workspace, String workshopId) {
        // An id is data, and must not be able to name a file elsewhere.
        return workspace.folder().resolve(".rightplace").resolve("workshops").resolve(Token.hash(workshopId) + ".log");
    }

    /** The workshop as the workspace has it. */
    public Workshop workshop() {
        // It may have been deleted, or its preparation undone, while people take part.
        workspace.snapshot().find(Workshop.class, id).ifPresent(found -> known = found);
        return known;
    }

    /** The workspace it is part of. */
    public Workspace workspace() {
        return workspace;
    }

    /** The decision tool it asks by. */
    public DecisionTools tools() {
        return tools;
    }

    /** What it asks. It stays the same while the workshop runs. */
    public Agenda agenda() {
        return agenda;
    }

    /** What people type to join. */
    public String code() {
        return code;
    }

    /** What could not be recovered when it was opened. */
    public List<Finding> findings() {
        return findings;
    }

    /** Completes when the workshop has ended and its results are in the workspace. */
    public CompletableFuture<Void> ended() {
        return ended;
    }

    /** The rounds so far. */
    public List<Round> rounds() {
        synchronized (state) {
            return List.copyOf(state.rounds);
        }
    }

    /** Whether people can vote now. */
    public boolean open() {
        synchronized (state) {
            return state.open();
        }
    }

    /** When the timer runs out, if one is set. */
    public Optional<Instant> timer() {
        synchronized (state) {
            return Optional.ofNullable(state.timer);
        }
    }

    /** How many people have joined. */
    public int joined() {
        synchronized (state) {
            return state.people.size();
        }
    }

    /**
     * Lets somebody in.
     *
     * @param token the secret their device keeps; whoever joins again with it is who they were
     * @param name the name they give; not kept if the workshop does not keep names
     * @param subgroup the id of the part of the room they belong to; left out if the workshop has no such part
     * @return empty if there is no more room
     */
    public Optional<Participant> join(String token, String name, String subgroup) throws IOException {
        var now = workshop();
        var part = now.subgroups().stream().anyMatch(one -> one.id().equals(subgroup)) ? subgroup : "";
        var hash = Token.hash(token);
        Participant participant;
        synchronized (state) {
            if (!state.tokens.containsKey(hash)) {
                if (state.people.size() >= CAPACITY || ended.isDone()) {
                    return Optional.empty();
                }
                add(new Entry.Joined(millis(), Ids.next(), hash, now.namesKept() ? Names.tidy(name) : "", part));
            }
            participant = state.people.get(state.tokens.get(hash));
        }
        log.await(log.added());
        tell();
        return Optional.of(participant);
    }

    /** The person whose device holds a token. */
    public Optional<Participant> participant(String token) {
        var hash = Token.hash(token);
        synchronized (state) {
            return Optional.ofNullable(state.tokens.get(hash)).map(state.people::get);
        }
    }

    /**
     * Lets somebody who lost their device back in.
     *
     * @return a code for them to type, good once and for a quarter of an hour; empty if there is no such person
     */
    public Optional<String> letBackIn(String participantId) {
        synchronized (state) {
            if (!state.people.containsKey(participantId)) {
                return Optional.empty();
            }
            lettingBackIn.values().removeIf(
                    one -> one.participant().equals(participantId) || one.until().isBefore(clock.instant()));
            var given = JoinCode.next() + JoinCode.next().substring(0, 2);
            lettingBackIn.put(given, new LetBackIn(participantId, clock.instant().plus(LET_BACK_IN_WITHIN)));
            return Optional.of(given);
        }
    }

    /**
     * Comes back on another device with a code that the facilitator gave; the device before is shut out.
     *
     * @param token the secret the new device keeps
     * @return empty if there is no such code, or no longer
     */
    public Optional<Participant> comeBack(String token, String given) throws IOException {
        var hash = Token.hash(token);
        Participant participant;
        synchronized (state) {
            var found = lettingBackIn.remove(JoinCode.tidy(given));
            if (found == null || found.until().isBefore(clock.instant())) {
                return Optional.empty();
            }
            participant = state.people.get(found.participant());
            add(new Entry.Returned(millis(), participant.id(), hash));
        }
        log.await(log.added());
        return Optional.of(participant);
    }

    /**
     * Takes an answer. When this returns, what the receipt says is on disk. Sending an answer again changes nothing.
     *
     * @param optionId the id of the option chosen; empty to take the answer back
     * @param sequence one more than that of the answer that stood when the person chose
     * @throws IOException if it could not be kept; sending it again may succeed
     */
    public Receipt answer(String participantId, String serviceId, String questionId, String optionId, long sequence)
            throws IOException {
        var question = agenda.item(serviceId).flatMap(item -> item.question(questionId));
        if (question.isEmpty() || !optionId.isEmpty() && question.get().option(optionId).isEmpty()) {
            return new Receipt(Receipt.Outcome.NOT_ASKED, "", 0);
        }
        Receipt receipt;
        long position;
        synchronized (state) {
            receipt = state.receipt(participantId, serviceId, questionId, optionId, sequence);
            var stands = state.standing(participantId, serviceId, questionId);
            if (receipt.saved() && (receipt.sequence() != stands.sequence() || stands.round() != state.rounds.size())) {
                add(new Entry.Answered(
                        millis(), participantId, serviceId, questionId, optionId, receipt.sequence()));
            }
            position = log.added();
        }
        log.await(position);
        tell();
        return receipt;
    }

    /** The answer of a person to a question as it stands. */
    public Standing standing(String participantId, String serviceId, String questionId) {
        synchronized (state) {
            return state.standing(participantId, serviceId, questionId);
        }
    }

    /**
     * Calls the listener whenever somebody has joined or answered, or a round was opened or closed. The call comes on the
     * thread that did it, for every answer of every person, and so must return at once.
     */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    /** Calls a listener no more. */
    public void forget(Runnable listener) {
        listeners.remove(listener);
    }

    /** How far the people have come. */
    public Progress progress() {
        var asked = agenda.asked();
        synchronized (state) {
            var people = state.people.values().stream()
                    .map(person -> new Progress.Person(person, state.answered(person.id(), asked)))
                    .toList();
            return new Progress(
                    people,
                    asked.stream().map(one -> new Progress.OfQuestion(one, state.answered(one))).toList());
        }
    }

    /** Opens the next round; nothing happens while one is open. */
    public void openRound() throws IOException {
        synchronized (steering) {
            if (happens(() -> state.open() || ended.isDone() ? null : new Entry.Opened(millis()))) {
                recordRounds();
            }
        }
    }

    /** Closes the open round and records its ballots; nothing happens if none is open. */
    public void closeRound() throws IOException {
        synchronized (steering) {
            if (happens(() -> state.open() ? new Entry.Closed(millis()) : null)) {
                catchUp();
            }
        }
    }

    /** Opens the latest round again, so that people can change what they answered. */
    public void reopenRound() throws IOException {
        synchronized (steering) {
            if (happens(() -> state.open() || state.rounds.size() <= state.inherited || ended.isDone()
                    ? null
                    : new Entry.Reopened(millis()))) {
                recordRounds();
            }
        }
    }

    /** Shows the results of the latest round to the room; nothing happens while it is open. */
    public void reveal() throws IOException {
        synchronized (steering) {
            if (happens(() -> state.open() || state.rounds.isEmpty() || ended.isDone()
                    ? null
                    : new Entry.Revealed(millis()))) {
                recordRounds();
            }
        }
    }

    /** Sets the timer, or takes it off with a duration of zero. It reminds, and closes nothing. */
    public void setTimer(Duration duration) throws IOException {
        happens(() -> ended.isDone()
                ? null
                : new Entry.Timed(
                        millis(), duration.isPositive() ? clock.instant().plus(duration).toEpochMilli() : 0));
    }

    /**
     * Ends the workshop: closes the open round, records everything and forgets who held which device.
     *
     * @throws WorkspaceException if the results could not be saved; the workshop then goes on
     */
    public void end() throws IOException, WorkspaceException {
        synchronized (steering) {
            if (ended.isDone()) {
                return;
            }
            closeRound();
            workspace.apply(WorkshopEdits.progress(workshop(), WorkshopState.CLOSED, rounds()));
            workspace.save();
            log.close();
            Files.deleteIfExists(file);
            ended.complete(null);
            tell();
        }
    }

    /** Stops taking part in a workshop that has not ended; it can be opened again. */
    @Override
    public void close() throws IOException {
        if (!ended.isDone()) {
            log.close();
        }
    }

    private interface Happening {
        Entry next();
    }

    private boolean happens(Happening happening) throws IOException {
        synchronized (state) {
            var entry = happening.next();
            if (entry == null) {
                return false;
            }
            add(entry);
        }
        log.await(log.added());
        tell();
        return true;
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    private void add(Entry entry) {
        log.add(entry);
        state.apply(entry);
    }

    private void recordRounds() {
        workspace.apply(WorkshopEdits.progress(workshop(), WorkshopState.RUNNING, rounds()));
    }

    // The log is written first, so the workspace may be behind it after a kill; recording twice changes nothing. The edit
    // is made without the state's monitor, for whoever listens to the workspace may ask how far people have come.
    private void catchUp() {
        int from;
        int closed;
        synchronized (state) {
            from = state.people.isEmpty() ? state.rounds.size() : state.inherited;
            closed = state.closed();
        }
        for (int round = from + 1; round <= closed; round++) {
            var rounds = rounds();
            workspace.apply(WorkshopEdits.record(workshop(), rounds, round, ballots(round)));
        }
        recordRounds();
    }

    private List<Ballot> ballots(int round) {
        var ballots = new ArrayList<Ballot>();
        synchronized (state) {
            for (var person : state.people.values()) {
                for (var item : agenda.items()) {
                    var answers = state.answers(round, person.id(), item);
                    if (!answers.isEmpty()) {
                        ballots.add(ballot(round, person, item, answers));
                    }
                }
            }
        }
        return ballots;
    }

    private Ballot ballot(int round, Participant person, Agenda.Item item, Map<String, String> answers) {
        return new Ballot(
                String.join(".", id, person.id(), item.service().id(), Integer.toString(round)),
                known.workstream(),
                id,
                person.id(),
                person.name(),
                person.subgroup(),
                item.service().id(),
                round,
                answers,
                null);
    }

    private long millis() {
        return clock.instant().toEpochMilli();
    }
}
