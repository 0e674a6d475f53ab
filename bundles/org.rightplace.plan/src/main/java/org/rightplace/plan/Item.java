package org.rightplace.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rightplace.model.Task;

/** A task where it stands in the outline of a plan. */
public final class Item {

    private final Task task;
    private final Item parent;
    private final int depth;
    private final String number;
    private final List<Item> children = new ArrayList<>();

    Item(Task task, Item parent, int index) {
        this.task = task;
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.number = (parent == null ? "" : parent.number + ".") + (index + 1);
    }

    void add(Item child) {
        children.add(child);
    }

    /** The task. */
    public Task task() {
        return task;
    }

    /** The id of the task. */
    public String id() {
        return task.id();
    }

    /** The task it is part of. */
    public Optional<Item> parent() {
        return Optional.ofNullable(parent);
    }

    /** How many tasks it lies in, one inside the other. */
    public int depth() {
        return depth;
    }

    /** Its number in the outline, such as 2.1. */
    public String number() {
        return number;
    }

    /** Its parts, in order. */
    public List<Item> children() {
        return Collections.unmodifiableList(children);
    }

    /** Whether it has parts, and so takes its dates and its progress from them. */
    public boolean summary() {
        return !children.isEmpty();
    }

    /** Itself and everything in it, from the top down. */
    public Stream<Item> subtree() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Item::subtree));
    }

    /** The tasks in it that have no parts: itself, if it has none. */
    public Stream<Item> leaves() {
        return summary() ? children.stream().flatMap(Item::leaves) : Stream.of(this);
    }

    /** Whether it lies in another, at any depth. */
    public boolean within(Item other) {
        for (var at = parent; at != null; at = at.parent) {
            if (at == other) {
                return true;
            }
        }
        return false;
    }
}
