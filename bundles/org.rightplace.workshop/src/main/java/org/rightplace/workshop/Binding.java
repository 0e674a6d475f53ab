package org.rightplace.workshop;

/**
 * Where a workshop listens.
 *
 * @param address the name or address of a network interface of this machine; {@code 0.0.0.0} for all of them
 * @param port the port, or 0 for any that is free
 * @param publicOrigin what people open instead, such as {@code https://workshop.example.org}, where a reverse proxy on this
 *     machine passes on what they ask; empty if there is none
 */
public record Binding(String address, int port, String publicOrigin) {

    /** Without a reverse proxy. */
    public Binding(String address, int port) {
        this(address, port, "");
    }

    /** This machine alone, which nobody else can reach. */
    public static final Binding LOOPBACK = new Binding("127.0.0.1", 0);
}
