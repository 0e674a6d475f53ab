package org.rightplace.ui.neighbourhoods.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.rightplace.model.Characteristic;
import org.rightplace.model.Maturity;
import org.rightplace.model.Rating;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.characteristics.Called;
import org.rightplace.workspace.characteristics.RatingEdits;
import org.rightplace.workspace.characteristics.RatingRef;
import org.rightplace.workspace.characteristics.RatingSheet;

/** What the user can do with the selected cells, however it was asked for. */
final class HeatActions {

    private final NeighbourhoodsPart part;
    private final HeatTable table;

    HeatActions(NeighbourhoodsPart part, HeatTable table) {
        this.part = part;
        this.table = table;
    }

    /** Rates every selected cell, on the day and by the assessor that the bar above says. */
    void rate(Maturity step) {
        withCells(cells -> {
            var steps = new LinkedHashMap<RatingRef, Maturity>();
            cells.forEach(cell -> steps.put(cell, step));
            return Optional.of(RatingEdits.rate(part.site().snapshot(), steps, part.assessor(), part.day()));
        });
    }

    /** Removes the ratings that the selected cells show; what was said before shows again. */
    void remove() {
        withCells(cells -> {
            var ratings = cells.stream().flatMap(cell -> table.facts().rating(cell).stream()).toList();
            if (ratings.isEmpty()) {
                part.site().say("There is no rating to remove here.");
                return Optional.empty();
            }
            long earlier = ratings.stream().filter(this::hasEarlier).count();
            if (earlier > 0) {
                part.site().say(CellWords.counted(earlier, "earlier rating shows again.", "earlier ratings show again."));
            }
            return Optional.of(RatingEdits.remove(ratings));
        });
    }

    private boolean hasEarlier(Rating rating) {
        return part.history(new RatingRef(rating.place(), rating.characteristic())).stream()
                .anyMatch(other -> rating.date() != null && other.date() != null && other.date().isBefore(rating.date()));
    }

    private String nothing() {
        return "Select cells of " + Called.by(part.site().snapshot()).several() + " and characteristics first.";
    }

    private interface OnCells {
        Optional<Edit> edit(List<RatingRef> cells);
    }

    private void withCells(OnCells edit) {
        var cells = table.selectedCells();
        if (cells.isEmpty()) {
            part.site().complain(nothing());
        } else {
            attempt(() -> edit.edit(cells));
        }
    }

    /** Copies the selected block, with names and heads if the names are selected too. */
    void copy() {
        var cells = table.selectedCells();
        var sheet = sheet();
        if (cells.isEmpty()) {
            part.site().complain(nothing());
            return;
        }
        var rows = cells.stream().mapToInt(cell -> sheet.places().indexOf(cell.place())).summaryStatistics();
        var columns = cells.stream()
                .mapToInt(cell -> sheet.characteristics().indexOf(cell.characteristic()))
                .summaryStatistics();
        int height = rows.getMax() - rows.getMin() + 1;
        int width = columns.getMax() - columns.getMin() + 1;
        if ((long) height * width != cells.size()) {
            part.site().complain("Select one block of cells, without gaps.");
            return;
        }
        var text = table.namesSelected()
                ? sheet.copyWithHeads(rows.getMin(), columns.getMin(), height, width)
                : sheet.copy(rows.getMin(), columns.getMin(), height, width);
        var clipboard = new Clipboard(Display.getCurrent());
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
        part.site().say(CellWords.counted(cells.size(), "rating", "ratings") + " copied.");
    }

    void paste() {
        var text = clipboardText();
        if (text.isEmpty()) {
            part.site().complain("There is no text on the clipboard to paste.");
            return;
        }
        attempt(() -> Optional.of(sheet().paste(table.selectedCells(), text.get(), part.assessor())));
    }

    private static Optional<String> clipboardText() {
        var clipboard = new Clipboard(Display.getCurrent());
        try {
            return Optional.ofNullable((String) clipboard.getContents(TextTransfer.getInstance()));
        } finally {
            clipboard.dispose();
        }
    }

    private RatingSheet sheet() {
        return new RatingSheet(
                part.site().snapshot(),
                table.rows().all().stream().filter(Row.OfNeighbourhood.class::isInstance).map(Row::id).toList(),
                table.facts().characteristics().stream().map(Characteristic::id).toList(),
                part.day());
    }

    /** Goes to the field for the evidence of the rating that the keyboard is on. */
    void evidence() {
        part.editEvidence();
    }

    void filter() {
        part.focusFilter();
    }

    private void attempt(Supplier<Optional<Edit>> edit) {
        try {
            edit.get().ifPresent(part::apply);
        } catch (EditRefused refused) {
            part.site().complain(refused.getMessage());
        }
    }
}
