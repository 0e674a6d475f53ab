package org.rightplace.ui.decision.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.model.Move;
import org.rightplace.model.Placement;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.Days;

/** How a placement came to be where it is, the latest step first. */
final class TrailPane {

    private final TextBlock steps;

    TrailPane(Composite parent, PartSite site) {
        steps = new Look(site.theme()).text(parent, "", Type.BODY, Role.SECOND);
        steps.setLayoutData(Look.wide());
    }

    /** Shows the trail; tells whether it is another than before. */
    boolean show(Placed placed, Placement placement) {
        return Look.say(steps, words(placed, placement.trail()));
    }

    private static String words(Placed placed, List<Move> trail) {
        return trail.isEmpty()
                ? "No step has been recorded."
                : trail.reversed().stream().map(move -> line(placed, move)).collect(Collectors.joining("\n"));
    }

    private static String line(Placed placed, Move move) {
        var who = move.who().isBlank() ? "" : ", " + move.who();
        var when = move.when() == null ? "" : " (" + Days.inFull(move.when()) + who + ")";
        return PlacementWords.move(placed.snapshot(), placed.framework(), move) + when;
    }
}
