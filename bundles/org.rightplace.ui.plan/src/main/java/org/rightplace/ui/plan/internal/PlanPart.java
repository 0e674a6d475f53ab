package org.rightplace.ui.plan.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;
import org.rightplace.model.Framework;
import org.rightplace.model.Placement;
import org.rightplace.model.SystemProfile;
import org.rightplace.model.Task;
import org.rightplace.model.Workstream;
import org.rightplace.plan.Outline;
import org.rightplace.plan.picture.PlanGantt;
import org.rightplace.workbench.chart.Pictures;
import org.rightplace.workbench.forms.EmptyPage;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.EntityRef;

/** An open plan: the title line, the outline and the picture beside it, and how they go together. */
final class PlanPart implements Part {

    private static final int[] SHARES = {46, 54};

    private final PartSite site;
    private final PlanScope scope;
    private final OpenPlans open;
    private final PlanHeader header;
    private final Composite middle;
    private final StackLayout stack = new StackLayout();
    private final SashForm sash;
    private final PlanTable table;
    private final GanttPane gantt;
    private final EmptyPage empty;
    private final PlanEditing editing;
    private final PlanActions actions;
    private final PlanKeys keys;
    private final Set<String> folded = new HashSet<>();
    private String filter = "";

    PlanPart(Composite parent, PartSite site, PlanScope scope, OpenPlans open) {
        this.site = site;
        this.scope = scope;
        this.open = open;
        var theme = site.theme();
        var pane = new Composite(parent, SWT.NONE);
        var layout = new GridLayout(1, false);
        layout.marginWidth = layout.marginHeight = layout.verticalSpacing = 0;
        pane.setLayout(layout);
        pane.setBackground(theme.color(Role.PAPER));
        header = new PlanHeader(pane, this);
        middle = new Composite(pane, SWT.NONE);
        middle.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        middle.setLayout(stack);
        sash = new SashForm(middle, SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setBackground(theme.color(Role.LINE));
        sash.setSashWidth(Theme.STEP);
        var side = new Composite(sash, SWT.NONE);
        side.setBackground(theme.color(Role.PANE));
        table = new PlanTable(side, theme);
        editing = new PlanEditing(this);
        actions = new PlanActions(this);
        gantt = new GanttPane(sash, this);
        keys = new PlanKeys(this);
        side.setLayout(new Beside());
        sash.setWeights(SHARES);
        site.setting("widths").ifPresent(table::setWidths);
        table.control().addConfiguration(keys.bindings());
        table.configure(theme);
        table.scrollWith(gantt.control().getVerticalBar(), gantt::redraw);
        PlanMenu.add(this);
        empty = new EmptyPage(middle, theme);
        empty.show(
                "No plan yet",
                "This is where decisions become work: tasks and milestones with their days and owners, what waits for what,"
                        + " and what slips when one of them does. A plan kept in a spreadsheet can be brought in as it is.",
                new EmptyPage.Step("Type the first task", actions::addTask),
                new EmptyPage.Step("Bring in a plan from a spreadsheet", this::bringIn));
        header.offer(actions, gantt);
        listen();
        open.add(this);
        site.setting("day").filter(day -> day.matches("\\d{1,3}(\\.\\d{1,6})?")).map(Double::parseDouble).ifPresent(gantt::setDay);
        refresh();
    }

    /** Leaves as much room below the outline as the scroll bar below the picture takes, so that both end alike. */
    private final class Beside extends Layout {

        @Override
        protected Point computeSize(Composite composite, int width, int height, boolean changed) {
            return new Point(Math.max(width, 0), Math.max(height, 0));
        }

        @Override
        protected void layout(Composite composite, boolean changed) {
            var area = composite.getClientArea();
            var own = table.control().getHorizontalBar();
            var needed = gantt.control().getSize().y - gantt.control().getClientArea().height;
            var taken = own != null && own.isVisible() ? own.getSize().y : 0;
            table.control().setBounds(0, 0, area.width, Math.max(0, area.height - Math.max(0, needed - taken)));
        }
    }

    private void listen() {
        new PlanSelection(this);
        table.onResize(() -> site.setSetting("widths", table.widths()));
        gantt.control().addListener(SWT.Resize, event -> table.control().getParent().layout());
        site.onChange(this::changed);
    }

    private void changed(Change change) {
        if (change.touches(Task.class)
                || change.touches(Workstream.class)
                || change.touches(Placement.class)
                || change.touches(Framework.class)) {
            refresh();
        }
    }

    /** Shows the system as it is now. */
    void refresh() {
        var snapshot = site.snapshot();
        var lines = scope.lines(snapshot, folded, filter);
        var schedule = scope.schedule(snapshot);
        table.show(lines, snapshot);
        gantt.show(PlanGantt.of(
                snapshot,
                "Transition plan of " + scope.name(snapshot),
                lines.stream().map(line -> new PlanGantt.Line(line.id(), line.label(), line.depth(), line.item())).toList(),
                schedule,
                header.critical(),
                LocalDate.now()));
        header.describe(schedule);
        var top = lines.isEmpty() && filter.isEmpty() ? empty.control() : sash;
        if (stack.topControl != top) {
            stack.topControl = top;
            middle.layout(true, true);
            table.measure();
        }
    }

    void fold(String id, boolean closed) {
        editing.commit();
        if (closed) {
            folded.add(id);
        } else {
            folded.remove(id);
        }
        refresh();
    }

    void filter(String text) {
        editing.commit();
        filter = text.strip();
        refresh();
    }

    /** Remembers how near the picture is. */
    void remember() {
        site.setSetting("day", String.format(java.util.Locale.ROOT, "%.4f", gantt.scale().day()));
    }

    /** Brings in a plan from a spreadsheet. */
    void bringIn() {
        new PlanFiles(site, middle.getShell(), scope).bringIn();
    }

    /** Writes the plan out for a spreadsheet. */
    void writeOut() {
        new PlanFiles(site, middle.getShell(), scope).writeOut();
    }

    /** Saves the chart, with the lines shown now, as an SVG or PNG file. */
    void savePicture() {
        new Pictures(site, middle.getShell()).save(gantt.gantt());
    }

    /** Puts the chart, with the lines shown now, on the clipboard as a picture. */
    void copyPicture() {
        new Pictures(site, middle.getShell()).copy(gantt.gantt());
    }

    @Override
    public void setFocus() {
        if (stack.topControl == empty.control()) {
            empty.setFocus();
            return;
        }
        if (table.focus().isEmpty()) {
            table.line(0).ifPresent(line -> table.select(List.of(line.id()), line.id(), PlanColumn.TASK));
        }
        table.control().setFocus();
    }

    @Override
    public void reveal(EntityRef entity) {
        Outline.find(site.snapshot(), entity.id()).filter(item -> scope.holds(item.task())).ifPresent(item -> {
            for (var above = item.parent(); above.isPresent(); above = above.get().parent()) {
                folded.remove(above.get().id());
            }
            folded.remove("head:" + item.task().workstream());
            refresh();
            table.select(List.of(item.id()), item.id(), PlanColumn.TASK);
            gantt.reveal();
        });
    }

    @Override
    public void close() {
        editing.commit();
        open.remove(this);
    }

    /** What the plan is of. */
    EntityRef subject() {
        return scope.workstream().map(id -> new EntityRef(Workstream.class, id))
                .orElseGet(() -> site.snapshot().profile().map(EntityRef::to).orElse(new EntityRef(SystemProfile.class, "")));
    }

    PartSite site() {
        return site;
    }

    PlanScope scope() {
        return scope;
    }

    PlanHeader header() {
        return header;
    }

    PlanTable table() {
        return table;
    }

    GanttPane gantt() {
        return gantt;
    }

    PlanEditing editing() {
        return editing;
    }

    PlanActions actions() {
        return actions;
    }

    PlanKeys keys() {
        return keys;
    }

    /** Whether the keyboard is in it. */
    boolean focused() {
        return table.control().isFocusControl() || gantt.control().isFocusControl() || editing.active();
    }

    /** Whether it is in sight. */
    boolean visible() {
        return !middle.isDisposed() && middle.isVisible();
    }

    boolean isEmpty() {
        return stack.topControl == empty.control();
    }
}
