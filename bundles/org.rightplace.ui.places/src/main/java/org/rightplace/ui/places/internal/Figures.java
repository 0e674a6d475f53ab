package org.rightplace.ui.places.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rightplace.model.Level;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.workspace.Counts;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.places.Hierarchy;
import org.rightplace.workspace.places.PopulationRange;
import org.rightplace.workspace.places.Populations;

/** A system in one line of figures. */
final class Figures {

    private static final String BETWEEN = "  ·  ";
    private static final char UNBROKEN = '\u00A0';

    private Figures() {}

    /** How many people, practices and places there are, and how many places are outside their range. */
    static String ofPlaces(Snapshot snapshot) {
        var populations = Populations.of(snapshot);
        var hierarchy = Hierarchy.of(snapshot);
        var parts = new ArrayList<String>();
        parts.add(Counts.of(populations.total(), "person", "people"));
        parts.add(Counts.of(snapshot.count(Practice.class), "practice"));
        for (var level : hierarchy.levels()) {
            int places = snapshot.lookup(Index.PLACES_BY_LEVEL, level.id()).size();
            if (places > 0) {
                parts.add(Counts.of(places, level.name().toLowerCase(Locale.ROOT), plural(level)));
            }
        }
        long outside = snapshot.all(Place.class).stream()
                .filter(place -> hierarchy
                        .level(place)
                        .map(level -> new PopulationRange(level, populations.ofPlace(place.id())).outside())
                        .orElse(false))
                .count();
        if (outside > 0) {
            parts.add("▲ " + Counts.of(outside) + " outside " + (outside == 1 ? "its range" : "their range"));
        }
        return line(parts);
    }

    /** How many organisations there are, and how many of them belong to no place. */
    static String ofOrganisations(Snapshot snapshot) {
        var parts = new ArrayList<String>();
        parts.add(Counts.of(snapshot.count(Organisation.class), "organisation"));
        long nowhere = snapshot.all(Organisation.class).stream()
                .filter(organisation -> organisation.places().isEmpty())
                .count();
        if (nowhere > 0) {
            parts.add(Counts.of(nowhere) + " in no place");
        }
        return line(parts);
    }

    // Where a line has to break, it breaks between figures.
    private static String line(List<String> parts) {
        return parts.stream().map(part -> part.replace(' ', UNBROKEN)).collect(Collectors.joining(BETWEEN));
    }

    private static String plural(Level level) {
        return (level.plural().isEmpty() ? level.name() + "s" : level.plural()).toLowerCase(Locale.ROOT);
    }
}
