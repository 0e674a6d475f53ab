package org.rightplace.store.internal.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.WeakHashMap;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.rightplace.model.Extras;
import org.rightplace.model.SystemProfile;
import org.rightplace.store.internal.json.Kind;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workspace.Workspaces;
import org.rightplace.workspace.contributed.Patience;
import org.rightplace.workspace.contributed.Reply;
import org.rightplace.workspace.spi.Companion;
import org.rightplace.workspace.spi.FrameworkTemplate;

/** Workspaces that are folders. */
@Component
public final class FolderWorkspaces implements Workspaces {

    // What the workbench keeps for itself must not travel with a shared workspace.
    private static final String GIT_IGNORE = ".gitignore";
    private static final String IGNORED = "/" + FolderStore.PRIVATE + "/\n";

    private static final Patience START = Patience.untilItEnds(Duration.ofSeconds(30));
    private static final Patience JOINING = Patience.untilItEnds(Duration.ofSeconds(10));

    private final Set<Companion> companions = new LinkedHashSet<>();
    private final Set<Workspace> open = Collections.newSetFromMap(new WeakHashMap<>());

    /** Gives every workspace that is open, or will be, company. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public synchronized void addCompanion(Companion companion) {
        companions.add(companion);
        open.forEach(workspace -> join(companion, workspace));
    }

    // Nobody is kept from their system because of what a plugin keeps beside it.
    private static void join(Companion companion, Workspace workspace) {
        var reply = JOINING.ask(companion, () -> {
            companion.join(workspace);
            return workspace;
        });
        if (reply instanceof Reply.Failed<Workspace>(var reason)) {
            log().log(System.Logger.Level.WARNING, companion.getClass().getName() + " failed and keeps no company", reason);
        } else if (reply instanceof Reply.Unending<Workspace>) {
            log().log(System.Logger.Level.WARNING, companion.getClass().getName() + " does not come to an end; the workspace is opened without waiting");
        }
    }

    /** Gives workspaces that are opened later this company no more. */
    public synchronized void removeCompanion(Companion companion) {
        companions.remove(companion);
    }

    @Override
    public synchronized void welcome(Workspace opened) {
        if (opened.readOnly().isEmpty() && open.add(opened)) {
            companions.forEach(companion -> join(companion, opened));
        }
    }

    @Override
    public Workspace open(Path folder) throws WorkspaceException {
        requireWorkspace(folder);
        try {
            var opened = new Workspace(FolderStore.open(folder.toAbsolutePath().normalize()));
            welcome(opened);
            return opened;
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    @Override
    public Workspace openReadOnly(Path folder) throws WorkspaceException {
        requireWorkspace(folder);
        try {
            return new Workspace(FolderStore.openReadOnly(folder.toAbsolutePath().normalize()));
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    @Override
    public Workspace create(Path folder, String name, FrameworkTemplate framework) throws WorkspaceException {
        try {
            if (Files.exists(folder) && !isEmptyFolder(folder)) {
                throw new WorkspaceException(
                        folder + " already has something in it. Name a folder that is empty or does not exist yet.");
            }
            var contents = contents(framework).with(new SystemProfile("system", name, "", Extras.NONE));
            // Before the rest: a workspace that the power was cut in the middle of must not be without it.
            AtomicFile.write(folder.toAbsolutePath().resolve(GIT_IGNORE), IGNORED.getBytes(StandardCharsets.UTF_8));
            try (var store = FolderStore.open(folder.toAbsolutePath().normalize())) {
                store.writeAll(contents);
            }
            return open(folder);
        } catch (IOException e) {
            throw new WorkspaceException(
                    "The workspace could not be made in " + folder + ": " + FolderStore.reason(e)
                            + ". Choose a folder that you may write to.",
                    e);
        }
    }

    private static Snapshot contents(FrameworkTemplate framework) throws WorkspaceException {
        return switch (START.ask(framework, framework::contents)) {
            case Reply.Given<Snapshot>(var contents) -> contents;
            case Reply.Failed<Snapshot>(var reason) -> throw new WorkspaceException(
                    "The framework cannot be started from: the plugin that brings it failed. Choose another, or update the plugin.", reason);
            case Reply.Unending<Snapshot>(boolean asked) -> throw new WorkspaceException(
                    "The framework cannot be started from: the plugin that brings it does not come to an end. Choose another, or update the plugin.");
        };
    }

    @Override
    public boolean isWorkspace(Path folder) {
        return Files.isRegularFile(folder.resolve(Kind.SYSTEM.file()));
    }

    private void requireWorkspace(Path folder) throws WorkspaceException {
        if (!Files.exists(folder)) {
            throw new WorkspaceException(folder + " does not exist. Check the path.");
        }
        if (!isWorkspace(folder)) {
            throw new WorkspaceException(folder + " is not a workspace: it has no " + Kind.SYSTEM.file()
                    + ". Choose the folder that has one, or make a new workspace.");
        }
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    private static WorkspaceException unreadable(Path folder, IOException e) {
        return new WorkspaceException(
                "The workspace in " + folder + " cannot be read: " + FolderStore.reason(e) + ". Check who may read the folder.", e);
    }

    private static System.Logger log() {
        return System.getLogger(FolderWorkspaces.class.getName());
    }
}
