package org.rightplace.ui.evidence.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.rightplace.model.EvidenceItem;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;

/** The items of the library, each on a line. */
final class ItemTable {

    private static final List<String> TITLES = List.of("Title", "Kind", "Year", "Themes", "What rests on it");
    private static final int[] SHARES = {36, 14, 7, 23, 20};

    private final Theme theme;
    private final Table table;
    private List<Line> lines = List.of();

    /**
     * A line.
     *
     * @param item the item
     * @param themes the names of its themes
     * @param resting how much rests on it
     */
    record Line(EvidenceItem item, String themes, String resting) {
        boolean unused() {
            return resting.equals("nothing");
        }
    }

    ItemTable(Composite parent, Theme theme) {
        this.theme = theme;
        table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION);
        theme.style(table);
        table.setHeaderVisible(true);
        Look.name(table, "Evidence library");
        TITLES.forEach(title -> new TableColumn(table, SWT.LEFT).setText(title));
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Resize, event -> share());
    }

    Table control() {
        return table;
    }

    List<Line> lines() {
        return lines;
    }

    void show(List<Line> next) {
        var kept = selected().map(EvidenceItem::id);
        lines = next;
        table.setItemCount(next.size());
        table.clearAll();
        table.deselectAll();
        kept.ifPresent(this::select);
    }

    boolean select(String id) {
        var at = IntStream.range(0, lines.size()).filter(i -> lines.get(i).item().id().equals(id)).findFirst();
        at.ifPresent(index -> {
            table.setSelection(index);
            table.showSelection();
        });
        return at.isPresent();
    }

    Optional<EvidenceItem> selected() {
        int at = table.getSelectionIndex();
        return at >= 0 && at < lines.size() ? Optional.of(lines.get(at).item()) : Optional.empty();
    }

    private void fill(Event event) {
        // A table that is being emptied may still ask for a line it no longer has.
        if (event.index < 0 || event.index >= lines.size()) {
            return;
        }
        var item = (TableItem) event.item;
        var line = lines.get(event.index);
        item.setText(new String[] {
            line.item().name(),
            Kinds.name(line.item().kind()),
            line.item().year() == null ? "" : line.item().year().toString(),
            line.themes(),
            line.resting()
        });
        item.setForeground(TITLES.size() - 1, theme.color(line.unused() ? Role.WARNING : Role.INK));
    }

    private void share() {
        int width = table.getClientArea().width;
        for (int i = 0; i < SHARES.length; i++) {
            table.getColumn(i).setWidth(width * SHARES[i] / 100);
        }
    }
}
