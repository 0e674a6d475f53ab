package org.rightplace.ui.places.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationListener;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerEditorDeactivationEvent;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.rightplace.model.Organisation;
import org.rightplace.model.OrganisationKind;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.places.OrganisationEdits;

/** What happens in the cells of the table of organisations: a double-click or F2 edits, Tab goes on to the next. */
final class OrganisationCells {

    private static final List<OrganisationKind> KINDS = Arrays.asList(OrganisationKind.values());

    private final TableViewer viewer;
    private final PartSite site;

    private OrganisationCells(TableViewer viewer, PartSite site) {
        this.viewer = viewer;
        this.site = site;
    }

    /**
     * Makes code, name and kind editable in their columns, and Tab go from cell to cell.
     *
     * @param afterwards is told when the field over a cell has gone whether Escape closed it
     */
    static void editIn(
            TableViewer viewer,
            PartSite site,
            TableViewerColumn code,
            TableViewerColumn name,
            TableViewerColumn kind,
            Consumer<Boolean> afterwards) {
        var cells = new OrganisationCells(viewer, site);
        code.setEditingSupport(cells.new Code());
        name.setEditingSupport(cells.new Name());
        kind.setEditingSupport(cells.new Kind());
        var starts = new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return switch (event.eventType) {
                    case ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION,
                            ColumnViewerEditorActivationEvent.PROGRAMMATIC,
                            ColumnViewerEditorActivationEvent.TRAVERSAL -> true;
                    default -> false;
                };
            }
        };
        TableViewerEditor.create(
                viewer,
                starts,
                ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR);
        viewer.getColumnViewerEditor().addEditorActivationListener(new ColumnViewerEditorActivationListener() {
            @Override
            public void beforeEditorActivated(ColumnViewerEditorActivationEvent event) {}

            @Override
            public void afterEditorActivated(ColumnViewerEditorActivationEvent event) {}

            @Override
            public void beforeEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {}

            @Override
            public void afterEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
                // Not at once: the viewer still counts the field as open.
                boolean abandoned = event.eventType == ColumnViewerEditorDeactivationEvent.EDITOR_CANCELED;
                viewer.getTable().getDisplay().asyncExec(() -> afterwards.accept(abandoned));
            }
        });
    }

    private abstract class Cell extends EditingSupport {

        private final CellEditor editor;

        private Cell(CellEditor editor) {
            super(viewer);
            this.editor = editor;
            site.theme().style(editor.getControl());
        }

        /** The edit that puts a value into the cell. */
        abstract Edit edit(OrganisationEdits edits, String id, Object value);

        @Override
        protected boolean canEdit(Object element) {
            return site.workspace().readOnly().isEmpty();
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return editor;
        }

        @Override
        protected void setValue(Object element, Object value) {
            if (value != null && !value.equals(getValue(element))) {
                site.apply(edit(OrganisationEdits.in(site.snapshot()), ((Organisation) element).id(), value));
            }
        }
    }

    private final class Code extends Cell {

        private Code() {
            super(new TextCellEditor(viewer.getTable()));
        }

        @Override
        protected Object getValue(Object element) {
            return ((Organisation) element).code();
        }

        @Override
        Edit edit(OrganisationEdits edits, String id, Object value) {
            return edits.setCode(id, (String) value);
        }
    }

    private final class Name extends Cell {

        private Name() {
            super(new TextCellEditor(viewer.getTable()));
        }

        @Override
        protected Object getValue(Object element) {
            return ((Organisation) element).name();
        }

        @Override
        Edit edit(OrganisationEdits edits, String id, Object value) {
            return edits.rename(id, (String) value);
        }
    }

    private final class Kind extends Cell {

        private Kind() {
            super(new ComboBoxCellEditor(
                    viewer.getTable(), KINDS.stream().map(Kinds::name).toArray(String[]::new), SWT.READ_ONLY));
        }

        @Override
        protected Object getValue(Object element) {
            return KINDS.indexOf(((Organisation) element).kind());
        }

        @Override
        Edit edit(OrganisationEdits edits, String id, Object value) {
            return edits.setKind(id, KINDS.get((Integer) value));
        }
    }
}
