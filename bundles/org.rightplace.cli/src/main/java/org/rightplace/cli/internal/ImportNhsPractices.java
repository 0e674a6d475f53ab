package org.rightplace.cli.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rightplace.exchange.ImportException;
import org.rightplace.exchange.ImportMode;
import org.rightplace.exchange.ImportOutcome;
import org.rightplace.exchange.Progress;
import org.rightplace.exchange.Rejection;
import org.rightplace.exchange.spi.Importer;
import org.rightplace.exchange.spi.Reading;
import org.rightplace.launch.Application;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports the NHS pair of files. */
@Command(
        name = "nhs-practices",
        header = "Import practices, their networks and their patients from the NHS pair of files.",
        description = "Importing again brings everything up to date in place and keeps what you have changed.",
        footer = {
            "",
            "Example:",
            "  rightplace import nhs-practices my-system \\",
            "    --map gp-reg-pat-prac-map.csv --patients gp-reg-pat-prac-all.csv"
        })
final class ImportNhsPractices implements Callable<Integer> {

    private static final String ID = "nhs-practices";

    private final Installed installed;
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "The workspace.")
    private Path folder;

    @Option(names = "--map", paramLabel = "FILE", required = true, description = "The map of practices, gp-reg-pat-prac-map.csv.")
    private Path map;

    @Option(names = "--patients", paramLabel = "FILE", required = true, description = "The registered patients, gp-reg-pat-prac-all.csv.")
    private Path patients;

    @Option(names = "--all-or-nothing", description = "Import nothing if any row is rejected.")
    private boolean allOrNothing;

    @Option(names = "--json", description = "Print what was imported and rejected as JSON.")
    private boolean json;

    ImportNhsPractices(Installed installed, Terminal terminal) {
        this.installed = installed;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws WorkspaceException, BadInput {
        try (var workspace = WritableWorkspace.open(installed.workspaces(), folder)) {
            var reading = importer().read(Map.of("map", map, "patients", patients), Progress.NONE);
            return imported(workspace, reading);
        } catch (ImportException e) {
            return nothing(Map.of("practices", 0L), List.of(e.rejection()));
        }
    }

    private int imported(Workspace workspace, Reading reading) throws WorkspaceException {
        var outcome = reading.outcome(workspace.snapshot());
        var rejected = reading.rejected();
        if (allOrNothing && !rejected.isEmpty()) {
            return nothing(none(outcome), rejected);
        }
        workspace.apply(reading.edit(ImportMode.GOOD_ROWS));
        workspace.save();
        if (!json) {
            terminal.out().println("Imported: " + counts(outcome.imported()) + ".");
        }
        report(outcome.imported(), rejected);
        outcome.findings().forEach(finding -> terminal.err().println(finding.message()));
        return rejected.isEmpty() && outcome.findings().stream().noneMatch(Findings::matters) ? Application.DONE : Application.FINDINGS;
    }

    private Importer importer() throws BadInput {
        return installed.importers().stream()
                .filter(importer -> importer.id().equals(ID))
                .findFirst()
                .orElseThrow(() -> new BadInput("The part of Rightplace that reads NHS files is missing. Install Rightplace again."));
    }

    private int nothing(Map<String, Long> none, List<Rejection> rejected) {
        report(none, rejected);
        terminal.err().println("Nothing was imported.");
        return Application.BAD_INPUT;
    }

    private void report(Map<String, Long> imported, List<Rejection> rejected) {
        if (json) {
            var document = new LinkedHashMap<String, Object>();
            document.put("imported", imported);
            document.put("rejected", rejected.stream().map(ImportNhsPractices::tree).toList());
            Json.print(terminal.out(), document);
        } else {
            rejected.forEach(rejection -> terminal.err().println(rejection.message()));
        }
    }

    private static String counts(Map<String, Long> imported) {
        return imported.entrySet().stream()
                .map(entry -> "%s %,d".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Object> tree(Rejection rejection) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("file", rejection.file());
        tree.put("line", rejection.line());
        tree.put("reason", rejection.reason());
        return tree;
    }

    private static Map<String, Long> none(ImportOutcome outcome) {
        var none = new LinkedHashMap<>(outcome.imported());
        none.replaceAll((kind, count) -> 0L);
        return none;
    }
}
