package org.rightplace.workspace.characteristics;

import java.util.Locale;
import java.util.Optional;
import org.rightplace.model.Maturity;

/** The steps a neighbourhood can have come to, in words, as letters and as figures. */
public final class Steps {

    private Steps() {}

    /** A step in words, such as "not yet". */
    public static String name(Maturity step) {
        return step.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A step as a letter. */
    public static String initial(Maturity step) {
        return switch (step) {
            case NOT_YET -> "N";
            case EMERGING -> "E";
            // E is taken, and the letter is to be heard in the word.
            case ESTABLISHED -> "S";
            case MATURE -> "M";
        };
    }

    /** The step that is meant by a word, a letter, or a figure from 0 to 3; empty if none is. */
    public static Optional<Maturity> read(String text) {
        var typed = text.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
        for (var step : Maturity.values()) {
            if (typed.equals(name(step))
                    || typed.equals(initial(step).toLowerCase(Locale.ROOT))
                    || typed.equals(Integer.toString(step.ordinal()))) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }
}
