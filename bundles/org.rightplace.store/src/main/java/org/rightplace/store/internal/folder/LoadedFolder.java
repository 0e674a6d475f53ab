package org.rightplace.store.internal.folder;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightplace.model.Entity;
import org.rightplace.store.internal.json.BadJson;
import org.rightplace.store.internal.json.Kind;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;

/** What the files of a workspace hold, and which of them could not be read. */
final class LoadedFolder {

    /** How a file looked when it was last read or written, to notice that somebody else has changed it. */
    record Stamp(long size, FileTime modified) {

        static Stamp of(Path file) throws IOException {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(attributes.size(), attributes.lastModifiedTime());
        }
    }

    private final Path folder;
    private final Documents documents;
    private final Map<EntityRef, String> homes = new HashMap<>();
    private final List<Entity> read = new ArrayList<>();

    final Map<String, Stamp> stamps = new HashMap<>();
    final Map<String, Map<String, Object>> unknown = new HashMap<>();
    final Map<String, String> unreadable = new HashMap<>();
    final Set<String> misfiled = new HashSet<>();
    final List<Finding> findings = new ArrayList<>();
    final List<Path> temporary = new ArrayList<>();
    Snapshot snapshot = Snapshot.empty();
    Filing filing;

    private final Set<EntityRef> journalled;

    private LoadedFolder(Path folder, Documents documents, Set<EntityRef> journalled) {
        this.folder = folder;
        this.documents = documents;
        this.journalled = journalled;
    }

    /**
     * Reads the files of a folder.
     *
     * @param journalled the entities that the journal has the last word on
     */
    static LoadedFolder load(Path folder, Documents documents, Set<EntityRef> journalled) throws IOException {
        var loaded = new LoadedFolder(folder, documents, journalled);
        for (var path : loaded.paths()) {
            loaded.read(path);
        }
        loaded.snapshot = Snapshot.empty().withAll(loaded.read);
        loaded.findMisfiled();
        return loaded;
    }

    // Only in the places where a workspace has files; what else lies in the folder may be large.
    private List<String> paths() throws IOException {
        var paths = new ArrayList<String>();
        find(folder, "", 1, paths);
        var workstreams = Documents.workstreams(folder);
        if (isFolder(workstreams)) {
            find(workstreams, Documents.WORKSTREAMS, Documents.DEPTH, paths);
        }
        Collections.sort(paths);
        return paths;
    }

    private void find(Path within, String path, int depth, List<String> paths) throws IOException {
        try (var entries = Files.newDirectoryStream(within)) {
            for (var entry : entries) {
                var name = entry.getFileName().toString();
                if (AtomicFile.temporary(entry)) {
                    temporary.add(entry);
                } else if (depth > 1 && isFolder(entry)) {
                    find(entry, path + name + "/", depth - 1, paths);
                } else if (Documents.kind(path + name).isPresent() && Files.isRegularFile(entry)) {
                    paths.add(path + name);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private void read(String path) throws IOException {
        var file = folder.resolve(path);
        stamps.put(path, Stamp.of(file));
        try {
            var document = documents.read(path, content(file));
            var refs = new ArrayList<EntityRef>();
            for (var entity : document.entities()) {
                refs.add(EntityRef.to(entity));
            }
            for (var ref : refs) {
                var elsewhere = homes.get(ref);
                if (elsewhere != null && !journalled.contains(ref)) {
                    throw new BadJson("the id \"" + ref.id() + "\" is also in " + elsewhere + ". Give one of them another.");
                }
            }
            for (var ref : refs) {
                var elsewhere = homes.put(ref, path);
                if (elsewhere != null) {
                    // It was on its way from one file to the other when the power went. The journal says where it
                    // belongs; both files are then written.
                    misfiled.add(elsewhere);
                    misfiled.add(path);
                }
            }
            read.addAll(document.entities());
            unknown.put(path, document.unknown());
        } catch (BadJson e) {
            unreadable(path, e.getMessage());
        } catch (IOException e) {
            unreadable(path, "it cannot be read (" + e.getMessage() + "). Check who may read it.");
        }
    }

    // Not by a channel, which costs several times as much for files as small as these.
    private static byte[] content(Path file) throws IOException {
        try (var stream = new FileInputStream(file.toFile())) {
            return stream.readAllBytes();
        }
    }

    private void unreadable(String path, String why) {
        var message = path + ", " + why;
        unreadable.put(path, message);
        findings.add(Finding.of(
                "unreadable-file",
                Severity.ERROR,
                message + " The file is left as it is, and the rest of the workspace is open."));
    }

    // A file that a person has edited or moved may hold what belongs in another. Both are then written at the next
    // occasion, so that it is never in neither.
    private void findMisfiled() {
        filing = new Filing(snapshot, homes, Set.copyOf(unreadable.keySet()));
        for (var home : homes.entrySet()) {
            // What every system has one file for can be in no other.
            if (Kind.of(home.getKey().type()).perWorkstream()) {
                var path = home.getValue();
                var entity = snapshot.find(home.getKey());
                var belongs = entity.isPresent() ? filing.path(entity.get(), snapshot) : path;
                if (!belongs.equals(path)) {
                    misfiled.add(path);
                    misfiled.add(belongs);
                }
            }
        }
    }
}
