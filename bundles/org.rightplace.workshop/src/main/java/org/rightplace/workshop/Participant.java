package org.rightplace.workshop;

import java.time.Instant;

/**
 * Somebody who has joined a workshop.
 *
 * @param id the id made for them
 * @param number which of those who joined they are, 1 for the first
 * @param name the name they gave; empty if names are not kept
 * @param subgroup the id of the part of the room they belong to, or empty
 * @param joined when they joined
 */
public record Participant(String id, int number, String name, String subgroup, Instant joined) {

    /** What they are called on the facilitator's screen. */
    public String label() {
        return name.isEmpty() ? "Person " + number : name;
    }
}
