package org.rightplace.ui.pack.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Event;
import org.rightplace.chart.Size;
import org.rightplace.model.Level;
import org.rightplace.workbench.chart.ChartFonts;
import org.rightplace.workbench.chart.SwtDrawing;
import org.rightplace.workbench.chart.ThemePalette;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** Gives the lines of a preview their look. Only the lines in sight are asked about. */
final class PaperLook {

    /** How far above words the line is drawn that begins a section, or a row. */
    private static final int SECTION_LEAD = 2 * Theme.STEP;
    private static final int ROW_LEAD = Theme.STEP + 1;

    private final StyledText text;
    private final Theme theme;
    private final ChartFonts fonts;
    private final Map<String, Integer> anchors = new HashMap<>();
    private final Map<Type, FontMetrics> metrics = new EnumMap<>(Type.class);
    private List<Line> lines = List.of();
    private List<Level> levels = List.of();

    PaperLook(StyledText text, Theme theme) {
        this.text = text;
        this.theme = theme;
        fonts = new ChartFonts(text.getDisplay(), theme.font(Type.BODY).getFontData()[0].getName());
        text.addLineStyleListener(this::style);
        text.addLineBackgroundListener(event -> line(event.lineOffset)
                .filter(line -> ground(line) != Role.PAPER)
                .ifPresent(line -> event.lineBackground = theme.color(ground(line))));
        text.addPaintObjectListener(this::picture);
        text.addListener(SWT.Paint, this::rules);
        text.addListener(SWT.MouseUp, event -> link(new Point(event.x, event.y)).ifPresent(this::go));
        text.addListener(SWT.MouseMove, event -> text.setCursor(link(new Point(event.x, event.y))
                .map(link -> text.getDisplay().getSystemCursor(SWT.CURSOR_HAND))
                .orElse(null)));
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                link(text.getCaretOffset()).ifPresent(this::go);
            }
        });
        text.addListener(SWT.Dispose, event -> fonts.dispose());
    }

    /** Replaces what differs between what is shown and what is to be shown. */
    void show(List<List<Line>> before, List<List<Line>> after, List<Level> now) {
        int same = 0;
        while (same < before.size() && same < after.size() && before.get(same) == after.get(same)) {
            same++;
        }
        int tail = 0;
        while (tail < before.size() - same && tail < after.size() - same
                && before.get(before.size() - 1 - tail) == after.get(after.size() - 1 - tail)) {
            tail++;
        }
        levels = now;
        lines = after.stream().flatMap(List::stream).toList();
        anchors.clear();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof Line.Words words && !words.anchor().isEmpty()) {
                anchors.putIfAbsent(words.anchor(), i);
            }
        }
        if (before.isEmpty()) {
            int top = text.getTopPixel();
            text.setText(said(after));
            text.setTopPixel(top);
        } else if (same < before.size() || same < after.size()) {
            int start = said(before.subList(0, same)).length();
            int length = said(before.subList(same, before.size() - tail)).length();
            text.replaceTextRange(start, length, said(after.subList(same, after.size() - tail)));
        }
    }

    private static String said(List<List<Line>> parts) {
        var said = new StringBuilder();
        parts.forEach(part -> part.forEach(line -> said.append(line.text()).append('\n')));
        return said.toString();
    }

    private Optional<Line> line(int offset) {
        int index = text.getLineAtOffset(offset);
        return index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty();
    }

    private static Role ground(Line line) {
        return switch (line) {
            case Line.Words words -> words.room().ground();
            case Line.Picture picture -> Role.PAPER;
        };
    }

    private void style(LineStyleEvent event) {
        line(event.lineOffset).filter(line -> line.text().equals(event.lineText)).ifPresent(line -> {
            switch (line) {
                case Line.Words words -> words(event, words);
                case Line.Picture picture -> event.styles =
                        new StyleRange[] {place(event.lineOffset, picture.height(), 0, picture.width())};
            }
        });
    }

    /** Something with a size of its own among the words. */
    private static StyleRange place(int offset, int above, int below, int width) {
        var style = new StyleRange();
        style.start = offset;
        style.length = 1;
        style.metrics = new GlyphMetrics(above, below, width);
        return style;
    }

    private void words(LineStyleEvent event, Line.Words words) {
        var styles = new ArrayList<StyleRange>();
        var metrics = metrics(words.spans().getLast().type());
        int at = event.lineOffset;
        if (!words.lead().isEmpty()) {
            styles.add(place(at, metrics.getAscent() + words.room().above(), 0, 0));
        }
        at += words.lead().length();
        for (var span : words.spans()) {
            if (!span.text().isEmpty()) {
                styles.add(style(span, at));
            }
            at += span.text().length() + (words.stops().isEmpty() ? 0 : 1);
        }
        if (!words.tail().isEmpty()) {
            styles.add(place(event.lineOffset + event.lineText.length() - 1, 0, metrics.getDescent() + words.room().below(), 0));
        }
        event.styles = styles.toArray(StyleRange[]::new);
        if (!words.stops().isEmpty()) {
            event.tabStops = words.stops().stream().mapToInt(Integer::intValue).toArray();
            event.wrapIndent = event.tabStops[event.tabStops.length - 1];
        }
    }

    private FontMetrics metrics(Type type) {
        return metrics.computeIfAbsent(type, kind -> {
            var gc = new GC(text);
            try {
                gc.setFont(theme.font(kind));
                return gc.getFontMetrics();
            } finally {
                gc.dispose();
            }
        });
    }

    private StyleRange style(Span span, int start) {
        var style = new StyleRange(start, span.text().length(), theme.color(span.role()), null);
        style.font = theme.font(span.type());
        int rank = rank(span.level());
        if (rank >= 0) {
            style.foreground = theme.level(rank, levels.size());
        }
        if (!span.link().isEmpty()) {
            style.underline = true;
            style.underlineColor = theme.color(Role.ACCENT);
        }
        return style;
    }

    private int rank(String level) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).id().equals(level)) {
                return i;
            }
        }
        return -1;
    }

    private void picture(PaintObjectEvent event) {
        line(event.style.start).ifPresent(line -> {
            if (line instanceof Line.Picture picture) {
                draw(event.gc, picture, event.x, event.y + event.ascent - picture.height());
            }
        });
    }

    private void draw(GC gc, Line.Picture picture, int x, int y) {
        var before = new Transform(gc.getDevice());
        var moved = new Transform(gc.getDevice());
        gc.getTransform(before);
        gc.getTransform(moved);
        moved.translate(x, y);
        try {
            gc.setTransform(moved);
            picture.chart().draw(new SwtDrawing(gc, ThemePalette.of(theme), fonts), new Size(picture.width(), picture.height()));
        } finally {
            gc.setTransform(before);
            moved.dispose();
            before.dispose();
        }
    }

    private void rules(Event event) {
        int last = Math.min(text.getLineIndex(text.getClientArea().height), lines.size() - 1);
        for (int i = text.getLineIndex(0); i <= last; i++) {
            if (lines.get(i) instanceof Line.Words words && words.room().rule() != words.room().ground()) {
                rule(event.gc, words.room(), text.getLinePixel(i));
            }
        }
    }

    private void rule(GC gc, Line.Room room, int top) {
        gc.setBackground(theme.color(room.rule()));
        int width = text.getClientArea().width - text.getLeftMargin() - text.getRightMargin();
        boolean section = room.rule() == Role.ACCENT;
        int lead = section ? SECTION_LEAD : ROW_LEAD;
        gc.fillRectangle(text.getLeftMargin(), top + Math.max(0, room.above() - lead), width, section ? 2 : 1);
    }

    private Optional<String> link(Point at) {
        int offset = text.getOffsetAtPoint(at);
        return offset < 0 ? Optional.empty() : link(offset);
    }

    private Optional<String> link(int offset) {
        var index = text.getLineAtOffset(offset);
        return line(offset).flatMap(line -> {
            if (line instanceof Line.Words words) {
                int at = text.getOffsetAtLine(index) + words.lead().length();
                for (var span : words.spans()) {
                    if (offset >= at && offset <= at + span.text().length() && !span.link().isEmpty()) {
                        return Optional.of(span.link());
                    }
                    at += span.text().length() + (words.stops().isEmpty() ? 0 : 1);
                }
            }
            return Optional.empty();
        });
    }

    private void go(String anchor) {
        var index = anchors.get(anchor);
        if (index != null) {
            text.setCaretOffset(text.getOffsetAtLine(index));
            text.setTopIndex(index);
        }
    }
}
