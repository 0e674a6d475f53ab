package org.rightplace.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.rightplace.alignment.AlignmentFinding;
import org.rightplace.alignment.AreaAlignment;
import org.rightplace.alignment.ServiceAlignment;
import org.rightplace.launch.Application;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Service;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workspace.catalogue.CatalogueNode;
import org.rightplace.workspace.catalogue.CatalogueTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether the operating models fit together. */
@Command(
        name = "check",
        header = "Check who does what: handoffs, fragmentation, gaps and what else does not fit together.",
        description = "Ends with 1 if anything found is an error.",
        footer = {"", "Example:", "  rightplace check my-system --workstream mental-health --json"})
final class Check implements Callable<Integer> {

    private final Installed installed;
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "The workspace.")
    private Path folder;

    @Option(names = "--workstream", paramLabel = "ID", description = "Only the services of this workstream, cross-cutting ones included.")
    private String workstream;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    Check(Installed installed, Terminal terminal) {
        this.installed = installed;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws WorkspaceException, BadInput {
        try (var workspace = installed.workspaces().openReadOnly(folder)) {
            var snapshot = workspace.snapshot();
            if (snapshot.framework().isEmpty()) {
                throw new BadInput(folder + ": the framework could not be read, so there is nothing to check by. Mend framework.json.");
            }
            var chosen = chosen(snapshot);
            var report = installed.alignment().report(snapshot);
            var findings = report.findings().stream()
                    .filter(finding -> finding.service().isEmpty() || chosen.test(finding.service()))
                    .toList();
            var services = report.services().stream().filter(service -> chosen.test(service.id())).toList();
            var areas = report.areas().stream().filter(area -> chosen.test(area.id())).toList();
            if (json) {
                Json.print(terminal.out(), tree(findings, services, areas));
            } else {
                print(snapshot, findings, services, areas);
            }
            boolean errors = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
            return Math.max(Findings.tellUnread(workspace, terminal), errors ? Application.FINDINGS : Application.DONE);
        }
    }

    private Predicate<String> chosen(Snapshot snapshot) {
        if (workstream == null) {
            return id -> true;
        }
        var id = Chosen.workstream(spec, snapshot, workstream).id();
        Set<String> ids = new HashSet<>();
        CatalogueTree.of(snapshot, id).nodes().forEach(node -> ids.add(node.id()));
        return ids::contains;
    }

    private static Map<String, Object> tree(
            List<AlignmentFinding> findings, List<ServiceAlignment> services, List<AreaAlignment> areas) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("findings", findings.stream().map(Check::tree).toList());
        tree.put("services", services.stream().map(Check::tree).toList());
        tree.put("areas", areas.stream().map(Check::tree).toList());
        return tree;
    }

    private static Map<String, Object> tree(AlignmentFinding finding) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("rule", finding.rule());
        tree.put("severity", Findings.word(finding.severity()));
        tree.put("message", finding.message());
        tree.put("service", finding.service().isEmpty() ? null : finding.service());
        tree.put("function", finding.function().isEmpty() ? null : finding.function());
        return tree;
    }

    private static Map<String, Object> tree(ServiceAlignment service) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", service.id());
        tree.put("verticalHandoffs", service.verticalHandoffs());
        tree.put("fragmentation", service.fragmentation());
        return tree;
    }

    private static Map<String, Object> tree(AreaAlignment area) {
        var functions = new ArrayList<Map<String, Object>>();
        area.horizontalHandoffs().forEach((id, handoffs) -> {
            var function = new LinkedHashMap<String, Object>();
            function.put("id", id);
            function.put("horizontalHandoffs", handoffs);
            functions.add(function);
        });
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", area.id());
        tree.put("functions", functions);
        tree.put("fragmentation", area.fragmentation());
        return tree;
    }

    private void print(
            Snapshot snapshot,
            List<AlignmentFinding> findings,
            List<ServiceAlignment> services,
            List<AreaAlignment> areas) {
        var out = terminal.out();
        for (var severity : Severity.values()) {
            findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .forEach(finding -> out.println(Findings.word(severity) + ": " + finding.message()));
        }
        if (findings.isEmpty()) {
            out.println("Nothing was found.");
        }
        // A workspace has hundreds of services that nobody has come to yet; their noughts would hide the figures.
        var begun = services.stream().filter(service -> snapshot.find(OperatingModel.class, service.id()).isPresent()).toList();
        var begunAreas = areas.stream().filter(area -> begun(snapshot, area)).toList();
        if (!begunAreas.isEmpty()) {
            heading("Service area");
            begunAreas.forEach(area -> line(
                    snapshot,
                    area.id(),
                    area.horizontalHandoffs().values().stream().mapToInt(Integer::intValue).sum(),
                    area.fragmentation()));
        }
        if (!begun.isEmpty()) {
            heading("Service");
            begun.forEach(service -> line(snapshot, service.id(), service.verticalHandoffs(), service.fragmentation()));
        }
        int untouched = services.size() - begun.size();
        if (untouched > 0) {
            out.println();
            out.println("For %,d %s nobody has said yet who does what.".formatted(untouched, untouched == 1 ? "service" : "services"));
        }
    }

    private static boolean begun(Snapshot snapshot, AreaAlignment area) {
        return snapshot.find(Service.class, area.id())
                .flatMap(service -> CatalogueTree.of(snapshot, service.workstream()).find(area.id()))
                .map(CatalogueNode::subtree)
                .filter(below -> below.anyMatch(node -> snapshot.find(OperatingModel.class, node.id()).isPresent()))
                .isPresent();
    }

    private void heading(String what) {
        terminal.out().println();
        terminal.out().println("%-52s %8s  %s".formatted(what, "handoffs", "fragmentation"));
    }

    private void line(Snapshot snapshot, String id, int handoffs, double fragmentation) {
        var name = snapshot.find(Service.class, id).map(Service::name).orElse(id);
        terminal.out().println("%-52s %8d  %.2f".formatted(name, handoffs, fragmentation));
    }
}
