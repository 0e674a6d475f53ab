package org.rightplace.launcher;

/** Something outside the program keeps it from starting. The message is for the user: what is wrong, where, and the remedy. */
public final class StartProblem extends Exception {

    private static final long serialVersionUID = 1L;

    StartProblem(String message) {
        super(message);
    }

    StartProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
