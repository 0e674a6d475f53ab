package org.rightplace.workshop;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rightplace.model.Round;
import org.rightplace.workshop.internal.log.Entry;

/**
 * Opens and closes the rounds of a workshop, and has each step recorded. Whoever steers holds this object, so that what the
 * workspace is told comes in the order it happened.
 */
final class Steering {

    private final KeptState kept;
    private final InstantSource clock;
    private final Agenda agenda;
    private final Recording recording;
    private final BooleanSupplier ended;
    private final Runnable tell;

    /**
     * @param ended whether the workshop has ended
     * @param tell called when something has happened
     */
    Steering(KeptState kept, InstantSource clock, Agenda agenda, Recording recording, BooleanSupplier ended, Runnable tell) {
        this.kept = kept;
        this.clock = clock;
        this.agenda = agenda;
        this.recording = recording;
        this.ended = ended;
        this.tell = tell;
    }

    /** Goes on from recorded rounds in a workshop whose log is not here, such as one begun on another machine. */
    void goOnFrom(List<Round> rounds) throws IOException {
        var held = rounds.stream()
                .map(round -> new Entry.Held(
                        round.opened().toEpochMilli(),
                        (round.open() ? clock.instant() : round.closed()).toEpochMilli(),
                        round.revealed(),
                        round.questions()))
                .toList();
        kept.act((state, happens) -> {
            happens.accept(new Entry.Inherited(clock.millis(), held));
            return null;
        });
    }

    /** See {@link RunningWorkshop#openRound(Collection)}. */
    void open(Collection<Agenda.Asked> asked) throws IOException {
        // By their ids: what is on the agenda may have been worded anew in the workspace since.
        var wanted = NextRound.byService(asked);
        var questions = agenda.asked().stream()
                .filter(one -> wanted.getOrDefault(one.service().id(), List.of()).contains(one.question().id()))
                .toList();
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("A round asks something.");
        }
        boolean all = questions.size() == agenda.asked().size();
        step(
                state -> state.open() || ended.getAsBoolean(),
                state -> new Entry.Opened(clock.millis(), state.round() + 1, all ? Map.of() : NextRound.byService(questions)),
                recording::rounds);
    }

    /** See {@link RunningWorkshop#closeRound}. */
    void close() throws IOException {
        step(state -> !state.open(), state -> new Entry.Closed(clock.millis(), state.round()), recording::catchUp);
    }

    /** See {@link RunningWorkshop#reopenRound}. */
    void reopen() throws IOException {
        step(this::keepsClosed, state -> new Entry.Reopened(clock.millis(), state.round()), recording::rounds);
    }

    /** See {@link RunningWorkshop#reopenable}. */
    boolean reopenable() {
        return kept.ask(state -> !keepsClosed(state));
    }

    /** See {@link RunningWorkshop#reveal}. */
    void reveal() throws IOException {
        step(
                state -> state.open() || state.rounds.isEmpty() || ended.getAsBoolean(),
                state -> new Entry.Revealed(clock.millis(), state.round()),
                recording::rounds);
    }

    /** See {@link RunningWorkshop#setTimer}. */
    void time(Duration duration) throws IOException {
        step(
                state -> ended.getAsBoolean(),
                state -> new Entry.Timed(
                        clock.millis(), duration.isPositive() ? clock.instant().plus(duration).toEpochMilli() : 0),
                () -> {});
    }

    private boolean keepsClosed(RunningState state) {
        return state.open() || state.round() <= state.inherited() || ended.getAsBoolean();
    }

    // Recorded even if nothing was to be done: it may have been done before, when the disk was full or the edit refused.
    private synchronized void step(Predicate<RunningState> refuses, Function<RunningState, Entry> step, Runnable record)
            throws IOException {
        boolean happened = kept.act((state, happens) -> {
            if (refuses.test(state)) {
                return false;
            }
            happens.accept(step.apply(state));
            return true;
        });
        if (happened) {
            tell.run();
        }
        if (!ended.getAsBoolean()) {
            record.run();
        }
    }
}
