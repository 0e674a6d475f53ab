package org.rightplace.workbench.forms;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
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
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/**
 * A list to pick one thing from by typing part of its name. Arrow keys move, Enter picks, Escape leaves, and so does
 * clicking elsewhere.
 *
 * @param <T> what is picked
 */
public final class Picker<T> {

    private static final int WIDTH = 460;
    private static final int HEIGHT = 360;
    private static final int DETAIL_SHARE = 38;
    private static final int MEASURED = 200;

    private final Shell shell;
    private final Text filter;
    private final Table table;
    private final List<Choice<T>> all;
    private final Consumer<T> picked;
    private List<Choice<T>> shown = List.of();

    /**
     * Something to pick.
     *
     * @param value what is picked
     * @param name what it is called
     * @param detail what it is or where it belongs, in a few words
     */
    public record Choice<T>(T value, String name, String detail) {
        boolean fits(String[] words) {
            var text = (name + " " + detail).toLowerCase(Locale.ROOT);
            for (var word : words) {
                if (!text.contains(word)) {
                    return false;
                }
            }
            return true;
        }
    }

    private Picker(Control at, Theme theme, String title, List<Choice<T>> choices, Consumer<T> picked) {
        this.all = List.copyOf(choices);
        this.picked = picked;
        shell = new Shell(at.getShell(), SWT.DIALOG_TRIM | SWT.RESIZE);
        shell.setText(title);
        shell.setBackground(theme.color(Role.PAPER));
        var layout = new GridLayout();
        layout.marginWidth = Theme.STEP * 2;
        layout.marginHeight = Theme.STEP * 2;
        shell.setLayout(layout);
        filter = new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH);
        filter.setMessage("Type part of the name");
        filter.setFont(theme.font(Type.BODY));
        filter.setLayoutData(Look.wide());
        Look.name(filter, title);
        table = new Table(shell, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION);
        theme.style(table);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Look.name(table, title);
        new TableColumn(table, SWT.LEFT);
        new TableColumn(table, SWT.LEFT);
        table.addListener(SWT.SetData, event -> {
            // A table that is being emptied may still ask for a line it no longer has.
            if (event.index >= 0 && event.index < shown.size()) {
                var choice = shown.get(event.index);
                ((TableItem) event.item).setText(new String[] {choice.name(), choice.detail()});
            }
        });
        table.addListener(SWT.Resize, event -> columns());
        table.addListener(SWT.DefaultSelection, event -> pick());
        table.addListener(SWT.MouseUp, event -> {
            if (table.getItem(new Point(event.x, event.y)) != null) {
                pick();
            }
        });
        filter.addListener(SWT.Modify, event -> show());
        filter.addListener(SWT.DefaultSelection, event -> pick());
        filter.addListener(SWT.KeyDown, this::move);
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                shell.close();
            }
        });
        shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed()) {
                shell.close();
            }
        }));
    }

    /**
     * Opens a picker beneath a control.
     *
     * @param title what is to be picked, as a request
     * @param choices what there is, in the order to show it
     * @param picked takes what is picked; it is not called if nothing is
     */
    public static <T> Shell open(Control at, Theme theme, String title, List<Choice<T>> choices, Consumer<T> picked) {
        var picker = new Picker<>(at, theme, title, choices, picked);
        picker.show();
        picker.shell.setSize(WIDTH, HEIGHT);
        picker.shell.setLocation(picker.beneath(at));
        picker.shell.open();
        picker.filter.setFocus();
        return picker.shell;
    }

    private Point beneath(Control at) {
        var place = at.toDisplay(0, at.getSize().y);
        var area = at.getMonitor().getClientArea();
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
        table.setItemCount(shown.size());
        table.clearAll();
        if (!shown.isEmpty()) {
            table.setSelection(0);
        }
    }

    private void move(Event event) {
        int by = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (by != 0 && !shown.isEmpty()) {
            event.doit = false;
            table.setSelection(Math.clamp((long) table.getSelectionIndex() + by, 0, shown.size() - 1));
        }
    }

    private void pick() {
        int at = table.getSelectionIndex();
        if (at >= 0 && at < shown.size()) {
            var value = shown.get(at).value();
            shell.close();
            picked.accept(value);
        }
    }
}
