package org.rightplace.ui.framework.internal;

import java.util.List;
import org.rightplace.model.AreaMapping;
import org.rightplace.model.Framework;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.framework.FrameworkEdits;
import org.rightplace.workspace.framework.FrameworkList;

/** Areas that name the same place are that place, so the name decides which place it is. */
final class AreaSheet extends Sheet<AreaMapping> {

    static final String PLACE = "place";

    AreaSheet(List<Column<AreaMapping>> columns) {
        super(
                FrameworkList.AREAS,
                "Areas",
                "Which place the area of a clinical commissioning group becomes when practices are imported. Where none is "
                        + "given the area is a place itself. Several areas may become one place.",
                columns,
                List.of(),
                (id, name) -> new AreaMapping(id, name, id + "-place", "New place", null));
    }

    @Override
    Edit set(FrameworkEdits edits, Framework framework, AreaMapping area, Column<AreaMapping> column, String words) {
        return column.id().equals(PLACE)
                ? edits.placeOfArea(area.id(), area.ccg(), words)
                : super.set(edits, framework, area, column, words);
    }
}
