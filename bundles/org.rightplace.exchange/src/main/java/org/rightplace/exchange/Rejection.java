package org.rightplace.exchange;

import java.util.Objects;

/**
 * A row, or a whole file, that could not be taken.
 *
 * @param file the name of the file
 * @param line the line it stands on, from 1; 0 if the trouble is with the file and not with a line
 * @param reason why, and where it helps what to do, in the user's words
 */
public record Rejection(String file, long line, String reason) {

    public Rejection {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(reason, "reason");
    }

    /** The file, the place in it and the reason, as one sentence to show. */
    public String message() {
        return line == 0 ? file + ": " + reason : file + ", line " + line + ": " + reason;
    }
}
