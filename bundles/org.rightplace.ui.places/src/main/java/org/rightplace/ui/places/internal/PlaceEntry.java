package org.rightplace.ui.places.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.places.OutlineRow;

/** Adds places and practices to the tree and has names typed over its rows. */
final class PlaceEntry {

    private final PartSite site;
    private final PlaceTree tree;
    private final ShownPlaces shown;
    private final PlaceActions actions;
    private final NameInPlace naming;
    private final Consumer<EntityRef> reveal;
    private final Runnable selected;

    /**
     * @param reveal brings the row of something into sight, whatever hides it
     * @param selected tells the window what is selected in the tree now
     */
    PlaceEntry(
            PartSite site,
            PlaceTree tree,
            ShownPlaces shown,
            PlaceActions actions,
            Consumer<EntityRef> reveal,
            Runnable selected) {
        this.site = site;
        this.tree = tree;
        this.shown = shown;
        this.actions = actions;
        this.naming = new NameInPlace(tree.control(), site.theme());
        this.reveal = reveal;
        this.selected = selected;
    }

    /** Adds a place at the top. */
    void addFirst() {
        actions.addAtTop().ifPresent(this::revealAndRename);
    }

    /** Adds a place in the selected one, or at the top if none is selected. */
    void addBelow() {
        selectedRow().map(actions::addBelow).orElseGet(actions::addAtTop).ifPresent(this::revealAndRename);
    }

    /** Adds a place of the same level beside the selected one. */
    void addBeside() {
        selectedRow().flatMap(actions::addBeside).ifPresent(this::revealAndRename);
    }

    /** Adds a practice to the selected place. */
    void addPractice() {
        var row = selectedRow();
        if (row.isEmpty()) {
            site.say("Select the place that the practice is in first.");
        }
        row.flatMap(actions::addPractice).ifPresent(this::revealAndRename);
    }

    /** Opens a field over the name of what is selected. */
    void rename() {
        rename(() -> { });
    }

    private void revealAndRename(EntityRef entity) {
        var under = tree.selection().stream().findFirst();
        reveal.accept(entity);
        // Of a place's several rows, the new one belongs under the row that was selected.
        under.flatMap(row -> shown.find(entity)).ifPresent(row -> tree.reveal(List.of(row.path())));
        selected.run();
        var added = site.snapshot();
        rename(() -> {
            // Whoever lets go of the name of something new does not want it.
            if (site.snapshot() == added) {
                site.workspace().undo();
                under.ifPresent(row -> tree.reveal(List.of(row.path())));
                selected.run();
            }
        });
    }

    private void rename(Runnable abandoned) {
        selectedRow().ifPresent(row -> tree.item(row.path()).ifPresent(item -> {
            tree.control().showItem(item);
            naming.open(item, row.name(), name -> actions.rename(row, name), abandoned);
        }));
    }

    private Optional<OutlineRow> selectedRow() {
        return tree.selection().stream().filter(row -> !row.isUnallocated()).findFirst();
    }
}
