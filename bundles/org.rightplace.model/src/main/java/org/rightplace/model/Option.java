package org.rightplace.model;

/**
 * One entry of a question's pick list.
 *
 * @param id the stable id
 * @param label the text to pick
 * @param score from 0 (closest to home) to 5 (beyond the footprint), or {@code null} for "not known"
 * @param populationMin the fewest people that a team needs according to this answer, or {@code null} if it says nothing
 *     of that
 * @param extras what plugins and newer versions add
 */
@Value
public record Option(
        String id,
        String label,
        Integer score,
        Long populationMin,
        Extras extras)
        implements OptionBuilder.With {

    public Option {
        id = Given.id(id);
        label = Given.text(label);
        extras = Given.extras(extras);
    }

    /** An entry that says nothing of how many people a team needs. */
    public Option(String id, String label, Integer score, Extras extras) {
        this(id, label, score, null, extras);
    }

    /** Whether picking this says that the answer is not known. */
    public boolean notKnown() {
        return score == null;
    }
}
