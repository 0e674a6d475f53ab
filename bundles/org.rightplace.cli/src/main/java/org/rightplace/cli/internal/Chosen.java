package org.rightplace.cli.internal;

import java.util.Collection;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.Snapshot;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Finds what an id on the command line names, or says what ids there are. */
final class Chosen {

    private Chosen() {}

    static Workstream workstream(CommandSpec spec, Snapshot snapshot, String id) {
        return snapshot.find(Workstream.class, id)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "There is no workstream %s. %s".formatted(
                                id, Known.ids(Catalogues.workstreams(snapshot).stream().map(Workstream::id).toList()))));
    }

    static Service service(CommandSpec spec, Collection<Service> services, String id) {
        return services.stream()
                .filter(service -> service.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "There is no service %s. %s".formatted(id, Known.ids(services.stream().map(Service::id).toList()))));
    }
}
