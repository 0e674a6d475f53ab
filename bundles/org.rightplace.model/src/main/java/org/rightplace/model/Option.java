package org.rightplace.model;

/**
 * One entry of a question's pick list.
 *
 * @param id the stable id
 * @param label the text to pick
 * @param score from 0 (closest to home) to 5 (beyond the footprint), or {@code null} for "not known"
 * @param extras what plugins and newer versions add
 */
@Value
public record Option(
        String id,
        String label,
        Integer score,
        Extras extras)
        implements OptionBuilder.With {

    public Option {
        id = Given.id(id);
        label = Given.text(label);
        extras = Given.extras(extras);
    }

    /** Whether picking this says that the answer is not known. */
    public boolean notKnown() {
        return score == null;
    }
}
