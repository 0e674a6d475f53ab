package org.rightplace.ui.people.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rightplace.model.Entity;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Mnemonics;
import org.rightplace.workbench.nattable.Throttle;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/**
 * A page that is a list: typed in place, sorted, filtered, copied and pasted.
 *
 * @param <E> the entries
 */
abstract class ListPage<E extends Entity> implements Page {

    private final Pages pages;
    private final Class<E> type;
    private final Composite pane;
    private final Composite middle;
    private final StackLayout stack = new StackLayout();
    private final ListTable<E> table;
    private final ListEditing<E> editing;
    private final Emptiness empty;
    private final Throttle telling;

    /**
     * Makes the list.
     *
     * @param name what the list is called for those who cannot see what stands around it
     */
    ListPage(Composite parent, Pages pages, Class<E> type, String name) {
        this.pages = pages;
        this.type = type;
        var theme = pages.site().theme();
        var look = new Look(theme);
        pane = look.stack(parent, 0);
        middle = look.plain(pane);
        middle.setLayoutData(Look.filled());
        middle.setLayout(stack);
        table = new ListTable<>(middle, theme, name, fields(), new LevelColours(pages.site()::snapshot));
        editing = new ListEditing<>(pages.site(), table);
        ListKeys.add(this);
        table.configure(theme);
        empty = empty(middle);
        telling = new Throttle(table.control(), this::tell);
        table.onSelection(telling::soon);
        menu();
    }

    /** The columns; called once, before anything else. */
    abstract List<Field<E>> fields();

    /** What stands there while there is nothing. */
    abstract Emptiness empty(Composite parent);

    /** The entries there are, in their own order. */
    abstract List<E> entries(Snapshot snapshot);

    /** Takes entries away. */
    abstract Edit remove(List<E> entries);

    /** Starts a new entry. */
    abstract void add();

    /** A new entry whose first column says what was pasted below the others, if that is possible. */
    Optional<Pasted<E>> pasted(String first) {
        return Optional.empty();
    }

    /** Goes on with the entry that has the keyboard, to wherever it leads (Ctrl+Enter). */
    void follow() {}

    /** Called when another entry has the keyboard. */
    void selected(Optional<E> entry) {}

    /**
     * An entry made of pasted words.
     *
     * @param entry the entry
     * @param adding the edit that adds it
     */
    record Pasted<E>(E entry, Edit adding) {}

    /** Adds something below the list. */
    final void below(Control control, int height) {
        var room = new GridData(SWT.FILL, SWT.FILL, true, false);
        room.heightHint = height;
        control.setLayoutData(room);
        // The ground shows through as a line between the two.
        ((GridLayout) pane.getLayout()).verticalSpacing = 1;
        pane.setBackground(theme().color(Theme.Role.LINE));
    }

    final Composite pane() {
        return pane;
    }

    final PartSite site() {
        return pages.site();
    }

    final Pages pages() {
        return pages;
    }

    final ListTable<E> table() {
        return table;
    }

    final ListEditing<E> editing() {
        return editing;
    }

    final void focusFilter() {
        pages.focusFilter();
    }

    @Override
    public final Control control() {
        return pane;
    }

    @Override
    public void refresh() {
        var entries = entries(site().snapshot());
        table.arrange(() -> table.rows().put(entries));
        stack.topControl = entries.isEmpty() ? empty.control() : table.control();
        middle.layout();
        selected(table.focus().or(() -> Optional.ofNullable(table.rows().getRowObject(0))));
    }

    @Override
    public boolean concerns(Change change) {
        return true;
    }

    @Override
    public final boolean filters() {
        return true;
    }

    @Override
    public final void filter(String words) {
        editing.commit();
        table.arrange(() -> table.rows().filter(words));
    }

    /** How many there are, in words. */
    final String count(String one, String several) {
        int total = table.rows().total();
        var words = String.format(Locale.UK, "%,d ", total) + (total == 1 ? one : several);
        return table.rows().filtered() ? String.format(Locale.UK, "%,d of ", table.rows().getRowCount()) + words : words;
    }

    @Override
    public void setFocus() {
        if (stack.topControl == empty.control()) {
            empty.setFocus();
            return;
        }
        if (table.focus().isEmpty() && table.rows().getRowCount() > 0) {
            table.select(table.rows().getRowObject(0).id(), 0);
        }
        table.control().setFocus();
    }

    @Override
    public boolean reveal(EntityRef entity) {
        if (entity.type() != type) {
            return false;
        }
        if (table.rows().indexOf(entity.id()) < 0 && table.rows().filtered()) {
            pages.clearFilter();
        }
        if (table.rows().indexOf(entity.id()) < 0) {
            return false;
        }
        table.select(entity.id(), table.focusColumn());
        // A table that has just come into sight scrolls only once it has been laid out.
        table.control().getDisplay().asyncExec(() -> {
            if (!table.control().isDisposed() && table.focus().filter(row -> row.id().equals(entity.id())).isPresent()) {
                table.reveal();
            }
        });
        return true;
    }

    /** Makes an edit that adds an entry, and opens one of its cells. */
    final void added(Edit edit, String id, int column) {
        editing.commit();
        pages.clearFilter();
        if (site().apply(edit)) {
            refresh();
            editing.edit(id, column);
        }
    }

    final void removeSelected() {
        editing.commit();
        var entries = table.selected();
        if (!entries.isEmpty()) {
            var edit = remove(entries);
            if (site().apply(edit)) {
                site().say(edit.label() + ". Undo brings it back.");
            }
        }
    }

    final void copy() {
        editing.commit();
        ListClipboard.copy(table);
        int rows = table.selected().size();
        site().say("Copied " + (rows == 1 ? "one row" : rows + " rows") + ".");
    }

    final void paste() {
        editing.commit();
        new ListClipboard<>(this).paste();
    }

    private void tell() {
        var focus = table.focus();
        selected(focus);
        var refs = new ArrayList<EntityRef>();
        focus.map(EntityRef::to).ifPresent(refs::add);
        table.selected().stream().map(EntityRef::to).filter(ref -> !refs.contains(ref)).forEach(refs::add);
        if (!refs.isEmpty()) {
            pages.select(refs);
        }
    }

    private void menu() {
        var menu = new Menu(table.control());
        table.control().setMenu(menu);
        menu.addListener(SWT.Show, event -> {
            for (var item : menu.getItems()) {
                item.dispose();
            }
            item(menu, "Edit\tEnter", () -> editing.edit((char) 0));
            actions().forEach(action -> item(menu, action.words(), action.run()));
            new MenuItem(menu, SWT.SEPARATOR);
            item(menu, "Copy\tCtrl+C", this::copy);
            item(menu, "Paste\tCtrl+V", this::paste);
            item(menu, "Remove\tDel", this::removeSelected);
            Mnemonics.give(menu);
        });
    }

    private static void item(Menu menu, String words, Runnable run) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(Literally.shown(words));
        item.addListener(SWT.Selection, event -> run.run());
    }

    @Override
    public void close() {
        editing.commit();
    }

    /** The theme. */
    final Theme theme() {
        return site().theme();
    }
}
