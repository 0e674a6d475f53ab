package org.rightplace.workspace.places;

import java.util.Locale;
import org.rightplace.model.Level;
import org.rightplace.workspace.Counts;

/**
 * How the people of a place compare with how many a place of its level should serve.
 *
 * @param level the level
 * @param people how many people are registered at the practices under the place
 */
public record PopulationRange(Level level, long people) {

    /** How a population compares with its level's range. */
    public enum Fit {
        /** The level has no range. */
        NO_RANGE,
        /** Nobody is registered under the place, so nothing can be said. */
        EMPTY,
        /** Fewer people than the least. */
        BELOW,
        /** Inside the range. */
        WITHIN,
        /** More people than the most. */
        ABOVE
    }

    /** How the population compares. */
    public Fit fit() {
        if (level.populationMin() == null && level.populationMax() == null) {
            return Fit.NO_RANGE;
        }
        if (people == 0) {
            return Fit.EMPTY;
        }
        if (level.populationMax() != null && people > level.populationMax()) {
            return Fit.ABOVE;
        }
        return level.populationMin() != null && people < level.populationMin() ? Fit.BELOW : Fit.WITHIN;
    }

    /** Whether the population is outside the range. */
    public boolean outside() {
        return fit() == Fit.BELOW || fit() == Fit.ABOVE;
    }

    /** How many people fewer than the least, as a negative number, or more than the most; 0 inside the range. */
    public long excess() {
        return switch (fit()) {
            case ABOVE -> people - level.populationMax();
            case BELOW -> people - level.populationMin();
            case NO_RANGE, EMPTY, WITHIN -> 0;
        };
    }

    /** The range in words, such as "30,000 to 50,000 people", or empty if there is none. */
    public String range() {
        var min = level.populationMin();
        var max = level.populationMax();
        if (min == null && max == null) {
            return "";
        }
        if (min == null) {
            return "at most " + Counts.of(max, "person", "people");
        }
        if (max == null) {
            return "at least " + Counts.of(min, "person", "people");
        }
        return Counts.of(min) + " to " + Counts.of(max, "person", "people");
    }

    /** What to say about it in a few words, such as "43,650 over 50,000", or empty if it is as it should be. */
    public String note() {
        return switch (fit()) {
            case ABOVE -> Counts.of(excess()) + " over " + Counts.of(level.populationMax());
            case BELOW -> Counts.of(-excess()) + " under " + Counts.of(level.populationMin());
            case EMPTY -> "nobody registered yet";
            case NO_RANGE, WITHIN -> "";
        };
    }

    /** What to say about a place outside the range, as a whole sentence. */
    public String sentence(String placeName) {
        return placeName + " serves " + Counts.of(people, "person", "people") + "; the range for its level, "
                + level.name().toLowerCase(Locale.ROOT) + ", is " + range() + ".";
    }
}
