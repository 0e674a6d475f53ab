package org.rightplace.ui.exchange.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.rightplace.exchange.ImportMode;
import org.rightplace.exchange.Rejection;
import org.rightplace.model.Dataset;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Counts;
import org.rightplace.workspace.Severity;

/** What an import would bring: figures, what to know, the rows that were rejected, and the credit that goes with it. */
final class PreviewPane {

    private static final int REJECTED_ROWS = 5;
    private static final int REMARK_LINES = 3;

    private final Composite pane;
    private final Theme theme;
    private final Consumer<String> complaints;
    private final Label headline;
    private final Table figures;
    private final Label remarksHead;
    private final Text remarks;
    private final Composite rejection;
    private final Label rejectedHead;
    private final Table rejectedTable;
    private final Button goodRows;
    private final Button allOrNothing;
    private final Label credit;
    private List<Rejection> rejected = List.of();

    /** @param complaints is told what went wrong */
    PreviewPane(Composite parent, Theme theme, Consumer<String> complaints) {
        this.theme = theme;
        this.complaints = complaints;
        pane = column(parent);
        headline = new Label(pane, SWT.WRAP);
        figures = table(pane, 1, SWT.NO_SCROLL);
        remarksHead = new Label(pane, SWT.NONE);
        remarks = new Text(pane, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        rejection = column(pane);
        rejectedHead = new Label(rejection, SWT.WRAP);
        rejectedTable = table(rejection, REJECTED_ROWS, SWT.VIRTUAL | SWT.MULTI);
        var buttons = new Composite(rejection, SWT.NONE);
        goodRows = new Button(buttons, SWT.RADIO);
        allOrNothing = new Button(buttons, SWT.RADIO);
        var copy = new Button(buttons, SWT.PUSH);
        var export = new Button(buttons, SWT.PUSH);
        credit = new Label(pane, SWT.WRAP);
        layOut(buttons);
        column(figures, "", 230, SWT.LEFT);
        column(figures, "New", 90, SWT.RIGHT);
        column(figures, "Changed", 90, SWT.RIGHT);
        column(figures, "In the system then", 170, SWT.RIGHT);
        column(figures, "", 1, SWT.LEFT);
        column(rejectedTable, "File", 230, SWT.LEFT);
        column(rejectedTable, "Line", 60, SWT.RIGHT);
        column(rejectedTable, "Reason", 420, SWT.LEFT);
        rejectedTable.addListener(SWT.SetData, this::fill);
        rejectedTable.addListener(SWT.KeyDown, this::key);
        copy.setText("Copy");
        copy.setToolTipText("Copy the selected rows, or all of them, to paste into a spreadsheet or a mail");
        copy.addListener(SWT.Selection, event -> copy());
        export.setText("Export as CSV…");
        export.addListener(SWT.Selection, event -> export());
        goodRows.setText("Import the good rows");
        allOrNothing.setText("Import nothing unless every row is good");
        goodRows.setSelection(true);
    }

    Composite control() {
        return pane;
    }

    /** Sets the type. To be called once the theme has been given to the pane. */
    void applyStyle() {
        headline.setFont(theme.font(Theme.Type.STRONG));
        remarksHead.setText("WORTH KNOWING");
        for (var head : List.of(remarksHead, rejectedHead)) {
            head.setFont(theme.font(Theme.Type.GROUP));
            head.setForeground(theme.color(Theme.Role.SECOND));
        }
        credit.setForeground(theme.color(Theme.Role.SECOND));
        credit.setFont(theme.font(Theme.Type.SECONDARY));
    }

    /** Calls back when the user decides otherwise about the good rows. */
    void onChoice(Runnable listener) {
        goodRows.addListener(SWT.Selection, event -> listener.run());
        allOrNothing.addListener(SWT.Selection, event -> listener.run());
    }

    /** What is to become of the good rows. */
    ImportMode mode() {
        return allOrNothing.getSelection() ? ImportMode.ALL_OR_NOTHING : ImportMode.GOOD_ROWS;
    }

    /** Shows what was read. */
    void show(ReadFiles.Result.Read read) {
        rejected = read.rejected();
        headline.setText(headline(read));
        figures.removeAll();
        for (var row : read.preview().rows()) {
            var item = new TableItem(figures, SWT.NONE);
            item.setText(new String[] {row.name(), Counts.of(row.added()), Counts.of(row.changed()), Counts.of(row.total())});
        }
        var room = (GridData) figures.getLayoutData();
        room.heightHint = figures.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        room.grabExcessVerticalSpace = false;
        var findings = read.outcome().findings();
        include(remarksHead, !findings.isEmpty());
        include(remarks, !findings.isEmpty());
        remarks.setText(findings.stream()
                .map(finding -> (finding.severity() == Severity.INFORMATION ? "•  " : "▲  ") + finding.message())
                .collect(Collectors.joining("\n")));
        include(rejection, !rejected.isEmpty());
        rejectedHead.setText((Counts.of(rejected.size()) + (rejected.size() == 1 ? " row rejected" : " rows rejected"))
                .toUpperCase(Locale.UK));
        rejectedTable.setItemCount(rejected.size());
        rejectedTable.clearAll();
        credit.setText(credit(read));
        pane.layout(true, true);
    }

    /** What the files bring, in one line. */
    static String headline(ReadFiles.Result.Read read) {
        var imported = read.outcome().imported();
        var parts = imported.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> Counts.of(entry.getValue()) + " " + noun(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("  ·  "));
        if (parts.isEmpty()) {
            return "Nothing that can be imported";
        }
        return read.preview().changesNothing() ? parts + "  ·  all of it is in the system already" : parts;
    }

    // The kinds of things are named in the plural.
    private static String noun(String several, long count) {
        return count == 1 && several.endsWith("s") ? several.substring(0, several.length() - 1) : several;
    }

    private static String credit(ReadFiles.Result.Read read) {
        return read.outcome().after().all(Dataset.class).stream()
                .flatMap(dataset -> java.util.stream.Stream.of(dataset.attribution()))
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private void fill(Event event) {
        var row = rejected.get(event.index);
        ((TableItem) event.item).setText(new String[] {row.file(), RejectedRows.line(row), row.reason()});
    }

    private void key(Event event) {
        if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
            copy();
        } else if (event.stateMask == SWT.MOD1 && event.keyCode == 'a') {
            rejectedTable.selectAll();
        }
    }

    private void copy() {
        var selected = rejectedTable.getSelectionIndices();
        var rows = selected.length == 0
                ? rejected
                : java.util.Arrays.stream(selected).mapToObj(rejected::get).toList();
        var clipboard = new Clipboard(pane.getDisplay());
        clipboard.setContents(
                new Object[] {RejectedRows.toPaste(rows)}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private void export() {
        var dialog = new FileDialog(pane.getShell(), SWT.SAVE);
        dialog.setText("Export the rejected rows");
        dialog.setFileName("rejected-rows.csv");
        dialog.setOverwrite(true);
        var chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        try {
            RejectedRows.write(rejected, Path.of(chosen));
        } catch (IOException | UncheckedIOException e) {
            complaints.accept("The rejected rows could not be written to " + chosen + ": " + e.getMessage()
                    + ". Choose another folder or free some space.");
        }
    }

    private void layOut(Composite buttons) {
        var row = new GridLayout(4, false);
        row.marginWidth = row.marginHeight = 0;
        buttons.setLayout(row);
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        allOrNothing.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, true, false));
        var hint = new GridData(SWT.FILL, SWT.FILL, true, true);
        hint.heightHint = hint.minimumHeight = remarks.getLineHeight() * REMARK_LINES;
        hint.widthHint = 1;
        remarks.setLayoutData(hint);
        for (var label : List.of(headline, credit)) {
            var wide = new GridData(SWT.FILL, SWT.TOP, true, false);
            wide.widthHint = 1;
            label.setLayoutData(wide);
        }
    }

    private static void include(org.eclipse.swt.widgets.Control control, boolean included) {
        if (control.getLayoutData() == null) {
            control.setLayoutData(new GridData());
        }
        ((GridData) control.getLayoutData()).exclude = !included;
        control.setVisible(included);
    }

    private static Composite column(Composite parent) {
        var column = new Composite(parent, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = 0;
        layout.verticalSpacing = Theme.STEP * 2;
        column.setLayout(layout);
        column.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        return column;
    }

    private static Table table(Composite parent, int rows, int style) {
        var table = new Table(parent, style | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        var data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = data.minimumHeight = rows * table.getItemHeight();
        data.widthHint = 1;
        table.setLayoutData(data);
        return table;
    }

    private static void column(Table table, String name, int width, int alignment) {
        var column = new TableColumn(table, alignment);
        column.setText(name);
        column.setWidth(width);
    }
}
