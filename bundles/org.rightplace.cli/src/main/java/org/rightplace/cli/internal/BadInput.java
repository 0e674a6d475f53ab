package org.rightplace.cli.internal;

/** What the user gave cannot be used. The message says what, where and what to do. */
final class BadInput extends Exception {

    private static final long serialVersionUID = 1L;

    BadInput(String message) {
        super(message);
    }

    BadInput(String message, Throwable cause) {
        super(message, cause);
    }
}
