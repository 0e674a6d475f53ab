package org.rightplace.pack;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rightplace.model.CoverSheet;
import org.rightplace.model.Purpose;
import org.rightplace.workspace.Days;

/** What a committee's cover sheet asks for, in the order of the paper. */
public enum CoverField {
    /** What the paper is called. */
    TITLE("Title of paper", CoverSheet::title),
    /** When the committee meets. */
    MEETING_DATE("Date of meeting", cover -> cover.meetingDate() == null ? "" : Days.inFull(cover.meetingDate())),
    /** Where it stands on the agenda. */
    AGENDA_ITEM("Agenda item", CoverSheet::agendaItem),
    /** The role that leads on it. */
    LEAD_AUTHOR("Lead author", CoverSheet::leadAuthor),
    /** The roles that contributed. */
    CONTRIBUTORS("Contributors", CoverSheet::contributors),
    /** What the committee is asked to do with it. */
    PURPOSE("Purpose", CoverField::purposes),
    /** What it says, in short. */
    SUMMARY("Executive summary", CoverSheet::summary),
    /** What the committee is asked to agree, point by point. */
    RECOMMENDATIONS("Recommendations", cover -> String.join("\n", cover.recommendations())),
    /** What follows. */
    NEXT_STEPS("Next steps", CoverSheet::nextSteps),
    /** What it means for equality. */
    EQUALITY("Equality impact and risk assessment", CoverSheet::equality),
    /** How patients and the public were involved. */
    ENGAGEMENT("Patient and public engagement", CoverSheet::engagement),
    /** What it costs or saves. */
    FINANCE("Financial implications", CoverSheet::finance),
    /** What could go wrong. */
    RISK("Risk", CoverSheet::risk),
    /** The role that authorised it. */
    AUTHORISER("Report authorised by", CoverSheet::authoriser);

    private final String label;
    private final Function<CoverSheet, String> text;

    CoverField(String label, Function<CoverSheet, String> text) {
        this.label = label;
        this.text = text;
    }

    /** What the paper calls it. */
    public String label() {
        return label;
    }

    /** What a cover sheet says under it, line by line; empty if it has not been filled in. */
    public List<String> lines(CoverSheet cover) {
        return text.apply(cover).lines().filter(line -> !line.isBlank()).toList();
    }

    private static String purposes(CoverSheet cover) {
        return cover.purposes().stream().sorted().map(CoverField::words).collect(Collectors.joining(", "));
    }

    /** What a purpose asks of the committee. */
    public static String words(Purpose purpose) {
        return "For " + purpose.name().toLowerCase(Locale.ROOT);
    }
}
