package org.rightplace.ui.places.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.places.Counts;
import org.rightplace.workspace.places.PlaceOutline;
import org.rightplace.workspace.places.PlaceOutline.Order;
import org.rightplace.workspace.places.OutlineRow;

/**
 * The outline as a tree with columns. Only the rows that are looked at are made, and a new outline changes only what
 * differs, so that what is unfolded, selected and scrolled to stays so while the system is edited.
 */
final class PlaceTree {

    static final int NAME = 0;
    static final int LEVEL = 1;
    static final int PRACTICES = 2;
    static final int PEOPLE = 3;
    static final int NOTE = 4;

    private final Tree tree;
    private final Theme theme;
    private final LevelChips chips;
    private final PlaceColumns columns;
    private PlaceOutline outline;
    private int levels;
    private List<List<String>> selected = List.of();
    private Consumer<Order> sorting = order -> { };

    PlaceTree(Composite parent, Theme theme) {
        this.theme = theme;
        this.tree = new Tree(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        this.chips = new LevelChips(tree, theme);
        theme.style(tree);
        tree.setHeaderVisible(true);
        column("Name", SWT.LEFT, Order.NAME);
        column("Level", SWT.LEFT, Order.LEVEL);
        column("Practices", SWT.RIGHT, Order.PRACTICES);
        column("People", SWT.RIGHT, Order.PEOPLE);
        column("Note", SWT.LEFT, Order.RANGE);
        columns = new PlaceColumns(tree);
        tree.addListener(SWT.SetData, this::fillIn);
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
        var before = outline;
        outline = next;
        levels = levelNames.size();
        columns.fit(levelNames);
        tree.setRedraw(false);
        try {
            sync(null, before == null ? List.of() : before.rows(), next.rows());
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
            row(item).ifPresent(rows::add);
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
        row.parent().ifPresent(parent -> item(parent.path()).ifPresent(this::unfold));
    }

    /** Unfolds a row, and everything that it lies in. */
    void unfold(OutlineRow row) {
        item(row.path()).ifPresent(this::unfold);
    }

    /** The paths that are unfolded. */
    Set<List<String>> unfolded() {
        var paths = new LinkedHashSet<List<String>>();
        for (var item : tree.getItems()) {
            collectUnfolded(item, paths);
        }
        return paths;
    }

    /** Unfolds exactly these paths. */
    void setUnfolded(Set<List<String>> paths) {
        tree.setRedraw(false);
        try {
            rebuild(null, outline.rows(), paths);
            select(selected);
        } finally {
            tree.setRedraw(true);
        }
    }

    /** The row that an item shows. */
    Optional<OutlineRow> row(TreeItem item) {
        if (item.isDisposed()) {
            return Optional.empty();
        }
        if (item.getData() == null) {
            // A row that has not been painted yet, such as one selected with the keyboard from far away.
            var parent = item.getParentItem();
            var siblings = parent == null ? Optional.of(outline.rows()) : row(parent).map(OutlineRow::children);
            int index = parent == null ? tree.indexOf(item) : parent.indexOf(item);
            return siblings.filter(rows -> index < rows.size()).map(rows -> rows.get(index));
        }
        return Optional.of((OutlineRow) item.getData());
    }

    /** The item that shows the row at a path, made if it is not there yet. */
    Optional<TreeItem> item(List<String> path) {
        TreeItem item = null;
        var rows = outline.rows();
        for (var key : path) {
            int index = indexOf(rows, key);
            if (index < 0) {
                return Optional.empty();
            }
            item = item(item, index);
            fill(item, rows.get(index));
            rows = rows.get(index).children();
        }
        return Optional.ofNullable(item);
    }

    private void column(String name, int alignment, Order order) {
        var column = new TreeColumn(tree, alignment);
        column.setText(name);
        column.setMoveable(order != Order.NAME);
        column.addListener(SWT.Selection, event -> sorting.accept(order));
    }

    private void fillIn(Event event) {
        var item = (TreeItem) event.item;
        var parent = item.getParentItem();
        var siblings = parent == null ? Optional.of(outline.rows()) : row(parent).map(OutlineRow::children);
        siblings.filter(rows -> event.index < rows.size()).ifPresent(rows -> fill(item, rows.get(event.index)));
    }

    private void fill(TreeItem item, OutlineRow row) {
        item.setData(row);
        item.setText(new String[] {row.name(), level(row), practices(row), people(row), note(row)});
        item.setImage(LEVEL, chips.chip(row.rank(), levels));
        item.setForeground(NOTE, theme.color(row.outsideRange() ? Theme.Role.WARNING : Theme.Role.SECOND));
        if (row.isUnallocated()) {
            item.setForeground(NAME, theme.color(Theme.Role.SECOND));
        }
        int children = row.children().size();
        if (item.getItemCount() != children) {
            item.setItemCount(children);
        }
    }

    private static String level(OutlineRow row) {
        return row.level().map(level -> level.name()).orElse(row.practice().isPresent() ? "Practice" : "");
    }

    private static String practices(OutlineRow row) {
        return row.practice().isPresent() ? "" : Counts.of(row.practices());
    }

    private static String people(OutlineRow row) {
        return row.practice().isPresent() && row.practice().get().patients() == null ? "–" : Counts.of(row.people());
    }

    private static String note(OutlineRow row) {
        return row.outsideRange() ? "▲ " + row.note() : row.note();
    }

    private void sync(TreeItem parent, List<OutlineRow> before, List<OutlineRow> after) {
        if (!keys(before).equals(keys(after))) {
            var unfolded = new HashSet<List<String>>();
            for (var item : items(parent)) {
                collectUnfolded(item, unfolded);
            }
            rebuild(parent, after, unfolded);
            return;
        }
        for (int i = 0; i < after.size(); i++) {
            var item = item(parent, i);
            if (item.getData() == null) {
                continue;
            }
            var row = after.get(i);
            item.setData(row);
            if (item.getExpanded()) {
                sync(item, before.get(i).children(), row.children());
            } else {
                item.setItemCount(row.children().size());
            }
            if (parent == null) {
                tree.clear(i, false);
            } else {
                parent.clear(i, false);
            }
        }
    }

    private void rebuild(TreeItem parent, List<OutlineRow> rows, Set<List<String>> unfolded) {
        if (parent == null) {
            tree.setItemCount(0);
            tree.setItemCount(rows.size());
        } else {
            parent.setItemCount(0);
            parent.setItemCount(rows.size());
            parent.setExpanded(!rows.isEmpty());
        }
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (unfolded.contains(row.path())) {
                var item = item(parent, i);
                fill(item, row);
                rebuild(item, row.children(), unfolded);
            }
        }
    }

    private void unfold(TreeItem item) {
        for (var at = item; at != null; at = at.getParentItem()) {
            at.setExpanded(true);
        }
    }

    private void collectUnfolded(TreeItem item, Set<List<String>> paths) {
        if (item.getExpanded() && item.getData() instanceof OutlineRow row) {
            paths.add(row.path());
            for (var child : item.getItems()) {
                collectUnfolded(child, paths);
            }
        }
    }

    // What was selected stays so wherever an edit, or undoing one, has put it.
    private List<List<String>> moved(PlaceOutline before, PlaceOutline next) {
        var paths = new ArrayList<List<String>>();
        for (var path : selected) {
            if (row(next, path).isPresent()) {
                paths.add(path);
            } else {
                row(before, path).flatMap(OutlineRow::entity).flatMap(next::find).ifPresent(row -> {
                    unfoldTo(row);
                    paths.add(row.path());
                });
            }
        }
        return paths;
    }

    private static Optional<OutlineRow> row(PlaceOutline from, List<String> path) {
        Optional<OutlineRow> found = Optional.empty();
        var rows = from.rows();
        for (var key : path) {
            int index = indexOf(rows, key);
            if (index < 0) {
                return Optional.empty();
            }
            found = Optional.of(rows.get(index));
            rows = rows.get(index).children();
        }
        return found;
    }

    private void select(List<List<String>> paths) {
        var items = new ArrayList<TreeItem>();
        for (var path : paths) {
            item(path).ifPresent(items::add);
        }
        tree.setSelection(items.toArray(TreeItem[]::new));
    }

    private List<List<String>> selectedPaths() {
        return selection().stream().map(OutlineRow::path).toList();
    }

    private TreeItem[] items(TreeItem parent) {
        return parent == null ? tree.getItems() : parent.getItems();
    }

    private TreeItem item(TreeItem parent, int index) {
        return parent == null ? tree.getItem(index) : parent.getItem(index);
    }

    private static List<String> keys(List<OutlineRow> rows) {
        return rows.stream().map(OutlineRow::key).toList();
    }

    private static int indexOf(List<OutlineRow> rows, String key) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** The entities that rows show. */
    static List<EntityRef> entities(List<OutlineRow> rows) {
        return rows.stream().flatMap(row -> row.entity().stream()).distinct().toList();
    }
}
