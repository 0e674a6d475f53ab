package org.rightplace.ui.places.internal;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.rightplace.workspace.places.OutlineRow;
import org.rightplace.workspace.places.PlaceOutline;

/**
 * The items of the tree. Only those that are looked at are made, and a new outline changes only what differs, so that what
 * is unfolded and scrolled to stays so while the system is edited.
 */
final class PlaceItems {

    private final Tree tree;
    private final PlaceCells cells;
    private PlaceOutline outline;

    PlaceItems(Tree tree, PlaceCells cells) {
        this.tree = tree;
        this.cells = cells;
        tree.addListener(SWT.SetData, this::fillIn);
    }

    /** The outline shown, or {@code null} before the first. */
    PlaceOutline outline() {
        return outline;
    }

    /** Shows another outline. */
    void follow(PlaceOutline next) {
        var before = outline == null ? List.<OutlineRow>of() : outline.rows();
        outline = next;
        sync(null, before, next.rows());
    }

    /** Makes the items anew with exactly these paths unfolded. */
    void rebuild(Set<List<String>> unfolded) {
        rebuild(null, outline.rows(), unfolded);
    }

    /** The paths that are unfolded. */
    Set<List<String>> unfolded() {
        var paths = new LinkedHashSet<List<String>>();
        for (var item : tree.getItems()) {
            collectUnfolded(item, paths);
        }
        return paths;
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

    private void fillIn(Event event) {
        var item = (TreeItem) event.item;
        var parent = item.getParentItem();
        var siblings = parent == null ? Optional.of(outline.rows()) : row(parent).map(OutlineRow::children);
        siblings.filter(rows -> event.index < rows.size()).ifPresent(rows -> fill(item, rows.get(event.index)));
    }

    private void fill(TreeItem item, OutlineRow row) {
        item.setData(row);
        cells.fill(item, row);
        int children = row.children().size();
        if (item.getItemCount() != children) {
            item.setItemCount(children);
        }
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

    private void collectUnfolded(TreeItem item, Set<List<String>> paths) {
        if (item.getExpanded() && item.getData() instanceof OutlineRow row) {
            paths.add(row.path());
            for (var child : item.getItems()) {
                collectUnfolded(child, paths);
            }
        }
    }

    /** The row at a path of an outline. */
    static Optional<OutlineRow> row(PlaceOutline from, List<String> path) {
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
}
