package org.rightplace.workshop.internal.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where a workshop is reached.
 *
 * @param host what people type
 * @param port the port
 * @param hosts every name and address it answers to; a page elsewhere cannot make a browser believe that another name is
 *     ours
 */
record Address(String host, int port, Set<String> hosts) {

    private static final List<String> HERE = List.of("localhost", "127.0.0.1", "[::1]");

    Address {
        hosts = Set.copyOf(hosts);
    }

    /**
     * The address of a server that listens on an interface.
     *
     * @param bound the address of the interface; the wildcard for all of them
     */
    static Address of(InetAddress bound, int port) throws SocketException {
        var hosts = new HashSet<String>();
        if (bound.isLoopbackAddress() || bound.isAnyLocalAddress()) {
            hosts.addAll(HERE);
        }
        if (bound.isLoopbackAddress()) {
            hosts.add(text(bound));
            return new Address(text(bound), port, hosts);
        }
        addName(hosts);
        if (!bound.isAnyLocalAddress()) {
            hosts.add(text(bound));
            return new Address(text(bound), port, hosts);
        }
        var addresses = reachable();
        addresses.forEach(address -> hosts.add(text(address)));
        return new Address(addresses.isEmpty() ? HERE.get(1) : text(addresses.getFirst()), port, hosts);
    }

    /** What a browser calls this server. */
    String origin() {
        return "http://" + host + ":" + port;
    }

    /** Whether this is us, as a browser says it in the Host header. */
    boolean is(String hostAndPort) {
        if (hostAndPort == null) {
            return false;
        }
        var lower = hostAndPort.toLowerCase(Locale.ROOT);
        var suffix = ":" + port;
        return lower.endsWith(suffix)
                ? hosts.contains(lower.substring(0, lower.length() - suffix.length()))
                : port == 80 && hosts.contains(lower);
    }

    private static void addName(Set<String> hosts) {
        try {
            var name = InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
            hosts.add(name);
            hosts.add(name + ".local");
        } catch (UnknownHostException e) {
            // A machine without a name is reached by its address.
            hosts.add("localhost");
        }
    }

    // The addresses a phone in the room could reach, the plainest to type first.
    private static List<InetAddress> reachable() throws SocketException {
        var addresses = new ArrayList<InetAddress>();
        for (var network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            if (network.isUp() && !network.isLoopback()) {
                Collections.list(network.getInetAddresses()).stream()
                        .filter(address -> !address.isLinkLocalAddress())
                        .forEach(addresses::add);
            }
        }
        addresses.sort((a, b) -> Boolean.compare(b instanceof Inet4Address, a instanceof Inet4Address));
        return addresses;
    }

    private static String text(InetAddress address) {
        var text = address.getHostAddress().toLowerCase(Locale.ROOT);
        int scope = text.indexOf('%');
        var plain = scope < 0 ? text : text.substring(0, scope);
        return plain.contains(":") ? "[" + plain + "]" : plain;
    }
}
