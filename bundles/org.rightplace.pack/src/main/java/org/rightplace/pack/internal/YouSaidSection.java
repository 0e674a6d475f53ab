package org.rightplace.pack.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.rightplace.model.Comment;
import org.rightplace.model.Disposal;
import org.rightplace.pack.Block;
import org.rightplace.pack.Block.Cell;
import org.rightplace.pack.PackContext;
import org.rightplace.pack.spi.PackSection;
import org.rightplace.workspace.Days;
import org.rightplace.workspace.Elements;
import org.rightplace.workspace.comments.CommentFilter;
import org.rightplace.workspace.comments.CommentLog;
import org.rightplace.workspace.comments.DisposalNeeds;
import org.rightplace.workspace.comments.LogLine;

/** What stakeholders said, and what was done about each comment. */
@Component
public final class YouSaidSection implements PackSection {

    private static final List<String> COLUMNS = List.of("From", "On", "You said", "We did");

    @Override
    public String id() {
        return "comments";
    }

    @Override
    public String title() {
        return "You said, we did";
    }

    @Override
    public int order() {
        return 700;
    }

    @Override
    public List<Block> content(PackContext context) {
        var all = CommentLog.of(context.snapshot())
                .lines(new CommentFilter(CommentFilter.State.ANY, context.workstream().id(), "", "", ""));
        if (all.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(summary(all)));
        Stream.concat(Arrays.stream(Disposal.values()), Stream.of((Disposal) null)).forEach(disposal -> {
            var some = all.stream().filter(line -> line.comment().disposal() == disposal).toList();
            if (!some.isEmpty()) {
                blocks.add(new Block.Table(
                        "%s (%,d)".formatted(heading(disposal), some.size()),
                        COLUMNS,
                        some.stream().map(line -> row(line, context)).toList()));
            }
        });
        return blocks;
    }

    private static String summary(List<LogLine> all) {
        var parts = Stream.concat(Arrays.stream(Disposal.values()), Stream.of((Disposal) null))
                .map(disposal -> {
                    long count = all.stream().filter(line -> line.comment().disposal() == disposal).count();
                    return count == 0 ? "" : "%,d %s".formatted(count, became(disposal));
                })
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return "%,d %s: %s.".formatted(all.size(), all.size() == 1 ? "comment was made" : "comments were made", parts);
    }

    private static String became(Disposal disposal) {
        return switch (disposal) {
            case null -> "still open";
            case MATERIAL -> "changed the content";
            case LATER -> "noted for a later phase";
            case NO_CHANGE -> "needed no change";
        };
    }

    private static String heading(Disposal disposal) {
        return disposal == null ? "Not answered yet" : DisposalNeeds.name(disposal);
    }

    private static List<Cell> row(LogLine line, PackContext context) {
        var comment = line.comment();
        return List.of(
                Cell.of(who(comment)),
                Cell.of(line.about().isEmpty() ? "The whole" : line.about()),
                Cell.of(comment.text()),
                Cell.of(done(comment, context)));
    }

    private static String who(Comment comment) {
        var who = comment.who().isBlank() ? "Not said" : comment.who();
        return comment.date() == null ? who : who + ", " + Days.inFull(comment.date());
    }

    private static String done(Comment comment, PackContext context) {
        var changed = comment.changed().stream()
                .map(subject -> Elements.name(subject, context.snapshot()))
                .collect(Collectors.joining("; "));
        return Stream.of(comment.response(), comment.change(), changed.isEmpty() ? "" : "Changed: " + changed + ".")
                .filter(words -> !words.isBlank())
                .map(YouSaidSection::ended)
                .collect(Collectors.joining(" "));
    }

    // Each was typed on its own, and they would run into each other.
    private static String ended(String words) {
        var sentence = words.strip();
        return sentence.matches("(?s).*[.!?…”)]") ? sentence : sentence + ".";
    }
}
