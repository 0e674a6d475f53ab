package org.rightplace.workshop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rightplace.workshop.internal.log.BallotLog;
import org.rightplace.workshop.internal.log.Disk;
import org.rightplace.workshop.internal.log.Entry;

/** What has happened in a running workshop: in memory to be asked for, and in a log to outlast the process. */
final class KeptState implements AutoCloseable {

    private final RunningState state;
    private final BallotLog log;

    private KeptState(RunningState state, BallotLog log) {
        this.state = state;
        this.log = log;
    }

    /**
     * Opens a log and works out what it adds up to.
     *
     * @param recorded what the workspace has of the workshop
     */
    static KeptState open(Path file, Recorded recorded, Disk.Opener disk) throws IOException {
        var log = BallotLog.open(file, disk);
        var kept = new KeptState(new RunningState(recorded), log);
        log.content().entries().forEach(kept.state::apply);
        return kept;
    }

    /** What the log held when it was opened. */
    BallotLog.Content content() {
        return log.content();
    }

    /** Something that may happen, depending on what has happened so far. */
    interface Step<T> {

        /**
         * Looks at the state, which nobody changes meanwhile.
         *
         * @param happens takes what happens
         */
        T take(RunningState state, Consumer<Entry> happens);
    }

    /** Looks at the state, which nobody changes meanwhile. */
    <T> T ask(Function<RunningState, T> question) {
        synchronized (state) {
            return question.apply(state);
        }
    }

    /**
     * Lets something happen. When this returns, it and what it rests on are on disk.
     *
     * @throws IOException if it could not be kept; it has happened all the same, and is kept when the disk has room again
     */
    <T> T act(Step<T> step) throws IOException {
        T result;
        long position;
        synchronized (state) {
            result = step.take(state, entry -> {
                log.add(entry);
                state.apply(entry);
            });
            position = log.added();
        }
        log.await(position);
        return result;
    }

    /**
     * Waits until everything that has happened is on disk.
     *
     * @throws IOException if it could not be kept; trying again may succeed
     */
    void settle() throws IOException {
        log.await(log.added());
    }

    @Override
    public void close() throws IOException {
        log.close();
    }
}
