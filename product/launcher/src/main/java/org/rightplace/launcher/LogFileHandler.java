package org.rightplace.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

import org.rightplace.launch.FileTrouble;

/** Writes what is logged to a few files of limited size, or, where that cannot be done, says so once and does without. */
public final class LogFileHandler extends Handler {

    private static final int FILE_BYTES = 1_000_000;
    private static final int FILES = 5;

    private final Optional<Handler> files;

    /** Made by the JDK, by its name, when the first thing is logged. */
    public LogFileHandler() {
        files = files(LogFiles.folder());
    }

    private static Optional<Handler> files(Path folder) {
        try {
            Files.createDirectories(folder);
            Handler files = new FileHandler(pattern(folder), FILE_BYTES, FILES, true);
            files.setEncoding("UTF-8");
            files.setFormatter(new Detailed());
            return Optional.of(files);
        } catch (IOException e) {
            // The log is only just being opened and cannot be told.
            System.err.println("Nothing is logged to a file, for %s cannot be written (%s). Make the folder writable."
                    .formatted(folder, FileTrouble.words(e)));
            return Optional.empty();
        }
    }

    /** The JDK reads a percent sign in the pattern as the start of a field. */
    private static String pattern(Path folder) {
        return folder.toString().replace("%", "%%") + "/rightplace-%u-%g.log";
    }

    @Override
    public void publish(LogRecord entry) {
        files.ifPresent(handler -> handler.publish(entry));
    }

    @Override
    public void flush() {
        files.ifPresent(Handler::flush);
    }

    @Override
    public void close() {
        files.ifPresent(Handler::close);
    }
}
