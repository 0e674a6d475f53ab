package org.rightplace.pack.internal;

import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.rightplace.model.CoverSheet;
import org.rightplace.pack.Block;
import org.rightplace.pack.CoverField;
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
        return List.of(new Block.Fields(
                Stream.of(CoverField.values()).map(field -> row(field, cover)).toList()));
    }

    private static Block.Field row(CoverField field, CoverSheet cover) {
        var lines = field.lines(cover);
        return new Block.Field(field.label(), lines.isEmpty() ? List.of(MISSING) : lines);
    }
}
