package org.rightplace.ui.board.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.forms.Mnemonics;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.placements.Board;
import org.rightplace.workspace.placements.PlacementEdits;
import org.rightplace.workspace.placements.StatusNeeds;

/** What can be done with the selected block, each with its key. */
final class BlockMenu {

    private static final String DECISION_TOOL = "org.rightplace.ui.decision";

    private final BoardPart part;
    private final BoardMoves moves;
    private final PartSite site;

    BlockMenu(BoardPart part, BoardMoves moves, PartSite site) {
        this.part = part;
        this.moves = moves;
        this.site = site;
    }

    /** Everything that can be done with a block. */
    Menu all(Board.Block block) {
        var menu = menu();
        item(menu, "Move…\tEnter", true, moves::pickUp);
        var places = cascade(menu, "Move to");
        for (var column : part.canvas().board().columns()) {
            column.location().ifPresent(location ->
                    item(places, column.name(), true, () -> moves.moveTo(location)));
        }
        item(menu, "Take off the board…\tDel", block.part() >= 0, moves::takeOff);
        item(menu, "Functions of “" + block.service().name() + "”\tCtrl+Enter", block.function().isEmpty(), () -> part.into(block));
        new MenuItem(menu, SWT.SEPARATOR);
        addStatuses(cascade(menu, "Status\tS"), block);
        item(menu, "Compare alternatives", true, () -> part.compare(block.service().id()));
        item(menu, "Answer the decision tool", true, () -> site.open(DECISION_TOOL, EntityRef.to(block.service())));
        return menu;
    }

    /** The statuses its placement can have. */
    Menu statuses(Board.Block block) {
        var menu = menu();
        addStatuses(menu, block);
        return menu;
    }

    // A status that lacks something says what, and cannot be chosen.
    private void addStatuses(Menu menu, Board.Block block) {
        var placement = site.snapshot().find(Placement.class, block.service().id());
        for (var status : PlacementStatus.values()) {
            var missing = placement.map(known -> StatusNeeds.missing(known, status)).orElse(List.of("Choose a level."));
            var name = StatusWords.of(status);
            var label = "&" + name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1)
                    + (missing.isEmpty() ? "" : " – " + Literally.shown(String.join(" ", missing)));
            var item = new MenuItem(menu, SWT.RADIO);
            item.setText(label);
            item.setEnabled(missing.isEmpty());
            item.setSelection(placement.map(Placement::status).equals(Optional.of(status)));
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection()) {
                    site.apply(PlacementEdits.status(block.service(), status));
                }
            });
        }
    }

    private Menu menu() {
        return new Menu(part.canvas().getShell(), SWT.POP_UP);
    }

    private static Menu cascade(Menu menu, String name) {
        var item = new MenuItem(menu, SWT.CASCADE);
        item.setText(name);
        var below = new Menu(menu);
        item.setMenu(below);
        return below;
    }

    private static void item(Menu menu, String name, boolean enabled, Runnable action) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(Literally.shown(name));
        item.setEnabled(enabled);
        item.addListener(SWT.Selection, event -> action.run());
    }

    /** Opens a menu at a point of the canvas. */
    void open(Menu menu, int x, int y) {
        Mnemonics.give(menu);
        menu.setLocation(part.canvas().toDisplay(x, y));
        // Disposed of once it has closed and what was chosen has been done.
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }
}
