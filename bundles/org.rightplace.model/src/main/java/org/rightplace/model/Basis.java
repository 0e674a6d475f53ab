package org.rightplace.model;

/**
 * Something a placement rests on.
 *
 * @param evidence whether it is evidence; otherwise it is opinion
 * @param text what it says
 * @param source where it can be found
 * @param extras what plugins and newer versions add
 */
@Value
public record Basis(
        boolean evidence,
        String text,
        String source,
        Extras extras)
        implements BasisBuilder.With {

    public Basis {
        text = Given.text(text);
        source = Given.text(source);
        extras = Given.extras(extras);
    }
}
