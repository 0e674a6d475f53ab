package org.rightplace.exchange.comments;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rightplace.exchange.ImportException;
import org.rightplace.exchange.Rejection;
import org.rightplace.exchange.sheet.BadCell;
import org.rightplace.exchange.sheet.Column;
import org.rightplace.exchange.sheet.Sheet;
import org.rightplace.exchange.sheet.SheetRow;
import org.rightplace.model.Comment;
import org.rightplace.model.CommentBuilder;
import org.rightplace.model.Disposal;
import org.rightplace.model.Subject;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.Ids;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.comments.CommentEdits;
import org.rightplace.workspace.comments.CommentLog;
import org.rightplace.workspace.comments.DisposalNeeds;
import org.rightplace.workspace.comments.LogLine;

/**
 * Comments that were gathered in a spreadsheet, read for one workstream. A row that cannot be used is told with its line
 * and the others stand; one that the workstream has already, in the same words of the same people on the same thing, is
 * not brought in again.
 *
 * @param comments the comments that are new
 * @param known how many rows the workstream has already
 * @param rejected the rows that cannot be used, in their order
 */
public record CommentSheet(List<Comment> comments, int known, List<Rejection> rejected) {

    static final Column COMMENT = Column.needed("comment", "text", "what was said", "feedback");
    static final Column WHO = Column.optional("who", "from", "organisation", "stakeholder");
    static final Column DATE = Column.optional("date", "when", "received");
    static final Column ABOUT = Column.optional("about", "element", "service", "on");
    static final Column DISPOSAL = Column.optional("disposal", "status", "what was done");
    static final Column RESPONSE = Column.optional("response", "answer", "we did");
    static final Column CHANGE = Column.optional("change", "what changed");
    static final Column ANSWERED_BY = Column.optional("answered by", "owner");
    static final Column ANSWERED = Column.optional("answered", "answered on", "date answered");

    /** The columns it may have; only the comment itself is needed. */
    public static final List<Column> COLUMNS =
            List.of(COMMENT, WHO, DATE, ABOUT, DISPOSAL, RESPONSE, CHANGE, ANSWERED_BY, ANSWERED);

    public CommentSheet {
        comments = List.copyOf(comments);
        rejected = List.copyOf(rejected);
    }

    /**
     * Reads a file. Nothing is imported yet.
     *
     * @param workstream the id of the workstream the comments are on
     * @throws ImportException if the file cannot be read, or has no column of comments
     */
    public static CommentSheet read(Path file, String workstream, Snapshot snapshot) throws ImportException {
        var named = new Named(snapshot, workstream);
        var read = Sheet.read(file, COLUMNS).map(row -> comment(row, workstream, named));
        var seen = new HashSet<List<Object>>();
        CommentLog.of(snapshot).lines().stream()
                .map(LogLine::comment)
                .filter(comment -> comment.workstream().equals(workstream))
                .forEach(comment -> seen.add(same(comment)));
        var fresh = new ArrayList<Comment>();
        for (var comment : read.good()) {
            if (seen.add(same(comment))) {
                fresh.add(comment);
            }
        }
        return new CommentSheet(fresh, read.good().size() - fresh.size(), read.rejected());
    }

    /** The edit that brings the comments in. */
    public Edit edit() {
        return CommentEdits.addAll(comments);
    }

    private static Comment comment(SheetRow row, String workstream, Named named) throws BadCell {
        var comment = CommentBuilder.builder()
                .id(Ids.next())
                .workstream(workstream)
                .text(row.needed(COMMENT))
                .who(row.text(WHO))
                .date(row.date(DATE).orElse(null))
                .about(row.text(ABOUT).isEmpty() ? null : named.find(row.text(ABOUT)))
                .response(row.text(RESPONSE))
                .change(row.text(CHANGE))
                .answeredBy(row.text(ANSWERED_BY))
                .answered(row.date(ANSWERED).orElse(null))
                .build();
        var disposal = disposal(row.text(DISPOSAL));
        if (disposal.isPresent()) {
            var missing = DisposalNeeds.missing(comment, disposal.get());
            if (!missing.isEmpty()) {
                throw new BadCell("it is disposed of as “%s”, but something is missing. %s Or leave “disposal” empty and dispose of it in the window."
                        .formatted(row.text(DISPOSAL), String.join(" ", missing)));
            }
        }
        return comment.withDisposal(disposal.orElse(null));
    }

    private static Optional<Disposal> disposal(String words) throws BadCell {
        return switch (words.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ")) {
            case "", "open", "new" -> Optional.empty();
            case "material", "changed", "material content changed" -> Optional.of(Disposal.MATERIAL);
            case "later", "noted", "for a later phase", "noted for a later phase" -> Optional.of(Disposal.LATER);
            case "no change", "no change needed", "none" -> Optional.of(Disposal.NO_CHANGE);
            default -> throw new BadCell("“%s” is not one of the three disposals. Write material, later or no change, or nothing if it is open."
                    .formatted(words));
        };
    }

    // A file does not say which part of an element is meant.
    private static Subject element(Subject about) {
        return about == null ? null : new Subject(about.type(), about.id(), "", null);
    }

    private static List<Object> same(Comment comment) {
        return Arrays.asList(comment.text().strip(), comment.who(), comment.date(), element(comment.about()));
    }
}
