package org.rightplace.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands below a spider: the series where there are several, the levels that the rings mean, and a caption, as far
 * as there is room. Which line is which always has room; the rest gives way to the web.
 *
 * @param top where it begins
 * @param rows what it is made of, from the top down
 */
record SpiderFoot(double top, List<Row> rows) {

    private static final double SAMPLE = 26;
    private static final double SWATCH = 12;
    private static final double AFTER_SIGN = 6;
    private static final double BETWEEN = 16;
    private static final double LEADING = 1.45;
    private static final double ROOM_FOR_KEY = 300;

    /** A row of items, or of one line of text. */
    record Row(List<Item> items, double width, double baseline) {}

    /** A sign and what it means. A series, a level, or neither for plain text. */
    record Item(Spider.Series series, int level, String text, TextStyle style, double sign, double width) {}

    static SpiderFoot of(Spider spider, Drawing drawing, Size size, TextStyle style) {
        double room = size.width() - 16;
        List<List<Item>> rows = new ArrayList<>();
        if (spider.series().size() > 1) {
            rows.addAll(flow(series(spider, drawing, style, room), room));
        }
        boolean roomy = Math.min(size.width(), size.height()) >= ROOM_FOR_KEY;
        if (roomy) {
            rows.addAll(flow(levels(spider, drawing, style), room));
        }
        if (roomy && !spider.caption().isBlank()) {
            for (String line : Lines.wrap(drawing, spider.caption(), style, room, 3)) {
                rows.add(List.of(item(drawing, null, -1, line, style, 0)));
            }
        }
        return set(rows, size, style.size() * LEADING);
    }

    private static SpiderFoot set(List<List<Item>> rows, Size size, double lineHeight) {
        double top = rows.isEmpty() ? size.height() : size.height() - rows.size() * lineHeight - lineHeight * 0.6;
        List<Row> placed = new ArrayList<>();
        for (List<Item> row : rows) {
            double width = row.stream().mapToDouble(Item::width).sum() + (row.size() - 1) * BETWEEN;
            placed.add(new Row(row, width, top + lineHeight * (placed.size() + 1)));
        }
        return new SpiderFoot(top, placed);
    }

    private static List<Item> series(Spider spider, Drawing drawing, TextStyle style, double room) {
        List<Item> items = new ArrayList<>();
        for (Spider.Series one : spider.series()) {
            String level = one.level() < 0 ? "" : " · " + spider.levels().get(one.level()).name();
            String text = Lines.clip(drawing, one.name() + level, style, room - SAMPLE - AFTER_SIGN);
            items.add(item(drawing, one, one.level(), text, style, SAMPLE + AFTER_SIGN));
        }
        return items;
    }

    private static List<Item> levels(Spider spider, Drawing drawing, TextStyle style) {
        return spider.bands().stream()
                .map(Spider.Band::level)
                .distinct()
                .sorted()
                .map(level -> item(
                        drawing, null, level, spider.levels().get(level).name(), style, SWATCH + AFTER_SIGN))
                .toList();
    }

    private static Item item(
            Drawing drawing, Spider.Series series, int level, String text, TextStyle style, double sign) {
        return new Item(series, level, text, style, sign, sign + drawing.measure(text, style).width());
    }

    private static List<List<Item>> flow(List<Item> items, double room) {
        List<List<Item>> rows = new ArrayList<>();
        double used = 0;
        for (Item item : items) {
            if (rows.isEmpty() || used + BETWEEN + item.width() > room) {
                rows.add(new ArrayList<>());
                used = item.width();
            } else {
                used += BETWEEN + item.width();
            }
            rows.getLast().add(item);
        }
        return rows;
    }

    void draw(Spider spider, Drawing drawing, double middle) {
        for (Row row : rows) {
            double x = middle - row.width() / 2;
            for (Item item : row.items()) {
                draw(spider, drawing, item, new Point(x, row.baseline()));
                x += item.width() + BETWEEN;
            }
        }
    }

    private static void draw(Spider spider, Drawing drawing, Item item, Point at) {
        Palette palette = drawing.palette();
        double middle = at.y() - item.style().size() * 0.35;
        if (item.series() != null) {
            SpiderLine line = SpiderLine.of(spider, item.series(), palette);
            Point from = new Point(at.x(), middle);
            line.draw(drawing, List.of(from, from.plus(SAMPLE, 0)));
            line.mark(drawing, from.plus(SAMPLE / 2, 0), 3.5);
        } else if (item.level() >= 0) {
            int count = spider.levels().size();
            Bounds swatch = new Bounds(at.x(), middle - SWATCH / 2, SWATCH, SWATCH);
            drawing.draw(
                    new Shape.Rect(swatch, 2),
                    Paint.fill(palette.tint(item.level(), count)).edged(palette.level(item.level(), count), 1));
        }
        drawing.text(item.text(), at.plus(item.sign(), 0), Anchor.START, item.style(), palette.second());
    }
}
