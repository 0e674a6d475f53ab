package org.rightplace.workspace;

import java.util.Optional;

/**
 * How far the edits made so far are safe.
 *
 * @param pending how many changes have not reached the disk yet
 * @param failure why the last attempt to save failed, in the user's words, or empty if it did not
 */
public record SaveState(int pending, Optional<String> failure) {

    /** Everything is on disk. */
    public static final SaveState SAVED = new SaveState(0, Optional.empty());

    /** Whether every change so far would survive the machine being switched off now. */
    public boolean saved() {
        return pending == 0 && failure.isEmpty();
    }
}
