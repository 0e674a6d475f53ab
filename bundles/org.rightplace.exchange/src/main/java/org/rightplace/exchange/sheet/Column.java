package org.rightplace.exchange.sheet;

import java.util.List;
import java.util.Locale;

/**
 * A column of a sheet. Its heading may be written in any case, with spaces, hyphens or nothing between the words.
 *
 * @param name the heading it is written with
 * @param alsoCalled other headings it may have in files from elsewhere
 * @param needed whether a file without it is not the file it should be
 */
public record Column(String name, List<String> alsoCalled, boolean needed) {

    public Column {
        alsoCalled = List.copyOf(alsoCalled);
    }

    /** A column without which a file cannot be used. */
    public static Column needed(String name, String... alsoCalled) {
        return new Column(name, List.of(alsoCalled), true);
    }

    /** A column that a file may leave out. */
    public static Column optional(String name, String... alsoCalled) {
        return new Column(name, List.of(alsoCalled), false);
    }

    boolean called(String heading) {
        var plain = plain(heading);
        return plain.equals(plain(name)) || alsoCalled.stream().anyMatch(other -> plain.equals(plain(other)));
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-–]+", "");
    }
}
