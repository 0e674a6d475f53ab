package org.rightplace.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What a stakeholder said of an element, and what was done about it.
 *
 * @param id the stable id
 * @param workstream the id of the workstream it was made on, or empty
 * @param about the element it is about, or {@code null} for the whole
 * @param who the role or organisation that made it
 * @param date when it was made, or {@code null}
 * @param text what was said
 * @param disposal what was done about it, or {@code null} if it is open
 * @param response what is answered
 * @param change what was changed because of it, where a link alone does not say
 * @param changed the elements that were changed because of it
 * @param answeredBy the role that disposed of it
 * @param answered when it was disposed of, or {@code null}
 * @param extras what plugins and newer versions add
 */
@Value
public record Comment(
        String id,
        String workstream,
        Subject about,
        String who,
        LocalDate date,
        String text,
        Disposal disposal,
        String response,
        String change,
        List<Subject> changed,
        String answeredBy,
        LocalDate answered,
        Extras extras)
        implements Entity, OfWorkstream, CommentBuilder.With {

    public Comment {
        id = Given.id(id);
        workstream = Given.text(workstream);
        who = Given.text(who);
        text = Given.text(text);
        response = Given.text(response);
        change = Given.text(change);
        changed = Given.list(changed);
        answeredBy = Given.text(answeredBy);
        extras = Given.extras(extras);
    }
}
