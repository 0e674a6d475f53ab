package org.rightplace.workspace;

/** An edit that cannot be made. The message says why and what to do, in the user's words, and may be shown as it is. */
public final class EditRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message why, and what to do about it */
    public EditRefused(String message) {
        super(message);
    }
}
