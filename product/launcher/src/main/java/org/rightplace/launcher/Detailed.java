package org.rightplace.launcher;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** For the file: when, how bad, who, what, and from where. */
final class Detailed extends Formatter {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS xx");

    @Override
    public String format(LogRecord record) {
        return "%s %-7s [%s] %s%n%s".formatted(
                TIME.format(record.getInstant().atZone(ZoneId.systemDefault())),
                record.getLevel().getName(), record.getLoggerName(), formatMessage(record), trace(record.getThrown()));
    }

    private static String trace(Throwable thrown) {
        if (thrown == null) {
            return "";
        }
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
