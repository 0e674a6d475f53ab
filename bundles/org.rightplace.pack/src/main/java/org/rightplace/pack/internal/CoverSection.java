package org.rightplace.pack.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.rightplace.model.CoverSheet;
import org.rightplace.model.Purpose;
import org.rightplace.pack.Block;
import org.rightplace.pack.Dates;
import org.rightplace.pack.PackContext;
import org.rightplace.pack.spi.PackSection;

/** The cover sheet of a committee paper. What is not filled in says so, because a committee asks. */
@Component
public final class CoverSection implements PackSection {

    private static final String MISSING = "Not yet given";

    @Override
    public String id() {
        return "cover";
    }

    @Override
    public String title() {
        return "Cover sheet";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public List<Block> content(PackContext context) {
        var cover = context.workstream().cover() == null ? CoverSheet.BLANK : context.workstream().cover();
        var rows = new ArrayList<Block.Field>();
        rows.add(field("Title of paper", cover.title()));
        rows.add(field("Date of meeting", cover.meetingDate() == null ? "" : Dates.written(cover.meetingDate())));
        rows.add(field("Agenda item", cover.agendaItem()));
        rows.add(field("Lead author", cover.leadAuthor()));
        rows.add(field("Contributors", cover.contributors()));
        rows.add(field("Purpose", purposes(cover)));
        rows.add(field("Executive summary", cover.summary()));
        rows.add(new Block.Field(
                "Recommendations", cover.recommendations().isEmpty() ? List.of(MISSING) : cover.recommendations()));
        rows.add(field("Next steps", cover.nextSteps()));
        rows.add(field("Equality impact and risk assessment", cover.equality()));
        rows.add(field("Patient and public engagement", cover.engagement()));
        rows.add(field("Financial implications", cover.finance()));
        rows.add(field("Risk", cover.risk()));
        rows.add(field("Report authorised by", cover.authoriser()));
        return List.of(new Block.Fields(rows));
    }

    private static String purposes(CoverSheet cover) {
        return cover.purposes().stream().sorted().map(CoverSection::purpose).collect(Collectors.joining(", "));
    }

    private static String purpose(Purpose purpose) {
        return "For " + purpose.name().toLowerCase(Locale.ROOT);
    }

    private static Block.Field field(String label, String content) {
        return new Block.Field(
                label,
                content.isBlank()
                        ? List.of(MISSING)
                        : content.lines().filter(line -> !line.isBlank()).toList());
    }
}
