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

    @Activate
    public ServiceLog(@Reference LogReaderService reader) {
        this.reader = reader;
        reader.addLogListener(this);
    }

    @Deactivate
    void stop() {
        reader.removeLogListener(this);
    }

    @Override
    public void logged(LogEntry entry) {
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
