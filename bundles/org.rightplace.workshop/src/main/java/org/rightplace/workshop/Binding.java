package org.rightplace.workshop;

/**
 * Where a workshop listens.
 *
 * @param address the name or address of a network interface of this machine; {@code 0.0.0.0} for all of them
 * @param port the port, or 0 for any that is free
 */
public record Binding(String address, int port) {

    /** This machine alone, which nobody else can reach. */
    public static final Binding LOOPBACK = new Binding("127.0.0.1", 0);
}
