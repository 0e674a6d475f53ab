package org.rightplace.model;

/**
 * How much the checks put up with.
 *
 * @param fragmentationWarning the fragmentation, from 0 to 1, above which there is a warning
 * @param fragmentationError the fragmentation, from 0 to 1, above which there is an error
 * @param changeWindow the days within which two changes to the same people count as concurrent or successive
 * @param changesInWindow how many changes a staff group may have in that window
 * @param extras what plugins and newer versions add
 */
@Value
public record CheckLimits(
        double fragmentationWarning,
        double fragmentationError,
        int changeWindow,
        int changesInWindow,
        Extras extras)
        implements CheckLimitsBuilder.With {

    public CheckLimits {
        extras = Given.extras(extras);
    }

    /** What is put up with where a framework does not say. */
    public static final CheckLimits USUAL = new CheckLimits(0.5, 0.8, 182, 1, Extras.NONE);
}
