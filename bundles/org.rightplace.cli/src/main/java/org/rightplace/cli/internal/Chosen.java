package org.rightplace.cli.internal;

import java.util.Collection;
import org.rightplace.model.Entity;
import org.rightplace.model.Service;
import org.rightplace.model.Workshop;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.Snapshot;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Finds what an id on the command line names, or says what ids there are. */
final class Chosen {

    private Chosen() {}

    static Workstream workstream(CommandSpec spec, Snapshot snapshot, String id) {
        return named(spec, Catalogues.workstreams(snapshot), id, "workstream");
    }

    static Service service(CommandSpec spec, Collection<Service> services, String id) {
        return named(spec, services, id, "service");
    }

    static Workshop workshop(CommandSpec spec, Collection<Workshop> workshops, String id) {
        return named(spec, workshops, id, "workshop");
    }

    private static <E extends Entity> E named(CommandSpec spec, Collection<E> all, String id, String kind) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(() -> new ParameterException(
                spec.commandLine(),
                "%s %s".formatted(
                        id.isBlank() ? "Say which %s with --%s.".formatted(kind, kind) : "There is no %s %s.".formatted(kind, id),
                        Known.ids(all.stream().map(Entity::id).toList()))));
    }
}
