package org.rightplace.workspace.places;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.workspace.Snapshot;

/** Which places and practices a filter asks for. */
final class OutlineFilter {

    private final List<String> words;
    private final Set<String> leading = new HashSet<>();
    private final Snapshot snapshot;

    OutlineFilter(Snapshot snapshot, String filter) {
        this.snapshot = snapshot;
        this.words = List.of(filter.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        var hierarchy = Hierarchy.of(snapshot);
        Predicate<Place> unknown = place -> !leading.contains(place.id());
        snapshot.all(Place.class).stream().filter(this::itself).filter(unknown).forEach(place -> {
            leading.add(place.id());
            leading.addAll(hierarchy.ancestors(place.id()));
        });
        snapshot.all(Practice.class).stream()
                .filter(this::itself)
                .flatMap(practice -> practice.places().stream())
                .filter(id -> !leading.contains(id))
                .forEach(id -> {
                    leading.add(id);
                    leading.addAll(hierarchy.ancestors(id));
                });
    }

    /** Whether a row is shown: it is asked for, or lies in what is, or leads to what is. */
    boolean shows(OutlineRow row) {
        return itself(row)
                || row.parent().map(this::inside).orElse(false)
                || row.isUnallocated()
                || row.place().map(place -> leading.contains(place.id())).orElse(false) && !row.children().isEmpty();
    }

    /** Whether a row is asked for itself. */
    boolean itself(OutlineRow row) {
        return row.place().map(this::itself).or(() -> row.practice().map(this::itself)).orElseGet(() -> matches(row.name()));
    }

    private boolean inside(OutlineRow row) {
        return itself(row) || row.parent().map(this::inside).orElse(false);
    }

    private boolean itself(Place place) {
        return matches(place.name() + " " + place.code());
    }

    private boolean itself(Practice practice) {
        var commissioner = snapshot.find(Organisation.class, practice.commissioner())
                .map(Organisation::name)
                .orElse("");
        return matches(practice.name() + " " + practice.code() + " " + practice.postcode() + " " + commissioner);
    }

    private boolean matches(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(lower::contains);
    }
}
