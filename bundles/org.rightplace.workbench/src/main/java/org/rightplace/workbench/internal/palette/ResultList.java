package org.rightplace.workbench.internal.palette;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.rightplace.workbench.internal.widgets.Accessibly;
import org.rightplace.workbench.internal.widgets.FlatRows;
import org.rightplace.workbench.internal.widgets.FlatRows.Text;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;

/** The list under the search box. It never takes the keyboard: keys go on to the box. */
final class ResultList {

    private static final int WIDTH = 560;
    private static final int KIND = 130;
    private static final int ROWS = 12;

    private final Composite box;
    private final Theme theme;
    private final Consumer<Candidate> chosen;
    private Shell shell;
    private Table table;
    private List<Candidate> found = List.of();
    private boolean nothingTyped;

    ResultList(Composite box, Theme theme, Consumer<Candidate> chosen) {
        this.box = box;
        this.theme = theme;
        this.chosen = chosen;
        box.addListener(SWT.Dispose, event -> {
            if (shell != null) {
                shell.dispose();
            }
        });
    }

    void show(List<Candidate> candidates, boolean nothingYet) {
        found = candidates;
        nothingTyped = nothingYet;
        if (shell == null) {
            create();
        }
        int rows = Math.max(1, found.size());
        // A list that gets longer has its room first: a scroll bar does not fit beside a single row.
        if (rows > table.getItemCount()) {
            place();
        }
        table.setItemCount(rows);
        table.clearAll();
        place();
        if (!shell.isVisible()) {
            shell.setVisible(true);
        }
        select(0);
    }

    void hide() {
        if (shell != null && !shell.isDisposed()) {
            shell.setVisible(false);
        }
    }

    boolean hasFocus() {
        return shell != null && !shell.isDisposed() && shell.isVisible()
                && shell.getDisplay().getFocusControl() instanceof Table focused && focused == table;
    }

    void move(int step) {
        if (shell != null && shell.isVisible() && !found.isEmpty()) {
            int at = table.getSelectionIndex() + step;
            select(Math.abs(step) == 1 ? Math.floorMod(at, found.size()) : Math.clamp(at, 0, found.size() - 1));
        }
    }

    Optional<Candidate> selected() {
        int index = shell != null && shell.isVisible() ? table.getSelectionIndex() : -1;
        return index >= 0 && index < found.size() ? Optional.of(found.get(index)) : Optional.empty();
    }

    private void select(int index) {
        table.setSelection(index);
        table.showSelection();
    }

    private void create() {
        shell = new Shell(box.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.NO_FOCUS);
        var fill = new FillLayout();
        fill.marginWidth = fill.marginHeight = 1;
        shell.setLayout(fill);
        table = new Table(shell, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        new TableColumn(table, SWT.LEFT);
        new TableColumn(table, SWT.LEFT);
        Accessibly.name(table, "What was found");
        theme.style(table);
        shell.setBackground(theme.color(Role.LINE));
        FlatRows.install(table, theme, Theme.ROW, this::text);
        table.addListener(SWT.SetData, this::describe);
        table.addListener(SWT.MouseUp, event -> selected().ifPresent(chosen));
    }

    private void place() {
        int rows = Math.min(ROWS, Math.max(1, found.size()));
        int height = rows * table.getItemHeight() + 2;
        var screen = box.getMonitor().getClientArea();
        int width = Math.min(WIDTH, box.getShell().getClientArea().width);
        var corner = Display.getCurrent().map(box, null, box.getSize().x - width, box.getSize().y + 2);
        int x = Math.max(screen.x, corner.x);
        table.getColumn(0).setWidth(width - KIND - 2);
        table.getColumn(1).setWidth(KIND - 16);
        shell.setBounds(x, corner.y, width, Math.min(height, screen.y + screen.height - corner.y));
    }

    private void describe(Event event) {
        if (event.index < found.size()) {
            var candidate = found.get(event.index);
            ((TableItem) event.item).setText(new String[] {candidate.name() + " " + candidate.detail(), candidate.what()});
        }
    }

    private Text text(FlatRows.Cell cell) {
        int index = table.indexOf((TableItem) cell.item());
        if (index >= found.size()) {
            return cell.column() == 0 ? Text.with("", emptyText()) : Text.plain("");
        }
        var candidate = found.get(index);
        return cell.column() == 0
                ? Text.with(candidate.name(), candidate.detail())
                : Text.with("", candidate.what());
    }

    private String emptyText() {
        return nothingTyped
                ? "Type the name of a command, place, service, workstream or setting."
                : "Nothing is called that. Try fewer letters, or > for commands alone.";
    }
}
