package org.rightplace.workshop.internal.web;

/** A request that is not done, with a page that says why and what to do. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;
    private final int retryAfter;

    Refusal(int status, String title, String message) {
        this(status, title, message, 0);
    }

    /** @param retryAfter after how many seconds it may be tried again; 0 if that would be no use */
    Refusal(int status, String title, String message, int retryAfter) {
        super(message);
        this.status = status;
        this.title = title;
        this.retryAfter = retryAfter;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    int retryAfter() {
        return retryAfter;
    }
}
