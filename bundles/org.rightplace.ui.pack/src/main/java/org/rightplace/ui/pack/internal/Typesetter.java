package org.rightplace.ui.pack.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.rightplace.pack.Block;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/**
 * Sets the blocks of a pack in lines.
 *
 * @param wrapping breaks words into lines
 * @param room how wide the lines are, in points
 */
record Typesetter(Wrapping wrapping, int room) {

    private static final int PICTURE = 420;
    private static final int LABELS = 170;
    private static final int LABEL_SHARE = 3;
    private static final int BULLET = 14;
    private static final int SECTION = 36;
    private static final int HEADING = 20;
    private static final int ROW = 2 * Theme.STEP;
    private static final Line.Room BETWEEN = new Line.Room(ROW, Theme.STEP, Role.LINE, Role.PAPER);

    /** The title of a pack and what stands below it. */
    List<Line> title(String title, String subtitle) {
        return List.of(words(title, Type.TITLE, Role.INK), words(subtitle, Type.SECONDARY, Role.SECOND));
    }

    /** The heading of a section. */
    List<Line> section(String title, String anchor) {
        return List.of(anchored(title, Type.TITLE, anchor)
                .with(new Line.Room(SECTION, Theme.STEP, Role.ACCENT, Role.PAPER)));
    }

    /** A block. */
    List<Line> block(Block block) {
        return switch (block) {
            case Block.Heading heading ->
                List.of(anchored(heading.text(), Type.STRONG, heading.anchor()).with(new Line.Room(HEADING, Theme.STEP, Role.PAPER, Role.PAPER)));
            case Block.Paragraph paragraph -> paragraphs(paragraph.text(), new Line.Room(Theme.STEP, 2 * Theme.STEP, Role.PAPER, Role.PAPER));
            case Block.Notice notice ->
                paragraphs(notice.text(), new Line.Room(Theme.STEP, Theme.STEP, Role.WARNING_TINT, Role.WARNING_TINT));
            case Block.Bullets bullets -> bullets.items().stream().map(Typesetter::bullet).toList();
            case Block.Fields fields -> fields(fields);
            case Block.Table table -> table(table);
            case Block.Figure figure -> figure(figure);
        };
    }

    private static List<Line> paragraphs(String text, Line.Room room) {
        return text.lines().filter(line -> !line.isBlank())
                .<Line>map(line -> words(line, Type.BODY, Role.INK).with(room))
                .toList();
    }

    private static Line bullet(String item) {
        var bullet = Span.of("•", Type.BODY, Role.SECOND);
        return new Line.Words(List.of(bullet, Span.of(Wrapping.plain(item), Type.BODY, Role.INK)), List.of(BULLET),
                Line.Room.below(Theme.STEP), "");
    }

    // Labels stand beside what is said under them, as on the page.
    private List<Line> fields(Block.Fields fields) {
        int labels = Math.min(LABELS, room / LABEL_SHARE);
        var grid = new Grid(wrapping, List.of(labels, room - labels - Grid.GAP));
        var lines = new ArrayList<Line>();
        for (var field : fields.rows()) {
            for (int i = 0; i < Math.max(1, field.content().size()); i++) {
                lines.addAll(grid.row(
                        List.of(
                                Span.of(i == 0 ? field.label() : "", Type.SECONDARY, Role.SECOND),
                                Span.of(i < field.content().size() ? field.content().get(i) : "", Type.BODY, Role.INK)),
                        new Line.Room(
                                i == 0 ? ROW : 0, Theme.STEP, i == 0 ? Role.LINE : Role.PAPER, Role.PAPER)));
            }
        }
        return lines;
    }

    private List<Line> table(Block.Table table) {
        var heads = table.columns().stream().map(column -> Span.of(column, Type.SECONDARY, Role.SECOND)).toList();
        var rows = table.rows().stream()
                .map(row -> IntStream.range(0, row.size()).mapToObj(i -> cell(row.get(i), i)).toList())
                .toList();
        var all = new ArrayList<>(rows);
        all.add(heads);
        var lines = new ArrayList<Line>();
        lines.add(words(table.caption(), Type.SECONDARY, Role.SECOND).with(Line.Room.below(2 * Theme.STEP)));
        Grid.fitting(wrapping, all, room).ifPresentOrElse(grid -> {
            lines.addAll(grid.row(heads, new Line.Room(Theme.STEP, Theme.STEP, Role.PANE, Role.PANE)));
            rows.forEach(row -> lines.addAll(grid.row(row, BETWEEN)));
        }, () -> rows.forEach(row -> lines.addAll(card(heads, row))));
        return lines;
    }

    private static Span cell(Block.Cell cell, int column) {
        return new Span(cell.text(), column == 0 ? Type.STRONG : Type.BODY,
                cell.link().isEmpty() ? Role.INK : Role.ACCENT, cell.level(), cell.link());
    }

    /** A row where columns have no room: what names it, and below that each cell with the head of its column. */
    private List<Line> card(List<Span> heads, List<Span> row) {
        int labels = room / LABEL_SHARE;
        var grid = new Grid(wrapping, List.of(labels, Math.max(1, room - labels - Grid.GAP)));
        var lines = new ArrayList<Line>();
        lines.add(Line.Words.of(row.getFirst().withText(Wrapping.plain(row.getFirst().text()))).with(BETWEEN));
        for (int i = 1; i < row.size(); i++) {
            if (!row.get(i).text().isBlank()) {
                lines.addAll(grid.row(List.of(heads.get(i), row.get(i)), Line.Room.NONE));
            }
        }
        return lines;
    }

    private List<Line> figure(Block.Figure figure) {
        var size = figure.chart().preferredSize();
        int width = Math.max(1, Math.min(room, PICTURE));
        int height = Math.max(1, (int) Math.round(width * size.height() / size.width()));
        return List.of(
                new Line.Picture(figure.chart(), width, height),
                words(figure.caption(), Type.SECONDARY, Role.SECOND).with(Line.Room.below(Theme.STEP)));
    }

    private static Line.Words words(String text, Type type, Role role) {
        return Line.Words.of(Span.of(Wrapping.plain(text), type, role));
    }

    private static Line.Words anchored(String text, Type type, String anchor) {
        return new Line.Words(List.of(Span.of(Wrapping.plain(text), type, Role.INK)), List.of(), Line.Room.NONE, anchor);
    }
}
