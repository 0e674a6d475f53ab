package org.rightplace.ui.plan.internal;

import java.util.List;
import java.util.function.Consumer;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.spi.Command;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.spi.PlainCommand;
import org.rightplace.workspace.EntityRef;

/** The commands on plans, in the menu and in the palette. */
@Component(service = PlanCommands.class, immediate = true)
public final class PlanCommands {

    private final OpenPlans open;

    @Activate
    public PlanCommands(@Reference OpenPlans open, BundleContext context) {
        this(open);
        PlainCommand.publish(context, all());
    }

    PlanCommands(OpenPlans open) {
        this.open = open;
    }

    List<Command> all() {
        return List.of(
                PlainCommand.of(PlanEditor.ID + ".open", "Transition plan", 600, window -> window.workstream().ifPresent(id ->
                                window.open(PlanEditor.ID, new EntityRef(Workstream.class, id))))
                        .in("Workstream").on("M1+M2+T").when(window -> window.workstream().isPresent()),
                inPlan("task", "New task in the plan", "M1+T", part -> part.actions().addTask()),
                inPlan("milestone", "New milestone in the plan", "", part -> part.actions().addMilestone()),
                inPlan("link", "Link the selected tasks", "", part -> part.actions().link()),
                inPlan("unlink", "Unlink the selected tasks", "", part -> part.actions().unlink()),
                inPlan("zoom-in", "Plan: nearer", "", part -> part.gantt().zoom(1)),
                inPlan("zoom-out", "Plan: farther", "", part -> part.gantt().zoom(-1)),
                inPlan("fit", "Plan: show all of it", "", part -> part.gantt().fit()),
                inPlan("today", "Plan: show today", "", part -> part.gantt().showToday()),
                inPlan("weeks", "Plan: show weeks", "", part -> part.gantt().setDay(6)),
                inPlan("months", "Plan: show months", "", part -> part.gantt().setDay(1.6)),
                inPlan("years", "Plan: show years", "", part -> part.gantt().setDay(0.18)),
                inPlan("critical", "Plan: mark the critical path or not", "", part -> part.header().toggleCritical()),
                inPlan("push", "Plan: push what waits, or not", "", part -> part.header().togglePush()),
                inPlan("baseline", "Take the plan as agreed (set the baseline)", "", part -> part.actions().baseline()),
                inPlan("baseline-clear", "Clear the baseline of the plan", "", part -> part.actions().clearBaseline()),
                inPlan("import", "Bring in a plan from a spreadsheet…", "", PlanPart::bringIn),
                inPlan("export", "Write the plan out for a spreadsheet…", "", PlanPart::writeOut),
                inPlan("save-picture", "Save the plan's chart as a picture (SVG or PNG)…", "", PlanPart::savePicture),
                inPlan("copy-picture", "Copy the plan's chart as a picture", "", PlanPart::copyPicture));
    }

    private Command inPlan(String id, String name, String keys, Consumer<PlanPart> action) {
        return PlainCommand.of(PlanEditor.ID + "." + id, name, 610, window -> open.latest().ifPresent(action))
                .on(keys)
                .when(window -> open.latest().filter(PlanPart::visible).isPresent());
    }
}
