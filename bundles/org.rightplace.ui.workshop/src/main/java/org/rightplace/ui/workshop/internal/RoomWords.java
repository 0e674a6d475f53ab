package org.rightplace.ui.workshop.internal;

import java.time.Instant;
import org.rightplace.workshop.RunningWorkshop;

/** How far a room has come, in words. */
final class RoomWords {

    private RoomWords() {}

    /** How many have joined. */
    static String joined(RunningWorkshop running) {
        int joined = running.joined();
        return joined == 0 ? "Nobody has joined yet" : joined == 1 ? "1 person has joined" : "%,d have joined".formatted(joined);
    }

    /** Which round it is, and how much of its time is left. */
    static String state(RunningWorkshop running, Instant now) {
        if (running.ended().isDone()) {
            return "The workshop has ended";
        }
        int round = running.rounds().size();
        if (round == 0) {
            return "Answering begins soon";
        }
        var left = Clock.left(running.timer(), now);
        int all = running.agenda().asked().size();
        int asked = running.asked().size();
        return "Round %d is %s%s%s".formatted(
                round,
                running.open() ? "open" : "closed",
                asked < all ? " · %d of %d questions asked again".formatted(asked, all) : "",
                left.isEmpty() ? "" : " · " + left);
    }
}
