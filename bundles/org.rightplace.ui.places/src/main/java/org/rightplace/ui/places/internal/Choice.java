package org.rightplace.ui.places.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.rightplace.workbench.theme.Theme;

/**
 * A small window to choose one of many by typing a part of its name: arrows go through the list, Enter chooses, and
 * Escape or a click elsewhere leaves everything as it was.
 *
 * @param <T> what there is to choose from
 */
final class Choice<T> {

    private static final int WIDTH = 340;
    private static final int ROWS = 10;

    /**
     * Something to choose.
     *
     * @param name its name
     * @param detail what tells it from others of that name
     * @param value what is chosen
     */
    record Option<T>(String name, String detail, T value) {

        private boolean matches(List<String> words) {
            var text = (name + " " + detail).toLowerCase(Locale.ROOT);
            return words.stream().allMatch(text::contains);
        }
    }

    private final List<Option<T>> options;
    private final Consumer<T> chosen;
    private final Color quiet;
    private final Shell shell;
    private final Text words;
    private final Table table;
    private List<Option<T>> shown;

    private Choice(Control near, Theme theme, String title, List<Option<T>> options, Consumer<T> chosen) {
        this.options = options;
        this.shown = options;
        this.chosen = chosen;
        this.quiet = theme.color(Theme.Role.SECOND);
        shell = new Shell(near.getShell(), SWT.TOOL | SWT.ON_TOP | SWT.RESIZE);
        shell.setText(title);
        var layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = Theme.PANE;
        layout.verticalSpacing = Theme.STEP;
        shell.setLayout(layout);
        var head = new Label(shell, SWT.NONE);
        words = new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        table = new Table(shell, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        theme.style(shell);
        head.setText(title);
        head.setFont(theme.font(Theme.Type.STRONG));
        words.setMessage("Type a part of the name");
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        words.getAccessible().addAccessibleListener(Named.as(title));
        var list = new GridData(SWT.FILL, SWT.FILL, true, true);
        list.widthHint = WIDTH;
        list.heightHint = table.getItemHeight() * ROWS;
        table.setLayoutData(list);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.DefaultSelection, event -> choose());
        table.addListener(SWT.MouseUp, event -> {
            if (table.getItem(new Point(event.x, event.y)) != null) {
                choose();
            }
        });
        words.addListener(SWT.Modify, event -> filter());
        words.addListener(SWT.DefaultSelection, event -> choose());
        words.addListener(SWT.KeyDown, this::step);
        shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(this::close));
        show();
    }

    /**
     * Opens the window beside a control.
     *
     * @param title what is being chosen, and what for
     */
    static <T> void open(
            Control near, Theme theme, String title, List<Option<T>> options, Consumer<T> chosen) {
        var choice = new Choice<>(near, theme, title, options, chosen);
        choice.shell.pack();
        var area = near.getMonitor().getClientArea();
        var at = near.toDisplay(Theme.PANE, Theme.ROW);
        var size = choice.shell.getSize();
        choice.shell.setLocation(
                Math.max(area.x, Math.min(at.x, area.x + area.width - size.x)),
                Math.max(area.y, Math.min(at.y, area.y + area.height - size.y)));
        choice.shell.open();
        choice.words.setFocus();
    }

    private void step(Event event) {
        int step =
                switch (event.keyCode) {
                    case SWT.ARROW_DOWN -> 1;
                    case SWT.ARROW_UP -> -1;
                    case SWT.PAGE_DOWN -> ROWS;
                    case SWT.PAGE_UP -> -ROWS;
                    default -> 0;
                };
        if (step != 0 && !shown.isEmpty()) {
            event.doit = false;
            table.setSelection(Math.clamp(table.getSelectionIndex() + step, 0, shown.size() - 1));
        }
    }

    private void filter() {
        var typed = List.of(words.getText().strip().toLowerCase(Locale.ROOT).split("\\s+"));
        shown = options.stream().filter(option -> option.matches(typed)).toList();
        show();
    }

    private void show() {
        table.setItemCount(Math.max(1, shown.size()));
        table.clearAll();
        if (!shown.isEmpty()) {
            table.setSelection(0);
        }
    }

    private void fill(Event event) {
        var item = (TableItem) event.item;
        if (shown.isEmpty()) {
            item.setText(options.isEmpty() ? "There is nothing to choose from." : "Nothing matches.");
            item.setForeground(quiet);
            return;
        }
        var option = shown.get(event.index);
        item.setForeground(null);
        item.setText(option.detail().isEmpty() ? option.name() : option.name() + "  ·  " + option.detail());
    }

    private void choose() {
        int index = table.getSelectionIndex();
        if (index >= 0 && index < shown.size()) {
            var value = shown.get(index).value();
            close();
            chosen.accept(value);
        }
    }

    private void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }
}
