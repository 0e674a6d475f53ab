package org.rightplace.workspace.comments;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightplace.model.Comment;
import org.rightplace.model.Entity;
import org.rightplace.model.Subject;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.Derivation;
import org.rightplace.workspace.Elements;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Subjects;

/** All comments of a system with the names that belong to them, the latest first; worked out once for each system. */
public final class CommentLog {

    private static final Comparator<LogLine> LATEST_FIRST = Comparator.comparing(
                    (LogLine line) -> Optional.ofNullable(line.comment().date()).orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(line -> line.comment().id());

    private static final Derivation<CommentLog> LOG = new Derivation<>() {
        @Override
        public Set<Class<? extends Entity>> inputs() {
            var inputs = new HashSet<>(Subjects.types());
            inputs.add(Comment.class);
            return inputs;
        }

        @Override
        public CommentLog compute(Snapshot snapshot) {
            return new CommentLog(snapshot);
        }
    };

    private final List<LogLine> lines;

    private CommentLog(Snapshot snapshot) {
        var names = new HashMap<Subject, String>();
        lines = snapshot.all(Comment.class).stream()
                .map(comment -> line(comment, snapshot, names))
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** The log of a system. */
    public static CommentLog of(Snapshot snapshot) {
        return snapshot.derive(LOG);
    }

    /** Every comment. */
    public List<LogLine> lines() {
        return lines;
    }

    /** The comments that a filter lets through. */
    public List<LogLine> lines(CommentFilter filter) {
        return lines.stream().filter(filter).toList();
    }

    private static LogLine line(Comment comment, Snapshot snapshot, Map<Subject, String> names) {
        var workstream = snapshot.find(Workstream.class, comment.workstream()).map(Workstream::name).orElse("");
        var about = comment.about() == null
                ? ""
                : names.computeIfAbsent(comment.about(), subject -> Elements.name(subject, snapshot));
        var searched = String.join("\n", comment.text(), comment.response(), comment.change(), comment.who(), workstream, about)
                .toLowerCase(Locale.ROOT);
        return new LogLine(comment, workstream, about, searched);
    }
}
