package org.rightplace.workspace.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rightplace.model.ServiceKind;

/** Reads a list with one name a line, where indentation says what lies in what. */
final class PastedOutline {

    // Word puts a bullet or a number and a tab before each entry; people type hyphens and stars.
    private static final Pattern BULLET = Pattern.compile("^(\\s*)(?:[-–•*▪◦·]\\s+|o\\t|\\d{1,3}[.)]\\s+)");
    private static final int TAB = 4;

    private record Entry(int line, int indent, String name) {}

    private record Open(int indent, String name) {}

    private PastedOutline() {}

    static String withoutBullet(String line) {
        return BULLET.matcher(line).replaceFirst("$1");
    }

    static PastedList read(List<String> lines) {
        var entries = entries(lines);
        var rows = new ArrayList<PastedList.Row>();
        var open = new ArrayList<Open>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            while (!open.isEmpty() && open.getLast().indent() >= entry.indent()) {
                open.removeLast();
            }
            var areas = open.stream().map(Open::name).toList();
            var area = i + 1 < entries.size() && entries.get(i + 1).indent() > entry.indent();
            rows.add(new PastedList.Row(
                    entry.line(), areas, area ? ServiceKind.AREA : ServiceKind.SERVICE, entry.name(), "", List.of()));
            if (area) {
                open.add(new Open(entry.indent(), entry.name()));
            }
        }
        return new PastedList(PastedList.Layout.LIST, rows, List.of());
    }

    private static List<Entry> entries(List<String> lines) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < lines.size(); i++) {
            var line = withoutBullet(lines.get(i));
            if (!line.isBlank()) {
                entries.add(new Entry(i + 1, indent(line), line.strip().replaceAll("\\s+", " ")));
            }
        }
        // A single column copied from a spreadsheet comes with its head and nothing that would show it is one.
        if (entries.size() > 1 && PastedTable.Column.SERVICE.headed(entries.getFirst().name())
                && entries.get(1).indent() == entries.getFirst().indent()) {
            entries.removeFirst();
        }
        return entries;
    }

    private static int indent(String line) {
        var indent = 0;
        for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
            indent = line.charAt(i) == '\t' ? indent / TAB * TAB + TAB : indent + 1;
        }
        return indent;
    }
}
