package org.rightplace.ui.matrix.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.rightplace.model.Holder;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.operatingmodel.CellRange;
import org.rightplace.workspace.operatingmodel.CellRef;
import org.rightplace.workspace.operatingmodel.OperatingModelEdits;
import org.rightplace.workspace.operatingmodel.Sheet;

/** What the user can do with the selected cells, however it was asked for. */
final class MatrixActions {

    private static final String NOTHING = "Select cells of services and functions first.";
    private static final String NO_BLOCK = "Select one block of cells, without gaps.";

    private final MatrixPart part;

    MatrixActions(MatrixPart part) {
        this.part = part;
    }

    private Sheet sheet() {
        return part.table().rows().sheet();
    }

    private OperatingModelEdits edits() {
        return OperatingModelEdits.on(part.site().snapshot());
    }

    void clear() {
        withCells(cells -> edits().clear(cells));
    }

    void setKind(String kind) {
        withCells(cells -> edits().setKind(cells, kind));
    }

    void setHolder(Holder holder) {
        withCells(cells -> edits().setHolders(cells, List.of(holder)));
    }

    private interface OnCells {
        Edit edit(List<CellRef> cells);
    }

    private void withCells(OnCells edit) {
        var cells = part.table().selectedCells();
        if (cells.isEmpty()) {
            part.refuse(NOTHING);
        } else {
            attempt(() -> edit.edit(cells));
        }
    }

    void fillDown() {
        withBlock(Sheet::fillDown);
    }

    void fillRight() {
        withBlock(Sheet::fillRight);
    }

    private void withBlock(BiFunction<Sheet, CellRange, Edit> edit) {
        block().ifPresent(range -> attempt(() -> edit.apply(sheet(), range)));
    }

    private Optional<CellRange> block() {
        if (part.table().selectedCells().isEmpty()) {
            part.refuse(NOTHING);
            return Optional.empty();
        }
        var range = part.table().selectedBlock();
        if (range.isEmpty()) {
            part.refuse(NO_BLOCK);
        }
        return range;
    }

    /** Copies the selected block, with names and heads if the names are selected too. */
    boolean copy() {
        var range = block();
        range.ifPresent(cells -> {
            var text = part.table().namesSelected() ? sheet().copyWithHeads(cells) : sheet().copy(cells);
            var clipboard = new Clipboard(Display.getCurrent());
            try {
                clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            } finally {
                clipboard.dispose();
            }
            part.site().say(CellWording.counted((long) cells.rows() * cells.columns(), "cell", "cells") + " copied.");
        });
        return range.isPresent();
    }

    void cut() {
        if (copy()) {
            clear();
        }
    }

    void paste() {
        var text = clipboardText();
        if (text.isEmpty()) {
            part.refuse("There is no text on the clipboard to paste.");
            return;
        }
        var before = part.site().snapshot();
        block().ifPresent(range -> {
            attempt(() -> sheet().paste(range, text.get()));
            if (part.site().snapshot() != before) {
                part.site().say("Pasted.");
            }
        });
    }

    private static Optional<String> clipboardText() {
        var clipboard = new Clipboard(Display.getCurrent());
        try {
            return Optional.ofNullable((String) clipboard.getContents(TextTransfer.getInstance()));
        } finally {
            clipboard.dispose();
        }
    }

    /** Puts into every cell that nobody holds whoever the placement gives it to. */
    void fillFromPlacements() {
        attempt(() -> sheet().fillFromPlacements());
    }

    /** The selected cells, if several are; else all that are shown. */
    private List<CellRef> scope() {
        return inSelection() ? part.table().selectedCells() : sheet().cells();
    }

    /** Whether several cells are selected, so that the others are left alone. */
    boolean inSelection() {
        return part.table().selectedCells().size() > 1;
    }

    /** Puts one holder in another's place, in the selected cells if several are, and else in all that are shown. */
    boolean replace(Holder from, Holder to) {
        return attempt(() -> edits().replace(scope(), from, to));
    }

    /** In how many of these cells a holder is named. */
    int held(Holder holder) {
        return OperatingModelEdits.held(part.site().snapshot(), scope(), holder).size();
    }

    private boolean attempt(Supplier<Edit> edit) {
        part.editing().commit();
        try {
            return part.apply(edit.get());
        } catch (EditRefused refused) {
            part.refuse(refused.getMessage());
            return false;
        }
    }
}
