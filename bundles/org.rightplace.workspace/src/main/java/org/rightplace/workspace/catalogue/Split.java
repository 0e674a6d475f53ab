package org.rightplace.workspace.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.rightplace.model.Assessment;
import org.rightplace.model.Extras;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;

/** Makes several services of one. */
record Split(Snapshot snapshot, String id, List<String> names, List<String> newIds, SplitStart start) {

    Snapshot result() {
        var service = Found.service(snapshot, id);
        check(service);
        var parts = new ArrayList<Service>();
        for (int i = 1; i < names.size(); i++) {
            parts.add(part(service, newIds.get(i - 1), names.get(i)));
        }
        var result = Gap.at(Spot.after(id), snapshot, List.of()).fill(snapshot, parts);
        // Making room for the parts may have given the service another position.
        result = result.with(result.get(Service.class, id).withName(names.getFirst()));
        var assessment = snapshot.find(Assessment.class, id);
        if (start == SplitStart.COPY && assessment.isPresent()) {
            for (var newId : newIds) {
                result = result.with(assessment.get().withId(newId));
            }
        }
        return result;
    }

    private void check(Service service) {
        if (service.kind() != ServiceKind.SERVICE) {
            throw new EditRefused("“" + service.name() + "” is a service area. Move some of its services to a new area instead.");
        }
        if (names.size() < 2) {
            throw new EditRefused("Splitting takes at least two names. Give each on a line of its own.");
        }
        var seen = new HashSet<String>();
        for (var name : names) {
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                throw new EditRefused("“" + name + "” is given twice. Give each part a name of its own.");
            }
        }
    }

    private Service part(Service service, String newId, String name) {
        var copy = service.with(to -> to.id(newId).name(name));
        return start == SplitStart.COPY
                ? copy
                : copy.with(to -> to.notes("").tags(List.of()).alsoIn(List.of()).extras(Extras.NONE));
    }
}
