package org.rightplace.cli.internal;

import java.util.LinkedHashSet;
import java.util.List;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
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
     * @throws ParameterException if there is no such workstream or service, or the service is in another workstream
     */
    List<Service> of(Snapshot snapshot) {
        var all = Catalogues.workstreams(snapshot);
        var within = workstream == null ? all : List.of(Chosen.workstream(spec, snapshot, workstream));
        if (service == null) {
            return services(snapshot, within);
        }
        var chosen = Chosen.service(spec, services(snapshot, all), service);
        if (!services(snapshot, within).contains(chosen)) {
            throw elsewhere(snapshot, chosen, within.get(0));
        }
        return List.of(chosen);
    }

    private ParameterException elsewhere(Snapshot snapshot, Service chosen, Workstream asked) {
        var home = snapshot.find(Workstream.class, chosen.workstream()).map(Workstream::name).orElse(chosen.workstream());
        return new ParameterException(
                spec.commandLine(),
                "%s (%s) is a service of %s, and not in %s. Say --workstream %s, or leave --workstream out."
                        .formatted(chosen.name(), chosen.id(), home, asked.name(), chosen.workstream()));
    }

    private static List<Service> services(Snapshot snapshot, List<Workstream> workstreams) {
        var services = new LinkedHashSet<Service>();
        workstreams.forEach(workstream -> services.addAll(Catalogues.services(snapshot, workstream)));
        return List.copyOf(services);
    }
}
