package org.rightplace.ui.places.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.rightplace.workspace.places.OutlineRow;
import org.rightplace.workspace.places.PlaceEdits.Contents;

/** What the keys and the context menu of the tree do. */
final class PlaceKeys {

    private final PlacesPart part;
    private final PlaceEntry entry;
    private final PlaceTree tree;
    private final PlaceMoves moves;

    PlaceKeys(PlacesPart part, PlaceTree tree, PlaceMoves moves) {
        this.part = part;
        this.entry = part.entry();
        this.tree = tree;
        this.moves = moves;
        tree.control().addListener(SWT.KeyDown, this::press);
        tree.control().setMenu(new RowMenu(tree.control(), this::menu).menu());
    }

    private void press(Event event) {
        action(event.keyCode, event.stateMask & SWT.MODIFIER_MASK).ifPresent(action -> {
            event.doit = false;
            action.run();
        });
    }

    private Optional<Runnable> action(int key, int modifiers) {
        // Which keys these are differs between desktops, so no switch can name them.
        Runnable action = null;
        if (modifiers == 0) {
            action = plain(key);
        } else if (modifiers == SWT.MOD1) {
            action = withControl(key);
        } else if (modifiers == SWT.MOD2 && key == SWT.DEL) {
            action = () -> part.delete(Contents.DELETE);
        } else if (modifiers == SWT.MOD3) {
            action = withAlt(key);
        }
        return Optional.ofNullable(action);
    }

    private Runnable plain(int key) {
        return switch (key) {
            case SWT.F2 -> entry::rename;
            case SWT.INSERT -> entry::addBelow;
            case SWT.DEL -> () -> part.delete(Contents.MOVE_UP);
            default -> null;
        };
    }

    private Runnable withControl(int key) {
        return switch (key) {
            case SWT.CR, SWT.KEYPAD_CR -> entry::addBeside;
            case 'x' -> moves::cut;
            case 'v' -> moves::paste;
            case 'f' -> part::focusFilter;
            default -> null;
        };
    }

    private Runnable withAlt(int key) {
        return switch (key) {
            case SWT.ARROW_UP -> () -> moves.along(-1);
            case SWT.ARROW_DOWN -> () -> moves.along(1);
            default -> null;
        };
    }

    private List<RowAction> menu() {
        var items = new ArrayList<RowAction>();
        tree.selection().stream()
                .filter(row -> !row.isUnallocated())
                .findFirst()
                .ifPresentOrElse(
                        row -> menu(row, items),
                        () -> items.add(new RowAction("Add place at the top", "", entry::addFirst)));
        return items;
    }

    private void menu(OutlineRow row, List<RowAction> items) {
        items.add(new RowAction("Add place in it\tInsert", "", entry::addBelow));
        items.add(new RowAction("Add place beside it\tCtrl+Enter", "", entry::addBeside));
        items.add(new RowAction("Add practice", "", entry::addPractice));
        items.add(RowAction.SEPARATOR);
        items.add(new RowAction("Rename\tF2", "", entry::rename));
        items.add(new RowAction("Cut\tCtrl+X", "", moves::cut));
        if (moves.canPaste()) {
            items.add(new RowAction("Paste here\tCtrl+V", "", moves::paste));
        }
        items.add(new RowAction("Move to…\tF7", "", moves::moveTo));
        row.place().ifPresent(place -> {
            items.add(new RowAction("Also in…\tShift+F7", "", moves::alsoIn));
            row.parent().flatMap(OutlineRow::place).ifPresent(parent -> items.add(
                    new RowAction("Take out of " + parent.name(), "", part::takeOut)));
        });
        items.add(RowAction.SEPARATOR);
        items.add(new RowAction("Delete\tDelete", "", () -> part.delete(Contents.MOVE_UP)));
        row.place().ifPresent(place -> items.add(new RowAction(
                "Delete with the places in it\tShift+Delete", "", () -> part.delete(Contents.DELETE))));
    }
}
