package org.rightplace.workshop;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * From where a workshop can be reached.
 *
 * @param kind how far that is
 * @param network the name of the network interface, if it is one
 * @param address the address to listen at, as a {@link Binding} takes it
 */
public record Reach(Kind kind, String network, String address) {

    /** How far a workshop can be reached. */
    public enum Kind {
        /** From this machine alone. */
        MACHINE,
        /** From one of the networks this machine is in. */
        NETWORK,
        /** From every network this machine is in. */
        EVERYWHERE
    }

    /** From this machine alone. */
    public static final Reach MACHINE = new Reach(Kind.MACHINE, "", Binding.LOOPBACK.address());

    /** From every network. */
    public static final Reach EVERYWHERE = new Reach(Kind.EVERYWHERE, "", "0.0.0.0");

    private static final System.Logger LOG = System.getLogger(Reach.class.getName());

    /** What there is to choose from now, the nearest first. */
    public static List<Reach> all() {
        var all = new ArrayList<Reach>();
        all.add(MACHINE);
        try {
            for (var network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                if (network.isUp() && !network.isLoopback()) {
                    Collections.list(network.getInetAddresses()).stream()
                            .filter(address -> !address.isLinkLocalAddress())
                            // An address of four numbers is the one that can be read off a wall.
                            .min(Comparator.comparing((InetAddress address) -> !(address instanceof Inet4Address)))
                            .ifPresent(address -> all.add(new Reach(Kind.NETWORK, network.getDisplayName(), plain(address))));
                }
            }
        } catch (SocketException e) {
            LOG.log(System.Logger.Level.WARNING, "The networks of this machine cannot be listed.", e);
        }
        all.add(EVERYWHERE);
        return all;
    }

    private static String plain(InetAddress address) {
        var text = address.getHostAddress();
        int scope = text.indexOf('%');
        return scope < 0 ? text : text.substring(0, scope);
    }
}
