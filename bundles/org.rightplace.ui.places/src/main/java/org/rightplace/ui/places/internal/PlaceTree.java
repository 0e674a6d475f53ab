package org.rightplace.ui.places.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.places.PlaceOutline;
import org.rightplace.workspace.places.PlaceOutline.Order;
import org.rightplace.workspace.places.OutlineRow;

/**
 * The outline as a tree with columns. What is selected stays so while the system is edited, wherever an edit has put it;
 * see {@link PlaceItems} for what is unfolded.
 */
final class PlaceTree {

    static final int NAME = 0;
    static final int LEVEL = 1;
    static final int PRACTICES = 2;
    static final int PEOPLE = 3;
    static final int NOTE = 4;

    private final Tree tree;
    private final PlaceCells cells;
    private final PlaceItems items;
    private final PlaceColumns columns;
    private List<List<String>> selected = List.of();
    private Consumer<Order> sorting = order -> { };

    PlaceTree(Composite parent, Theme theme) {
        this.tree = new Tree(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        this.cells = new PlaceCells(tree, theme);
        this.items = new PlaceItems(tree, cells);
        theme.style(tree);
        tree.setHeaderVisible(true);
        column("Name", SWT.LEFT, Order.NAME);
        column("Level", SWT.LEFT, Order.LEVEL);
        column("Practices", SWT.RIGHT, Order.PRACTICES);
        column("People", SWT.RIGHT, Order.PEOPLE);
        column("Note", SWT.LEFT, Order.RANGE);
        columns = new PlaceColumns(tree);
        tree.addListener(SWT.Selection, event -> selected = selectedPaths());
    }

    Tree control() {
        return tree;
    }

    /** Calls back when the user asks for another order. */
    void onSort(Consumer<Order> listener) {
        sorting = listener;
    }

    /** Marks the column that the rows are sorted by. */
    void showOrder(Order order, boolean descending) {
        tree.setSortColumn(tree.getColumn(order.ordinal()));
        tree.setSortDirection(descending ? SWT.DOWN : SWT.UP);
    }

    /** Shows an outline in place of the one before. */
    void show(PlaceOutline next, List<String> levelNames) {
        var before = items.outline();
        cells.setLevels(levelNames.size());
        columns.fit(levelNames);
        tree.setRedraw(false);
        try {
            items.follow(next);
            selected = before == null ? selected : moved(before, next);
            select(selected);
        } finally {
            tree.setRedraw(true);
        }
    }

    /** The rows selected, in the order they are shown. */
    List<OutlineRow> selection() {
        var rows = new ArrayList<OutlineRow>();
        for (var item : tree.getSelection()) {
            items.row(item).ifPresent(rows::add);
        }
        return rows;
    }

    /** Selects the row at each of these paths that is there, and scrolls to the first. */
    void reveal(List<List<String>> paths) {
        selected = paths;
        select(paths);
        if (tree.getSelectionCount() > 0) {
            tree.showSelection();
        }
    }

    /** Unfolds everything that a row lies in. */
    void unfoldTo(OutlineRow row) {
        row.parent().ifPresent(parent -> items.item(parent.path()).ifPresent(this::unfold));
    }

    /** Unfolds a row, and everything that it lies in. */
    void unfold(OutlineRow row) {
        items.item(row.path()).ifPresent(this::unfold);
    }

    /** The paths that are unfolded. */
    Set<List<String>> unfolded() {
        return items.unfolded();
    }

    /** Unfolds exactly these paths. */
    void setUnfolded(Set<List<String>> paths) {
        tree.setRedraw(false);
        try {
            items.rebuild(paths);
            select(selected);
        } finally {
            tree.setRedraw(true);
        }
    }

    /** The row that an item shows. */
    Optional<OutlineRow> row(TreeItem item) {
        return items.row(item);
    }

    /** The item that shows the row at a path, made if it is not there yet. */
    Optional<TreeItem> item(List<String> path) {
        return items.item(path);
    }

    private void column(String name, int alignment, Order order) {
        var column = new TreeColumn(tree, alignment);
        column.setText(name);
        column.setMoveable(order != Order.NAME);
        column.addListener(SWT.Selection, event -> sorting.accept(order));
    }

    private void unfold(TreeItem item) {
        for (var at = item; at != null; at = at.getParentItem()) {
            at.setExpanded(true);
        }
    }

    // What was selected stays so wherever an edit, or undoing one, has put it.
    private List<List<String>> moved(PlaceOutline before, PlaceOutline next) {
        var paths = new ArrayList<List<String>>();
        for (var path : selected) {
            if (PlaceItems.row(next, path).isPresent()) {
                paths.add(path);
            } else {
                PlaceItems.row(before, path).flatMap(OutlineRow::entity).flatMap(next::find).ifPresent(row -> {
                    unfoldTo(row);
                    paths.add(row.path());
                });
            }
        }
        return paths;
    }

    private void select(List<List<String>> paths) {
        var found = new ArrayList<TreeItem>();
        for (var path : paths) {
            items.item(path).ifPresent(found::add);
        }
        tree.setSelection(found.toArray(TreeItem[]::new));
    }

    private List<List<String>> selectedPaths() {
        return selection().stream().map(OutlineRow::path).toList();
    }

    /** The entities that rows show. */
    static List<EntityRef> entities(List<OutlineRow> rows) {
        return rows.stream().flatMap(row -> row.entity().stream()).distinct().toList();
    }
}
