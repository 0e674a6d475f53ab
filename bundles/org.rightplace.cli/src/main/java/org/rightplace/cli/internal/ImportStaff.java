package org.rightplace.cli.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rightplace.exchange.ImportException;
import org.rightplace.exchange.ImportMode;
import org.rightplace.exchange.Progress;
import org.rightplace.exchange.Rejection;
import org.rightplace.exchange.spi.Importer;
import org.rightplace.exchange.spi.Reading;
import org.rightplace.launch.Application;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports a staff list that was kept in a spreadsheet. */
@Command(
        name = "staff",
        header = "Import the staff list from a spreadsheet saved as CSV.",
        description = {
            "Columns, in any order: Role and WTE (both needed), Band, Employer, Function, Place, Services, Notes. Employers, places, functions and services stand there by name or code; several services with semicolons between.",
            "A row with the role, employer and place of a group that is known brings it up to date; any other adds one. Rows that cannot be used are told with their line, and the others come in."
        },
        footer = {"", "Example:", "  rightplace import staff my-system --file staff.csv"})
final class ImportStaff implements Callable<Integer> {

    private static final String ID = "staff";
    private static final String FILE = "list";

    private final Installed installed;
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "The workspace.")
    private Path folder;

    @Option(names = "--file", paramLabel = "FILE", required = true, description = "The staff list, as CSV.")
    private Path file;

    @Option(names = "--all-or-nothing", description = "Import nothing if any row is rejected.")
    private boolean allOrNothing;

    @Option(names = "--json", description = "Print what was imported and rejected as JSON.")
    private boolean json;

    ImportStaff(Installed installed, Terminal terminal) {
        this.installed = installed;
        this.terminal = terminal;
    }

    /** What came of it. */
    private record Result(long groups, List<Rejection> rejected) {}

    @Override
    public Integer call() throws WorkspaceException, BadInput {
        Result result;
        try (var workspace = WritableWorkspace.open(installed.workspaces(), folder)) {
            result = imported(workspace, importer().read(Map.of(FILE, file), Progress.NONE));
        } catch (ImportException e) {
            result = new Result(0, List.of(e.rejection()));
        } catch (WorkspaceException | BadInput | EditRefused e) {
            // Whoever asked for JSON gets it, whatever went wrong; the message goes the way of all others.
            if (json) {
                print(new Result(0, List.of()));
            }
            throw e;
        }
        // Only now is it certain, for closing the workspace saves what is not saved yet.
        return report(result);
    }

    private Importer importer() throws BadInput {
        return installed.importers().stream()
                .filter(importer -> importer.id().equals(ID))
                .findFirst()
                .orElseThrow(() -> new BadInput("The part of Rightplace that reads staff lists is missing. Install Rightplace again."));
    }

    private Result imported(Workspace workspace, Reading reading) throws WorkspaceException {
        var before = workspace.snapshot();
        var rejected = reading.rejected(before);
        if (allOrNothing && !rejected.isEmpty()) {
            return new Result(0, rejected);
        }
        long groups = reading.outcome(before).imported().values().stream().mapToLong(Long::longValue).sum();
        if (groups > 0) {
            workspace.apply(reading.edit(ImportMode.GOOD_ROWS));
            workspace.save();
        }
        return new Result(groups, rejected);
    }

    private int report(Result result) {
        if (json) {
            print(result);
        } else if (result.groups() > 0) {
            terminal.out().println("Imported: staff groups %,d.".formatted(result.groups()));
        }
        // Those who read the JSON find the rows there; if nothing came of them, what to mend is said all the same.
        if (!json || result.groups() == 0) {
            result.rejected().forEach(rejection -> terminal.err().println(rejection.message()));
        }
        if (result.groups() == 0) {
            terminal.err().println("Nothing was imported.");
            return Application.BAD_INPUT;
        }
        return result.rejected().isEmpty() ? Application.DONE : Application.FINDINGS;
    }

    private void print(Result result) {
        var document = new LinkedHashMap<String, Object>();
        document.put("imported", Map.of("staffGroups", result.groups()));
        document.put("rejected", result.rejected().stream().map(ImportStaff::tree).toList());
        Json.print(terminal.out(), document);
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
