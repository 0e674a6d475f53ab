package org.rightplace.pack.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.rightplace.chart.board.BoardPicture;
import org.rightplace.chart.board.Card;
import org.rightplace.chart.board.CardColumn;
import org.rightplace.model.Alternative;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Service;
import org.rightplace.model.Share;
import org.rightplace.pack.Block;
import org.rightplace.pack.Block.Cell;
import org.rightplace.pack.PackContext;
import org.rightplace.pack.spi.PackSection;
import org.rightplace.workspace.Days;
import org.rightplace.workspace.placements.AlternativeEdits;
import org.rightplace.workspace.placements.Board;
import org.rightplace.workspace.placements.Location;
import org.rightplace.workspace.placements.Trail;

/** The board in one picture, how far services have moved to get there, and what else was considered. */
@Component
public final class AlternativesSection implements PackSection {

    private static final List<String> MOVES = List.of("Service", "First placed at", "Steps since", "Last step", "Because");
    private static final List<String> CONSIDERED = List.of("Alternative", "Where", "For", "Against", "Proposed by");

    @Override
    public String id() {
        return "alternatives";
    }

    @Override
    public String title() {
        return "Placement trail and alternatives";
    }

    @Override
    public int order() {
        return 450;
    }

    @Override
    public List<Block> content(PackContext context) {
        var blocks = new ArrayList<Block>();
        var board = Board.of(context.snapshot(), Board.Scope.whole(context.workstream().id()));
        if (board.all() == 0) {
            blocks.add(new Block.Notice("The catalogue has no services yet, so there is nothing to place."));
            return blocks;
        }
        blocks.add(new Block.Figure(picture(context, board), "The placement board as it stands. A blend stands in several columns."));
        addMoves(blocks, context);
        addAlternatives(blocks, context);
        return blocks;
    }

    private static BoardPicture picture(PackContext context, Board board) {
        int levels = context.framework().levels().size();
        var columns = board.columns().stream()
                .filter(column -> column.level().isPresent() || !column.blocks().isEmpty())
                .map(column -> new CardColumn(
                        column.location().isPresent() ? column.name() : "Not placed yet",
                        "",
                        column.rank(),
                        levels,
                        column.blocks().stream().map(block -> card(block, column.rank(), levels)).toList()))
                .toList();
        return new BoardPicture("Placement board of " + context.workstream().name(), columns);
    }

    private static Card card(Board.Block block, int rank, int levels) {
        var status = block.status() == null ? "" : PlacementWords.status(block.status());
        return new Card(block.key(), block.title(), block.detail(), status, tone(block.status()), rank, levels);
    }

    private static Card.Tone tone(PlacementStatus status) {
        return switch (status) {
            case CONTESTED -> Card.Tone.WARNING;
            case AGREED, RATIFIED -> Card.Tone.SETTLED;
            case PROPOSED, TESTED -> Card.Tone.OPEN;
            case null -> Card.Tone.OPEN;
        };
    }

    private static void addMoves(List<Block> blocks, PackContext context) {
        var rows = context.services().stream()
                .flatMap(service -> context.placement(service).stream()
                        .filter(placement -> placement.trail().size() > 1)
                        .map(placement -> moves(context, service, placement)))
                .toList();
        blocks.add(rows.isEmpty()
                ? new Block.Paragraph("No service has moved since it was first placed.")
                : new Block.Table("Services that have moved", MOVES, rows));
    }

    private static List<Cell> moves(PackContext context, Service service, Placement placement) {
        var first = placement.trail().getFirst();
        var last = placement.trail().getLast();
        return List.of(
                new Cell(service.name(), "", PackContext.anchor(service)),
                new Cell(Trail.to(context.snapshot(), first), first.to(), ""),
                Cell.of(String.valueOf(placement.trail().size() - 1)),
                new Cell(Trail.step(context.snapshot(), context.framework(), last), last.to(), ""),
                Cell.of(last.why()));
    }

    private static void addAlternatives(List<Block> blocks, PackContext context) {
        boolean any = false;
        for (var service : context.services()) {
            var alternatives = AlternativeEdits.of(context.snapshot(), service.id());
            if (!alternatives.isEmpty()) {
                any = true;
                blocks.add(new Block.Table(
                        "Considered for " + service.name(),
                        CONSIDERED,
                        alternatives.stream().map(alternative -> considered(context, alternative)).toList()));
            }
        }
        if (!any) {
            blocks.add(new Block.Paragraph("No alternative to any placement is on record."));
        }
    }

    private static List<Cell> considered(PackContext context, Alternative alternative) {
        var shares = alternative.shares();
        var adopted = AlternativeEdits.adopted(context.snapshot(), alternative) ? " (adopted)" : "";
        var date = alternative.date() == null ? "" : Days.inFull(alternative.date());
        return List.of(
                Cell.of(alternative.name() + adopted),
                new Cell(where(context, shares), shares.isEmpty() ? "" : shares.getFirst().level(), ""),
                Cell.of(alternative.pros()),
                Cell.of(alternative.cons()),
                Cell.of(alternative.who() + (alternative.who().isBlank() || date.isEmpty() ? "" : ", ") + date));
    }

    private static String where(PackContext context, List<Share> shares) {
        return shares.stream()
                .map(share -> Location.of(share).fullName(context.snapshot()))
                .distinct()
                .collect(Collectors.joining(" and "));
    }
}
