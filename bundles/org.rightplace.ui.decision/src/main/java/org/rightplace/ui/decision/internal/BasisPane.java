package org.rightplace.ui.decision.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.model.Basis;
import org.rightplace.model.Extras;
import org.rightplace.model.Placement;
import org.rightplace.model.Service;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Picker;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.evidence.EvidenceEdits;
import org.rightplace.workspace.placements.PlacementEdits;

/** What a placement rests on, evidence and opinion told apart. */
final class BasisPane {

    private final PartSite site;
    private final TextBlock summary;
    private final Composite list;
    private final List<BasisRow> rows = new ArrayList<>();
    private Service service;

    BasisPane(Composite parent, PartSite site) {
        this.site = site;
        var look = new Look(site.theme());
        summary = look.text(parent, "", Type.SECONDARY, Role.SECOND);
        summary.setLayoutData(Look.wide());
        list = look.stack(parent, Theme.STEP);
        list.setLayoutData(Look.wide());
        var add = look.row(parent, 3);
        look.link(add, "Add evidence", () -> add(true));
        look.link(add, "Add opinion", () -> add(false));
        var library = look.link(add, "From the library…", () -> { });
        library.addListener(SWT.Selection, event -> Picker.open(
                library, site.theme(), "Which evidence does it rest on?", LibraryChoices.of(site.snapshot()), item ->
                        site.apply(EvidenceEdits.rest(service, item))));
    }

    /** Shows what it rests on; tells whether that is more or less than before. */
    boolean show(Service of, Placement placement) {
        service = of;
        var all = placement.basis();
        boolean changed = rows.size() != all.size();
        while (rows.size() > all.size()) {
            rows.removeLast().dispose();
        }
        while (rows.size() < all.size()) {
            rows.add(new BasisRow(list, site, rows.size()));
        }
        for (int i = 0; i < all.size(); i++) {
            rows.get(i).show(of, all.get(i));
        }
        long evidence = all.stream().filter(Basis::evidence).count();
        Look.say(summary, all.isEmpty()
                ? "Nothing yet. Add what it rests on, so that evidence can be told from opinion."
                : count(evidence, "evidence item") + library(all) + ", " + count(all.size() - evidence, "opinion"));
        Look.show(list, !all.isEmpty());
        return changed;
    }

    private static String library(List<Basis> all) {
        long linked = all.stream().filter(basis -> basis.evidence() && !basis.item().isEmpty()).count();
        return linked == 0 ? "" : " (" + linked + " from the library)";
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void add(boolean evidence) {
        if (site.apply(PlacementEdits.addBasis(service, new Basis(evidence, "", "", Extras.NONE))) && !rows.isEmpty()) {
            rows.getLast().focus();
        }
    }
}
