package org.rightplace.itests.boot;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Remembers what was logged that should never be. */
final class SevereLog extends Handler {

    private final List<LogRecord> records = new CopyOnWriteArrayList<>();

    SevereLog() {
        setLevel(Level.SEVERE);
    }

    void attach() {
        Logger.getLogger("").addHandler(this);
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> Logger.getLogger(thread.getName())
                .log(Level.SEVERE, fault, () -> "A fault that nothing handled ended the thread " + thread.getName()));
    }

    /** Fails if anything severe was logged since it was last asked. */
    void check() {
        List<LogRecord> severe = List.copyOf(records);
        records.clear();
        if (!severe.isEmpty()) {
            AssertionError error = new AssertionError("Logged as severe: "
                    + severe.stream().map(r -> "[" + r.getLoggerName() + "] " + r.getMessage()).toList());
            severe.stream().map(LogRecord::getThrown).filter(t -> t != null).forEach(error::addSuppressed);
            throw error;
        }
    }

    @Override
    public void publish(LogRecord entry) {
        if (isLoggable(entry)) {
            records.add(entry);
        }
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
