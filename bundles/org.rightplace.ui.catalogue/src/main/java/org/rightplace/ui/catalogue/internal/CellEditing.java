package org.rightplace.ui.catalogue.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Rectangle;
import org.rightplace.model.ServiceKind;
import org.rightplace.workbench.nattable.CellEntry;
import org.rightplace.workbench.nattable.CellRoom;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.Ids;
import org.rightplace.workspace.catalogue.CatalogueEdits;
import org.rightplace.workspace.catalogue.CatalogueNode;
import org.rightplace.workspace.catalogue.CatalogueTree;
import org.rightplace.workspace.catalogue.Spot;
import org.rightplace.workspace.catalogue.Tags;

/** Typing in cells: the one field that may be open, and the row that is being typed and is not in the catalogue yet. */
final class CellEditing {

    private static final int NOTES_WIDTH = 340;
    private static final int NOTES_HEIGHT = 4 * Theme.ROW;

    private final CataloguePart part;
    private CellEntry entry;
    private Row typedIn;
    private Column typedAt;
    private Row.Draft draft;
    /** The areas the draft is in, the nearest first. */
    private List<String> draftAreas = List.of();
    /** Where the keyboard was before the draft, and goes back to if it comes to nothing. */
    private Optional<String> cameFrom = Optional.empty();

    CellEditing(CataloguePart part) {
        this.part = part;
    }

    boolean active() {
        return entry != null && entry.open();
    }

    /** Keeps what has been typed so far. */
    void commit() {
        if (active()) {
            entry.commit();
        }
    }

    /**
     * Follows a catalogue that has changed under a row that is being typed. If what the row stands below has gone, a name
     * that has been begun is typed on where its area ends; a field that is still empty closes.
     */
    void follow(CatalogueTree tree) {
        if (draft == null || draft.below().isEmpty() || tree.find(draft.below().get()).isPresent()) {
            return;
        }
        if (active() && entry.control().getText().isBlank()) {
            var there = entry.control().isFocusControl();
            draft = null;
            entry.commit();
            if (there) {
                part.table().control().setFocus();
            }
            return;
        }
        var area = draftAreas.stream().flatMap(id -> tree.find(id).stream()).findFirst();
        var last = area.or(() -> tree.nodes().stream().filter(node -> node.areas().isEmpty() && !node.guest())
                        .reduce((one, other) -> other))
                .flatMap(node -> node.subtree().reduce((one, other) -> other).or(() -> Optional.of(node)));
        draft = new Row.Draft(
                draft.id(),
                draft.kind(),
                area.map(node -> Spot.lastIn(node.id())).orElseGet(() -> Spot.lastOf(part.workstream())),
                last.map(CatalogueNode::id),
                area.map(node -> node.depth() + 1).orElse(0));
    }

    /** Keeps the field over its cell when rows have moved. */
    void stay() {
        if (active()) {
            part.table().bounds(typedIn.id(), typedAt).ifPresent(cell -> entry.control().setBounds(field(typedIn, typedAt, cell)));
        }
    }

    /** The rows with the row that is being typed among them. */
    List<Row> withDraft(List<Row> rows) {
        if (draft == null) {
            return rows;
        }
        var result = new ArrayList<>(rows);
        var index = 0;
        if (draft.below().isPresent()) {
            while (index < rows.size() && !rows.get(index).id().equals(draft.below().get())) {
                index++;
            }
            index = Math.min(index + 1, rows.size());
        }
        result.add(index, draft);
        return result;
    }

    /**
     * Starts typing a new row.
     *
     * @param below the node below whose row, and below everything in it, it is shown; empty to show it first
     */
    void startRow(ServiceKind kind, Spot spot, Optional<CatalogueNode> below, int depth) {
        commit();
        part.showAll();
        cameFrom = part.table().focus().map(Row::id);
        var last = below.map(node -> node.subtree().reduce((one, other) -> other).orElse(node));
        draft = new Row.Draft(Ids.next(), kind, spot, last.map(CatalogueNode::id), depth);
        draftAreas = kind == ServiceKind.AREA ? List.of() : below.stream().flatMap(CellEditing::areas).toList();
        part.refresh();
        openDraft(draft);
    }

    private static Stream<String> areas(CatalogueNode node) {
        var around = node.areas().stream().map(CatalogueNode::id).toList().reversed();
        return node.area() ? Stream.concat(Stream.of(node.id()), around.stream()) : around.stream();
    }

    private void openDraft(Row.Draft opened) {
        CellRoom.await(
                part.table().control(),
                () -> opened.equals(draft),
                () -> {
                    part.table().select(List.of(opened.id()), opened.id(), Column.SERVICE);
                    return part.table().bounds(opened.id(), Column.SERVICE);
                },
                cell -> open(opened, Column.SERVICE, (char) 0));
    }

    /** Opens the cell that the keyboard is on, if it can be typed in. */
    void edit(char typed) {
        part.table().focus().ifPresent(row -> edit(row, part.table().focusColumn(), typed));
    }

    private void edit(Row row, Column column, char typed) {
        commit();
        if (row.node().isEmpty() || part.table().row(row.id()).isEmpty()) {
            return;
        }
        if (column == Column.ALSO_IN) {
            CatalogueMenu.alsoIn(part);
        } else if (column.editable()) {
            part.table().select(List.of(row.id()), row.id(), column);
            open(row, column, typed);
        } else {
            part.site().say("The " + column.title().toLowerCase(Locale.ROOT)
                    + " follows from the decision tool and the placement board.");
        }
    }

    private void open(Row row, Column column, char typed) {
        part.table().bounds(row.id(), column).ifPresent(cell -> {
            var label = column == Column.SERVICE && row.node().isEmpty()
                    ? "Name of the new " + (row.heads() ? "service area" : "service")
                    : column.title() + " of " + part.table().text(row, Column.SERVICE);
            typedIn = row;
            typedAt = column;
            entry = new CellEntry(
                    part.table().control(),
                    part.theme(),
                    field(row, column, cell),
                    label,
                    part.table().text(row, column),
                    typed,
                    column == Column.NOTES,
                    new Typed(row, column));
        });
    }

    private Rectangle field(Row row, Column column, Rectangle cell) {
        return column == Column.NOTES ? large(cell) : column == Column.SERVICE ? name(row, cell) : line(cell);
    }

    private static Rectangle line(Rectangle cell) {
        return new Rectangle(cell.x + Theme.STEP, cell.y, cell.width - Theme.STEP, cell.height - 1);
    }

    private static Rectangle name(Row row, Rectangle cell) {
        var start = NameCell.textStart(row) - Theme.STEP;
        return new Rectangle(cell.x + start, cell.y, Math.max(cell.width - start, 3 * Theme.ROW), cell.height - 1);
    }

    // Notes have several lines, so their field is larger than the cell but stays inside the table.
    private Rectangle large(Rectangle cell) {
        var area = part.table().control().getClientArea();
        var width = Math.min(Math.max(cell.width, NOTES_WIDTH), area.width);
        var height = Math.min(NOTES_HEIGHT, area.height);
        return new Rectangle(
                Math.max(0, Math.min(cell.x, area.width - width)),
                Math.max(0, Math.min(cell.y, area.height - height)),
                width,
                height);
    }

    /** What is typed into one cell. */
    private final class Typed implements CellEntry.Outcome {

        private final Row row;
        private final Column column;

        private Typed(Row row, Column column) {
            this.row = row;
            this.column = column;
        }

        @Override
        public void commit(String text) {
            if (row instanceof Row.Draft typed) {
                var spot = draft == null ? typed.spot() : draft.spot();
                draft = null;
                if (text.isBlank() || !part.actions().apply(edits().add(typed.id(), typed.kind(), text, spot))) {
                    part.refresh();
                }
            } else {
                part.actions().apply(edit(text));
            }
        }

        private Edit edit(String text) {
            return switch (column) {
                case SERVICE -> edits().rename(row.id(), text);
                case TAGS -> edits().tags(row.id(), Tags.parse(text));
                // In a cell the notes are changed once, not key by key.
                case NOTES -> {
                    var edit = edits().notes(row.id(), text);
                    yield Edit.of(edit.label(), edit::apply);
                }
                default -> throw new IllegalStateException(column + " is not typed in.");
            };
        }

        private CatalogueEdits edits() {
            return CatalogueEdits.on(part.site().snapshot());
        }

        @Override
        public void finished(CellEntry.Step step, boolean committed) {
            entry = null;
            if (row instanceof Row.Draft typed) {
                draft = null;
                if (!committed) {
                    part.refresh();
                }
                var added = part.tree().find(typed.id());
                if (added.isEmpty()) {
                    goBack();
                    return;
                }
                part.table().select(List.of(typed.id()), typed.id(), Column.SERVICE);
                if (step == CellEntry.Step.DOWN) {
                    goOn(added.get());
                }
            }
            switch (step) {
                case NEXT -> next(1);
                case PREVIOUS -> next(-1);
                case DOWN -> {
                    if (!(row instanceof Row.Draft)) {
                        below();
                    }
                }
                case AWAY -> { }
            }
        }

        // One name after the other: an area goes on with its first service, a service with the next.
        private void goOn(CatalogueNode node) {
            var spot = node.area() ? Spot.lastIn(node.id()) : Spot.after(node.id());
            startRow(ServiceKind.SERVICE, spot, Optional.of(node), node.area() ? node.depth() + 1 : node.depth());
        }

        @Override
        public void cancelled() {
            entry = null;
            if (draft != null) {
                draft = null;
                part.refresh();
                goBack();
            }
        }

        private void goBack() {
            cameFrom.ifPresent(id -> part.table().select(List.of(id), id, Column.SERVICE));
        }

        private void below() {
            var index = part.table().indexOf(row.id()) + 1;
            part.table().row(index).ifPresent(next -> part.table().select(List.of(next.id()), next.id(), column));
        }

        /** Goes on to the next cell of the row that can be typed in, and from the last to the first of the next row. */
        private void next(int step) {
            var at = column.ordinal() + step;
            while (at >= 0 && at < Column.count() && (!Column.at(at).editable() || Column.at(at) == Column.ALSO_IN)) {
                at += step;
            }
            if (at >= 0 && at < Column.count()) {
                var target = Column.at(at);
                part.table().row(row.id()).ifPresent(same -> CellEditing.this.edit(same, target, (char) 0));
            } else {
                var target = step > 0 ? Column.SERVICE : Column.NOTES;
                part.table().row(part.table().indexOf(row.id()) + step)
                        .ifPresent(other -> CellEditing.this.edit(other, target, (char) 0));
            }
        }
    }
}
