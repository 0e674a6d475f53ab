package org.rightplace.workspace.characteristics;

import java.util.Locale;
import java.util.Optional;
import org.rightplace.model.Level;
import org.rightplace.workspace.Snapshot;

/**
 * What a system calls its {@linkplain Neighbourhoods neighbourhoods}: a framework may have local communities or areas
 * where another has neighbourhoods, and its users must read their own word.
 *
 * @param name what one is called, as it begins a sentence
 * @param heading what several are called, as it begins a sentence
 */
public record Called(String name, String heading) {

    /** What they are called in a system. */
    public static Called by(Snapshot snapshot) {
        return by(Neighbourhoods.level(snapshot));
    }

    private static Called by(Optional<Level> level) {
        var name = level.map(Level::name).filter(given -> !given.isBlank()).orElse("Neighbourhood");
        return new Called(name, level.map(Level::plural)
                .filter(plural -> !plural.isBlank())
                .orElseGet(() -> name.equals("Neighbourhood") ? "Neighbourhoods" : name));
    }

    /** What one is called within a sentence. */
    public String one() {
        return inside(name);
    }

    /** What several are called within a sentence. */
    public String several() {
        return inside(heading);
    }

    /** How many there are, in words, such as "1 neighbourhood". */
    public String counted(long count) {
        return String.format(Locale.UK, "%,d %s", count, count == 1 ? one() : several());
    }

    // An abbreviation keeps its capitals.
    private static String inside(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(1))
                ? word
                : word.substring(0, 1).toLowerCase(Locale.UK) + word.substring(1);
    }
}
