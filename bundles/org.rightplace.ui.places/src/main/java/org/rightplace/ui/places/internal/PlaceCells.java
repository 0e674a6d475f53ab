package org.rightplace.ui.places.internal;

import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Counts;
import org.rightplace.workspace.places.OutlineRow;

/** What the columns of the tree say of a place, a practice or a group, and in which colours. */
final class PlaceCells {

    private final Theme theme;
    private final LevelChips chips;
    private int levels;

    PlaceCells(Tree tree, Theme theme) {
        this.theme = theme;
        this.chips = new LevelChips(tree, theme);
    }

    /** @param count how many levels share the range of colours */
    void setLevels(int count) {
        levels = count;
    }

    void fill(TreeItem item, OutlineRow row) {
        item.setText(new String[] {row.name(), level(row), practices(row), people(row), note(row)});
        item.setImage(PlaceTree.LEVEL, chips.chip(row.rank(), levels));
        item.setForeground(PlaceTree.NOTE, theme.color(row.outsideRange() ? Theme.Role.WARNING : Theme.Role.SECOND));
        if (row.isUnallocated()) {
            item.setForeground(PlaceTree.NAME, theme.color(Theme.Role.SECOND));
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
}
