package org.rightplace.workbench.internal.explorer;

import org.rightplace.model.Entity;
import org.rightplace.model.Framework;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.model.SystemProfile;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.internal.contributions.Contributions;
import org.rightplace.workbench.internal.explorer.Node.EditorOf;
import org.rightplace.workbench.internal.explorer.Node.Entry;
import org.rightplace.workbench.internal.explorer.Node.Group;
import org.rightplace.workbench.internal.fence.Fence;
import org.rightplace.workbench.internal.parts.EntityWords;
import org.rightplace.workbench.internal.widgets.FlatRows.Text;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workspace.Counts;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.places.Populations;

/** What the nodes of the system's tree say. */
final class SystemWords {

    private final Contributions contributions;
    private final Fence fence;

    SystemWords(Contributions contributions, Fence fence) {
        this.contributions = contributions;
        this.fence = fence;
    }

    Text of(Node node, Snapshot snapshot, boolean expanded) {
        if (node instanceof Entry entry) {
            return snapshot.find(entry.entity()).map(entity -> of(entity, snapshot, expanded)).orElse(Text.plain(""));
        }
        if (node instanceof EditorOf editor) {
            return Text.plain(contributions.find(Editor.class, editor.editorId())
                    .map(maker -> name(maker, editor.subject(), snapshot)).orElse(""));
        }
        if (node instanceof Group group) {
            return group == Group.PLACES
                    ? Text.with("Places", people(snapshot))
                    : Text.with("Workstreams", expanded ? "" : Counts.of(snapshot.count(Workstream.class)));
        }
        return Text.plain(snapshot.profile().map(EntityWords::name).orElse("System")).strong();
    }

    private static Text of(Entity entity, Snapshot snapshot, boolean expanded) {
        if (entity instanceof Place place) {
            return Text.with(place.name(), Counts.of(Populations.of(snapshot).ofPlace(place.id())));
        }
        if (entity instanceof Practice practice) {
            return Text.with(practice.name(), practice.patients() == null ? "" : Counts.of(practice.patients()));
        }
        if (entity instanceof Workstream workstream) {
            return Text.with(EntityWords.name(workstream), services(workstream, snapshot, expanded));
        }
        return Text.plain(entity instanceof Framework ? "Framework" : EntityWords.name(entity));
    }

    // Below the system there is one of each, so its title may take a word from the system. Others stand below their
    // workstream, whose name their title has.
    private String name(Contributions.Present<Editor> maker, EntityRef subject, Snapshot snapshot) {
        return subject.type() == SystemProfile.class
                ? fence.call(maker.named(), "naming itself", () -> maker.contribution().title(subject, snapshot)).orElse(maker.name())
                : maker.name();
    }

    private static String services(Workstream workstream, Snapshot snapshot, boolean expanded) {
        long services = EntityWords.services(workstream, snapshot);
        return expanded ? Counts.of(services, "service") : Counts.of(services);
    }

    private static String people(Snapshot snapshot) {
        long people = Populations.of(snapshot).total();
        return people == 0 ? "" : Counts.of(people) + " people";
    }
}
