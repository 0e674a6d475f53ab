package org.rightplace.ui.places.internal;

import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * Shares the width of the table of organisations among its columns, most of it to names and places, until the user drags
 * one. Left alone the desktop gives all that is over to the last column, and cuts names short beside it.
 */
final class OrganisationColumns {

    private static final int[] LEAST = {80, 200, 110, 150, 90};
    // Of what is over: names are longer than the names of kinds, and some organisations are in every place.
    private static final int[] PARTS = {0, 5, 2, 5, 0};

    private final Table table;
    private final int[] given = new int[LEAST.length];
    private boolean sharing;
    private boolean dragged;

    OrganisationColumns(Table table) {
        this.table = table;
        table.addListener(SWT.Resize, event -> share());
        Stream.of(table.getColumns()).forEach(column -> column.addListener(SWT.Resize, event -> resized(column)));
    }

    // The desktop tells of widths that were given here too, some time later, and stretches the last column by itself.
    private void resized(TableColumn column) {
        int index = table.indexOf(column);
        dragged |= !sharing && index < LEAST.length - 1 && column.getWidth() != given[index];
    }

    private void share() {
        int width = table.getClientArea().width;
        if (dragged || width <= 0) {
            return;
        }
        int over = Math.max(0, width - Arrays.stream(LEAST).sum());
        int parts = Arrays.stream(PARTS).sum();
        sharing = true;
        try {
            for (int i = 0; i < LEAST.length; i++) {
                set(i, LEAST[i] + over * PARTS[i] / parts);
            }
        } finally {
            sharing = false;
        }
    }

    private void set(int index, int width) {
        var column = table.getColumn(index);
        given[index] = width;
        if (column.getWidth() != width) {
            column.setWidth(width);
        }
    }
}
