package org.rightplace.ui.evidence.internal;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.model.EvidenceItem;
import org.rightplace.model.Placement;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Picker;
import org.rightplace.workbench.forms.Picker.Choice;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.evidence.EvidenceEdits;
import org.rightplace.workspace.evidence.EvidenceUses;

/** What rests on an item, with a way to each, and to rest more on it. */
final class UsesPane {

    private final PartSite site;
    private final Look look;
    private final TextBlock summary;
    private final Composite list;
    private List<EvidenceUses.Use> shown = List.of();
    private EvidenceItem item;

    UsesPane(Composite parent, PartSite site) {
        this.site = site;
        this.look = new Look(site.theme());
        summary = look.text(parent, Type.SECONDARY, Role.SECOND);
        summary.setLayoutData(Look.wide());
        list = look.stack(parent, Theme.STEP / 2);
        list.setLayoutData(Look.wide());
        var row = look.row(parent, 1);
        var add = look.link(row, "Rest a placement on it…", () -> { });
        add.addListener(SWT.Selection, event -> Picker.open(
                add, site.theme(), "Which placement rests on it?", placed(), service ->
                        site.apply(EvidenceEdits.rest(service, item))));
    }

    void show(EvidenceItem now) {
        var uses = EvidenceUses.of(site.snapshot()).of(now.id());
        boolean same = item != null && item.id().equals(now.id()) && uses.equals(shown);
        item = now;
        if (same) {
            return;
        }
        shown = uses;
        Look.say(summary, uses.isEmpty()
                ? "Nothing rests on it yet. Rest a placement on it here, or pick it where the placement or an answer is made."
                : EvidenceUses.of(site.snapshot()).summary(now.id()));
        for (var child : list.getChildren()) {
            child.dispose();
        }
        uses.forEach(this::row);
        Look.show(list, !uses.isEmpty());
        Scrolling.refit(list);
    }

    private void row(EvidenceUses.Use use) {
        var row = look.row(list, 3);
        row.setLayoutData(Look.wide());
        look.link(row, (use.question().isEmpty() ? "Placement of " : "Answer on ") + use.name(), () -> site.open(use.service()));
        look.text(row, use.says(), Type.SECONDARY, Role.SECOND).setLayoutData(Look.wide());
        var remove = look.button(row, "×", () -> site.snapshot()
                .find(Service.class, use.service().id())
                .ifPresent(service -> site.apply(use.question().isEmpty()
                        ? EvidenceEdits.release(service, item)
                        : EvidenceEdits.answer(service, use.question(), item, false))));
        remove.setToolTipText("Rest this on it no longer");
        Look.name(remove, "Rest " + use.name() + " on it no longer");
    }

    private List<Choice<Service>> placed() {
        var snapshot = site.snapshot();
        return snapshot.all(Placement.class).stream()
                .flatMap(placement -> snapshot.find(Service.class, placement.id()).stream())
                .sorted(NameOrder.by(Service::name))
                .map(service -> new Choice<>(
                        service,
                        service.name(),
                        snapshot.find(Workstream.class, service.workstream()).map(Workstream::name).orElse("")))
                .toList();
    }
}
