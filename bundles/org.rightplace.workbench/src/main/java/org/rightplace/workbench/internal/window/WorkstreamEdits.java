package org.rightplace.workbench.internal.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rightplace.model.Assessment;
import org.rightplace.model.Placement;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.fence.Named;
import org.rightplace.workbench.internal.parts.EntityWords;
import org.rightplace.workbench.internal.parts.Site;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Snapshot;

/** Adds workstreams to the system and takes them out, with everything in their catalogues. */
final class WorkstreamEdits {

    private static final Named NAME = Workbench.SELF;

    private final Workbench workbench;

    WorkstreamEdits(Workbench workbench) {
        this.workbench = workbench;
    }

    /** The workstream that is selected, or whose service is. */
    Optional<Workstream> selected() {
        return workbench.session().workspace().flatMap(workspace -> {
            var snapshot = workspace.snapshot();
            return workbench.selection().get().stream().findFirst().flatMap(ref -> {
                if (ref.type() == Workstream.class) {
                    return snapshot.find(Workstream.class, ref.id());
                }
                return ref.type() == Service.class
                        ? snapshot.find(Service.class, ref.id()).flatMap(service -> snapshot.find(Workstream.class, service.workstream()))
                        : Optional.empty();
            });
        });
    }

    void add() {
        var site = new Site(workbench, NAME, "workstreams", title -> { });
        double last = site.snapshot().all(Workstream.class).stream().mapToDouble(Workstream::position).max().orElse(0);
        var added = WorkstreamBuilder.builder().id(UUID.randomUUID().toString()).name("New workstream").position(last + 1).build();
        if (site.apply(Edit.of("Add workstream", before -> before.with(added)))) {
            site.select(List.of(EntityRef.to(added)));
            site.openView(org.rightplace.workbench.internal.inspector.InspectorView.ID);
        }
    }

    void remove() {
        selected().ifPresent(workstream -> {
            var site = new Site(workbench, NAME, "workstreams", title -> { });
            if (site.apply(Edit.of("Delete workstream " + EntityWords.name(workstream), before -> without(before, workstream)))) {
                site.select(List.of());
                site.say("Deleted " + EntityWords.name(workstream) + ". Ctrl+Z brings it back.");
            }
        });
    }

    static Snapshot without(Snapshot before, Workstream workstream) {
        var after = before.without(workstream);
        for (var service : before.lookup(Index.SERVICES_BY_WORKSTREAM, workstream.id())) {
            if (service.workstream().equals(workstream.id())) {
                after = after.without(service)
                        .without(new EntityRef(Placement.class, service.id()))
                        .without(new EntityRef(Assessment.class, service.id()));
            } else {
                var elsewhere = new ArrayList<>(service.alsoIn());
                elsewhere.remove(workstream.id());
                after = after.with(service.withAlsoIn(elsewhere));
            }
        }
        return after;
    }
}
