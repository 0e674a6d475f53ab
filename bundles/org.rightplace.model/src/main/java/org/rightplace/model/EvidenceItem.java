package org.rightplace.model;

import java.util.List;

/**
 * Something in the evidence library.
 *
 * @param id the stable id
 * @param kind what sort it is
 * @param name the title
 * @param author who it is by
 * @param year the year it is from, or {@code null}
 * @param link where it can be found
 * @param summary what it says
 * @param themes the ids of the themes it bears on
 * @param extras what plugins and newer versions add
 */
@Value
public record EvidenceItem(
        String id,
        EvidenceKind kind,
        String name,
        String author,
        Integer year,
        String link,
        String summary,
        List<String> themes,
        Extras extras)
        implements Entity, Named, EvidenceItemBuilder.With {

    public EvidenceItem {
        id = Given.id(id);
        name = Given.text(name);
        author = Given.text(author);
        link = Given.text(link);
        summary = Given.text(summary);
        themes = Given.list(themes);
        extras = Given.extras(extras);
    }
}
