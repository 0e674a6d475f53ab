package org.rightplace.ui.decision.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Service;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.placements.PlacementEdits;
import org.rightplace.workspace.placements.StatusNeeds;

/** How far a placement has come, and what the next step needs. */
final class StatusPane {

    private static final List<PlacementStatus> ALL = List.of(PlacementStatus.values());

    private final PartSite site;
    private final Combo pick;
    private final TextBlock needs;
    private Service service;
    private Placement placement;

    StatusPane(Composite parent, PartSite site) {
        this.site = site;
        var look = new Look(site.theme());
        pick = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        pick.setItems(Stream.of(PlacementStatus.values()).map(PlacementWords::status).toArray(String[]::new));
        pick.setFont(site.theme().font(Type.BODY));
        pick.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        Look.name(pick, "Status of the placement");
        needs = look.text(parent, "", Type.SECONDARY, Role.SECOND);
        needs.setLayoutData(Look.wide());
        pick.addListener(SWT.Selection, event -> change());
        pick.addListener(SWT.MouseWheel, Scrolling::instead);
    }

    /** Shows the status; tells whether its words are others than before. */
    boolean show(Service of, Placement now) {
        service = of;
        placement = now;
        int at = ALL.indexOf(now.status());
        if (at < 0) {
            pick.deselectAll();
        } else if (pick.getSelectionIndex() != at) {
            pick.select(at);
        }
        return Look.say(needs, words(now, at));
    }

    private static String words(Placement placement, int at) {
        var here = at < 0 ? "" : StatusNeeds.about(ALL.get(at)) + " ";
        return StatusNeeds.next(placement.status()).map(next -> here + step(placement, next)).orElse(here).strip();
    }

    private static String step(Placement placement, PlacementStatus next) {
        var missing = StatusNeeds.missing(placement, next);
        var name = PlacementWords.status(next).toLowerCase(Locale.ROOT);
        return missing.isEmpty()
                ? "Next: " + name + "; nothing more is needed for that."
                : "Next: " + name + ". " + String.join(" ", missing);
    }

    private void change() {
        var status = ALL.get(pick.getSelectionIndex());
        if (status != placement.status() && !site.apply(PlacementEdits.status(service, status))) {
            show(service, placement);
        }
    }
}
