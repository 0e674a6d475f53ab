package org.rightplace.exchange.sheet;

/** Something in a row that cannot be used. The message says what and how to mend it; the reader adds file and line. */
public final class BadCell extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param reason why, and what to do, as a sentence in the user's words */
    public BadCell(String reason) {
        super(reason);
    }
}
