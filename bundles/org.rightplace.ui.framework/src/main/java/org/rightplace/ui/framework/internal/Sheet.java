package org.rightplace.ui.framework.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.rightplace.model.Framework;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.framework.FrameworkEdits;
import org.rightplace.workspace.framework.FrameworkList;

/**
 * How one list of the framework is shown and changed.
 *
 * @param <T> what it lists
 */
class Sheet<T> {

    private final FrameworkList<T> list;
    private final String title;
    private final String intro;
    private final List<Column<T>> columns;
    private final List<Column<T>> details;
    private final BiFunction<String, String, T> blank;

    /**
     * @param columns what stands in the table; the first names the item
     * @param details what is written beneath the table about the item selected
     * @param blank a new item with an id and a name
     */
    Sheet(
            FrameworkList<T> list,
            String title,
            String intro,
            List<Column<T>> columns,
            List<Column<T>> details,
            BiFunction<String, String, T> blank) {
        this.list = list;
        this.title = title;
        this.intro = intro;
        this.columns = List.copyOf(columns);
        this.details = List.copyOf(details);
        this.blank = blank;
    }

    FrameworkList<T> list() {
        return list;
    }

    String title() {
        return title;
    }

    /** What the list is for, in a sentence or two. */
    String intro() {
        return intro;
    }

    List<Column<T>> columns() {
        return columns;
    }

    List<Column<T>> details() {
        return details;
    }

    /** Whether the order is the user's to choose. */
    boolean ordered() {
        return true;
    }

    /** Adds an item after the one selected, or at the end. */
    Edit add(FrameworkEdits edits, Framework framework, String newId, Optional<T> selected) {
        var items = list.of(framework);
        int at = selected.map(items::indexOf).map(index -> index + 1).orElse(items.size());
        return edits.add(list, blank.apply(newId, freshName(items)), at);
    }

    Edit remove(FrameworkEdits edits, T item) {
        return edits.remove(list, list.idOf(item), list.nameOf(item));
    }

    Edit set(FrameworkEdits edits, Framework framework, T item, Column<T> column, String words) {
        return edits.set(
                list,
                list.idOf(item),
                list.nameOf(item),
                column.id(),
                now -> column.change().apply(framework, now, words));
    }

    /** A name nothing in the list has yet. */
    String freshName(List<T> items) {
        return FreshNames.of("New " + list.noun(), items.stream().map(list::nameOf).toList());
    }
}
