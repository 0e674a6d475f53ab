package org.rightplace.ui.pack.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.rightplace.pack.Readiness;
import org.rightplace.pack.Readiness.State;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.Counts;

/** What a committee will ask: how much is open in one number, then point by point, each leading to where it is mended. */
final class Checklist {

    private static final String ALL = "all";

    private final PartSite site;
    private final Theme theme;
    private final Composite pane;
    private final TextBlock figure;
    private final TextBlock what;
    private final Link all;
    private final Table table;
    private Readiness readiness = new Readiness(List.of(), 0, 0);
    private List<CheckRow> rows = List.of();

    Checklist(Composite parent, PartSite site, Consumer<Readiness.Item> follow) {
        this.site = site;
        theme = site.theme();
        var look = new Look(theme);
        pane = look.row(parent, 2);
        var layout = (GridLayout) pane.getLayout();
        layout.horizontalSpacing = Theme.PANE;
        layout.verticalSpacing = Theme.STEP;
        layout.marginTop = 2 * Theme.STEP;
        figure = look.text(pane, Type.FIGURE, Role.INK);
        figure.setLayoutData(indented(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 1, 2)));
        what = look.text(pane, Type.BODY, Role.SECOND);
        what.setLayoutData(Look.wide());
        all = look.link(pane, "", this::toggle);
        table = new Table(pane, SWT.SINGLE | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.V_SCROLL);
        theme.style(table);
        var room = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        room.widthHint = room.heightHint = 2 * Theme.ROW;
        table.setLayoutData(room);
        var column = new TableColumn(table, SWT.NONE);
        table.addListener(SWT.Resize, event -> column.setWidth(table.getClientArea().width));
        table.addListener(SWT.SetData, event -> {
            var item = (TableItem) event.item;
            row(table.indexOf(item)).ifPresent(row -> item.setText(row.toString()));
        });
        CheckPaint.on(table, theme, this::row);
        // One click follows, as a link does; with the keyboard it is Enter.
        table.addListener(SWT.MouseUp, event -> {
            if (event.button == 1) {
                follow(follow);
            }
        });
        table.addListener(SWT.DefaultSelection, event -> follow(follow));
        table.addListener(SWT.MouseMove, this::point);
        Look.name(table, "What a committee will ask of the pack");
    }

    private static GridData indented(GridData data) {
        data.horizontalIndent = Theme.PANE;
        return data;
    }

    private Optional<CheckRow> row(int index) {
        return index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
    }

    private void follow(Consumer<Readiness.Item> follow) {
        row(table.getSelectionIndex()).ifPresent(row -> {
            if (row instanceof CheckRow.Point point) {
                follow.accept(point.item());
            }
        });
    }

    // Long names and needs are cut in the row, and read in full in the tip.
    private void point(Event event) {
        var item = table.getItem(new org.eclipse.swt.graphics.Point(event.x, event.y));
        var row = item == null ? Optional.<CheckRow>empty() : row(table.indexOf(item));
        var linked = row.filter(CheckRow.Point.class::isInstance).isPresent();
        var tip = linked ? Literally.shown(row.get().toString()) : null;
        if (!java.util.Objects.equals(tip, table.getToolTipText())) {
            table.setToolTipText(tip);
            table.setCursor(linked ? table.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        }
    }

    private void toggle() {
        site.setSetting(ALL, Boolean.toString(!showsAll()));
        show(readiness);
    }

    private boolean showsAll() {
        return site.setting(ALL).map(Boolean::parseBoolean).orElse(true);
    }

    Composite control() {
        return pane;
    }

    Table table() {
        return table;
    }

    void show(Readiness now) {
        readiness = now;
        int open = now.items().size() - now.in(State.DONE).size();
        figure.setForeground(theme.color(open == 0 ? Role.GOOD : Role.WARNING));
        var changed = Look.say(figure, open == 0 ? "✓" : Counts.of(open));
        changed |= Look.say(what, words(now));
        all.setText(showsAll() ? "<a>Hide what is done</a>" : "<a>Show what is done</a>");
        var next = CheckRow.of(now, showsAll());
        if (!next.equals(rows)) {
            rows = next;
            table.setItemCount(rows.size());
            table.clearAll();
            table.redraw();
            if (table.isFocusControl()) {
                setFocus();
            }
        }
        pane.layout(true);
    }

    /** What there is to say; where something is open the number of it stands before. */
    static String words(Readiness readiness) {
        int open = readiness.items().size() - readiness.in(State.DONE).size();
        int contested = readiness.in(State.CONTESTED).size();
        var settled = readiness.services() == 0 ? "" : Counts.of(readiness.settled()) + " of " + Counts.of(readiness.services())
                + (readiness.services() == 1 ? " service" : " services") + " settled.";
        if (open == 0) {
            return "Nothing is open: the pack can go to the committee. " + settled;
        }
        return (open == 1 ? "point is" : "points are") + " open before a committee could approve it"
                + (contested == 0 ? ". " : ", " + Counts.of(contested) + " contested. ") + settled;
    }

    void setFocus() {
        table.setFocus();
        // The head of a group leads nowhere, so that the first point is the place to begin.
        if (table.getSelectionIndex() < 1 && rows.size() > 1) {
            table.setSelection(1);
            table.setTopIndex(0);
        }
    }
}
