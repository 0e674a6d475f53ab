package org.rightplace.launcher;

import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** For the console: what is wrong, without the stack trace that the file has. */
public final class OneLine extends Formatter {

    /** Made by the JDK, by its name. */
    public OneLine() {
        // Nothing to say.
    }

    @Override
    public String format(LogRecord record) {
        return formatMessage(record) + System.lineSeparator();
    }
}
