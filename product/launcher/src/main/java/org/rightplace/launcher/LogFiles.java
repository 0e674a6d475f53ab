package org.rightplace.launcher;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Sends what the program and its libraries log to files in the user's folder, and what a user should know to the console.
 * Whoever is the first to want a logger has the log opened, in whichever way: before it logs anything the JDK looks for
 * somebody else to do it, in every jar of the class path, and mostly there is nothing to log before the window shows.
 */
public final class LogFiles {

    private static final String CONFIGURATION = """
            handlers = java.util.logging.ConsoleHandler org.rightplace.launcher.LogFileHandler
            java.util.logging.ConsoleHandler.level = WARNING
            java.util.logging.ConsoleHandler.formatter = org.rightplace.launcher.OneLine
            .level = INFO
            org.apache.aries.spifly.level = WARNING
            """;

    private static volatile Path folder;
    private static boolean opened;

    /** Made by the JDK when somebody wants the first logger. It has none yet, and is only told what they are to be like. */
    public LogFiles() throws IOException {
        LogManager.getLogManager().readConfiguration(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Says where the log goes, before anybody logs. */
    static synchronized void goTo(Path folder) {
        LogFiles.folder = folder;
        opened = false;
        System.setProperty("java.util.logging.config.class", LogFiles.class.getName());
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> logger(thread.getName())
                .log(Level.SEVERE, fault, () -> "A fault that nothing handled ended the thread " + thread.getName()));
    }

    /**
     * Opens the log if nobody has, so that a user whose folder cannot be written reads so even when nothing is logged. Who
     * watches this Java machine from within, or over JMX, may have made it log before the program could say how.
     */
    static synchronized void open() {
        if (!opened) {
            opened = true;
            if (!hasFiles()) {
                configureAgain();
                hasFiles();
            }
        }
    }

    /** Whether the log goes to files. Has the files opened, if it is to. */
    private static boolean hasFiles() {
        return Stream.of(Logger.getLogger("").getHandlers()).anyMatch(LogFileHandler.class::isInstance);
    }

    private static void configureAgain() {
        try {
            LogManager.getLogManager().readConfiguration();
        } catch (IOException e) {
            System.err.println("The log cannot be opened, so what it says is said here: " + e.getMessage());
        }
    }

    /**
     * The logger of a class. To be asked for when there is something to log: whoever keeps one opens the log, maybe long
     * before.
     */
    static Logger of(Class<?> type) {
        return logger(type.getName());
    }

    private static Logger logger(String name) {
        open();
        return Logger.getLogger(name);
    }

    /** Where the log files are. */
    static Path folder() {
        return folder;
    }
}
