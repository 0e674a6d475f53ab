package org.rightplace.workbench.internal.problems;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.internal.parts.EntityWords;
import org.rightplace.workbench.internal.problems.ProblemList.Heading;
import org.rightplace.workbench.internal.problems.ProblemList.Line;
import org.rightplace.workbench.internal.problems.ProblemList.Row;
import org.rightplace.workbench.internal.widgets.Accessibly;
import org.rightplace.workbench.internal.widgets.FlatRows.Text;
import org.rightplace.workbench.internal.widgets.FlatRows;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;

/** The findings as a table: what, where, and the way to mend it. */
final class ProblemsPart implements Part {

    private static final int SEVERITY = 0;
    private static final int ABOUT = 1;
    private static final int MESSAGE = 2;
    private static final int FIX = 3;

    private final PartSite site;
    private final Composite pane;
    private final StackLayout layers = new StackLayout();
    private final Label nothing;
    private final Table table;
    private final List<TableColumn> columns;
    private List<Row> shown = List.of();
    private Optional<Workstream> front = Optional.empty();
    private Optional<EntityRef> opened = Optional.empty();

    ProblemsPart(Composite parent, PartSite site, Findings visited) {
        this.site = site;
        pane = new Composite(parent, SWT.NONE);
        pane.setLayout(layers);
        nothing = new Label(pane, SWT.CENTER);
        nothing.setText("\nNothing found. The checks run by themselves as you work.");
        table = new Table(pane, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        Accessibly.name(table, "Problems");
        columns = List.of(column("Severity"), column("About"), column("Finding"), column("Fix"));
        site.theme().style(pane);
        nothing.setForeground(site.theme().color(Role.SECOND));
        FlatRows.install(table, site.theme(), Theme.ROW, this::text);
        table.addListener(SWT.Resize, event -> share());
        table.addListener(SWT.SetData, this::describe);
        table.addListener(SWT.DefaultSelection, event -> openSelected());
        table.addListener(SWT.KeyDown, this::key);
        table.addListener(SWT.MouseDown, this::click);
        table.addListener(SWT.MouseMove, this::point);
        table.setMenu(menu());
        site.onFindings(this::show);
        site.onChange(change -> table.redraw());
        site.onSelection(this::follow);
        front = ProblemList.workstream(site.selection(), site.snapshot());
        show(site.findings());
        visited.visits().listen(table, this::select);
        visited.visited().ifPresent(this::select);
    }

    // Whoever goes from problem to problem sees in the list which one it is.
    private void select(Finding finding) {
        opened = finding.about().stream().findFirst();
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i) instanceof Line line && line.finding().equals(finding)) {
                table.setSelection(i);
                return;
            }
        }
    }

    @Override
    public void setFocus() {
        layers.topControl.setFocus();
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

    private void show(List<Finding> findings) {
        var selected = selected();
        shown = ProblemList.of(findings, site.snapshot(), front).rows();
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
        layers.topControl = shown.isEmpty() ? nothing : table;
        pane.layout();
    }

    // Whoever works in a workstream sees its problems first. One that is opened from here leaves the order as it is.
    private void follow(List<EntityRef> selection) {
        boolean mine = opened.isPresent() && selection.contains(opened.get());
        var next = ProblemList.workstream(selection, site.snapshot());
        if (!mine && next.isPresent() && !next.equals(front)) {
            front = next;
            opened = Optional.empty();
            show(site.findings());
        }
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
        return finding.about().isEmpty() ? "" : EntityWords.name(finding.about().getFirst(), site.snapshot());
    }

    private static String remedy(Finding finding) {
        return finding.remedy().map(Edit::label).orElse("");
    }

    private void key(Event event) {
        if (event.character == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
            fixSelected();
        } else if (event.keyCode == 'c' && (event.stateMask & SWT.MOD1) != 0) {
            copySelected();
        }
    }

    private void click(Event event) {
        if (event.button == 1 && overFix(event)) {
            finding(event).ifPresent(this::fix);
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

    private List<Finding> selected() {
        return Arrays.stream(table.getSelectionIndices())
                .filter(index -> index < shown.size())
                .mapToObj(shown::get)
                .flatMap(row -> row instanceof Line line ? Stream.of(line.finding()) : Stream.empty())
                .toList();
    }

    private void openSelected() {
        selected().stream().findFirst().ifPresent(this::open);
    }

    private void open(Finding finding) {
        var about = finding.about().stream().filter(ref -> site.snapshot().find(ref).isPresent()).toList();
        if (about.isEmpty()) {
            // Of a file there is nothing to open; what is wrong with it is too long for a row, and no row shows a tip to the keyboard.
            site.say(finding.about().isEmpty()
                    ? finding.message()
                    : "What this is about is not in the system, so there is nothing to open.");
            return;
        }
        opened = Optional.of(about.getFirst());
        site.select(List.of(about.getFirst()));
        site.open(about.getFirst());
    }

    private void fixSelected() {
        selected().forEach(this::fix);
    }

    private void fix(Finding finding) {
        finding.remedy().ifPresent(remedy -> {
            if (site.apply(remedy)) {
                site.say("Done: " + remedy.label());
            }
        });
    }

    private void copySelected() {
        var lines = selected().stream()
                .map(finding -> String.join("\t", severity(finding), about(finding), finding.message()))
                .toList();
        if (!lines.isEmpty()) {
            var clipboard = new Clipboard(table.getDisplay());
            clipboard.setContents(
                    new Object[] {String.join("\n", lines)}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    private Menu menu() {
        var menu = new Menu(table);
        item(menu, "&Open\tEnter", this::openSelected);
        item(menu, "&Fix\tCtrl+Enter", this::fixSelected);
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "&Copy\tCtrl+C", this::copySelected);
        menu.addListener(SWT.Show, event -> {
            var selected = selected();
            menu.getItem(0).setEnabled(selected.size() == 1 && !selected.getFirst().about().isEmpty());
            menu.getItem(1).setEnabled(selected.stream().anyMatch(finding -> finding.remedy().isPresent()));
            menu.getItem(3).setEnabled(!selected.isEmpty());
        });
        return menu;
    }

    private static void item(Menu menu, String text, Runnable action) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
    }

    @Override
    public void reveal(EntityRef entity) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i) instanceof Line line && line.finding().about().contains(entity)) {
                table.setSelection(i);
                return;
            }
        }
    }
}
