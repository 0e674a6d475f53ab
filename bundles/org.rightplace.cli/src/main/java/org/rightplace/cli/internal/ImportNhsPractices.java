package org.rightplace.cli.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rightplace.exchange.ImportException;
import org.rightplace.exchange.ImportMode;
import org.rightplace.exchange.Progress;
import org.rightplace.exchange.Rejection;
import org.rightplace.exchange.nhs.NhsPracticesImport;
import org.rightplace.exchange.spi.Importer;
import org.rightplace.exchange.spi.Reading;
import org.rightplace.launch.Application;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Finding;
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
        Result result;
        try (var workspace = WritableWorkspace.open(installed.workspaces(), folder)) {
            result = imported(workspace, importer().read(Map.of("map", map, "patients", patients), Progress.NONE));
        } catch (ImportException e) {
            result = Result.nothing(List.of(e.rejection()), List.of());
        } catch (WorkspaceException | BadInput | EditRefused e) {
            // Whoever asked for JSON gets it, whatever went wrong; the message goes the way of all others.
            if (json) {
                print(Result.nothing(List.of(), List.of()));
            }
            throw e;
        }
        // Only now is it certain, for closing the workspace saves what is not saved yet.
        return report(result);
    }

    /** What came of it; nothing was imported if all counts are zero. */
    private record Result(Map<String, Long> imported, List<Rejection> rejected, List<Finding> findings) {

        static Result nothing(List<Rejection> rejected, List<Finding> findings) {
            return new Result(NhsPracticesImport.NOTHING, rejected, findings);
        }

        boolean anything() {
            return imported.values().stream().anyMatch(count -> count > 0);
        }

        boolean clean() {
            return rejected.isEmpty() && findings.stream().noneMatch(Findings::matters);
        }
    }

    private Result imported(Workspace workspace, Reading reading) throws WorkspaceException {
        var outcome = reading.outcome(workspace.snapshot());
        var rejected = reading.rejected();
        if (allOrNothing && !rejected.isEmpty()) {
            return Result.nothing(rejected, List.of());
        }
        workspace.apply(reading.edit(ImportMode.GOOD_ROWS));
        workspace.save();
        return new Result(outcome.imported(), rejected, outcome.findings());
    }

    private Importer importer() throws BadInput {
        return installed.importers().stream()
                .filter(importer -> importer.id().equals(ID))
                .findFirst()
                .orElseThrow(() -> new BadInput("The part of Rightplace that reads NHS files is missing. Install Rightplace again."));
    }

    private int report(Result result) {
        if (json) {
            print(result);
        } else if (result.anything()) {
            terminal.out().println("Imported: " + counts(result.imported()) + ".");
        }
        // Those who read the JSON find the rows there; if nothing came of them, what to mend is said all the same.
        if (!json || !result.anything()) {
            result.rejected().forEach(rejection -> terminal.err().println(rejection.message()));
        }
        result.findings().forEach(finding -> terminal.err().println(finding.message()));
        if (!result.anything()) {
            terminal.err().println("Nothing was imported.");
            return Application.BAD_INPUT;
        }
        return result.clean() ? Application.DONE : Application.FINDINGS;
    }

    private void print(Result result) {
        var document = new LinkedHashMap<String, Object>();
        document.put("imported", result.imported());
        document.put("rejected", result.rejected().stream().map(ImportNhsPractices::tree).toList());
        Json.print(terminal.out(), document);
    }

    private static String counts(Map<String, Long> imported) {
        return imported.entrySet().stream()
                .map(entry -> "%s %,d".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Object> tree(Rejection rejection) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("file", rejection.file());
        // A trouble with the whole file stands on no line.
        tree.put("line", rejection.line() == 0 ? null : rejection.line());
        tree.put("reason", rejection.reason());
        return tree;
    }
}
