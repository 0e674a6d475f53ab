package org.rightplace.store.internal.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rightplace.model.Entity;
import org.rightplace.store.internal.json.Document;

/** Writes the files of a workspace one by one, and puts aside what somebody else has written in the meantime. */
final class FolderWriter {

    private final Path folder;
    private final Documents documents;
    private final LoadedFolder loaded;

    FolderWriter(Path folder, Documents documents, LoadedFolder loaded) {
        this.folder = folder;
        this.documents = documents;
        this.loaded = loaded;
    }

    /** Makes a file hold these entities, or removes it if there is nothing to hold. */
    void write(String path, List<Entity> entities) throws IOException {
        var file = folder.resolve(path);
        var unknown = loaded.unknown.getOrDefault(path, Map.of());
        keepForeignChange(path, file);
        if (entities.isEmpty() && unknown.isEmpty()) {
            AtomicFile.delete(file);
            loaded.stamps.remove(path);
            removeIfEmpty(file.getParent());
        } else if (!entities.isEmpty() || !Documents.kind(path).orElseThrow().single()) {
            var content = documents.write(new Document(Documents.kind(path).orElseThrow(), entities, unknown));
            AtomicFile.write(file, content);
            loaded.stamps.put(path, LoadedFolder.Stamp.of(file));
        }
    }

    // Somebody has changed the file since it was read. What they wrote is put aside, not lost.
    private void keepForeignChange(String path, Path file) throws IOException {
        var known = loaded.stamps.get(path);
        if (Files.exists(file) && !LoadedFolder.Stamp.of(file).equals(known)) {
            var kept = folder.resolve(FolderStore.PRIVATE).resolve("kept").resolve(FolderStore.timestamp()).resolve(path);
            Files.createDirectories(kept.getParent());
            Files.copy(file, kept);
            log().log(
                    System.Logger.Level.WARNING,
                    "{0} was changed by another program while the workspace was open; that version is kept as {1}.",
                    file,
                    kept);
        }
    }

    private void removeIfEmpty(Path parent) throws IOException {
        if (!parent.equals(folder) && Files.isDirectory(parent)) {
            try (var left = Files.list(parent)) {
                if (left.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(parent);
            removeIfEmpty(parent.getParent());
        }
    }

    private static System.Logger log() {
        return System.getLogger(FolderWriter.class.getName());
    }
}
