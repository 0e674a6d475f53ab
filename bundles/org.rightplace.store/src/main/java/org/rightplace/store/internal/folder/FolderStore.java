package org.rightplace.store.internal.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rightplace.model.Entity;
import org.rightplace.store.internal.json.Json;
import org.rightplace.store.internal.json.JournalEntry;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.spi.Store;

/**
 * Keeps a system in a folder of canonical JSON files, with a journal in which edits are safe before the files are
 * written.
 */
final class FolderStore implements Store {

    static final String PRIVATE = ".rightplace";

    private final Path folder;
    private final Optional<WriterLock> lock;
    private final Optional<String> readOnly;
    private final Journal journal;
    private final FolderWriter writer;
    private final LoadedFolder loaded;
    private final Snapshot initial;
    private final List<JournalEntry> held = new ArrayList<>();
    private final Set<String> dirty = new HashSet<>();

    private FolderStore(
            Path folder,
            Documents documents,
            Json json,
            LoadedFolder loaded,
            Journal.Content journalled,
            Optional<WriterLock> lock,
            Optional<String> readOnly)
            throws IOException {
        this.folder = folder;
        this.loaded = loaded;
        this.lock = lock;
        this.readOnly = readOnly;
        this.journal = new Journal(journalFile(folder), json);
        this.writer = new FolderWriter(folder, documents, loaded);
        this.initial = replay(loaded.snapshot, journalled.entries());
        this.dirty.addAll(loaded.misfiled);
        if (journalled.damaged() > 0) {
            keepDamagedJournal(journalled.damaged());
        }
        if (readOnly.isEmpty()) {
            recover(journalled);
        }
    }

    /** Opens a folder for writing; or for reading, if another process has it. */
    static FolderStore open(Path folder) throws IOException {
        var lockFile = lockFile(folder);
        Optional<WriterLock> lock;
        Optional<String> readOnly;
        try {
            lock = WriterLock.take(lockFile);
            readOnly = lock.isPresent()
                    ? Optional.empty()
                    : Optional.of("This workspace is open " + WriterLock.heldBy(lockFile)
                            + ". You can read it here; close it there to edit it.");
        } catch (IOException e) {
            lock = Optional.empty();
            readOnly = Optional.of("The folder " + folder + " cannot be written to (" + reason(e)
                    + "). You can read the workspace; to edit it, copy it to a folder of your own.");
        }
        try {
            return load(folder, lock, readOnly);
        } catch (IOException | RuntimeException e) {
            if (lock.isPresent()) {
                lock.get().close();
            }
            throw e;
        }
    }

    /** Opens a folder for reading alone. */
    static FolderStore openReadOnly(Path folder) throws IOException {
        return load(folder, Optional.empty(), Optional.of("This workspace was opened for reading alone."));
    }

    private static FolderStore load(Path folder, Optional<WriterLock> lock, Optional<String> readOnly)
            throws IOException {
        var documents = new Documents();
        var json = new Json();
        var journalFile = journalFile(folder);
        var journalled = Journal.read(journalFile, json);
        var loaded = LoadedFolder.load(folder, documents, refs(journalled.entries()));
        // Another process may bring the files up to date and start a new journal while this one reads.
        for (var again = Journal.read(journalFile, json);
                !again.name().equals(journalled.name());
                again = Journal.read(journalFile, json)) {
            journalled = again;
            loaded = LoadedFolder.load(folder, documents, refs(journalled.entries()));
        }
        return new FolderStore(folder, documents, json, loaded, journalled, lock, readOnly);
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public Snapshot initial() {
        return initial;
    }

    @Override
    public List<Finding> findings() {
        return List.copyOf(loaded.findings);
    }

    @Override
    public Optional<String> readOnly() {
        return readOnly;
    }

    @Override
    public Optional<String> refusal(Change change) {
        return loaded.filing.paths(change)
                .filter(loaded.unreadable::containsKey)
                .findFirst()
                .map(path -> "This edit belongs in a file that could not be read: " + loaded.unreadable.get(path)
                        + " Mend the file and open the workspace again to edit what it holds.");
    }

    @Override
    public void append(List<Change> changes) throws IOException {
        journal.append(changes.stream().map(FolderStore::entry).toList());
        changes.forEach(change -> loaded.filing.paths(change).forEach(dirty::add));
    }

    @Override
    public void checkpoint(Snapshot snapshot) throws IOException {
        if (!dirty.isEmpty()) {
            var contents = loaded.filing.contents(snapshot);
            for (var path : new TreeSet<>(dirty)) {
                writer.write(path, contents.getOrDefault(path, List.of()));
            }
        }
        journal.reset(held);
        dirty.clear();
    }

    @Override
    public void close() throws IOException {
        journal.close();
        if (lock.isPresent()) {
            lock.get().close();
        }
    }

    /** Writes a whole system into a folder that has none. */
    void writeAll(Snapshot snapshot) throws IOException {
        dirty.addAll(loaded.filing.contents(snapshot).keySet());
        checkpoint(snapshot);
    }

    private Snapshot replay(Snapshot snapshot, List<JournalEntry> entries) {
        var result = snapshot;
        for (var entry : entries) {
            var before = result;
            var after = result.withAll(entry.put());
            for (var ref : entry.removed()) {
                after = after.without(ref);
            }
            var paths = loaded.filing.paths(refs(entry).toList(), before, after).toList();
            if (paths.stream().anyMatch(loaded.unreadable::containsKey)) {
                held.add(entry);
            } else {
                dirty.addAll(paths);
                result = after;
            }
        }
        if (!held.isEmpty()) {
            loaded.findings.add(Finding.of(
                    "held-edits",
                    Severity.WARNING,
                    held.size() + " saved edit(s) belong in a file that cannot be read. They are kept, and are made when"
                            + " the file is mended and the workspace is opened again."));
        }
        return result;
    }

    private void recover(Journal.Content journalled) throws IOException {
        removeTemporaryFiles();
        if (!dirty.isEmpty()) {
            checkpoint(initial);
        } else if (journalled.whole() && journalled.entries().equals(held)) {
            // A new one would say the same, and whoever opens a workspace would wait until it is safely on disk.
            journal.resume();
        } else {
            journal.reset(held);
        }
    }

    private void keepDamagedJournal(int lines) throws IOException {
        var kept = "journal.damaged-" + timestamp();
        if (readOnly.isEmpty()) {
            Files.copy(journalFile(folder), journalFile(folder).resolveSibling(kept));
        }
        loaded.findings.add(Finding.of(
                "damaged-journal",
                Severity.ERROR,
                lines + " line(s) of " + PRIVATE + "/journal, the record of edits not yet in the files, cannot be read."
                        + " Every other edit was recovered" + (readOnly.isEmpty()
                                ? ", and a copy is kept as " + PRIVATE + "/" + kept + "."
                                : ".")));
    }

    private void removeTemporaryFiles() throws IOException {
        var left = new ArrayList<>(loaded.temporary);
        try (var files = Files.newDirectoryStream(folder.resolve(PRIVATE))) {
            for (var file : files) {
                if (AtomicFile.temporary(file)) {
                    left.add(file);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        for (var file : left) {
            Files.deleteIfExists(file);
        }
    }

    private static JournalEntry entry(Change change) {
        var put = new ArrayList<Entity>();
        var removed = new ArrayList<EntityRef>();
        for (var ref : change.touched()) {
            change.after().find(ref).ifPresentOrElse(put::add, () -> removed.add(ref));
        }
        return new JournalEntry(change.label(), put, removed);
    }

    private static Set<EntityRef> refs(List<JournalEntry> entries) {
        var refs = new HashSet<EntityRef>();
        entries.forEach(entry -> refs(entry).forEach(refs::add));
        return refs;
    }

    private static Stream<EntityRef> refs(JournalEntry entry) {
        return Stream.concat(entry.put().stream().map(EntityRef::to), entry.removed().stream());
    }

    private static Path journalFile(Path folder) {
        return folder.resolve(PRIVATE).resolve("journal");
    }

    private static Path lockFile(Path folder) {
        return folder.resolve(PRIVATE).resolve("lock");
    }

    static String timestamp() {
        return LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS"));
    }

    // The message of such an exception is the path, which says nothing of what is wrong with it.
    static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "permission denied";
            case NoSuchFileException missing -> missing.getFile() + " is not there and cannot be made";
            case FileSystemException system -> system.getReason() == null ? "the system does not say why" : system.getReason();
            default -> e.getMessage();
        };
    }
}
