package org.rightplace.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The new days of tasks that are moved by so many days. */
public final class Moves {

    private Moves() {}

    /** The days that tasks, or all parts of those that have any, have after moving. Those without days are left out. */
    public static Map<String, Span> shifted(Collection<Item> items, long days) {
        var moved = new LinkedHashMap<String, Span>();
        items.stream().flatMap(Item::leaves).forEach(leaf ->
                Schedule.days(leaf.task()).ifPresent(span -> moved.put(leaf.id(), span.shifted(days))));
        return moved;
    }

    /** The days a task has when its last day moves by so many days; it keeps at least one. */
    public static Map<String, Span> stretched(Item item, long days) {
        var moved = new LinkedHashMap<String, Span>();
        if (!item.summary() && !item.task().milestone()) {
            Schedule.days(item.task()).ifPresent(span -> {
                var finish = span.finish().plusDays(days);
                moved.put(item.id(), new Span(span.start(), finish.isBefore(span.start()) ? span.start() : finish));
            });
        }
        return moved;
    }

    /** The days a task has when its first day moves by so many days; it keeps at least one. */
    public static Map<String, Span> stretchedAtStart(Item item, long days) {
        var moved = new LinkedHashMap<String, Span>();
        if (!item.summary() && !item.task().milestone()) {
            Schedule.days(item.task()).ifPresent(span -> {
                var start = span.start().plusDays(days);
                moved.put(item.id(), new Span(start.isAfter(span.finish()) ? span.finish() : start, span.finish()));
            });
        }
        return moved;
    }
}
