package org.rightplace.cli.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rightplace.exchange.ImportException;
import org.rightplace.exchange.Progress;
import org.rightplace.exchange.Rejection;
import org.rightplace.launch.Application;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.WorkspaceException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that imports. Whatever it brings in, it is told the same way what came in and what did not. */
abstract class ImportVerb implements Callable<Integer> {

    private static final Pattern NEXT_WORD = Pattern.compile(" (.)");

    private final Installed installed;
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "The workspace.")
    private Path folder;

    @Option(names = "--all-or-nothing", description = "Import nothing if any row is rejected.")
    private boolean allOrNothing;

    @Option(names = "--json", description = "Print what was imported and rejected as JSON.")
    private boolean json;

    ImportVerb(Installed installed, Terminal terminal) {
        this.installed = installed;
        this.terminal = terminal;
    }

    /**
     * What of the files the system can take.
     *
     * @throws ImportException if a file cannot be used at all
     */
    abstract Taken take(Snapshot snapshot) throws ImportException, BadInput;

    /** What is counted, each with zero. */
    abstract Map<String, Long> nothing();

    @Override
    public final Integer call() throws WorkspaceException, BadInput {
        Taken result;
        try (var workspace = WritableWorkspace.open(installed.workspaces(), folder)) {
            result = imported(workspace, take(workspace.snapshot()));
        } catch (ImportException e) {
            result = Taken.nothing(nothing(), List.of(e.rejection()));
        } catch (WorkspaceException | BadInput | EditRefused e) {
            // Whoever asked for JSON gets it, whatever went wrong; the message goes the way of all others.
            if (json) {
                print(Taken.nothing(nothing(), List.of()));
            }
            throw e;
        }
        // Only now is it certain, for closing the workspace saves what is not saved yet.
        return report(result);
    }

    /** What an importer that is installed makes of files. */
    Taken read(String importer, Map<String, Path> files, Snapshot snapshot) throws ImportException, BadInput {
        var found = installed.importers().stream()
                .filter(one -> one.id().equals(importer))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "The part of Rightplace that imports %s is missing. Install Rightplace again.".formatted(importer)));
        return Taken.of(found.read(files, Progress.NONE), snapshot);
    }

    private Taken imported(Workspace workspace, Taken taken) throws WorkspaceException {
        if (allOrNothing && !taken.rejected().isEmpty()) {
            return Taken.nothing(nothing(), taken.rejected());
        }
        if (taken.anything()) {
            workspace.apply(taken.edit());
            workspace.save();
        }
        return taken;
    }

    private int report(Taken result) {
        boolean useful = result.anything() || result.known() > 0;
        if (json) {
            print(result);
        } else if (useful) {
            terminal.out().println("Imported: %s.".formatted(counts(result.imported()))
                    + (result.known() == 0 ? "" : " There already: %,d.".formatted(result.known())));
        }
        // Those who read the JSON find the rows there; if nothing came of them, what to mend is said all the same.
        if (!json || !useful) {
            result.rejected().forEach(rejection -> terminal.err().println(rejection.message()));
        }
        result.findings().forEach(finding -> terminal.err().println(finding.message()));
        if (!useful) {
            terminal.err().println("Nothing was imported.");
            return Application.BAD_INPUT;
        }
        return result.rejected().isEmpty() && result.findings().stream().noneMatch(Findings::matters)
                ? Application.DONE
                : Application.FINDINGS;
    }

    private void print(Taken result) {
        var document = new LinkedHashMap<String, Object>();
        var imported = new LinkedHashMap<String, Object>();
        result.imported().forEach((name, count) -> imported.put(inJson(name), count));
        document.put("imported", imported);
        if (result.known() > 0) {
            document.put("known", result.known());
        }
        document.put("rejected", result.rejected().stream().map(ImportVerb::tree).toList());
        Json.print(terminal.out(), document);
    }

    // "staff groups" is staffGroups.
    private static String inJson(String name) {
        return NEXT_WORD.matcher(name).replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
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
