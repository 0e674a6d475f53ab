package org.rightplace.model;

import java.time.LocalDate;
import java.util.List;

/**
 * Something to be done by a day, or a milestone to be reached, in a transition plan.
 *
 * @param id the stable id
 * @param workstream the id of the workstream, or empty for the whole programme
 * @param name what is to be done
 * @param parent the id of the task it is part of, or empty
 * @param position where it stands among its siblings; lower comes first
 * @param milestone whether it is a day to be reached, rather than work
 * @param start the first day, or {@code null} if that is not planned
 * @param finish the last day, included; for a milestone the same as the start
 * @param owner the role that sees to it
 * @param progress how much is done, 0 to 100 per cent
 * @param waitsFor the tasks it waits for
 * @param baselineStart the first day in the plan that was agreed, or {@code null}
 * @param baselineFinish the last day in the plan that was agreed, or {@code null}
 * @param service the id of the service it carries a decision on into practice, or empty
 * @param notes notes
 * @param extras what plugins and newer versions add
 */
@Value
public record Task(
        String id,
        String workstream,
        String name,
        String parent,
        double position,
        boolean milestone,
        LocalDate start,
        LocalDate finish,
        String owner,
        int progress,
        List<Dependency> waitsFor,
        LocalDate baselineStart,
        LocalDate baselineFinish,
        String service,
        String notes,
        Extras extras)
        implements Entity, Named, OfWorkstream, TaskBuilder.With {

    public Task {
        id = Given.id(id);
        workstream = Given.text(workstream);
        name = Given.text(name);
        parent = Given.text(parent);
        owner = Given.text(owner);
        waitsFor = Given.list(waitsFor);
        service = Given.text(service);
        notes = Given.text(notes);
        extras = Given.extras(extras);
    }
}
