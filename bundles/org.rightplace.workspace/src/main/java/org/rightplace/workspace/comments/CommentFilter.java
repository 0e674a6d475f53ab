package org.rightplace.workspace.comments;

import java.util.Locale;
import java.util.function.Predicate;
import org.rightplace.model.Disposal;

/**
 * Which comments of a log to show. Empty words let everything through.
 *
 * @param state whether they are open, or how they were disposed of
 * @param workstream the id of their workstream
 * @param who who made them, as it stands there
 * @param about what they are about, by its name
 * @param text words that must all be somewhere in them
 */
public record CommentFilter(State state, String workstream, String who, String about, String text)
        implements Predicate<LogLine> {

    /** Lets everything through. */
    public static final CommentFilter ALL = new CommentFilter(State.ANY, "", "", "", "");

    /** What became of a comment. */
    public enum State {
        /** Whatever became of it. */
        ANY("All"),
        /** Nothing yet. */
        OPEN("Open"),
        /** Something was done about it, whatever it was. */
        DISPOSED("Disposed of"),
        /** It changed the content. */
        CHANGED(DisposalNeeds.name(Disposal.MATERIAL)),
        /** It comes back in a later phase. */
        LATER(DisposalNeeds.name(Disposal.LATER)),
        /** It needed no change. */
        NO_CHANGE(DisposalNeeds.name(Disposal.NO_CHANGE));

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** What it is called. */
        public String words() {
            return words;
        }

        boolean lets(Disposal disposal) {
            return switch (this) {
                case ANY -> true;
                case OPEN -> disposal == null;
                case DISPOSED -> disposal != null;
                case CHANGED -> disposal == Disposal.MATERIAL;
                case LATER -> disposal == Disposal.LATER;
                case NO_CHANGE -> disposal == Disposal.NO_CHANGE;
            };
        }
    }

    @Override
    public boolean test(LogLine line) {
        var comment = line.comment();
        return state.lets(comment.disposal())
                && (workstream.isEmpty() || workstream.equals(comment.workstream()))
                && (who.isEmpty() || who.equalsIgnoreCase(comment.who()))
                && (about.isEmpty() || about.equals(line.about()))
                && words(line.searched());
    }

    private boolean words(String searched) {
        for (var word : text.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            if (!searched.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
