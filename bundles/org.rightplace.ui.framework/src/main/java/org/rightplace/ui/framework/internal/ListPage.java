package org.rightplace.ui.framework.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rightplace.model.Framework;
import org.rightplace.ui.framework.internal.CellWords.Cell;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.framework.FrameworkEdits;

/**
 * A section that is one list: a table to edit in place, and beneath it what there is to say about the item selected. The
 * table's elements are ids, which stay the same when what they name changes.
 *
 * @param <T> what it lists
 */
class ListPage<T> implements Page {

    private static final int LEAST_ROWS = 6;
    // Below that the table scrolls sideways rather than cut every text short.
    private static final int LEAST_PER_WEIGHT = 5;

    private final Sheet<T> sheet;
    private final Changes changes;
    private final FrameworkEdits edits;
    private final Composite root;
    private final TableViewer viewer;
    private final Details<T> details;
    private final TextBlock empty;
    private final ListActions actions;
    private Framework framework;

    ListPage(Composite parent, Changes changes, FrameworkEdits edits, Sheet<T> sheet) {
        this.sheet = sheet;
        this.changes = changes;
        this.edits = edits;
        var theme = changes.site().theme();
        var look = new Look(theme);
        root = look.stack(parent, Theme.STEP * 2);
        look.text(root, sheet.intro(), Type.BODY, Role.SECOND).setLayoutData(Look.wide());
        actions = new ListActions(root, look);
        var holder = look.plain(root);
        var holderData = new GridData(SWT.FILL, SWT.FILL, true, true);
        holderData.heightHint = Theme.ROW * LEAST_ROWS;
        holder.setLayoutData(holderData);
        viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.SINGLE);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        theme.style(viewer.getTable());
        viewer.getTable().setHeaderVisible(true);
        Look.name(viewer.getTable(), sheet.title());
        var layout = new TableColumnLayout();
        holder.setLayout(layout);
        for (var column : sheet.columns()) {
            column(layout, column);
        }
        InPlace.enable(viewer, theme.color(Role.FOCUS));
        empty = look.text(root, "Nothing here yet. Add the first " + sheet.list().noun() + ".", Type.BODY, Role.SECOND);
        empty.setLayoutData(Look.wide());
        actions.listen(viewer.getTable());
        actions.add("Add " + sheet.list().noun(), SWT.INSERT, this::add);
        actions.addForSelected("Remove", SWT.DEL, () -> selected().ifPresent(this::remove));
        if (sheet.ordered()) {
            actions.addForSelected("Move up", SWT.ALT | SWT.ARROW_UP, () -> move(-1));
            actions.addForSelected("Move down", SWT.ALT | SWT.ARROW_DOWN, () -> move(1));
        }
        details = new Details<>(root, changes.site(), sheet, this::typed);
        details.control().setLayoutData(Look.wide());
        viewer.addSelectionChangedListener(event -> showSelected());
    }

    /** Removes an item. */
    void remove(T item) {
        changes.weigh(sheet.remove(edits, item));
    }

    Changes changes() {
        return changes;
    }

    FrameworkEdits edits() {
        return edits;
    }

    Framework framework() {
        return framework;
    }

    @Override
    public Control control() {
        return root;
    }

    @Override
    public void show(Framework now) {
        framework = now;
        var ids = sheet.list().of(now).stream().map(sheet.list()::idOf).toList();
        if (ids.equals(viewer.getInput())) {
            viewer.refresh();
        } else {
            var at = viewer.getTable().getSelectionIndex();
            viewer.setInput(ids);
            if (viewer.getStructuredSelection().isEmpty() && !ids.isEmpty() && at >= 0) {
                viewer.setSelection(new StructuredSelection(ids.get(Math.min(at, ids.size() - 1))));
            }
        }
        boolean none = ids.isEmpty();
        if (empty.getVisible() != none) {
            Look.show(empty, none);
            root.layout();
        }
        showSelected();
    }

    @Override
    public void focus() {
        viewer.getTable().setFocus();
        if (viewer.getStructuredSelection().isEmpty() && viewer.getTable().getItemCount() > 0) {
            viewer.setSelection(new StructuredSelection(viewer.getElementAt(0)));
        }
    }

    private void column(TableColumnLayout layout, Column<T> column) {
        var header = new TableViewerColumn(viewer, SWT.LEFT);
        header.getColumn().setText(column.title());
        layout.setColumnData(header.getColumn(), HeadWidth.of(
                viewer.getTable(), column.title(), column.weight(), column.weight() * LEAST_PER_WEIGHT));
        header.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return item(element).map(item -> column.text().apply(framework, item)).orElse("");
            }
        });
        header.setEditingSupport(new CellWords(
                viewer,
                viewer.getTable(),
                element -> item(element).map(item -> new Cell(
                        column.text().apply(framework, item), column.kind(), column.choices().apply(framework))),
                (element, words) -> item(element).ifPresent(item -> set(item, column, words))));
    }

    private void set(T item, Column<T> column, String words) {
        var edit = sheet.set(edits, framework, item, column, words);
        if (column.weighty()) {
            var question = "%s: change “%s” from %s to %s?".formatted(
                    sheet.list().nameOf(item), column.title(), said(column.text().apply(framework, item)), said(words.strip()));
            changes.weigh(question, edit);
        } else {
            changes.make(edit);
        }
    }

    private static String said(String words) {
        return words.isEmpty() ? "nothing" : words;
    }

    private void typed(T item, Column<T> column, String words) {
        changes.make(sheet.set(edits, framework, item, column, words));
    }

    private void add() {
        var id = FrameworkEdits.freshId();
        if (changes.make(sheet.add(edits, framework, id, selected()))) {
            viewer.setSelection(new StructuredSelection(id), true);
            viewer.editElement(id, 0);
        }
    }

    private void move(int by) {
        selected().ifPresent(item ->
                changes.weigh(edits.move(sheet.list(), sheet.list().idOf(item), sheet.list().nameOf(item), by)));
    }

    private Optional<T> selected() {
        return ((IStructuredSelection) viewer.getSelection()).isEmpty()
                ? Optional.empty()
                : item(viewer.getStructuredSelection().getFirstElement());
    }

    private Optional<T> item(Object element) {
        return framework == null ? Optional.empty() : sheet.list().find(framework, (String) element);
    }

    private void showSelected() {
        var item = selected();
        details.show(framework, item);
        actions.enable(item.isPresent());
        Scrolling.of(root).ifPresent(Scrolling::fit);
    }

    List<T> items() {
        return sheet.list().of(framework);
    }
}
