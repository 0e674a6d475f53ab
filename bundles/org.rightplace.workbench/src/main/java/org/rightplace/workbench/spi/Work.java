package org.rightplace.workbench.spi;

/**
 * Something that takes a while.
 *
 * @param <T> what it yields
 */
@FunctionalInterface
public interface Work<T> {

    /**
     * Does it, on a background thread.
     *
     * @throws Exception if it fails; the message of a {@link org.rightplace.workspace.WorkspaceException} or
     *     {@link org.rightplace.workspace.EditRefused} is shown as it is, any other is logged and named plainly
     */
    T run(Progress progress) throws Exception;

    /** How work tells how far it has come. */
    interface Progress {

        /**
         * Says how far it has come.
         *
         * @param done from 0 to 1, or negative if that cannot be known
         * @param detail what is being done now
         */
        void at(double done, String detail);

        /**
         * Whether the user has asked to stop. Work that sees this returns or throws
         * {@link java.util.concurrent.CancellationException}.
         */
        boolean cancelled();
    }
}
