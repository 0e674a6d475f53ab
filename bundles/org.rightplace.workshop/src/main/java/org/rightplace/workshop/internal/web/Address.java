package org.rightplace.workshop.internal.web;

import jakarta.servlet.http.HttpServletRequest;
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
import java.util.Optional;
import java.util.Set;

/**
 * Where a workshop is reached.
 *
 * @param host what people type
 * @param port the port
 * @param hosts every name and address it answers to; a page elsewhere cannot make a browser believe that another name is
 *     ours
 * @param proxied where people reach it instead, if a reverse proxy on this machine stands before it
 */
record Address(String host, int port, Set<String> hosts, Optional<PublicOrigin> proxied) {

    private static final List<String> HERE = List.of("localhost", "127.0.0.1", "[::1]");
    private static final String PLAIN = "http://";
    private static final String FORWARDED = "X-Forwarded-For";

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
            hosts.add(Network.text(bound));
            return of(Network.text(bound), port, hosts);
        }
        addName(hosts);
        if (!bound.isAnyLocalAddress()) {
            hosts.add(Network.text(bound));
            return of(Network.text(bound), port, hosts);
        }
        var addresses = reachable();
        addresses.forEach(address -> hosts.add(Network.text(address)));
        return of(addresses.isEmpty() ? HERE.get(1) : Network.text(addresses.getFirst()), port, hosts);
    }

    private static Address of(String host, int port, Set<String> hosts) {
        return new Address(host, port, hosts, Optional.empty());
    }

    /** The same behind a reverse proxy. */
    Address behind(Optional<PublicOrigin> proxy) {
        return new Address(host, port, hosts, proxy);
    }

    /** What a browser calls this server. */
    String origin() {
        return proxied.map(PublicOrigin::text).orElse(PLAIN + host + ":" + port);
    }

    /** Whether what people send is encrypted on its way. */
    boolean secure() {
        return proxied.isPresent();
    }

    /** Whether this is us, as a browser says it in the Host header. */
    boolean is(String hostAndPort) {
        // A proxy passes on what the browser said, or says what it was told to reach.
        return hostAndPort != null && (here(hostAndPort) || proxied.filter(proxy -> proxy.is(hostAndPort)).isPresent());
    }

    /** Whether this is us, as a browser says in the Origin header where a form comes from. */
    boolean isOrigin(String origin) {
        return origin.startsWith(PLAIN) && here(origin.substring(PLAIN.length()))
                || proxied.filter(proxy -> proxy.text().equalsIgnoreCase(origin)).isPresent();
    }

    /**
     * The network that a request comes from. Only a proxy on this machine is believed when it says for whom it asks, and of
     * that only the last address, which is the one it saw itself.
     */
    String network(HttpServletRequest request) {
        var peer = request.getRemoteAddr();
        boolean proxy = proxied.isPresent() && Network.address(peer).filter(InetAddress::isLoopbackAddress).isPresent();
        return Network.of(proxy ? forwarded(request).orElse(peer) : peer);
    }

    // Some proxies write on after what the visitor said, and some on a line of their own after the visitor's.
    private static Optional<String> forwarded(HttpServletRequest request) {
        return Collections.list(request.getHeaders(FORWARDED)).stream()
                .reduce((before, last) -> last)
                .map(last -> last.substring(last.lastIndexOf(',') + 1).strip());
    }

    private boolean here(String hostAndPort) {
        var lower = hostAndPort.toLowerCase(Locale.ROOT);
        var suffix = ":" + port;
        return lower.endsWith(suffix)
                ? known(lower.substring(0, lower.length() - suffix.length()))
                : port == 80 && known(lower);
    }

    // Browsers write an address in one way and people, and other programs, in many.
    private boolean known(String name) {
        return hosts.contains(name)
                || name.startsWith("[") && Network.address(name).map(Network::text).filter(hosts::contains).isPresent();
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
}
