package org.rightplace.workbench.forms;

import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.rightplace.workbench.forms.Picker.Choice;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/**
 * A small window beside a control, with a list that gets shorter as part of a name is typed. Arrow keys move in it, and it
 * goes with Escape and when it loses the keyboard.
 *
 * @param <T> what is in the list
 */
abstract class ListWindow<T> {

    private static final int WIDTH = 460;
    private static final int HEIGHT = 360;
    private static final int DETAIL_SHARE = 38;
    private static final int MEASURED = 200;
    private static final int PAGE = 8;

    final Theme theme;
    final Shell shell;
    final Table table;
    private final Text filter;
    private final List<Choice<T>> all;
    private List<Choice<T>> shown = List.of();

    ListWindow(Control at, Theme theme, String title, List<Choice<T>> choices, int tableStyle) {
        this.theme = theme;
        this.all = List.copyOf(choices);
        shell = new Shell(at.getShell(), SWT.DIALOG_TRIM | SWT.RESIZE);
        shell.setText(title);
        shell.setBackground(theme.color(Role.PAPER));
        var layout = new GridLayout();
        layout.marginWidth = Theme.STEP * 2;
        layout.marginHeight = Theme.STEP * 2;
        shell.setLayout(layout);
        filter = new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH);
        filter.setMessage("Type part of the name");
        theme.style(filter);
        filter.setFont(theme.font(Type.BODY));
        filter.setLayoutData(Look.wide());
        Look.name(filter, title);
        table = new Table(shell, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | tableStyle);
        theme.style(table);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Look.name(table, title);
        new TableColumn(table, SWT.LEFT);
        new TableColumn(table, SWT.LEFT);
        table.addListener(SWT.SetData, this::fillIn);
        table.addListener(SWT.Resize, event -> columns());
        filter.addListener(SWT.Modify, event -> show());
        filter.addListener(SWT.KeyDown, this::move);
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                close();
            }
        });
        shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(this::close));
    }

    /** Shows a row, beyond its words. */
    void describe(TableItem item, Choice<T> choice) {
        // Most lists are words alone.
    }

    /** What the filter's Enter does. */
    final void onEnter(Runnable action) {
        filter.addListener(SWT.DefaultSelection, event -> action.run());
    }

    /** What the row at an index stands for; {@code null} for the words of an empty list. */
    final Choice<T> at(int index) {
        return index >= 0 && index < shown.size() ? shown.get(index) : null;
    }

    final Shell open(Control at) {
        show();
        shell.setSize(WIDTH, HEIGHT);
        shell.setLocation(beside(at));
        shell.open();
        filter.setFocus();
        return shell;
    }

    final void close() {
        if (!shell.isDisposed()) {
            shell.close();
        }
    }

    // Below a button or above it, and within something large such as a tree.
    private Point beside(Control at) {
        int height = at.getSize().y;
        boolean large = height > HEIGHT / 2;
        var place = large ? at.toDisplay(Theme.PANE, Theme.ROW) : at.toDisplay(0, height);
        var area = at.getMonitor().getClientArea();
        if (!large && place.y + HEIGHT > area.y + area.height) {
            place.y -= height + HEIGHT;
        }
        return new Point(
                Math.max(area.x, Math.min(place.x, area.x + area.width - WIDTH)),
                Math.max(area.y, Math.min(place.y, area.y + area.height - HEIGHT)));
    }

    private void columns() {
        int width = table.getClientArea().width;
        table.getColumn(1).setWidth(Math.min(width * DETAIL_SHARE / 100, detailWidth()));
        table.getColumn(0).setWidth(width - table.getColumn(1).getWidth());
    }

    // Names are what is looked for, so details leave them what room they do not need.
    private int detailWidth() {
        var gc = new GC(table);
        try {
            return Theme.PANE * 2
                    + all.stream().limit(MEASURED).map(Choice::detail).distinct().mapToInt(text -> gc.textExtent(text).x).max().orElse(0);
        } finally {
            gc.dispose();
        }
    }

    private void show() {
        var words = filter.getText().toLowerCase(Locale.ROOT).strip().split("\\s+");
        shown = all.stream().filter(choice -> choice.fits(words)).toList();
        table.setItemCount(Math.max(1, shown.size()));
        table.clearAll();
        if (shown.isEmpty()) {
            table.deselectAll();
        } else {
            table.setSelection(0);
        }
    }

    private void fillIn(Event event) {
        var item = (TableItem) event.item;
        var choice = at(event.index);
        if (choice != null) {
            item.setForeground(null);
            item.setText(new String[] {choice.name(), choice.detail()});
            describe(item, choice);
        } else {
            // A table that is being emptied may also still ask for a line it no longer has.
            item.setForeground(theme.color(Role.SECOND));
            item.setText(new String[] {all.isEmpty() ? "There is nothing to choose from." : "Nothing is called that.", ""});
        }
    }

    private void move(Event event) {
        int by =
                switch (event.keyCode) {
                    case SWT.ARROW_DOWN -> 1;
                    case SWT.ARROW_UP -> -1;
                    case SWT.PAGE_DOWN -> PAGE;
                    case SWT.PAGE_UP -> -PAGE;
                    default -> 0;
                };
        if (by != 0 && !shown.isEmpty()) {
            event.doit = false;
            table.setSelection(Math.clamp((long) table.getSelectionIndex() + by, 0, shown.size() - 1));
        }
    }
}
