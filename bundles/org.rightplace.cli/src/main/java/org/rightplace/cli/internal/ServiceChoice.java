package org.rightplace.cli.internal;

import java.util.LinkedHashSet;
import java.util.List;
import org.rightplace.model.Service;
import org.rightplace.workspace.Snapshot;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which services a command is about. */
final class ServiceChoice {

    @Option(names = "--workstream", paramLabel = "ID", description = "Only the services of this workstream, cross-cutting ones included.")
    private String workstream;

    @Option(names = "--service", paramLabel = "ID", description = "Only this service.")
    private String service;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /**
     * The services chosen, each once, in the order of the catalogues.
     *
     * @throws ParameterException if there is no such workstream or service
     */
    List<Service> of(Snapshot snapshot) {
        var workstreams = Catalogues.workstreams(snapshot);
        if (workstream != null) {
            workstreams = List.of(Chosen.workstream(spec, snapshot, workstream));
        }
        var services = new LinkedHashSet<Service>();
        workstreams.forEach(chosen -> services.addAll(Catalogues.services(snapshot, chosen)));
        return service == null ? List.copyOf(services) : List.of(Chosen.service(spec, services, service));
    }
}
