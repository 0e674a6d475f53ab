package org.rightplace.ui.framework.internal;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.jface.viewers.TreeViewerFocusCellManager;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Event;

/** Editing in place with the keyboard: arrows choose a cell, Enter or F2 opens it, Tab goes on to the next. */
final class InPlace {

    private static final int FEATURES = ColumnViewerEditor.TABBING_HORIZONTAL
            | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
            | ColumnViewerEditor.KEYBOARD_ACTIVATION;

    private InPlace() {}

    static void enable(TableViewer viewer, Color ring) {
        var cells = new TableViewerFocusCellManager(viewer, new Ring(viewer, ring));
        TableViewerEditor.create(viewer, cells, new Keys(viewer), FEATURES);
    }

    static void enable(TreeViewer viewer, Color ring) {
        var cells = new TreeViewerFocusCellManager(viewer, new Ring(viewer, ring));
        TreeViewerEditor.create(viewer, cells, new Keys(viewer), FEATURES);
    }

    private static final class Keys extends ColumnViewerEditorActivationStrategy {

        Keys(ColumnViewer viewer) {
            super(viewer);
        }

        @Override
        protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
            return event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                    || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
                    || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
                    || event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
                            && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.F2);
        }
    }

    /** A ring around the cell that has the keyboard. */
    private static final class Ring extends FocusCellHighlighter {

        private final ColumnViewer viewer;
        private final Color colour;

        Ring(ColumnViewer viewer, Color colour) {
            super(viewer);
            this.viewer = viewer;
            this.colour = colour;
            viewer.getControl().addListener(SWT.PaintItem, this::paint);
        }

        @Override
        protected void focusCellChanged(ViewerCell to, ViewerCell from) {
            viewer.getControl().redraw();
        }

        private void paint(Event event) {
            var cell = getFocusCell();
            if (cell != null && viewer.getControl().isFocusControl()
                    && cell.getItem() == event.item && cell.getColumnIndex() == event.index) {
                var bounds = cell.getBounds();
                event.gc.setForeground(colour);
                event.gc.setLineWidth(2);
                event.gc.drawRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 2, bounds.height - 2);
            }
        }
    }
}
