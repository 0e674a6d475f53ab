package org.rightplace.workbench.internal.theme;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.graphics.RGB;
import org.rightplace.workbench.theme.Theme.Role;

/**
 * One designed set of colours.
 *
 * @param dark whether text is lighter than its ground
 * @param highContrast whether contrast goes before calm
 * @param roles the colour of every role
 * @param levels the colours of the levels, near to far; others are interpolated
 * @param tints the grounds that go with them
 */
record ColourSet(boolean dark, boolean highContrast, Map<Role, RGB> roles, List<RGB> levels, List<RGB> tints) {

    ColourSet {
        roles = Map.copyOf(roles);
        levels = List.copyOf(levels);
        tints = List.copyOf(tints);
    }

    RGB role(Role role) {
        return roles.get(role);
    }

    RGB level(int rank, int count) {
        return along(levels, rank, count);
    }

    RGB tint(int rank, int count) {
        return along(tints, rank, count);
    }

    private static RGB along(List<RGB> stops, int rank, int count) {
        if (count <= 1) {
            return stops.getFirst();
        }
        double at = (double) Math.clamp(rank, 0, count - 1) * (stops.size() - 1) / (count - 1);
        int before = Math.min((int) at, stops.size() - 2);
        return mix(stops.get(before), stops.get(before + 1), at - before);
    }

    private static RGB mix(RGB one, RGB two, double share) {
        return new RGB(
                (int) Math.round(one.red + (two.red - one.red) * share),
                (int) Math.round(one.green + (two.green - one.green) * share),
                (int) Math.round(one.blue + (two.blue - one.blue) * share));
    }

    /** The contrast ratio between two colours, 1 to 21, as WCAG 2.2 defines it. */
    static double contrast(RGB one, RGB two) {
        double a = luminance(one);
        double b = luminance(two);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(RGB rgb) {
        return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    static Map<Role, RGB> roles(String... hexInOrderOfRoles) {
        var result = new EnumMap<Role, RGB>(Role.class);
        for (var role : Role.values()) {
            result.put(role, rgb(hexInOrderOfRoles[role.ordinal()]));
        }
        return result;
    }

    static RGB rgb(String hex) {
        int value = Integer.parseInt(hex.substring(1), 16);
        return new RGB(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF);
    }
}
