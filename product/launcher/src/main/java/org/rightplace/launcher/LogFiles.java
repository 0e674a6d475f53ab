package org.rightplace.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.rightplace.launch.FileTrouble;

/** Sends what the program and its libraries log to files in the user's folder, and what a user should know to the console. */
final class LogFiles {

    private static final int FILE_BYTES = 1_000_000;
    private static final int FILES = 5;

    private static volatile FutureTask<Void> opening = done();

    private LogFiles() {
    }

    /** What is only to be made once the log is opened. */
    private static final class Kept {
        /** Loggers are kept weakly by the JDK; without this one its level would be forgotten. */
        private static final Logger SERVICE_LOADER_MEDIATOR = Logger.getLogger("org.apache.aries.spifly");
    }

    /**
     * Begins to open the log, on a thread of its own: before it logs anything the JDK looks for somebody else to do it, in
     * every jar of the class path.
     */
    static void openBeside(Path folder) {
        FutureTask<Void> task = new FutureTask<>(() -> open(folder), null);
        opening = task;
        Thread thread = new Thread(task, "log");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits until the log is open, which who logs by other ways than {@link #of} must have done before. */
    static void await() {
        try {
            opening.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The log cannot be opened: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The logger of a class, when the log is open. */
    static Logger of(Class<?> type) {
        await();
        return Logger.getLogger(type.getName());
    }

    private static FutureTask<Void> done() {
        FutureTask<Void> nothing = new FutureTask<>(() -> { }, null);
        nothing.run();
        return nothing;
    }

    private static void open(Path folder) {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.INFO);
        Kept.SERVICE_LOADER_MEDIATOR.setLevel(Level.WARNING);
        ConsoleHandler console = new ConsoleHandler();
        console.setLevel(Level.WARNING);
        console.setFormatter(new OneLine());
        root.addHandler(console);
        try {
            Files.createDirectories(folder);
            Handler file = new FileHandler(pattern(folder), FILE_BYTES, FILES, true);
            file.setLevel(Level.ALL);
            file.setEncoding("UTF-8");
            file.setFormatter(new Detailed());
            root.addHandler(file);
        } catch (IOException e) {
            root.warning("Nothing is logged to a file, for %s cannot be written (%s). Make the folder writable.".formatted(folder, FileTrouble.words(e)));
        }
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> Logger.getLogger(thread.getName())
                .log(Level.SEVERE, fault, () -> "A fault that nothing handled ended the thread " + thread.getName()));
    }

    /** The JDK reads a percent sign in the pattern as the start of a field. */
    private static String pattern(Path folder) {
        return folder.toString().replace("%", "%%") + "/rightplace-%u-%g.log";
    }

    /** For the console: what is wrong, without the stack trace that the file has. */
    private static final class OneLine extends Formatter {
        @Override
        public String format(LogRecord record) {
            return formatMessage(record) + System.lineSeparator();
        }
    }

    /** For the file: when, how bad, who, what, and from where. */
    private static final class Detailed extends Formatter {

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
}
