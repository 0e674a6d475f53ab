package org.rightplace.workbench.internal.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.rightplace.workbench.forms.OwnUndo;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.commands.BuiltIn;
import org.rightplace.workbench.internal.life.NewSystemDialog;
import org.rightplace.workbench.internal.life.Opening;
import org.rightplace.workbench.internal.theme.Appearance;
import org.rightplace.workbench.spi.Command;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Workspace;

/** The commands that the window itself brings. */
final class StandardCommands {

    private final Workbench workbench;
    private final MainWindow window;
    private final Opening opening;

    StandardCommands(Workbench workbench, MainWindow window, Opening opening) {
        this.workbench = workbench;
        this.window = window;
        this.opening = opening;
    }

    List<Command> all() {
        return java.util.stream.Stream.of(file(), edit(), view(), tools(), windows(), help())
                .flatMap(List::stream)
                .toList();
    }

    private List<Command> file() {
        return List.of(
                new BuiltIn("new", "New system\u2026", "File", 100, this::create).when(() -> !workbench.contributions().awaiting()),
                new BuiltIn("open", "Open a folder\u2026", "File", 151, this::choose).keys("M1+O"),
                new BuiltIn("sample", "Open the sample", "File", 152, () -> opening.openSample(opening.samples().all().getFirst()))
                        .when(() -> !opening.samples().all().isEmpty()),
                new BuiltIn("close", "Close the system", "File", 153, opening::close).when(open()),
                new BuiltIn("save", "Save", "File", 200, opening::save).keys("M1+S").when(writable()),
                new BuiltIn("quit", "Quit", "File", 90000, () -> window.shell().close()).keys("M1+Q"));
    }

    private List<Command> edit() {
        return List.of(
                new BuiltIn("undo", "Undo", "Edit", 100, this::undo).keys("M1+Z")
                        .when(() -> typing().map(OwnUndo::canUndo)
                                .orElseGet(() -> workspace(workspace -> workspace.undoLabel().isPresent())))
                        .label(() -> "Undo " + label(true)),
                new BuiltIn("redo", "Redo", "Edit", 110, this::redo).keys("M1+Y")
                        .when(this::canRedo)
                        .label(() -> "Redo " + label(false)),
                new BuiltIn("redo-too", "Redo", "", 111, this::redo).keys("M1+M2+Z")
                        .when(this::canRedo),
                new BuiltIn("find", "Find anything", "Edit", 200, () -> window.search("")).keys("M1+3"),
                new BuiltIn("find-command", "Find a command", "Edit", 210, () -> window.search("> ")).keys("M1+M2+P"),
                new BuiltIn("preferences", "Preferences", "Edit", 90000, window::preferences).keys("M1+,"));
    }

    private List<Command> view() {
        return List.of(
                new BuiltIn("problem-next", "Next problem", "View", 90000, () -> window.problem(1)).keys("F8").when(open()),
                new BuiltIn("problem-previous", "Previous problem", "View", 90010, () -> window.problem(-1)).keys("M2+F8").when(open()));
    }

    private List<Command> tools() {
        return java.util.Arrays.stream(Appearance.values())
                .<Command>map(look -> new BuiltIn("appearance-" + look.word(), "Colours: " + look.label(), "", 500,
                        () -> workbench.themes().choose(look, workbench.themes().textSize())))
                .toList();
    }

    private List<Command> windows() {
        return List.of(
                new BuiltIn("maximise", "Maximise or restore the pane", "Window", 100, () -> window.desk().toggleMaximised()).keys("M1+M").when(open()),
                new BuiltIn("tab-next", "Next tab", "Window", 110, () -> window.tabs().tab(1)).keys("M1+TAB").when(open()),
                new BuiltIn("tab-previous", "Previous tab", "Window", 120, () -> window.tabs().tab(-1)).keys("M1+M2+TAB").when(open()),
                new BuiltIn("pane-next", "Next pane", "Window", 130, () -> window.tabs().pane(1)).keys("F6").when(open()),
                new BuiltIn("pane-previous", "Previous pane", "Window", 140, () -> window.tabs().pane(-1)).keys("M2+F6").when(open()),
                new BuiltIn("tab-close", "Close the tab", "Window", 150, () -> window.tabs().close()).keys("M1+W").when(open()),
                new BuiltIn("tab-move", "Move the tab to the next pane", "Window", 160, () -> window.tabs().moveToNext()).keys("M1+M2+M").when(open()),
                new BuiltIn("tab-split", "Give the tab a pane of its own", "Window", 170, () -> window.tabs().split()).when(open()),
                new BuiltIn("pane-wider", "Make the pane wider", "Window", 180, () -> window.tabs().resize(true, 1)).keys("M1+M3+ARROW_RIGHT").when(open()),
                new BuiltIn("pane-narrower", "Make the pane narrower", "Window", 181, () -> window.tabs().resize(true, -1)).keys("M1+M3+ARROW_LEFT").when(open()),
                new BuiltIn("pane-taller", "Make the pane taller", "Window", 182, () -> window.tabs().resize(false, 1)).keys("M1+M3+ARROW_UP").when(open()),
                new BuiltIn("pane-shorter", "Make the pane shorter", "Window", 183, () -> window.tabs().resize(false, -1)).keys("M1+M3+ARROW_DOWN").when(open()),
                new BuiltIn("perspective-reset", "Put the panes back as they were", "Window", 200, window::resetPerspective).when(open()));
    }

    private List<Command> help() {
        return List.of(
                new BuiltIn("keys", "All keys", "Help", 100, window::showKeys).keys("F1"),
                new BuiltIn("about", "About Rightplace", "Help", 200, window::about));
    }

    private void create() {
        var dialog = new NewSystemDialog(window.shell(), workbench.themes().current(), opening.frameworks(), opening.home());
        if (dialog.open() == Window.OK) {
            opening.create(dialog.folder(), dialog.name(), dialog.framework());
        }
    }

    private void choose() {
        var dialog = new DirectoryDialog(window.shell());
        dialog.setText("Open a system");
        dialog.setMessage("Choose the folder of the system, the one with rightplace.json in it.");
        dialog.setFilterPath(opening.home().toString());
        var chosen = dialog.open();
        if (chosen != null) {
            opening.open(Path.of(chosen));
        }
    }

    private void undo() {
        typing().ifPresentOrElse(OwnUndo::undo, () -> step(Workspace::undo, "Undone: "));
    }

    private void redo() {
        typing().ifPresentOrElse(OwnUndo::redo, () -> step(Workspace::redo, "Done again: "));
    }

    private boolean canRedo() {
        return typing().map(OwnUndo::canRedo).orElseGet(() -> workspace(workspace -> workspace.redoLabel().isPresent()));
    }

    /** The field that somebody is typing in, if undo there goes through what was typed. */
    private Optional<OwnUndo> typing() {
        return OwnUndo.of(workbench.display().getFocusControl());
    }

    private void step(java.util.function.Function<Workspace, java.util.Optional<org.rightplace.workspace.Change>> step, String said) {
        workbench.session().workspace().ifPresent(workspace -> {
            try {
                step.apply(workspace).ifPresent(change -> workbench.status().say(said + change.label()));
            } catch (EditRefused e) {
                workbench.status().complain(e.getMessage());
            }
        });
    }

    private String label(boolean undo) {
        if (typing().isPresent()) {
            return "typing";
        }
        return workbench.session().workspace()
                .flatMap(workspace -> undo ? workspace.undoLabel() : workspace.redoLabel())
                .orElse("");
    }

    private BooleanSupplier open() {
        return () -> workbench.session().workspace().isPresent();
    }

    private BooleanSupplier writable() {
        return () -> workspace(workspace -> workspace.readOnly().isEmpty());
    }

    private boolean workspace(java.util.function.Predicate<Workspace> condition) {
        return workbench.session().workspace().filter(condition).isPresent();
    }
}
