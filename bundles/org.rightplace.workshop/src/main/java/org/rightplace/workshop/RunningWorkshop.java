package org.rightplace.workshop;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.Round;
import org.rightplace.model.Workshop;
import org.rightplace.model.WorkshopState;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workshop.internal.log.Disk;
import org.rightplace.workshop.internal.log.Entry;

/**
 * A workshop that people take part in now. All methods may be called on any thread. What one of them has acknowledged is
 * on disk: should the process be killed, {@link #open opening} the workshop again resumes it where it was. When a round
 * is closed its ballots become part of the workspace.
 */
public final class RunningWorkshop implements AutoCloseable {

    /** The most people who can join. */
    public static final int CAPACITY = 2000;

    private final Workspace workspace;
    private final String code;
    private final DecisionTools tools;
    private final InstantSource clock;
    private final Agenda agenda;
    private final LogFile log;
    private final KeptState kept;
    private final Door door;
    private final Recording recording;
    private final Steering steering;
    private final List<Finding> findings;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    private RunningWorkshop(
            Workspace workspace, Workshop workshop, DecisionTools tools, InstantSource clock, LogFile log, KeptState kept) {
        this.workspace = workspace;
        this.code = workshop.code();
        this.tools = tools;
        this.clock = clock;
        this.agenda = Agenda.of(workspace.snapshot(), tools, workshop);
        this.log = log;
        this.kept = kept;
        this.door = new Door(kept, clock);
        this.recording = new Recording(workspace, workshop, kept, agenda);
        this.steering = new Steering(kept, clock, agenda, recording, ended::isDone, this::tell);
        this.findings = log.findings(kept);
    }

    /**
     * Opens a workshop for people to take part, from the beginning or where it was.
     *
     * @throws WorkspaceException if the workspace cannot be written, or there is no such workshop, or it has ended
     */
    public static RunningWorkshop open(Workspace workspace, String workshopId, DecisionTools tools, InstantSource clock)
            throws WorkspaceException {
        return open(workspace, workshopId, tools, clock, Disk::of);
    }

    /** The same, its log kept on a disk of the caller's choice. */
    static RunningWorkshop open(
            Workspace workspace, String workshopId, DecisionTools tools, InstantSource clock, Disk.Opener disk)
            throws WorkspaceException {
        if (workspace.readOnly().isPresent()) {
            throw new WorkspaceException(workspace.readOnly().get());
        }
        var workshop = workspace.snapshot().find(Workshop.class, workshopId).orElseThrow(
                () -> new WorkspaceException("There is no such workshop in " + workspace.folder() + ". Prepare one first."));
        if (workshop.state() == WorkshopState.CLOSED) {
            throw new WorkspaceException("“" + workshop.name() + "” has ended. Prepare another workshop.");
        }
        var log = LogFile.of(workspace, workshopId);
        var kept = log.open(Recorded.of(workspace.snapshot(), workshop), disk);
        try {
            var running = new RunningWorkshop(workspace, workshop, tools, clock, log, kept);
            if (kept.content().entries().isEmpty()) {
                running.steering.goOnFrom(workshop.rounds());
            }
            running.recording.catchUp();
            return running;
        } catch (IOException e) {
            release(kept, e);
            throw log.notKept(e);
        } catch (EditRefused e) {
            release(kept, e);
            throw new WorkspaceException(
                    "“" + workshop.name() + "” cannot be opened, for what was said in it cannot be recorded: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            release(kept, e);
            throw e;
        }
    }

    // Otherwise the file would stay locked as long as the process lives.
    private static void release(KeptState kept, Exception why) {
        try {
            kept.close();
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }

    /** The workshop as the workspace has it. */
    public Workshop workshop() {
        return recording.workshop();
    }

    /** The workspace it is part of. */
    public Workspace workspace() {
        return workspace;
    }

    /** The decision tool it asks by. */
    public DecisionTools tools() {
        return tools;
    }

    /** What it asks, in one round or another. It stays the same while the workshop runs. */
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

    /** What can be answered in the latest round: everything, or what it asks again. Before the first it is everything. */
    public List<Agenda.Asked> asked() {
        var rounds = rounds();
        return rounds.isEmpty() ? agenda.asked() : agenda.asked(rounds.getLast());
    }

    /** The rounds so far. */
    public List<Round> rounds() {
        return kept.ask(state -> List.copyOf(state.rounds));
    }

    /** Whether people can vote now. */
    public boolean open() {
        return kept.ask(RunningState::open);
    }

    /** When the timer runs out, if one is set. */
    public Optional<Instant> timer() {
        return kept.ask(state -> Optional.ofNullable(state.timer));
    }

    /** How many people have joined. */
    public int joined() {
        return kept.ask(state -> state.people.size());
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
        var participant = door.join(workshop(), ended.isDone(), token, name, subgroup);
        participant.ifPresent(joined -> tell());
        return participant;
    }

    /** The person whose device holds a token. */
    public Optional<Participant> participant(String token) {
        return door.participant(token);
    }

    /**
     * Lets somebody back in who lost their device, or who was put out; the latter with a ballot that begins anew.
     *
     * @return a code for them to type, good once and for a quarter of an hour; empty if there is no such person
     */
    public Optional<String> letBackIn(String participantId) {
        return door.letBackIn(participantId);
    }

    /**
     * Puts somebody out who joined. What they answered in the open round, or answer in one after it, does not count; what
     * was recorded of rounds that are over stays. Their device cannot join again, unless it is let back in.
     *
     * @return whether they were there
     * @throws IOException if it could not be kept; trying again may succeed
     */
    public boolean putOut(String participantId) throws IOException {
        boolean there = door.putOut(participantId);
        if (there) {
            tell();
        }
        return there;
    }

    /** Whether the device that holds a token was put out, and has not been let back in since. */
    public boolean shutOut(String token) {
        return door.shutOut(token);
    }

    /** Those who were put out, and have not been let back in since. */
    public List<Participant> outside() {
        return door.outside();
    }

    /** How many people were put out. */
    public int putOut() {
        return kept.ask(state -> state.out.size());
    }

    /**
     * Comes back on another device with a code that the facilitator gave; the device before is shut out. Whoever joined anew
     * on the other device meanwhile is put out, for it is the same person.
     *
     * @param token the secret the new device keeps
     * @return empty if there is no such code, or no longer
     */
    public Optional<Participant> comeBack(String token, String given) throws IOException {
        var back = door.comeBack(token, given);
        back.ifPresent(there -> tell());
        return back;
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
        var receipt = kept.act((state, happens) -> {
            var given = state.receipt(participantId, serviceId, questionId, optionId, sequence);
            var stands = state.standing(participantId, serviceId, questionId);
            if (given.saved() && (given.sequence() != stands.sequence() || stands.round() != state.rounds.size())) {
                happens.accept(new Entry.Answered(
                        clock.millis(), participantId, serviceId, questionId, optionId, given.sequence(), state.round()));
            }
            return given;
        });
        tell();
        return receipt;
    }

    /**
     * Waits until everything that is shown of the workshop is on disk. An answer stands from when it is taken, which may be
     * before it could be kept.
     *
     * @throws IOException if it could not be kept; trying again may succeed
     */
    public void settle() throws IOException {
        kept.settle();
    }

    /** The answer of a person to a question as it stands. */
    public Standing standing(String participantId, String serviceId, String questionId) {
        return kept.ask(state -> state.standing(participantId, serviceId, questionId));
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

    /** How far the people have come in the latest round. In a later one, an answer counts that was changed or saved again. */
    public Progress progress() {
        var asked = asked();
        return kept.ask(state -> new Progress(
                state.people.values().stream()
                        .map(person -> new Progress.Person(person, state.answered(person.id(), asked)))
                        .toList(),
                asked.stream().map(one -> new Progress.OfQuestion(one, state.answered(one))).toList()));
    }

    /** Opens the next round, which asks everything; nothing happens while one is open. */
    public void openRound() throws IOException {
        openRound(agenda.asked());
    }

    /**
     * Opens the next round; nothing happens while one is open.
     *
     * @param asked what it asks: one question at least, of those on the agenda
     */
    public void openRound(Collection<Agenda.Asked> asked) throws IOException {
        steering.open(asked);
    }

    /** Closes the open round and records its ballots; nothing happens if none is open. */
    public void closeRound() throws IOException {
        steering.close();
    }

    /**
     * Opens the latest round again, so that people can change what they answered; nothing happens if it is not
     * {@link #reopenable}. Of a round that was held elsewhere, nobody's answers are here to be changed.
     */
    public void reopenRound() throws IOException {
        steering.reopen();
    }

    /**
     * Whether the latest round can be opened again: it is closed, the workshop has not ended, and the round was voted in here
     * rather than on another machine before.
     */
    public boolean reopenable() {
        return steering.reopenable();
    }

    /** Shows the results of the latest round to the room; nothing happens while it is open. */
    public void reveal() throws IOException {
        steering.reveal();
    }

    /** Sets the timer, or takes it off with a duration of zero. It reminds, and closes nothing. */
    public void setTimer(Duration duration) throws IOException {
        steering.time(duration);
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
            try {
                closeRound();
                // Though nothing was to be closed: what was closed before may have been refused then, or undone since.
                recording.catchUp();
                if (!recording.complete()) {
                    throw new WorkspaceException("Not every ballot of “" + workshop().name()
                            + "” is in the workspace. The workshop goes on, and nothing is lost. End it again.");
                }
                recording.end();
            } catch (EditRefused e) {
                throw new WorkspaceException(
                        "The results of “" + workshop().name() + "” cannot be recorded: " + e.getMessage()
                                + " The workshop goes on, and nothing is lost.",
                        e);
            }
            workspace.save();
            log.forget(kept);
            ended.complete(null);
            tell();
        }
    }

    /** Stops taking part in a workshop that has not ended; it can be opened again. */
    @Override
    public void close() throws IOException {
        if (!ended.isDone()) {
            kept.close();
        }
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
