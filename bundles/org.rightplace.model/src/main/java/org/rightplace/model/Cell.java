package org.rightplace.model;

import java.util.List;

/**
 * Who does one function for a service, and how it is done.
 *
 * @param function the id of the function
 * @param holders who does it; several for a kind that is joint
 * @param kind the id of the kind of operating model, or empty if it is not decided
 * @param note a few words on it
 * @param extras what plugins and newer versions add
 */
@Value
public record Cell(
        String function,
        List<Holder> holders,
        String kind,
        String note,
        Extras extras)
        implements CellBuilder.With {

    public Cell {
        function = Given.text(function);
        holders = Given.list(holders);
        kind = Given.text(kind);
        note = Given.text(note);
        extras = Given.extras(extras);
    }
}
