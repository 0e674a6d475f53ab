package org.rightplace.model;

import java.time.LocalDate;
import java.util.List;

/**
 * The first page of a committee paper.
 *
 * @param title title of the paper
 * @param meetingDate date of the meeting, or {@code null}
 * @param agendaItem agenda item
 * @param leadAuthor the role that leads on it
 * @param contributors the roles that contributed
 * @param purposes what the committee is asked to do
 * @param summary summary
 * @param recommendations recommendations
 * @param nextSteps next steps
 * @param equality equality impact and risk assessment
 * @param engagement patient and public engagement
 * @param finance financial implications
 * @param risk risk
 * @param authoriser the role that authorised it
 * @param extras what plugins and newer versions add
 */
@Value
public record CoverSheet(
        String title,
        LocalDate meetingDate,
        String agendaItem,
        String leadAuthor,
        String contributors,
        List<Purpose> purposes,
        String summary,
        List<String> recommendations,
        String nextSteps,
        String equality,
        String engagement,
        String finance,
        String risk,
        String authoriser,
        Extras extras)
        implements CoverSheetBuilder.With {

    public CoverSheet {
        title = Given.text(title);
        agendaItem = Given.text(agendaItem);
        leadAuthor = Given.text(leadAuthor);
        contributors = Given.text(contributors);
        purposes = Given.list(purposes);
        summary = Given.text(summary);
        recommendations = Given.list(recommendations);
        nextSteps = Given.text(nextSteps);
        equality = Given.text(equality);
        engagement = Given.text(engagement);
        finance = Given.text(finance);
        risk = Given.text(risk);
        authoriser = Given.text(authoriser);
        extras = Given.extras(extras);
    }

    /** A cover sheet with nothing filled in. */
    public static final CoverSheet BLANK = new CoverSheet(
            "", null, "", "", "", List.of(), "", List.of(), "", "", "", "", "", "", Extras.NONE);
}
