package org.rightplace.workspace.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.rightplace.model.Assessment;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Placement;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.references.References;

/** Makes one service, or one area, of several, and loses nothing that was written about any. */
record Merge(Snapshot snapshot, String keptId, List<String> mergedIds, String name) {

    Snapshot result() {
        var kept = Found.service(snapshot, keptId);
        var merged = mergedIds.stream().map(id -> Found.service(snapshot, id)).toList();
        check(kept, merged);
        var result = snapshot.with(united(kept, merged));
        if (kept.kind() == ServiceKind.AREA) {
            result = adopt(result, merged);
        } else {
            result = withOperatingModel(withPlacement(withAssessment(result, merged), merged), merged);
        }
        for (var service : merged) {
            result = References.redirected(result, EntityRef.to(service), EntityRef.to(kept));
        }
        return References.without(result, merged);
    }

    private void check(Service kept, List<Service> merged) {
        if (merged.isEmpty()) {
            throw new EditRefused("Merging takes at least two. Select the services that are to become one.");
        }
        if (merged.stream().anyMatch(service -> service.kind() != kept.kind())) {
            throw new EditRefused("A service and a service area cannot be merged. Select services alone, or areas alone.");
        }
        var keptNode = Found.node(snapshot, keptId);
        for (var service : merged) {
            if (keptNode.within(Found.node(snapshot, service.id()))) {
                throw new EditRefused("“" + kept.name() + "” lies in “" + service.name()
                        + "”. Keep the outer area when merging the two.");
            }
        }
    }

    private Service united(Service kept, List<Service> merged) {
        var notes = new ArrayList<>(List.of(kept.notes()));
        var tags = new ArrayList<>(kept.tags());
        var alsoIn = new LinkedHashSet<>(kept.alsoIn());
        var extras = kept.extras();
        for (var service : merged) {
            if (!service.notes().isBlank() && !service.notes().equals(kept.notes())) {
                notes.add(service.name().equals(kept.name()) ? service.notes() : service.name() + ": " + service.notes().strip());
            }
            tags.addAll(service.tags());
            alsoIn.addAll(service.alsoIn());
            if (kept.kind() == ServiceKind.SERVICE) {
                alsoIn.add(service.workstream());
            }
            extras = extras.united(service.extras());
        }
        alsoIn.remove(kept.workstream());
        var allExtras = extras;
        return kept.with(to -> to.name(name)
                .notes(paragraphs(notes))
                .tags(Tags.tidy(tags))
                .alsoIn(List.copyOf(alsoIn))
                .extras(allExtras));
    }

    private Snapshot adopt(Snapshot before, List<Service> merged) {
        var children = new ArrayList<CatalogueNode>();
        for (var area : merged) {
            children.addAll(Found.node(snapshot, area.id()).children());
        }
        var moving = children.stream()
                .map(CatalogueNode::id)
                .filter(id -> !id.equals(keptId) && !mergedIds.contains(id))
                .toList();
        return moving.isEmpty() ? before : new Relocation(before, moving).to(Spot.lastIn(keptId));
    }

    private Snapshot withAssessment(Snapshot before, List<Service> merged) {
        var union = new AnswerUnion(snapshot, snapshot.find(Assessment.class, keptId).orElse(null), keptId);
        for (var service : merged) {
            snapshot.find(Assessment.class, service.id()).ifPresent(other -> union.add(other, service.name()));
        }
        return union.result().map(before::with).orElse(before);
    }

    private Snapshot withPlacement(Snapshot before, List<Service> merged) {
        var union = new PlacementUnion(snapshot, snapshot.find(Placement.class, keptId).orElse(null), keptId);
        for (var service : merged) {
            snapshot.find(Placement.class, service.id()).ifPresent(other -> union.add(other, service.name()));
        }
        return union.result().map(before::with).orElse(before);
    }

    private Snapshot withOperatingModel(Snapshot before, List<Service> merged) {
        var union = new OperatingModelUnion(snapshot, snapshot.find(OperatingModel.class, keptId).orElse(null), keptId);
        for (var service : merged) {
            snapshot.find(OperatingModel.class, service.id()).ifPresent(other -> union.add(other, service.name()));
        }
        return union.result().map(before::with).orElse(before);
    }

    /** Texts one below the other, blank ones left out. */
    static String paragraphs(Collection<String> texts) {
        return String.join("\n\n", texts.stream().map(String::strip).filter(text -> !text.isEmpty()).toList());
    }

    static String paragraphs(String... texts) {
        return paragraphs(Stream.of(texts).toList());
    }
}
