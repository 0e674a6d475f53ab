package org.rightplace.ui.workshop.internal;

import java.util.Optional;
import org.rightplace.model.Service;
import org.rightplace.model.Workshop;
import org.rightplace.workspace.Days;
import org.rightplace.workspace.Snapshot;

/** What is said of workshops in a few words. */
final class WorkshopWords {

    private WorkshopWords() {}

    /** How far a workshop has come. */
    static String state(Workshop workshop, Optional<Room> room) {
        if (room.isPresent()) {
            return "open · " + count(room.get().running().joined(), "person joined", "people joined");
        }
        return switch (workshop.state()) {
            case PREPARED -> "not begun";
            case RUNNING -> "interrupted";
            case CLOSED -> "ended" + day(workshop).map(day -> " " + day).orElse("");
        };
    }

    /** The day of its last round. */
    static Optional<String> day(Workshop workshop) {
        return workshop.rounds().isEmpty()
                ? Optional.empty()
                : Optional.of(Days.inFull(workshop.rounds().getLast().opened()));
    }

    /** What it decides on. */
    static String services(Snapshot snapshot, Workshop workshop) {
        var names = workshop.services().stream()
                .flatMap(id -> snapshot.find(Service.class, id).stream())
                .map(Service::name)
                .toList();
        return names.isEmpty() ? "" : names.size() == 1 ? names.getFirst() : names.getFirst() + " and " + (names.size() - 1) + " more";
    }

    /** A number with what it counts. */
    static String count(long number, String one, String many) {
        return "%,d %s".formatted(number, number == 1 ? one : many);
    }
}
