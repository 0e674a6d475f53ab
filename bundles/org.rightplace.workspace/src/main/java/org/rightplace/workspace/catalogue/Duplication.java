package org.rightplace.workspace.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightplace.model.Service;
import org.rightplace.workspace.Snapshot;

/** Copies of services and areas. */
final class Duplication {

    private final Snapshot snapshot;
    private final List<CatalogueNode> originals;
    private final UnaryOperator<String> newId;

    Duplication(Snapshot snapshot, List<String> ids, UnaryOperator<String> newId) {
        this.snapshot = snapshot;
        this.originals = Selected.topmost(snapshot, ids);
        this.newId = newId;
    }

    Snapshot to(Spot spot) {
        var gap = Gap.at(spot, snapshot, List.of());
        var taken = Stream.concat(gap.before().stream(), gap.after().stream())
                .map(sibling -> sibling.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        var tops = new ArrayList<Service>();
        for (var original : originals) {
            var name = original.service().name();
            while (!taken.add(name.toLowerCase(Locale.ROOT))) {
                name += " (copy)";
            }
            tops.add(copy(original.service(), gap.workstream()).withName(name));
        }
        var result = gap.fill(snapshot, tops);
        for (var original : originals) {
            for (var node : original.subtree().skip(1).toList()) {
                result = result.with(copy(node.service(), gap.workstream())
                        .withParent(newId.apply(node.service().parent())));
            }
        }
        return result;
    }

    private Service copy(Service service, String workstream) {
        var alsoIn = service.alsoIn().stream().filter(other -> !other.equals(workstream)).toList();
        return service.with(to -> to.id(newId.apply(service.id())).workstream(workstream).alsoIn(alsoIn));
    }
}
