package org.rightplace.ui.people.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.NameOrder;

/**
 * A column of a list: what it says of an entry, and how that is changed.
 *
 * @param <E> the entries
 * @param title what stands at its head
 * @param width how wide it is until there is more room, in points
 * @param sort what is in it
 * @param text what it says
 * @param key what the entries are ordered by; {@code null} comes last
 * @param edit the edit that what was typed asks for, or {@code null} if it is not typed in; refuses what it cannot take
 * @param offers the words on offer while somebody types
 */
record Field<E>(
        String title,
        int width,
        Sort sort,
        Function<E, String> text,
        Function<E, Comparable<?>> key,
        BiFunction<E, String, Edit> edit,
        Supplier<List<String>> offers) {

    /** What is in a column. */
    enum Sort {
        WORDS,
        NUMBER,
        /** A place, shown with its level. */
        PLACE,
        /** One of a few words, shown as a chip. */
        CHIP,
        /** Several words with semicolons between. */
        SEVERAL,
        /** Many words, shown in second importance. */
        NOTES
    }

    static <E> Field<E> of(String title, int width, Sort sort, Function<E, String> text) {
        return new Field<>(
                title,
                width,
                sort,
                text,
                entry -> Optional.of(text.apply(entry)).filter(words -> !words.isEmpty()).map(NameOrder.Key::new).orElse(null),
                null,
                List::of);
    }

    static <E> Field<E> words(String title, int width, Function<E, String> text) {
        return of(title, width, Sort.WORDS, text);
    }

    static <E> Field<E> number(String title, int width, Function<E, String> text, Function<E, Double> value) {
        return of(title, width, Sort.NUMBER, text).by(value::apply);
    }

    Field<E> by(Function<E, Comparable<?>> other) {
        return new Field<>(title, width, sort, text, other, edit, offers);
    }

    Field<E> typed(BiFunction<E, String, Edit> how) {
        return new Field<>(title, width, sort, text, key, how, offers);
    }

    Field<E> offering(Supplier<List<String>> words) {
        return new Field<>(title, width, sort, text, key, edit, words);
    }

    boolean editable() {
        return edit != null;
    }
}
