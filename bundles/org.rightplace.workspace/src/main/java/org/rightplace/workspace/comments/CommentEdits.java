package org.rightplace.workspace.comments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rightplace.model.Comment;
import org.rightplace.model.Disposal;
import org.rightplace.model.Subject;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Elements;
import org.rightplace.workspace.Snapshot;

/** Comments and what is done about them, as edits. */
public final class CommentEdits {

    private CommentEdits() {}

    /**
     * Adds a comment.
     *
     * @throws EditRefused when applied, if it says nothing
     */
    public static Edit add(Comment comment) {
        return Edit.of("Add a comment", before -> {
            if (comment.text().isBlank()) {
                throw new EditRefused("Write what was said. A comment without words cannot be answered.");
            }
            return before.with(comment);
        });
    }

    /** Adds many at once, such as those of a file. */
    public static Edit addAll(List<Comment> comments) {
        return Edit.of(
                comments.size() == 1 ? "Import 1 comment" : "Import %,d comments".formatted(comments.size()),
                before -> before.withAll(comments));
    }

    /** Changes what was said; keystrokes are undone together. */
    public static Edit text(Comment comment, String text) {
        return typed(comment, "text", "Change what was said", now -> now.withText(text));
    }

    /** Changes who said it; keystrokes are undone together. */
    public static Edit who(Comment comment, String who) {
        return typed(comment, "who", "Change who made the comment", now -> now.withWho(who));
    }

    /** Changes when it was said. */
    public static Edit date(Comment comment, LocalDate date) {
        return Edit.of("Change the date of the comment", change(comment, now -> now.withDate(date)));
    }

    /**
     * Changes what it is about.
     *
     * @param about the element, or {@code null} for the whole
     */
    public static Edit about(Comment comment, Subject about) {
        return Edit.of("Change what the comment is about", change(comment, now -> now.withAbout(about)));
    }

    /** Changes what is answered; keystrokes are undone together. */
    public static Edit response(Comment comment, String response) {
        return typed(comment, "response", "Change the response", now -> now.withResponse(response));
    }

    /** Says in words what was changed; keystrokes are undone together. */
    public static Edit change(Comment comment, String change) {
        return typed(comment, "change", "Change what was changed", now -> now.withChange(change));
    }

    /** Links an element that was changed because of it. */
    public static Edit link(Comment comment, Subject changed) {
        return Edit.of("Link what was changed", change(comment, now -> {
            if (now.changed().contains(changed)) {
                return now;
            }
            var all = new ArrayList<>(now.changed());
            all.add(changed);
            return now.withChanged(all);
        }));
    }

    /**
     * Takes a link away.
     *
     * @throws EditRefused when applied, if a material disposal would be left without anything that changed
     */
    public static Edit unlink(Comment comment, Subject changed) {
        return Edit.of("Unlink what was changed", change(comment, now -> {
            var after = now.withChanged(
                    now.changed().stream().filter(one -> !one.equals(changed)).toList());
            if (now.disposal() == Disposal.MATERIAL && after.changed().isEmpty() && after.change().isBlank()) {
                throw new EditRefused(
                        "This comment is disposed of as changed. Link something else first, say what changed, or open it again.");
            }
            return after;
        }));
    }

    /**
     * Disposes of a comment by one of the three rules.
     *
     * @param who the role that disposes of it
     * @throws EditRefused when applied, if something the rule needs is missing; see {@link DisposalNeeds}
     */
    public static Edit dispose(Comment comment, Disposal disposal, String who, LocalDate when) {
        var name = DisposalNeeds.name(disposal);
        return Edit.of("Dispose of a comment: " + name.toLowerCase(java.util.Locale.ROOT), change(comment, now -> {
            var missing = DisposalNeeds.missing(now, disposal);
            if (!missing.isEmpty()) {
                throw new EditRefused("The comment cannot be disposed of as “%s” yet. %s"
                        .formatted(name, String.join(" ", missing)));
            }
            return now.with(to -> to.disposal(disposal).answeredBy(who).answered(when));
        }));
    }

    /** Opens a comment again; the response stays to be worked on. */
    public static Edit reopen(Comment comment) {
        return Edit.of(
                "Open the comment again",
                change(comment, now -> now.with(to -> to.disposal(null).answeredBy("").answered(null))));
    }

    /** Removes comments. */
    public static Edit remove(List<Comment> comments) {
        var label = comments.size() == 1 ? "Remove the comment" : "Remove %,d comments".formatted(comments.size());
        return Edit.of(label, before -> {
            var after = before;
            for (var comment : comments) {
                after = after.without(comment);
            }
            return after;
        });
    }

    private static Edit typed(Comment comment, String field, String label, UnaryOperator<Comment> change) {
        return Edit.coalescing("comment " + comment.id() + " " + field, label, change(comment, change));
    }

    private static UnaryOperator<Snapshot> change(Comment comment, UnaryOperator<Comment> change) {
        return before -> before.find(Comment.class, comment.id())
                .map(now -> before.with(change.apply(now)))
                .orElseThrow(() -> new EditRefused("The comment “%s” is no longer there."
                        .formatted(Elements.shortened(comment.text()))));
    }
}
