package org.rightplace.model;

/**
 * Something a placement rests on.
 *
 * @param evidence whether it is evidence; otherwise it is opinion
 * @param text what it says
 * @param source where it can be found
 * @param item the id of the item of the evidence library it comes from, or empty
 * @param extras what plugins and newer versions add
 */
@Value
public record Basis(
        boolean evidence,
        String text,
        String source,
        String item,
        Extras extras)
        implements BasisBuilder.With {

    public Basis {
        text = Given.text(text);
        source = Given.text(source);
        item = Given.text(item);
        extras = Given.extras(extras);
    }

    /** Something that is not in the evidence library. */
    public Basis(boolean evidence, String text, String source, Extras extras) {
        this(evidence, text, source, "", extras);
    }
}
