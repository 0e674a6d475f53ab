package org.rightplace.workspace.comments;

import java.util.ArrayList;
import java.util.List;
import org.rightplace.model.Comment;
import org.rightplace.model.Disposal;

/** The three rules by which comments are disposed of, and what each needs. */
public final class DisposalNeeds {

    private DisposalNeeds() {}

    /** What a disposal is called; also what an open comment is called, for {@code null}. */
    public static String name(Disposal disposal) {
        return switch (disposal) {
            case null -> "Open";
            case MATERIAL -> "Changed";
            case LATER -> "For a later phase";
            case NO_CHANGE -> "No change needed";
        };
    }

    /** What a disposal says and asks for, in a sentence or two. */
    public static String about(Disposal disposal) {
        return switch (disposal) {
            case MATERIAL -> "Material: the content was changed. Needs a response, and a link to what changed or the change in words.";
            case LATER -> "Noted for a later phase. Needs a response that says when or where it comes back.";
            case NO_CHANGE -> "No change is needed. Needs a response that says why.";
        };
    }

    /** What is still missing for this disposal, each as a sentence that says what to do; empty if nothing is. */
    public static List<String> missing(Comment comment, Disposal disposal) {
        var missing = new ArrayList<String>();
        if (comment.response().isBlank()) {
            missing.add("Write a response.");
        }
        if (disposal == Disposal.MATERIAL && comment.changed().isEmpty() && comment.change().isBlank()) {
            missing.add("Link what was changed, or say what it was.");
        }
        return List.copyOf(missing);
    }
}
