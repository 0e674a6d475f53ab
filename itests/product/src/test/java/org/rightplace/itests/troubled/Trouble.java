package org.rightplace.itests.troubled;

import java.util.Locale;

/** How a plugin goes wrong. */
public enum Trouble {
    /** Not at all. */
    NONE,
    /** Its view cannot be opened. */
    OPENING,
    /** Its view cannot say where it opens. */
    SLOT,
    /** Its view cannot be closed. */
    CLOSING,
    /** Its view's controls cannot be disposed of. */
    DISPOSING,
    /** Its view cannot take the keyboard. */
    FOCUS,
    /** Its view does not let the window answer for some seconds. */
    HANGING,
    /** Its command fails. */
    COMMAND,
    /** Its command, put together from what it does, fails. */
    PLAIN_COMMAND,
    /** Its command has its own bundle stopped, and waits for that. */
    STOPPING,
    /** Its criteria never come to an end. */
    CRITERIA,
    /** It does not start. */
    ACTIVATOR;

    /** What it says of itself when it goes wrong. */
    public String said() {
        return "trouble in " + name().toLowerCase(Locale.ROOT);
    }
}
