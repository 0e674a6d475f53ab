package org.rightplace.workshop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.rightplace.model.Workshop;
import org.rightplace.workshop.internal.log.BallotLog;
import org.rightplace.workshop.internal.log.Entry;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.WorkspaceException;

/**
 * Takes the names of people out of workshops for good: from the ballots, from the log of a workshop that was cut off, and
 * from the copies that the workspace keeps of what was damaged or changed behind its back. The parts of the room people
 * belong to stay. What has left the folder, such as a backup or the history of a shared workspace, is not reached.
 */
public final class Anonymity {

    private static final String DAMAGED_JOURNAL = "journal.damaged-";
    private static final String KEPT = "kept";

    private Anonymity() {}

    /**
     * What was done.
     *
     * @param workshops how many workshops were gone through
     * @param ballots how many ballots had a name
     * @param people how many people had one
     * @param removed the copies that were removed because a name could be in them, as they are in the workspace's folder
     */
    public record Report(int workshops, int ballots, int people, List<Path> removed) {

        public Report {
            removed = List.copyOf(removed);
        }
    }

    /**
     * Takes the names out of workshops. It cannot be undone: with the names go the steps back.
     *
     * @throws WorkspaceException if people take part in one of them now, or something could not be written; doing it
     *     again then does the rest
     */
    public static Report remove(Workspace workspace, Collection<Workshop> workshops) throws WorkspaceException {
        if (workspace.readOnly().isPresent()) {
            throw new WorkspaceException(workspace.readOnly().get());
        }
        var people = new HashSet<String>();
        int ballots = 0;
        try {
            for (var workshop : workshops) {
                people.addAll(clearLog(workspace, workshop));
                for (var ballot : workspace.snapshot().lookup(Index.BALLOTS_BY_WORKSHOP, workshop.id())) {
                    if (!ballot.name().isEmpty()) {
                        ballots++;
                        people.add(ballot.participant());
                    }
                }
                workspace.apply(WorkshopEdits.anonymise(workshop));
            }
            workspace.save();
            workspace.forgetSteps();
            return new Report(workshops.size(), ballots, people.size(), removeCopies(workspace, workshops));
        } catch (IOException e) {
            throw new WorkspaceException(
                    "The names could not be taken out everywhere: " + e.getMessage()
                            + ". End the workshop if it runs, see that you may write to the folder, and do it again.",
                    e);
        }
    }

    /** Who had a name in the log of a workshop, which has none now. */
    private static Set<String> clearLog(Workspace workspace, Workshop workshop) throws IOException {
        var file = LogFile.of(workspace, workshop.id()).path();
        Files.deleteIfExists(BallotLog.unfinished(file));
        var named = new HashSet<String>();
        if (Files.exists(file)) {
            // Written anew even if nobody had one: a line that could not be read may hold a name.
            BallotLog.rewrite(file, entry -> {
                if (entry instanceof Entry.Joined joined && !joined.name().isEmpty()) {
                    named.add(joined.participant());
                    return joined.withoutName();
                }
                return entry;
            });
        }
        return named;
    }

    private static List<Path> removeCopies(Workspace workspace, Collection<Workshop> workshops) throws IOException {
        var hidden = workspace.folder().resolve(".rightplace");
        var removed = new ArrayList<Path>();
        try (var files = Files.walk(hidden)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (mayHoldNames(hidden.relativize(file), file, workshops)) {
                    Files.delete(file);
                    removed.add(workspace.folder().relativize(file));
                }
            }
        }
        return removed;
    }

    private static boolean mayHoldNames(Path path, Path file, Collection<Workshop> workshops) throws IOException {
        boolean journal = path.getFileName().toString().startsWith(DAMAGED_JOURNAL);
        boolean ballots = path.startsWith(KEPT)
                && StreamSupport.stream(path.spliterator(), false).anyMatch(part -> part.toString().equals("ballots"));
        if (!journal && !ballots) {
            return false;
        }
        // Bytes that are no text do not matter: an id is searched for, and what it stands beside is removed whole.
        var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return workshops.stream()
                .map(workshop -> new String(workshop.id().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                .anyMatch(content::contains);
    }
}
