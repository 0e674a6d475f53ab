package org.rightplace.workbench.internal.problems;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.rightplace.workbench.internal.parts.EntityWords;
import org.rightplace.workbench.internal.problems.ProblemList.Heading;
import org.rightplace.workbench.internal.problems.ProblemList.Line;
import org.rightplace.workbench.internal.problems.ProblemList.Row;
import org.rightplace.workbench.internal.widgets.Accessibly;
import org.rightplace.workbench.internal.widgets.FlatRows;
import org.rightplace.workbench.internal.widgets.FlatRows.Text;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Snapshot;

/** How findings look in rows, and which of them the user means. */
final class ProblemTable {

    private static final int SEVERITY = 0;
    private static final int ABOUT = 1;
    private static final int MESSAGE = 2;
    private static final int FIX = 3;

    private final Table table;
    private final List<TableColumn> columns;
    private final Supplier<Snapshot> snapshot;
    private final Consumer<Finding> fix;
    private List<Row> shown = List.of();

    /**
     * @param snapshot the system that the findings are about
     * @param fix told of a finding whose remedy has been clicked
     */
    ProblemTable(Composite parent, Theme theme, Supplier<Snapshot> snapshot, Consumer<Finding> fix) {
        this.snapshot = snapshot;
        this.fix = fix;
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        Accessibly.name(table, "Problems");
        columns = List.of(column("Severity"), column("About"), column("Finding"), column("Fix"));
        theme.style(table);
        FlatRows.install(table, theme, Theme.ROW, this::text);
        table.addListener(SWT.Resize, event -> share());
        table.addListener(SWT.SetData, this::describe);
        table.addListener(SWT.MouseDown, this::click);
        table.addListener(SWT.MouseMove, this::point);
    }

    /** The table itself. */
    Table control() {
        return table;
    }

    /** Shows other rows; what is selected stays so. */
    void show(List<Row> rows) {
        var selected = selected();
        shown = rows;
        table.setItemCount(shown.size());
        table.clearAll();
        // What was selected may stand elsewhere now.
        table.deselectAll();
        for (int i = 0; i < shown.size() && !selected.isEmpty(); i++) {
            if (shown.get(i) instanceof Line line && selected.contains(line.finding())) {
                table.select(i);
            }
        }
        share();
    }

    /** Whether there is nothing to show. */
    boolean isEmpty() {
        return shown.isEmpty();
    }

    /** Selects the first finding about an entity, if there is one. */
    void reveal(EntityRef entity) {
        select(finding -> finding.about().contains(entity));
    }

    /** Selects a finding, if it is listed. */
    void select(Finding finding) {
        select(finding::equals);
    }

    private void select(Predicate<Finding> wanted) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i) instanceof Line line && wanted.test(line.finding())) {
                table.setSelection(i);
                return;
            }
        }
    }

    /** The findings selected, from top to bottom. */
    List<Finding> selected() {
        return Arrays.stream(table.getSelectionIndices())
                .filter(index -> index < shown.size())
                .mapToObj(shown::get)
                .flatMap(row -> row instanceof Line line ? Stream.of(line.finding()) : Stream.empty())
                .toList();
    }

    /** A finding as a line of text. */
    String line(Finding finding) {
        return String.join("\t", severity(finding), about(finding), finding.message());
    }

    private TableColumn column(String name) {
        var column = new TableColumn(table, SWT.LEFT);
        column.setText(name);
        return column;
    }

    // What says nothing leaves its room to the sentences.
    private void share() {
        int width = table.getClientArea().width;
        boolean fixes = shown.stream().anyMatch(row -> row instanceof Line line && line.finding().remedy().isPresent());
        int severity = Math.min(96, width / 6);
        int about = Math.min(180, width / 5);
        int fix = fixes ? Math.min(200, width / 5) : 56;
        columns.get(SEVERITY).setWidth(severity);
        columns.get(ABOUT).setWidth(about);
        columns.get(FIX).setWidth(fix);
        columns.get(MESSAGE).setWidth(Math.max(80, width - severity - about - fix));
    }

    // What a screen reader reads; the rows themselves are painted.
    private void describe(Event event) {
        var item = (TableItem) event.item;
        item.setText(switch (shown.get(event.index)) {
            case Heading heading -> new String[] {"", heading.name(), heading.count(), ""};
            case Line(Finding finding) -> new String[] {severity(finding), about(finding), finding.message(), remedy(finding)};
        });
    }

    private Text text(FlatRows.Cell cell) {
        int index = table.indexOf((TableItem) cell.item());
        if (index < 0 || index >= shown.size()) {
            return Text.plain("");
        }
        return switch (shown.get(index)) {
            case Heading heading -> text(heading, cell.column());
            case Line(Finding finding) -> text(finding, cell.column());
        };
    }

    private static Text text(Heading heading, int column) {
        return switch (column) {
            case ABOUT -> Text.plain(heading.name()).strong();
            case MESSAGE -> Text.plain(heading.count()).in(Role.SECOND);
            default -> Text.plain("");
        };
    }

    private Text text(Finding finding, int column) {
        return switch (column) {
            case SEVERITY -> mark(finding);
            case ABOUT -> Text.plain(about(finding));
            case MESSAGE -> Text.plain(finding.message());
            default -> Text.plain(remedy(finding)).in(Role.ACCENT);
        };
    }

    private static Text mark(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> new Text("\u25cf", "Error", "", Theme.Type.BODY, Role.ERROR);
            case WARNING -> new Text("\u25b2", "Warning", "", Theme.Type.BODY, Role.WARNING);
            case INFORMATION -> new Text("\u25cb", "Note", "", Theme.Type.BODY, Role.SECOND);
        };
    }

    private static String severity(Finding finding) {
        return mark(finding).name();
    }

    private String about(Finding finding) {
        return finding.about().isEmpty() ? "" : EntityWords.name(finding.about().getFirst(), snapshot.get());
    }

    private static String remedy(Finding finding) {
        return finding.remedy().map(Edit::label).orElse("");
    }

    private void click(Event event) {
        if (event.button == 1 && overFix(event)) {
            finding(event).ifPresent(fix);
        }
    }

    private void point(Event event) {
        table.setCursor(overFix(event) ? table.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        var tip = finding(event)
                .map(finding -> overFix(event) ? remedy(finding) : finding.message())
                .orElse(null);
        if (!Objects.equals(tip, table.getToolTipText())) {
            table.setToolTipText(tip);
        }
    }

    private boolean overFix(Event event) {
        var item = table.getItem(new Point(event.x, event.y));
        return item != null && item.getBounds(FIX).contains(event.x, event.y)
                && finding(event).flatMap(Finding::remedy).isPresent();
    }

    private Optional<Finding> finding(Event event) {
        var item = table.getItem(new Point(event.x, event.y));
        int index = item == null ? -1 : table.indexOf(item);
        return index >= 0 && index < shown.size() && shown.get(index) instanceof Line line
                ? Optional.of(line.finding())
                : Optional.empty();
    }
}
