package org.rightplace.ui.people.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.rightplace.model.Service;
import org.rightplace.model.StaffChange;
import org.rightplace.model.StaffGroup;
import org.rightplace.model.Workstream;
import org.rightplace.people.Cause;
import org.rightplace.people.picture.ChangeTimeline;
import org.rightplace.workbench.chart.ChartCanvas;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.EntityRef;

/** What happens to one staff group, from all workstreams, on a line of time; and the way to what causes it. */
final class GroupStrip {

    static final int HEIGHT = 138;

    private static final String BOARD = "org.rightplace.ui.board";
    private static final String MATRIX = "org.rightplace.ui.matrix";

    private final Pages pages;
    private final Composite pane;
    private final TextBlock head;
    private final Link cause;
    private final ChartCanvas canvas;
    private Optional<Cause> opens = Optional.empty();

    GroupStrip(Composite parent, Pages pages) {
        this.pages = pages;
        var theme = pages.site().theme();
        var look = new Look(theme);
        pane = look.stack(parent, Theme.STEP);
        pane.setBackground(theme.color(Role.PAPER));
        ((GridLayout) pane.getLayout()).marginWidth = Theme.PANE;
        ((GridLayout) pane.getLayout()).marginHeight = 2 * Theme.STEP;
        var line = look.row(pane, 2);
        line.setLayoutData(Look.wide());
        head = look.text(line, "", Type.STRONG, Role.INK);
        head.setLayoutData(Look.wide());
        cause = look.link(line, "", this::follow);
        cause.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        canvas = new ChartCanvas(pane, theme);
        canvas.setLayoutData(Look.filled());
        Look.name(canvas, "Changes to the group over time");
        canvas.onChoose(region -> ChangeTimeline.change(region.id())
                .ifPresent(id -> pages.site().open(new EntityRef(StaffChange.class, id))));
    }

    Control control() {
        return pane;
    }

    void show(Optional<StaffGroup> group) {
        show(group, Optional.empty());
    }

    /** Shows what happens to a group, and the one change that is meant. */
    void show(Optional<StaffGroup> group, Optional<StaffChange> change) {
        var snapshot = pages.site().snapshot();
        Look.say(head, group.map(one -> ChangeTimeline.summary(snapshot, one))
                .orElse("Select a row to see everything that happens to the group, from all workstreams."));
        var because = change.map(Cause::of).filter(found -> !found.service().isEmpty());
        opens = because;
        cause.setText(because.map(found -> "<a>Open " + (found.function().isEmpty() ? "the placement" : "the cell") + " that causes it</a>").orElse(""));
        cause.setToolTipText(because.map(found -> found.shown(snapshot)).orElse(""));
        cause.setVisible(because.isPresent());
        canvas.setChart(group.map(one -> ChangeTimeline.of(snapshot, one)).orElse(null));
        canvas.setChosen(change.map(one -> ChangeTimeline.region(one.id())).orElse(""));
        head.getParent().layout();
    }

    /** Opens the decision that causes the change shown. */
    void follow() {
        opens.ifPresent(this::open);
    }

    // The editor follows the selection of the window to the service.
    private void open(Cause found) {
        var site = pages.site();
        site.snapshot().find(Service.class, found.service()).ifPresent(service -> {
            site.open(found.function().isEmpty() ? BOARD : MATRIX, new EntityRef(Workstream.class, service.workstream()));
            site.select(List.of(EntityRef.to(service)));
        });
    }
}
