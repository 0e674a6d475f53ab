package org.rightplace.exchange;

/** A file that cannot be imported at all. The message names the file, the place and the remedy, and may be shown as it is. */
public final class ImportException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    /** @param rejection the file, the place and the reason */
    public ImportException(Rejection rejection) {
        super(rejection.message());
        this.rejection = rejection;
    }

    /**
     * @param rejection the file, the place and the reason
     * @param cause what the machine said, for the log
     */
    public ImportException(Rejection rejection, Throwable cause) {
        super(rejection.message(), cause);
        this.rejection = rejection;
    }

    /** The file, the place and the reason. */
    public Rejection rejection() {
        return rejection;
    }
}
