package org.rightplace.launcher;

import java.util.logging.Level;

import org.apache.felix.framework.Logger;

/** The framework's own reports, which it would otherwise print where a command's output goes. */
final class FrameworkLog extends Logger {

    FrameworkLog() {
        setLogLevel(LOG_WARNING);
    }

    @Override
    protected void doLog(int level, String message, Throwable throwable) {
        java.util.logging.Logger.getLogger("org.apache.felix.framework")
                .log(level == LOG_ERROR ? Level.SEVERE : level == LOG_WARNING ? Level.WARNING : Level.FINE, message, throwable);
    }
}
