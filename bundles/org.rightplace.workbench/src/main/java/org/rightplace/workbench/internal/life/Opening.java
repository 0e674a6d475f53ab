package org.rightplace.workbench.internal.life;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.rightplace.workbench.internal.Signal;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.fence.Named;
import org.rightplace.workbench.spi.Work;
import org.rightplace.workspace.SaveState;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workspace.Workspaces;
import org.rightplace.workspace.contributed.DescribedFramework;
import org.rightplace.workspace.spi.FrameworkTemplate;

/** Opens, makes, saves and closes workspaces, off the UI thread. */
public final class Opening {

    private static final String HOME = "rightplace.home";
    private static final String INSTALL = "rightplace.install";

    private final Workbench workbench;
    private final Recent recent;
    private final Samples samples;
    private final Signal<Boolean> busyChanged = new Signal<>();
    private boolean busy;
    private Runnable held = () -> { };

    public Opening(Workbench workbench) {
        this.workbench = workbench;
        this.recent = new Recent(workbench.settings());
        this.samples = new Samples(install().resolve("samples"), home());
    }

    /** The workspaces opened last. */
    public Recent recent() {
        return recent;
    }

    /** The samples that come with the product. */
    public Samples samples() {
        return samples;
    }

    /** Where new workspaces are put unless the user says otherwise. */
    public Path home() {
        var home = workbench.services().property(HOME);
        return (home == null ? Path.of(System.getProperty("user.home"), "rightplace") : Path.of(home)).resolve("workspaces");
    }

    /** The frameworks a new workspace can start from, by what they said of themselves. */
    public List<FrameworkTemplate> frameworks() {
        return DescribedFramework.all(workbench.services().all(FrameworkTemplate.class), (template, reason) -> {
            var name = template.getClass().getSimpleName();
            var named = new Named("FrameworkTemplate:" + name, name, workbench.services().plugin(template));
            workbench.fence().report(named, "saying what it is", reason);
        });
    }

    /** Whether a workspace is being opened now. */
    public boolean busy() {
        return busy;
    }

    /** Told when a workspace starts being opened, and when that has failed or been stopped. */
    public Signal<Boolean> busyChanged() {
        return busyChanged;
    }

    /** Opens the workspace in a folder. */
    public void open(Path folder) {
        var wanted = folder.toAbsolutePath().normalize();
        if (workbench.session().workspace().filter(open -> open.folder().toAbsolutePath().normalize().equals(wanted)).isPresent()) {
            workbench.status().say("This workspace is open already.");
            return;
        }
        start(label(wanted), progress -> store().open(wanted));
    }

    /** Opens a workspace that is being read already. The company that workspaces have may come later; see {@link #welcome}. */
    public void open(EarlyReading reading) {
        var welcomed = new AtomicBoolean();
        start(label(reading.folder()), progress -> {
            var workspace = reading.await();
            storeIfHere().ifPresent(store -> {
                store.welcome(workspace);
                welcomed.set(true);
            });
            return workspace;
        }, () -> {
            if (!welcomed.get()) {
                welcome();
            }
        });
    }

    /** Opens what was asked for while the parts that do it were still to come. */
    public void resume() {
        var now = held;
        held = () -> { };
        now.run();
    }

    /** Gives the open workspace, if it was opened before the part that publishes the store had come, the company it would have had. */
    public void welcome() {
        workbench.session().workspace().ifPresent(workspace -> storeIfHere().ifPresent(
                store -> workbench.works().start(Workbench.SELF, label(workspace.folder()), progress -> {
                    store.welcome(workspace);
                    return workspace;
                }, welcomed -> { })));
    }

    /** Opens the user's copy of a sample. */
    public void openSample(Path sample) {
        start("Opening the sample", progress -> {
            progress.at(-1, "making your own copy");
            var copy = samples.ownCopy(sample);
            progress.at(-1, "reading");
            return store().open(copy);
        });
    }

    /** Makes a workspace and opens it. */
    public void create(Path folder, String name, FrameworkTemplate framework) {
        start("Making " + name, progress -> store().create(folder, name, framework));
    }

    /** Closes the open workspace. */
    public void close() {
        workbench.selection().set(this, List.of());
        workbench.session().show(null).ifPresent(this::closeInBackground);
    }

    /** Saves, and says so when all is safe. */
    public void save() {
        workbench.session().workspace().ifPresent(workspace -> workbench.works().start(Workbench.SELF, "Saving", progress -> {
            workspace.save();
            return workspace.saveState();
        }, (SaveState state) -> workbench.status().say("Everything is saved in " + workspace.folder() + ".")));
    }

    /**
     * Closes the open workspace and waits for it, when the window has gone.
     *
     * @throws WorkspaceException if something could not be written
     */
    public void closeAndWait() throws WorkspaceException {
        Optional<Workspace> open = workbench.session().show(null);
        if (open.isPresent()) {
            open.get().close();
        }
    }

    private static String label(Path folder) {
        return "Opening " + folder.getFileName();
    }

    private void start(String label, Work<Workspace> work) {
        start(label, work, () -> { });
    }

    private void start(String label, Work<Workspace> work, Runnable whenOpen) {
        if (busy) {
            workbench.status().say("Another workspace is being opened; wait until it is there.");
            return;
        }
        if (workbench.contributions().awaiting()) {
            held = () -> start(label, work, whenOpen);
            workbench.status().say("It is opened as soon as everything has started.");
            return;
        }
        setBusy(true);
        workbench.works().start(Workbench.SELF, label, work, workspace -> {
            show(workspace);
            whenOpen.run();
        }, () -> setBusy(false));
    }

    private void show(Workspace workspace) {
        busy = false;
        recent.add(workspace.folder().toAbsolutePath().normalize(),
                workspace.snapshot().profile().map(profile -> profile.name()).orElse(workspace.folder().getFileName().toString()));
        workbench.status().dismiss();
        workbench.selection().set(this, List.of());
        workbench.session().show(workspace).ifPresent(this::closeInBackground);
    }

    private void setBusy(boolean next) {
        busy = next;
        busyChanged.fire(next);
    }

    private void closeInBackground(Workspace workspace) {
        workbench.works().start(Workbench.SELF, "Closing " + workspace.folder().getFileName(), progress -> {
            workspace.close();
            return workspace;
        }, closed -> { });
    }

    private Workspaces store() throws WorkspaceException {
        return storeIfHere().orElseThrow(
                () -> new WorkspaceException("The part of Rightplace that reads and writes workspaces is missing. Install Rightplace again."));
    }

    private Optional<Workspaces> storeIfHere() {
        return workbench.services().all(Workspaces.class).stream().findFirst();
    }

    private Path install() {
        var install = workbench.services().property(INSTALL);
        return install == null ? Path.of("") : Path.of(install);
    }
}
