package org.rightplace.ui.evidence.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.model.EvidenceItem;
import org.rightplace.model.Theme;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.evidence.EvidenceEdits;

/** The themes, those that an item bears on ticked. */
final class ThemeTicks {

    private final PartSite site;
    private final Composite row;
    private final Map<String, Button> ticks = new LinkedHashMap<>();
    private List<Theme> themes = List.of();
    private EvidenceItem item;

    ThemeTicks(Composite parent, PartSite site) {
        this.site = site;
        row = new Look(site.theme()).plain(parent);
        var layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        row.setLayout(layout);
        row.setLayoutData(Look.wide());
    }

    static List<Theme> all(Snapshot snapshot) {
        return snapshot.all(Theme.class).stream().sorted(NameOrder.by(Theme::name)).toList();
    }

    void show(EvidenceItem now) {
        item = now;
        var next = all(site.snapshot());
        if (!next.equals(themes)) {
            themes = next;
            build();
        }
        ticks.forEach((id, tick) -> tick.setSelection(now.themes().contains(id)));
    }

    private void build() {
        ticks.clear();
        for (var child : row.getChildren()) {
            child.dispose();
        }
        for (var theme : themes) {
            var tick = new Button(row, SWT.CHECK);
            tick.setText(Literally.shown(theme.name()));
            tick.setToolTipText(theme.about());
            tick.setFont(site.theme().font(Type.BODY));
            tick.setForeground(site.theme().color(Role.INK));
            tick.setBackground(site.theme().color(Role.PAPER));
            tick.addListener(SWT.Selection, event -> site.apply(EvidenceEdits.bears(item, theme, tick.getSelection())));
            ticks.put(theme.id(), tick);
        }
        Scrolling.refit(row);
    }
}
