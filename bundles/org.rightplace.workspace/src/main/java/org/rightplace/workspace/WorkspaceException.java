package org.rightplace.workspace;

/**
 * A workspace that cannot be opened, made or written. The message names the file or folder, the place in it and the
 * remedy, in the user's words, and may be shown as it is.
 */
public final class WorkspaceException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message what is wrong, where, and what to do about it */
    public WorkspaceException(String message) {
        super(message);
    }

    /**
     * @param message what is wrong, where, and what to do about it
     * @param cause what the machine said, for the log
     */
    public WorkspaceException(String message, Throwable cause) {
        super(message, cause);
    }
}
