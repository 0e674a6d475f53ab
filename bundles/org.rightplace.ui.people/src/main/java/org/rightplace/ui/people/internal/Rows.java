package org.rightplace.ui.people.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;
import org.rightplace.model.Entity;

/**
 * Which entries are shown, in which order, and what their cells say. Cells are changed by edits, never here.
 *
 * @param <E> the entries
 */
final class Rows<E extends Entity> implements IRowDataProvider<E> {

    private final List<Field<E>> fields;
    private final Map<String, Integer> indexes = new HashMap<>();
    private List<E> all = List.of();
    private List<E> shown = List.of();
    private List<String> wanted = List.of();
    private int sorted = -1;
    private boolean descending;

    Rows(List<Field<E>> fields) {
        this.fields = fields;
    }

    /** Takes the entries there are now, in their own order. */
    void put(List<E> entries) {
        all = entries;
        arrange();
    }

    /** Shows entries in which every word occurs. */
    void filter(String words) {
        var tidy = words.strip().toLowerCase(Locale.ROOT);
        wanted = tidy.isEmpty() ? List.of() : List.of(tidy.split("\\s+"));
        arrange();
    }

    /** Sorts by a column, the other way round, or, the third time, in the entries' own order again. */
    void sort(int column) {
        if (sorted != column) {
            sorted = column;
            descending = false;
        } else if (descending) {
            sorted = -1;
        } else {
            descending = true;
        }
        arrange();
    }

    int sorted() {
        return sorted;
    }

    boolean descending() {
        return descending;
    }

    boolean filtered() {
        return !wanted.isEmpty();
    }

    int total() {
        return all.size();
    }

    List<E> shown() {
        return shown;
    }

    private void arrange() {
        var stream = all.stream();
        if (!wanted.isEmpty()) {
            stream = stream.filter(this::fits);
        }
        shown = sorted < 0 ? stream.toList() : sorted(stream.toList());
        indexes.clear();
        for (int i = 0; i < shown.size(); i++) {
            indexes.put(shown.get(i).id(), i);
        }
    }

    private boolean fits(E entry) {
        var words = new StringBuilder();
        fields.forEach(field -> words.append(field.text().apply(entry)).append('\n'));
        var text = words.toString().toLowerCase(Locale.ROOT);
        return wanted.stream().allMatch(text::contains);
    }

    // Keys are worked out once for each entry, not once for each comparison.
    @SuppressWarnings({"unchecked", "rawtypes"})
    private List<E> sorted(List<E> entries) {
        var keys = new HashMap<String, Comparable>();
        entries.forEach(entry -> keys.put(entry.id(), fields.get(sorted).key().apply(entry)));
        Comparator<Comparable> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return entries.stream()
                .sorted(Comparator.comparing((E entry) -> keys.get(entry.id()), Comparator.nullsLast(order)))
                .toList();
    }

    /** Where an entry stands, or -1 if it is not shown. */
    int indexOf(String id) {
        return indexes.getOrDefault(id, -1);
    }

    @Override
    public E getRowObject(int index) {
        return index >= 0 && index < shown.size() ? shown.get(index) : null;
    }

    @Override
    public int indexOfRowObject(E entry) {
        return indexOf(entry.id());
    }

    @Override
    public Object getDataValue(int column, int index) {
        var entry = getRowObject(index);
        return entry == null ? "" : fields.get(column).text().apply(entry);
    }

    @Override
    public void setDataValue(int column, int index, Object value) {
        throw new UnsupportedOperationException("Cells are changed by edits.");
    }

    @Override
    public int getColumnCount() {
        return fields.size();
    }

    @Override
    public int getRowCount() {
        return shown.size();
    }
}
