package org.rightplace.workspace.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightplace.model.Entity;
import org.rightplace.model.OfWorkstream;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.Elements;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;

/** Finds what is kept in one workstream while the service it is there for is in another. */
final class Strays {

    private Strays() {}

    static List<Finding> in(Snapshot snapshot) {
        var findings = new ArrayList<Finding>();
        for (var reference : References.TABLE) {
            if (reference.isFollowing()) {
                strays(reference, snapshot, findings);
            }
        }
        return findings;
    }

    private static <E extends Entity> void strays(Reference<E> reference, Snapshot snapshot, List<Finding> findings) {
        for (var entity : snapshot.all(reference.from())) {
            var kept = ((OfWorkstream) entity).workstream();
            if (!kept.isEmpty()) {
                reference.named(entity)
                        .filter(target -> target.type() == Service.class)
                        .flatMap(target -> snapshot.find(Service.class, target.id()).stream())
                        .filter(service -> !service.workstream().equals(kept) && !service.alsoIn().contains(kept))
                        .filter(service -> snapshot.find(Workstream.class, service.workstream()).isPresent())
                        .forEach(service -> findings.add(finding(entity, kept, service, snapshot)));
            }
        }
    }

    private static Finding finding(Entity entity, String kept, Service service, Snapshot snapshot) {
        var home = snapshot.get(Workstream.class, service.workstream()).name();
        var here = snapshot.find(Workstream.class, kept).map(Workstream::name).orElse("a workstream that is not there");
        return new Finding(
                "service-in-another-workstream",
                Severity.WARNING,
                "“%s” is kept in %s, but “%s”, which it is about, is in %s. Move it there, or mark the service as also in %s."
                        .formatted(Elements.name(entity, snapshot), here, service.name(), home, here),
                List.of(EntityRef.to(entity), EntityRef.to(service)),
                Optional.of(Edit.of("Move it to " + home, before -> before.find(EntityRef.to(entity))
                        .map(now -> Following.of(before, now, kept, service.workstream()))
                        .orElse(before))));
    }
}
