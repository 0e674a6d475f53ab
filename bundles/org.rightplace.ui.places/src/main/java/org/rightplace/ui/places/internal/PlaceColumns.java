package org.rightplace.ui.places.internal;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/** Shares the width of the tree among its columns so that the figures show in a narrow pane too, until the user drags one. */
final class PlaceColumns {

    private static final int PRACTICES = 80;
    private static final int PEOPLE = 90;
    private static final int NAME_LEAST = 160;
    private static final int NAME_MOST = 420;
    private static final int NOTE_LEAST = 175;
    private static final int LEVEL_LEAST = 110;
    // The chip before the name of a level, and what the desktop keeps free around the text of a cell.
    private static final int CHIP = 30;

    private final Tree tree;
    private List<String> fitted = List.of();
    private int level = LEVEL_LEAST;
    private final int[] given = new int[PlaceTree.NOTE + 1];
    private boolean sharing;
    private boolean dragged;

    PlaceColumns(Tree tree) {
        this.tree = tree;
        tree.addListener(SWT.Resize, event -> share());
        Stream.of(tree.getColumns()).forEach(column -> column.addListener(SWT.Resize, event -> resized(column)));
    }

    /** Gives the levels the room that their names need. */
    void fit(List<String> levels) {
        if (levels.equals(fitted)) {
            return;
        }
        fitted = levels;
        var gc = new GC(tree);
        int needed = levels.stream().mapToInt(name -> gc.textExtent(name).x + CHIP).max().orElse(0);
        gc.dispose();
        if (needed != level) {
            level = needed;
            share();
        }
    }

    // The desktop tells of widths that were given here too, some time later, and stretches the last column by itself.
    private void resized(TreeColumn column) {
        int index = tree.indexOf(column);
        dragged |= !sharing && index != PlaceTree.NOTE && column.getWidth() != given[index];
    }

    private void share() {
        int width = tree.getClientArea().width;
        if (dragged || width <= 0) {
            return;
        }
        int levels = Math.clamp(width / 5, LEVEL_LEAST, Math.max(LEVEL_LEAST, level));
        int rest = width - levels - PRACTICES - PEOPLE;
        int name = Math.clamp(rest - NOTE_LEAST, NAME_LEAST, NAME_MOST);
        sharing = true;
        try {
            set(PlaceTree.NAME, name);
            set(PlaceTree.LEVEL, levels);
            set(PlaceTree.PRACTICES, PRACTICES);
            set(PlaceTree.PEOPLE, PEOPLE);
            set(PlaceTree.NOTE, Math.max(NOTE_LEAST, rest - name));
        } finally {
            sharing = false;
        }
    }

    private void set(int index, int width) {
        TreeColumn column = tree.getColumn(index);
        given[index] = width;
        if (column.getWidth() != width) {
            column.setWidth(width);
        }
    }
}
