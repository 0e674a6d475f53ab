package org.rightplace.workshop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rightplace.workshop.internal.log.BallotLog;
import org.rightplace.workshop.internal.log.Entry;

/** What has happened in a running workshop: in memory to be asked for, and in a log to outlast the process. */
final class KeptState implements AutoCloseable {

    private final RunningState state = new RunningState();
    private final BallotLog log;

    private KeptState(BallotLog log) {
        this.log = log;
    }

    /**
     * Opens a log and works out what it adds up to.
     *
     * @param content what was read from the file
     */
    static KeptState open(Path file, BallotLog.Content content) throws IOException {
        var kept = new KeptState(BallotLog.open(file, content));
        content.entries().forEach(kept.state::apply);
        return kept;
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

    @Override
    public void close() throws IOException {
        log.close();
    }
}
