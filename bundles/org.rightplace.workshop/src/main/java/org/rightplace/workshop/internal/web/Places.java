package org.rightplace.workshop.internal.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * Who has a place where there are only so many. Whoever comes gets one. When there are too few, somebody makes room who
 * comes from where most are: first who has been there longest without asking for anything, then who asked longest ago. So
 * nobody can keep newcomers from elsewhere out, however busy they are, and who is served is out of the way of who is not.
 *
 * @param <W> what has a place
 */
final class Places<W> {

    private final int most;
    private final int mostFromOne;
    private final Map<W, String> taken = new HashMap<>();
    private final Map<String, Group> groups = new HashMap<>();

    /** Those from one place of origin, each set in the order in which they make room. */
    private final class Group {
        private final SequencedSet<W> silent = new LinkedHashSet<>();
        private final SequencedSet<W> asked = new LinkedHashSet<>();

        int size() {
            return silent.size() + asked.size();
        }

        /** Who makes room for somebody else. */
        Optional<W> first(W newcomer) {
            return silent.stream()
                    .filter(who -> !who.equals(newcomer))
                    .findFirst()
                    .or(() -> asked.stream().findFirst());
        }
    }

    /**
     * @param most how many places there are
     * @param mostFromOne how many of them may be taken from one place of origin
     */
    Places(int most, int mostFromOne) {
        this.most = most;
        this.mostFromOne = mostFromOne;
    }

    /**
     * Takes a place.
     *
     * @param from where who comes comes from
     * @return who has lost theirs to it
     */
    synchronized Optional<W> take(W who, String from) {
        taken.put(who, from);
        var group = groups.computeIfAbsent(from, unknown -> new Group());
        group.silent.add(who);
        var goes = group.size() > mostFromOne
                ? group.first(who)
                : taken.size() > most ? largest().first(who) : Optional.<W>empty();
        goes.ifPresent(this::leave);
        return goes;
    }

    /** Notes that somebody has asked for something. */
    synchronized void asks(W who) {
        var group = groups.get(taken.get(who));
        if (group != null) {
            group.silent.remove(who);
            // Last in the order once more.
            group.asked.remove(who);
            group.asked.add(who);
        }
    }

    /** Gives a place back; who has none already is no matter. */
    synchronized void leave(W who) {
        var from = taken.remove(who);
        var group = groups.get(from);
        if (group != null) {
            group.silent.remove(who);
            group.asked.remove(who);
            if (group.size() == 0) {
                groups.remove(from);
            }
        }
    }

    private Group largest() {
        return groups.values().stream().max(Comparator.comparingInt(Group::size)).orElseThrow();
    }
}
