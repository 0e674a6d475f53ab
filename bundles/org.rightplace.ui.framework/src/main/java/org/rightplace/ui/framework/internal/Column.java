package org.rightplace.ui.framework.internal;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rightplace.model.Framework;

/**
 * One property of the items of a list, as words that can be typed or chosen.
 *
 * @param id tells it from the item's other properties
 * @param title what it is called
 * @param weight its share of a table's width
 * @param kind how it is changed
 * @param text the words for an item
 * @param change the item with other words; refuses words that make no sense
 * @param choices the words to choose from, where they are chosen
 * @param weighty whether a change may alter what has been decided already, which is then shown first
 * @param <T> the item
 */
record Column<T>(
        String id,
        String title,
        int weight,
        Kind kind,
        BiFunction<Framework, T, String> text,
        Change<T> change,
        Function<Framework, List<String>> choices,
        boolean weighty) {

    /** The words of a ticked box. */
    static final String YES = "Yes";

    /**
     * Takes words into an item.
     *
     * @param <T> the item
     */
    @FunctionalInterface
    interface Change<T> {

        /** The item with these words; what they mean may depend on the rest of the framework. */
        T apply(Framework framework, T item, String words);
    }

    /** How a property is changed. */
    enum Kind {
        TEXT,
        CHOICE,
        TICK,
        SHOWN
    }

    static <T> Column<T> text(
            String id, String title, int weight, Function<T, String> text, BiFunction<T, String, T> change) {
        return new Column<>(
                id, title, weight, Kind.TEXT, saying(text), plainly(change), framework -> List.of(), false);
    }

    static <T> Column<T> choice(
            String id,
            String title,
            int weight,
            Function<Framework, List<String>> choices,
            Function<T, String> text,
            BiFunction<T, String, T> change) {
        return new Column<>(id, title, weight, Kind.CHOICE, saying(text), plainly(change), choices, false);
    }

    static <T> Column<T> tick(
            String id, String title, int weight, Function<T, Boolean> ticked, BiFunction<T, Boolean, T> change) {
        return new Column<>(
                id,
                title,
                weight,
                Kind.TICK,
                (framework, item) -> ticked.apply(item) ? YES : "",
                (framework, item, words) -> change.apply(item, YES.equals(words)),
                framework -> List.of(),
                false);
    }

    static <T> Column<T> shown(String id, String title, int weight, Function<T, String> text) {
        return new Column<>(
                id,
                title,
                weight,
                Kind.SHOWN,
                saying(text),
                (framework, item, words) -> item,
                framework -> List.of(),
                false);
    }

    private static <T> BiFunction<Framework, T, String> saying(Function<T, String> text) {
        return (framework, item) -> text.apply(item);
    }

    private static <T> Change<T> plainly(BiFunction<T, String, T> change) {
        return (framework, item, words) -> change.apply(item, words);
    }

    /** This column, marked as one whose changes may alter what has been decided. */
    Column<T> weightily() {
        return new Column<>(id, title, weight, kind, text, change, choices, true);
    }
}
