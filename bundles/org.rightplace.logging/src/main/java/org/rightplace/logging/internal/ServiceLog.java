package org.rightplace.logging.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Passes what the framework's own services report to the product's log, so that there is one place to look. */
@Component(service = {}, immediate = true)
public final class ServiceLog implements LogListener {

    private final LogReaderService reader;
    private boolean stopped;

    @Activate
    public ServiceLog(@Reference LogReaderService reader) {
        this.reader = reader;
        reader.addLogListener(this);
    }

    /**
     * Waits for the report that is being passed on, if there is one. The log service tells its listeners on a thread of its
     * own, and goes through what it has left even after they are gone: by then the framework may have closed the bundles
     * that the reports are about, which have no names any more.
     */
    @Deactivate
    synchronized void stop() {
        stopped = true;
        reader.removeLogListener(this);
    }

    @Override
    public synchronized void logged(LogEntry entry) {
        if (stopped) {
            return;
        }
        Logger logger = LoggerFactory.getLogger(entry.getLoggerName());
        logger.makeLoggingEventBuilder(level(entry))
                .setMessage("{}: {}")
                .addArgument(entry.getBundle() == null ? "framework" : entry.getBundle().getSymbolicName())
                .addArgument(entry.getMessage())
                .setCause(entry.getException())
                .log();
    }

    /** Framework events (a bundle resolved, a service registered) come as information and are too many to be that. */
    static Level level(LogEntry entry) {
        boolean event = entry.getLoggerName().startsWith("Events.");
        return switch (entry.getLogLevel()) {
            case AUDIT, ERROR -> Level.ERROR;
            case WARN -> Level.WARN;
            case INFO -> event ? Level.DEBUG : Level.INFO;
            case DEBUG -> Level.DEBUG;
            case TRACE -> Level.TRACE;
        };
    }
}
