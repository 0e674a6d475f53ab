package org.rightplace.ui.plan.internal;

import java.util.Optional;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.rightplace.model.Task;
import org.rightplace.plan.Outline;
import org.rightplace.plan.Schedule;
import org.rightplace.plan.Words;
import org.rightplace.workbench.forms.TitleBar;
import org.rightplace.workbench.spi.PartSite;

/** The title line of a plan: what it is of, what can be done, and the two ways of looking that can be on or off. */
final class PlanHeader {

    private static final String OFF = "off";
    private static final String CRITICAL = "critical";
    private static final String PUSH = "push";

    private final PlanPart part;
    private final PartSite site;
    private final TitleBar bar;
    private Link criticalLink;
    private Link pushLink;
    private boolean critical;
    private boolean pushing;
    private String subtitle = "";
    private String told = "";

    PlanHeader(Composite pane, PlanPart part) {
        this.part = part;
        this.site = part.site();
        critical = !site.setting(CRITICAL).equals(Optional.of(OFF));
        pushing = !site.setting(PUSH).equals(Optional.of(OFF));
        bar = new TitleBar(pane, site.theme(), "Transition plan");
        bar.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    /** Offers what can be done. */
    void offer(PlanActions actions, GanttPane gantt) {
        bar.add("Add task", "Type a new task below the selected one (Ctrl+T or Insert)", actions::addTask);
        bar.add("Add milestone", "Type a new milestone below the selected task (also in the menu)", actions::addMilestone);
        bar.add("Fit", "Show the whole plan (Ctrl+0)", gantt::fit);
        bar.add("Today", "Bring today into the middle (Ctrl+D)", gantt::showToday);
        criticalLink = bar.add("", "Mark the tasks on which a day lost is lost at the end (Ctrl+K)", this::toggleCritical);
        pushLink = bar.add("", "Whether what waits for a task slips when the task is moved", this::togglePush);
        bar.filter("Show tasks in whose name or owner every word occurs", "Filter tasks by name or owner", part::filter, part::setFocus);
        showToggles();
    }

    boolean critical() {
        return critical;
    }

    boolean pushing() {
        return pushing;
    }

    void toggleCritical() {
        critical = !critical;
        site.setSetting(CRITICAL, critical ? "on" : OFF);
        showToggles();
        part.refresh();
    }

    void togglePush() {
        pushing = !pushing;
        site.setSetting(PUSH, pushing ? "on" : OFF);
        showToggles();
    }

    private void showToggles() {
        criticalLink.setText("<a>Critical path " + (critical ? "✓" : "–") + "</a>");
        pushLink.setText("<a>Push what waits " + (pushing ? "✓" : "–") + "</a>");
        bar.control().layout(true, true);
    }

    /** Says which plan is shown, how much there is in it and when it ends. */
    void describe(Schedule schedule) {
        var snapshot = site.snapshot();
        var scope = part.scope();
        var leaves = snapshot.all(Task.class).stream().filter(scope::holds).flatMap(task ->
                Outline.find(snapshot, task.id()).stream()).filter(item -> !item.summary()).toList();
        var ends = schedule.finish().map(day -> " · ends " + Words.date(day)).orElse("");
        subtitle = scope.name(snapshot) + " · what happens when, and what slips? · " + Words.tasks(leaves.size()) + ends;
        tell("");
    }

    /** Says something in place of the subtitle while it matters; nothing brings the subtitle back. */
    void tell(String words) {
        told = words.isEmpty() ? subtitle : words;
        bar.setSubtitle(told);
    }

    /** What the subtitle says. */
    String told() {
        return told;
    }
}
