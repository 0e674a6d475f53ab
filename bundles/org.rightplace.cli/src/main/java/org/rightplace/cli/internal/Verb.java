package org.rightplace.cli.internal;

/** A verb of a feature that can be left out. Published as a service where the feature is there. */
interface Verb {

    /** The command, as picocli understands it. */
    Object command(Terminal terminal);

    /** Brings a command that goes on until it is told to end to its end, and returns when it has. Called on any thread. */
    void stop();
}
