package org.rightplace.ui.plan.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Link;
import org.rightplace.model.Framework;
import org.rightplace.model.Placement;
import org.rightplace.model.SystemProfile;
import org.rightplace.model.Task;
import org.rightplace.model.Workstream;
import org.rightplace.plan.Outline;
import org.rightplace.plan.Schedule;
import org.rightplace.plan.Words;
import org.rightplace.plan.picture.PlanGantt;
import org.rightplace.workbench.chart.Pictures;
import org.rightplace.workbench.forms.EmptyPage;
import org.rightplace.workbench.forms.TitleBar;
import org.rightplace.workbench.nattable.Throttle;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.EntityRef;

/** An open plan: the title line, the outline and the picture beside it. */
final class PlanPart implements Part {

    private static final String OFF = "off";
    private static final int[] SHARES = {46, 54};

    private final PartSite site;
    private final PlanScope scope;
    private final OpenPlans open;
    private final TitleBar header;
    private final Composite middle;
    private final StackLayout stack = new StackLayout();
    private final SashForm sash;
    private final PlanTable table;
    private final GanttPane gantt;
    private final EmptyPage empty;
    private final PlanEditing editing;
    private final PlanActions actions;
    private final PlanKeys keys;
    private final Throttle telling;
    private final Link pushLink;
    private final Link criticalLink;
    private final Set<String> folded = new HashSet<>();
    private String filter = "";
    private String subtitle = "";
    private String told = "";
    private boolean critical;
    private boolean pushing;

    PlanPart(Composite parent, PartSite site, PlanScope scope, OpenPlans open) {
        this.site = site;
        this.scope = scope;
        this.open = open;
        critical = !site.setting("critical").equals(Optional.of(OFF));
        pushing = !site.setting("push").equals(Optional.of(OFF));
        var theme = site.theme();
        var pane = new Composite(parent, SWT.NONE);
        var layout = new GridLayout(1, false);
        layout.marginWidth = layout.marginHeight = layout.verticalSpacing = 0;
        pane.setLayout(layout);
        pane.setBackground(theme.color(Role.PAPER));
        header = new TitleBar(pane, theme, "Transition plan");
        header.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
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
        telling = new Throttle(table.control(), this::tellSelection);
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
        header.add("Add task", "Type a new task below the selected one (Ctrl+T or Insert)", actions::addTask);
        header.add("Add milestone", "Type a new milestone below the selected task (also in the menu)", actions::addMilestone);
        header.add("Fit", "Show the whole plan (Ctrl+0)", gantt::fit);
        header.add("Today", "Bring today into the middle (Ctrl+D)", gantt::showToday);
        criticalLink = header.add("", "Mark the tasks on which a day lost is lost at the end (Ctrl+K)", this::toggleCritical);
        pushLink = header.add("", "Whether what waits for a task slips when the task is moved", this::togglePush);
        header.filter("Show tasks in whose name or owner every word occurs", "Filter tasks by name or owner", this::filter, this::setFocus);
        listen();
        open.add(this);
        site.setting("day").filter(day -> day.matches("\\d{1,3}(\\.\\d{1,6})?")).map(Double::parseDouble).ifPresent(gantt::setDay);
        toggles();
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
        table.onSelection(() -> {
            gantt.redraw();
            gantt.reveal();
            telling.soon();
        });
        table.onResize(() -> site.setSetting("widths", table.widths()));
        gantt.control().addListener(SWT.Resize, event -> table.control().getParent().layout());
        site.onChange(this::changed);
        site.onSelection(this::follow);
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
                critical,
                LocalDate.now()));
        subtitle = subtitle(schedule);
        tell("");
        var top = lines.isEmpty() && filter.isEmpty() ? empty.control() : sash;
        if (stack.topControl != top) {
            stack.topControl = top;
            middle.layout(true, true);
            table.measure();
        }
    }

    private String subtitle(Schedule schedule) {
        var snapshot = site.snapshot();
        var leaves = snapshot.all(Task.class).stream().filter(scope::holds).flatMap(task ->
                Outline.find(snapshot, task.id()).stream()).filter(item -> !item.summary()).toList();
        var ends = schedule.finish().map(day -> " · ends " + Words.date(day)).orElse("");
        return scope.name(snapshot) + " · what happens when, and what slips? · " + Words.tasks(leaves.size()) + ends;
    }

    /** Says something in place of the subtitle while it matters; nothing brings the subtitle back. */
    void tell(String words) {
        told = words.isEmpty() ? subtitle : words;
        header.setSubtitle(told);
    }

    /** What the subtitle says. */
    String told() {
        return told;
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

    void toggleCritical() {
        critical = !critical;
        site.setSetting("critical", critical ? "on" : OFF);
        toggles();
        refresh();
    }

    void togglePush() {
        pushing = !pushing;
        site.setSetting("push", pushing ? "on" : OFF);
        toggles();
    }

    private void toggles() {
        criticalLink.setText("<a>Critical path " + (critical ? "✓" : "–") + "</a>");
        pushLink.setText("<a>Push what waits " + (pushing ? "✓" : "–") + "</a>");
        header.control().layout(true, true);
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

    private void tellSelection() {
        var selected = new ArrayList<EntityRef>();
        table.focus().filter(line -> line.item() != null && table.selected().contains(line)).ifPresent(line ->
                selected.add(new EntityRef(Task.class, line.id())));
        for (var line : table.selected()) {
            var ref = new EntityRef(Task.class, line.id());
            if (line.item() != null && !selected.contains(ref)) {
                selected.add(ref);
            }
        }
        if (!selected.isEmpty()) {
            site.select(selected);
        }
    }

    private void follow(List<EntityRef> selection) {
        selection.stream().filter(ref -> ref.type() == Task.class).findFirst().ifPresent(ref -> {
            if (table.focus().filter(line -> line.id().equals(ref.id())).isEmpty()) {
                reveal(ref);
            }
        });
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

    boolean pushing() {
        return pushing;
    }

    boolean critical() {
        return critical;
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
