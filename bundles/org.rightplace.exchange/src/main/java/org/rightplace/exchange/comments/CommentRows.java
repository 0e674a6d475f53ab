package org.rightplace.exchange.comments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rightplace.exchange.sheet.BadCell;
import org.rightplace.exchange.sheet.Column;
import org.rightplace.exchange.sheet.SheetWriter;
import org.rightplace.exchange.sheet.SheetWriter.Cells;
import org.rightplace.model.Comment;
import org.rightplace.model.Subject;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.Elements;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.comments.CommentLog;
import org.rightplace.workspace.comments.DisposalNeeds;
import org.rightplace.workspace.comments.LogLine;

/** Comments as a file that a spreadsheet opens, and that {@link CommentSheet} reads again. */
public final class CommentRows {

    private static final Column WORKSTREAM = Column.optional("workstream");

    private final Snapshot snapshot;
    private final Map<String, Named> named = new HashMap<>();

    private CommentRows(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * The comments on a workstream, the latest first.
     *
     * @param workstream the id of the workstream, or empty for every comment there is
     */
    public static byte[] write(Snapshot snapshot, String workstream) {
        return write(snapshot, CommentLog.of(snapshot).lines().stream()
                .map(LogLine::comment)
                .filter(comment -> workstream.isEmpty() || comment.workstream().equals(workstream))
                .toList());
    }

    /** Some comments, in their order; where they are on several workstreams, a column says which. */
    public static byte[] write(Snapshot snapshot, List<Comment> comments) {
        var rows = new CommentRows(snapshot);
        var columns = new ArrayList<Cells<Comment>>(List.of(
                new Cells<>(CommentSheet.DATE, comment -> day(comment.date())),
                new Cells<>(CommentSheet.WHO, Comment::who),
                new Cells<>(CommentSheet.ABOUT, rows::about),
                new Cells<>(CommentSheet.COMMENT, Comment::text),
                new Cells<>(CommentSheet.DISPOSAL, comment -> DisposalNeeds.name(comment.disposal())),
                new Cells<>(CommentSheet.RESPONSE, Comment::response),
                new Cells<>(CommentSheet.CHANGE, rows::change),
                new Cells<>(CommentSheet.ANSWERED_BY, Comment::answeredBy),
                new Cells<>(CommentSheet.ANSWERED, comment -> day(comment.answered()))));
        if (comments.stream().map(Comment::workstream).distinct().count() > 1) {
            columns.addFirst(new Cells<>(WORKSTREAM, comment -> snapshot.find(Workstream.class, comment.workstream())
                    .map(Workstream::name)
                    .orElse("")));
        }
        return new SheetWriter<>(columns).write(comments);
    }

    private static String day(LocalDate date) {
        return Optional.ofNullable(date).map(LocalDate::toString).orElse("");
    }

    // A name that several things have, or that nothing here is found by, would keep the row from coming in again.
    private String about(Comment comment) {
        var about = comment.about();
        if (about == null) {
            return "";
        }
        var names = named.computeIfAbsent(comment.workstream(), workstream -> new Named(snapshot, workstream));
        var whole = new Subject(about.type(), about.id(), "", null);
        var name = Elements.name(whole, snapshot);
        return finds(names, name, whole) ? name : finds(names, about.id(), whole) ? about.id() : "";
    }

    private static boolean finds(Named names, String words, Subject meant) {
        try {
            return names.find(words).equals(meant);
        } catch (BadCell e) {
            return false;
        }
    }

    // A file holds no links, and their names say what they led to.
    private String change(Comment comment) {
        return comment.change().isBlank()
                ? comment.changed().stream().map(subject -> Elements.name(subject, snapshot)).collect(Collectors.joining("; "))
                : comment.change();
    }
}
