package org.rightplace.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What stands below a spider: the series where there are several, the levels that the rings mean, and a caption, as far
 * as there is room. Which line is which always has room; the rest gives way to the web.
 *
 * @param top where it begins
 * @param middle the middle of the drawing, which may not be the web's
 * @param rows what it is made of, from the top down
 */
record SpiderFoot(double top, double middle, List<Row> rows) {

    private static final double SAMPLE = 32;
    private static final double SWATCH = 14;
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
            List<Item> items = series(spider, drawing, style, room);
            if (gaps(spider)) {
                items.add(item(drawing, null, -1, "– not known", style, 0));
            }
            rows.addAll(flow(items, room));
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

    /** Whether a score is missing where a dash stands for it. */
    private static boolean gaps(Spider spider) {
        return spider.series().size() <= SpiderLabels.MOST_VALUES
                && spider.series().stream()
                        .flatMap(one -> one.values().stream())
                        .anyMatch(OptionalDouble::isEmpty);
    }

    private static SpiderFoot set(List<List<Item>> rows, Size size, double lineHeight) {
        double top = rows.isEmpty() ? size.height() : size.height() - rows.size() * lineHeight - lineHeight * 0.6;
        List<Row> placed = new ArrayList<>();
        for (List<Item> row : rows) {
            double width = row.stream().mapToDouble(Item::width).sum() + (row.size() - 1) * BETWEEN;
            placed.add(new Row(row, width, top + lineHeight * (placed.size() + 1)));
        }
        return new SpiderFoot(top, size.width() / 2, placed);
    }

    private static List<Item> series(Spider spider, Drawing drawing, TextStyle style, double room) {
        List<Item> items = new ArrayList<>();
        for (Spider.Series one : spider.series()) {
            String text = named(spider, one, drawing, style, room - SAMPLE - AFTER_SIGN);
            items.add(item(drawing, one, one.level(), text, style, SAMPLE + AFTER_SIGN));
        }
        return items;
    }

    /** A series with the name of its level, or with as much as there is room for. */
    private static String named(Spider spider, Spider.Series one, Drawing drawing, TextStyle style, double room) {
        if (one.level() >= 0) {
            LevelMark level = spider.levels().get(one.level());
            for (String mark : List.of(level.name(), level.initial())) {
                String text = one.name() + " · " + mark;
                if (drawing.measure(text, style).width() <= room) {
                    return text;
                }
            }
        }
        return Lines.clip(drawing, one.name(), style, room);
    }

    private static List<Item> levels(Spider spider, Drawing drawing, TextStyle style) {
        return spider.bands().stream()
                .map(Spider.Band::level)
                .filter(level -> level != Spider.Band.NO_LEVEL)
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

    /** The items in as few rows as they need, and these as even as can be. */
    private static List<List<Item>> flow(List<Item> items, double room) {
        List<List<Item>> rows = filled(items, room);
        double narrower = room;
        while (rows.size() > 1 && narrower > room / 2) {
            narrower -= BETWEEN / 2;
            List<List<Item>> evener = filled(items, narrower);
            if (evener.size() > rows.size()) {
                break;
            }
            rows = evener;
        }
        return rows;
    }

    private static List<List<Item>> filled(List<Item> items, double room) {
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

    void draw(Spider spider, Drawing drawing) {
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
            swatch(spider, drawing, item.level(), new Point(at.x(), middle));
        }
        drawing.text(item.text(), at.plus(item.sign(), 0), Anchor.START, item.style(), palette.second());
    }

    /** The level's ground with its initial, as the rings show them. */
    private static void swatch(Spider spider, Drawing drawing, int level, Point left) {
        Palette palette = drawing.palette();
        int count = spider.levels().size();
        Bounds box = new Bounds(left.x(), left.y() - SWATCH / 2, SWATCH, SWATCH);
        drawing.draw(new Shape.Rect(box, 2), Paint.fill(palette.tint(level, count)));
        drawing.text(
                spider.levels().get(level).initial(),
                box.centre().plus(0, 3.25),
                Anchor.MIDDLE,
                new TextStyle(9, true),
                palette.levelText(level, count));
    }
}
