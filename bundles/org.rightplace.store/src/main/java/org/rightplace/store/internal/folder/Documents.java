package org.rightplace.store.internal.folder;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.rightplace.model.Ballot;
import org.rightplace.model.Entity;
import org.rightplace.model.OfService;
import org.rightplace.model.OfWorkstream;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.store.internal.json.BadJson;
import org.rightplace.store.internal.json.Document;
import org.rightplace.store.internal.json.DocumentFormat;
import org.rightplace.store.internal.json.Json;
import org.rightplace.store.internal.json.Kind;
import org.rightplace.workspace.Snapshot;

/** Which file of a workspace an entity belongs in. Paths are relative to the workspace and use forward slashes. */
public final class Documents {

    /** How deep below the folder of the workstreams its files lie. */
    static final int DEPTH = 4;

    /** What the path of every file of a workstream begins with. */
    static final String WORKSTREAMS = "workstreams/";

    private static final String SUFFIX = ".json";

    /** Where things go that name no workstream, and decisions whose service is gone: somebody wrote them. */
    private static final String NO_WORKSTREAM = "unfiled";

    private final DocumentFormat format = new DocumentFormat(new Json());

    /** Reads the file at a path. */
    public Document read(String path, byte[] bytes) throws BadJson {
        return format.read(kind(path).orElseThrow(() -> new BadJson("it is not a file of a workspace.")), bytes);
    }

    byte[] write(Document document) {
        return format.write(document);
    }

    /** The kind of file at a path, or empty if a workspace has no file there. */
    static Optional<Kind> kind(String path) {
        var parts = path.split("/");
        if (parts.length == 1) {
            return Kind.ofFile(path).filter(kind -> !kind.perWorkstream());
        }
        if (!path.startsWith(WORKSTREAMS) || parts.length < 3) {
            return Optional.empty();
        }
        boolean inFolder = parts.length == 5 && path.endsWith(SUFFIX);
        return Kind.ofFile(parts[2])
                .filter(kind -> kind.perWorkstream() && (kind.folder() ? inFolder : parts.length == 3));
    }

    /** The path of the file that an entity belongs in, in this system. */
    static String path(Entity entity, Snapshot snapshot) {
        var kind = Kind.of(entity.getClass());
        if (!kind.perWorkstream()) {
            return kind.file();
        }
        var workstream = workstreamOf(entity, snapshot);
        return WORKSTREAMS + folderName(workstream.isEmpty() ? NO_WORKSTREAM : workstream) + "/" + kind.file()
                + (entity instanceof Ballot ballot ? file(ballot) : "");
    }

    /** Whether a file holds what names no workstream. */
    static boolean unfiled(String path) {
        return path.startsWith(WORKSTREAMS + NO_WORKSTREAM + "/");
    }

    // One file for each person in a workshop, so that what one person answered can be read, and taken out, by itself.
    private static String file(Ballot ballot) {
        return "/" + folderName(ballot.workshop().isEmpty() ? NO_WORKSTREAM : ballot.workshop()) + "/"
                + folderName(ballot.participant().isEmpty() ? NO_WORKSTREAM : ballot.participant()) + SUFFIX;
    }

    /** The folder that the workstreams' files lie in. */
    static Path workstreams(Path folder) {
        return folder.resolve(WORKSTREAMS);
    }

    // Not a switch: the first one over types costs more than all the files' names.
    private static String workstreamOf(Entity entity, Snapshot snapshot) {
        if (entity instanceof Workstream own) {
            return own.id();
        }
        if (entity instanceof OfWorkstream kept) {
            return kept.workstream();
        }
        if (entity instanceof OfService said) {
            return workstreamOf(said.service(), snapshot);
        }
        throw new IllegalArgumentException("No workstream is known for " + entity.getClass());
    }

    private static String workstreamOf(String serviceId, Snapshot snapshot) {
        var service = snapshot.find(Service.class, serviceId);
        return service.isPresent() ? service.get().workstream() : NO_WORKSTREAM;
    }

    // An id is data: it must not be able to name a folder outside the workspace, or one that some system cannot have.
    private static String folderName(String id) {
        var name = new StringBuilder();
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '-' || b == '_';
            if (plain) {
                name.append((char) b);
            } else {
                name.append("%%%02x".formatted(b & 0xff));
            }
        }
        return name.toString();
    }
}
