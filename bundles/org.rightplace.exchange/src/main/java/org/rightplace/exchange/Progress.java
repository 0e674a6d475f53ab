package org.rightplace.exchange;

/** How reading and writing tell how far they have come. Called on the thread that does the work. */
public interface Progress {

    /** Tells nobody and is never cancelled. */
    Progress NONE = new Progress() {
        @Override
        public void at(double done, String detail) {
            // Nobody is watching.
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * Says how far it has come.
     *
     * @param done from 0 to 1
     * @param detail what is being done now
     */
    void at(double done, String detail);

    /** Whether to stop. The work then ends with a {@link java.util.concurrent.CancellationException}. */
    boolean cancelled();
}
