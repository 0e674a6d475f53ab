package org.rightplace.workspace.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** The steps that can be undone and redone. Not safe for use by several threads. */
public final class History {

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /** One step back or forth. */
    public record Step(
            String label, Optional<String> key, Snapshot before, Snapshot after, Set<EntityRef> touched) {

        private Step followedBy(Step next) {
            var both = new HashSet<>(touched);
            both.addAll(next.touched);
            return new Step(label, key, before, next.after, both);
        }
    }

    /** Remembers a step just made; what was undone before it can no longer be redone. */
    public void push(Step step) {
        var last = done.peek();
        // Right after an undo the next keystroke starts a step of its own, or undoing it would also undo older typing.
        if (last != null && undone.isEmpty() && step.key().isPresent() && step.key().equals(last.key())) {
            done.pop();
            done.push(last.followedBy(step));
        } else {
            done.push(step);
        }
        undone.clear();
    }

    /** The step to undo next. */
    public Optional<Step> undoable() {
        return Optional.ofNullable(done.peek());
    }

    /** The step to redo next. */
    public Optional<Step> redoable() {
        return Optional.ofNullable(undone.peek());
    }

    /** Notes that the latest step has been undone. */
    public void undone() {
        undone.push(done.pop());
    }

    /** Notes that the latest undone step has been done again. */
    public void redone() {
        done.push(undone.pop());
    }

    /** Forgets every step. */
    public void clear() {
        done.clear();
        undone.clear();
    }
}
