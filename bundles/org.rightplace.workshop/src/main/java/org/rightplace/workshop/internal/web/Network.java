package org.rightplace.workshop.internal.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses of machines: how they are written, and which of them are one network. */
final class Network {

    /** How many bytes of a long address say which network it is of; whoever has one has all the addresses in it. */
    private static final int NETWORK_BYTES = 8;

    private static final int GROUPS = 8;

    /** What may stand after a short address, or a long one in brackets. */
    private static final Pattern PORT = Pattern.compile("(?<=[\\].]\\d{0,3}):\\d+$");

    private Network() {}

    /** Whom to hold to a limit: a short address by itself, a long one by the network it is of. */
    static String of(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                : address.getHostAddress();
    }

    /** The same of an address as it is written, with a port or without; what is no address stands for itself. */
    static String of(String written) {
        return address(written).or(() -> address(PORT.matcher(written).replaceFirst(""))).map(Network::of).orElse(written);
    }

    /** The address that is written so, in brackets or not; empty if it is a name or nothing. */
    static Optional<InetAddress> address(String written) {
        var plain = written.startsWith("[") && written.endsWith("]") ? written.substring(1, written.length() - 1) : written;
        int scope = plain.indexOf('%');
        var digits = scope < 0 ? plain : plain.substring(0, scope);
        // Anything else would be looked up as a name.
        if (!digits.matches("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*|\\d{1,3}(\\.\\d{1,3}){3}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(digits));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /** An address as browsers write it, after RFC 5952: in small letters, with the longest run of zeros left out. */
    static String text(InetAddress address) {
        return address instanceof Inet6Address ? "[" + groups(address.getAddress()) + "]" : address.getHostAddress();
    }

    private static String groups(byte[] bytes) {
        var groups = new int[GROUPS];
        for (int i = 0; i < GROUPS; i++) {
            groups[i] = (bytes[2 * i] & 0xff) << 8 | bytes[2 * i + 1] & 0xff;
        }
        int from = 0;
        int length = 0;
        for (int i = 0; i < GROUPS; i++) {
            int end = i;
            while (end < GROUPS && groups[end] == 0) {
                end++;
            }
            if (end - i > length) {
                from = i;
                length = end - i;
            }
        }
        // One group of zeros alone is written out.
        return length < 2 ? written(groups, 0, GROUPS) : written(groups, 0, from) + "::" + written(groups, from + length, GROUPS);
    }

    private static String written(int[] groups, int from, int to) {
        return Arrays.stream(groups, from, to)
                .mapToObj(group -> Integer.toHexString(group).toLowerCase(Locale.ROOT))
                .reduce((one, next) -> one + ":" + next)
                .orElse("");
    }
}
