package org.rightplace.ui.catalogue.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.rightplace.workspace.catalogue.CatalogueNode;
import org.rightplace.workspace.catalogue.PastedList;
import org.rightplace.workspace.catalogue.TableText;

/** Rows on the desktop's clipboard: as rows for this program, as a table for spreadsheets and mails. */
final class RowClipboard {

    private static final List<Column> AFTER_NAME =
            List.of(Column.NOTES, Column.TAGS, Column.SCORE, Column.BAND, Column.PLACEMENT, Column.STATUS, Column.ALSO_IN);

    private RowClipboard() {}

    static void put(List<CatalogueNode> nodes, boolean cut, Facts facts) {
        var rows = new RowTransfer.Rows(cut, nodes.stream().map(CatalogueNode::id).toList());
        set(new Object[] {rows, table(nodes, facts)}, RowTransfer.get(), TextTransfer.getInstance());
    }

    /** Takes the rows off the clipboard, so that what was cut is not moved a second time. */
    static void forgetRows() {
        text().ifPresent(text -> set(new Object[] {text}, TextTransfer.getInstance()));
    }

    static Optional<RowTransfer.Rows> rows() {
        return get(RowTransfer.get()).map(RowTransfer.Rows.class::cast);
    }

    static Optional<String> text() {
        return get(TextTransfer.getInstance()).map(String.class::cast);
    }

    /** The rows and everything in them as a spreadsheet takes them. */
    static String table(List<CatalogueNode> nodes, Facts facts) {
        var all = nodes.stream()
                .flatMap(node -> node.areas().stream().anyMatch(nodes::contains) ? Stream.empty() : node.subtree())
                .toList();
        var table = new ArrayList<List<String>>();
        if (all.size() > 1) {
            table.add(Stream.concat(Stream.of("Area", "Service"), AFTER_NAME.stream().map(Column::title)).toList());
        }
        for (var node : all) {
            table.add(Stream.concat(
                            Stream.of(area(node), node.area() ? "" : node.service().name()),
                            AFTER_NAME.stream().map(column -> facts.text(column, node)))
                    .toList());
        }
        return TableText.format(table);
    }

    private static String area(CatalogueNode node) {
        var areas = new ArrayList<>(node.areas());
        if (node.area()) {
            areas.add(node);
        }
        return areas.stream().map(CatalogueNode::toString).collect(Collectors.joining(PastedList.PATH));
    }

    private static Optional<Object> get(Transfer transfer) {
        var clipboard = new Clipboard(Display.getCurrent());
        try {
            var there = Arrays.stream(clipboard.getAvailableTypes()).anyMatch(transfer::isSupportedType);
            return there ? Optional.ofNullable(clipboard.getContents(transfer)) : Optional.empty();
        } finally {
            clipboard.dispose();
        }
    }

    private static void set(Object[] contents, Transfer... transfers) {
        var clipboard = new Clipboard(Display.getCurrent());
        try {
            clipboard.setContents(contents, transfers);
        } finally {
            clipboard.dispose();
        }
    }
}
