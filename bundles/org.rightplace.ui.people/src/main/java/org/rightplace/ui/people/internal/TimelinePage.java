package org.rightplace.ui.people.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.rightplace.chart.Region;
import org.rightplace.model.CheckLimits;
import org.rightplace.model.Framework;
import org.rightplace.model.StaffChange;
import org.rightplace.model.StaffGroup;
import org.rightplace.people.ChangeLoad;
import org.rightplace.people.picture.ChangeTimeline;
import org.rightplace.workbench.chart.ChartCanvas;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.EntityRef;

/** A line of time for each staff group, with its changes from all workstreams and where there are too many. */
final class TimelinePage implements Page {

    /** As many lines as are drawn at once: a canvas cannot be higher than the screen's memory for it. */
    private static final int SHEET = 150;

    private final Pages pages;
    private final Composite pane;
    private final StackLayout stack = new StackLayout();
    private final Composite drawn;
    private final TextBlock legend;
    private final Link next;
    private final ScrolledComposite scrolled;
    private final ChartCanvas canvas;
    private final Emptiness empty;
    private List<StaffGroup> groups = List.of();
    private int first;

    TimelinePage(Composite parent, Pages pages) {
        this.pages = pages;
        var theme = pages.site().theme();
        var look = new Look(theme);
        pane = look.plain(parent);
        pane.setLayout(stack);
        drawn = look.stack(pane, Theme.STEP);
        ((GridLayout) drawn.getLayout()).marginWidth = Theme.PANE;
        ((GridLayout) drawn.getLayout()).marginHeight = 2 * Theme.STEP;
        var head = look.row(drawn, 2);
        head.setLayoutData(Look.wide());
        legend = look.text(head, Type.SECONDARY, Role.SECOND);
        legend.setLayoutData(Look.wide());
        next = look.link(head, "", this::turn);
        next.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        scrolled = Scrolling.pane(drawn, theme);
        scrolled.setLayoutData(Look.filled());
        canvas = new ChartCanvas(scrolled, theme);
        Look.name(canvas, "Changes to staff groups over time");
        canvas.onChoose(this::choose);
        canvas.onHover(this::reveal);
        scrolled.setContent(canvas);
        empty = new Emptiness(
                pane,
                theme,
                "Nothing happens to anybody yet",
                "Here each staff group has a line of time with all its changes, from every workstream, so that those who are"
                        + " hit by several at once are seen before it happens.",
                List.of(new Action("Go to the changes", "Add the first change", () -> pages.front(ChangesPage.class))));
    }

    @Override
    public String title() {
        return "Timeline";
    }

    @Override
    public String question() {
        var load = ChangeLoad.of(pages.site().snapshot());
        long crowded = groups.stream().filter(group -> !load.of(group.id()).isEmpty()).count();
        return "who is hit by several changes at once? · "
                + (groups.size() == 1 ? "one group" : groups.size() + " groups")
                + (crowded == 0 ? ", nobody by too many" : " · ▲ " + crowded + " by too many");
    }

    @Override
    public List<Action> actions() {
        return List.of();
    }

    @Override
    public Control control() {
        return pane;
    }

    @Override
    public void refresh() {
        var snapshot = pages.site().snapshot();
        groups = ChangeTimeline.concerned(snapshot, pages.workstream());
        first = first < groups.size() ? first : 0;
        var shown = groups.subList(first, Math.min(groups.size(), first + SHEET));
        canvas.setChart(groups.isEmpty() ? null : ChangeTimeline.of(snapshot, "Changes to staff groups", shown));
        var limits = snapshot.framework().map(Framework::limits).orElse(CheckLimits.USUAL);
        Look.say(legend, "A mark is a change, with the letter and colour of the level afterwards. A box with a broken edge and ▲:"
                + " more than " + limits.changesInWindow() + " within " + limits.changeWindow() + " days. Enter opens a change.");
        next.setText(groups.size() <= SHEET
                ? ""
                : "<a>" + (first + 1) + " to " + (first + shown.size()) + " of " + groups.size() + ", go on</a>");
        stack.topControl = groups.isEmpty() ? empty.control() : drawn;
        pane.layout();
        Scrolling.fit(scrolled);
        drawn.layout(true, true);
    }

    @Override
    public boolean concerns(Change change) {
        return true;
    }

    @Override
    public void setFocus() {
        if (groups.isEmpty()) {
            empty.setFocus();
        } else {
            canvas.setFocus();
        }
    }

    private void turn() {
        first = first + SHEET < groups.size() ? first + SHEET : 0;
        refresh();
    }

    private void choose(Region region) {
        ChangeTimeline.change(region.id()).ifPresent(id -> pages.site().open(new EntityRef(StaffChange.class, id)));
        ChangeTimeline.group(region.id()).ifPresent(id -> pages.show(new EntityRef(StaffGroup.class, id)));
    }

    // What the keyboard comes to is scrolled into sight.
    private void reveal(Optional<Region> region) {
        if (canvas.isFocusControl()) {
            region.map(found -> found.outline().bounds()).ifPresent(bounds -> {
                int top = scrolled.getOrigin().y;
                int height = scrolled.getClientArea().height;
                if (bounds.y() < top || bounds.bottom() > top + height) {
                    scrolled.setOrigin(0, (int) Math.max(0, bounds.y() - height / 2.0));
                }
            });
        }
    }
}
