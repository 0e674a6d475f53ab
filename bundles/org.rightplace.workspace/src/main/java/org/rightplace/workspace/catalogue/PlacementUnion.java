package org.rightplace.workspace.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rightplace.model.Basis;
import org.rightplace.model.CommissioningFunction;
import org.rightplace.model.Level;
import org.rightplace.model.Move;
import org.rightplace.model.Place;
import org.rightplace.model.Placement;
import org.rightplace.model.Share;
import org.rightplace.workspace.Snapshot;

/** Brings the placements of several services together under one: the first decides, the others are on record. */
final class PlacementUnion {

    private final Snapshot snapshot;
    private final String id;
    private Placement result;

    PlacementUnion(Snapshot snapshot, Placement kept, String id) {
        this.snapshot = snapshot;
        this.id = id;
        this.result = kept;
    }

    void add(Placement other, String name) {
        if (result == null) {
            result = other.with(to -> to.id(id)
                    .rationale(Merge.paragraphs("Placed for “" + name + "” before the two were merged.", other.rationale())));
            return;
        }
        var kept = result;
        result = kept.with(to -> to.rationale(Merge.paragraphs(kept.rationale(), said(other, name)))
                .basis(basis(kept, other))
                .trail(trail(kept, other, name))
                .extras(kept.extras().united(other.extras())));
    }

    Optional<Placement> result() {
        return Optional.ofNullable(result);
    }

    private String said(Placement other, String name) {
        var where = other.shares().stream().map(this::said).collect(Collectors.joining(" and "));
        var status = other.status() == null ? "" : ", " + other.status().name().toLowerCase(Locale.ROOT);
        return "“" + name + "” was placed at " + (where.isEmpty() ? "no level" : where) + status
                + (other.rationale().isBlank() ? "." : ": " + other.rationale());
    }

    private String said(Share share) {
        var framework = snapshot.framework();
        var level = framework.flatMap(known -> known.level(share.level())).map(Level::name).orElse(share.level());
        var places = share.places().stream()
                .map(id -> snapshot.find(Place.class, id).map(Place::name).orElse(id))
                .collect(Collectors.joining(", "));
        var functions = share.functions().stream()
                .map(id -> framework.stream()
                        .flatMap(known -> known.functions().stream())
                        .filter(function -> function.id().equals(id))
                        .map(CommissioningFunction::name)
                        .findFirst()
                        .orElse(id))
                .collect(Collectors.joining(", "));
        return level
                + (places.isEmpty() ? "" : ", in " + places)
                + (functions.isEmpty() ? "" : ", for " + functions)
                + (share.note().isBlank() ? "" : " (" + share.note() + ")");
    }

    private static List<Basis> basis(Placement kept, Placement other) {
        var basis = new ArrayList<>(kept.basis());
        other.basis().stream().filter(one -> !basis.contains(one)).forEach(basis::add);
        return basis;
    }

    private static List<Move> trail(Placement kept, Placement other, String name) {
        var trail = new ArrayList<>(kept.trail());
        other.trail().forEach(move -> trail.add(move.withWhy("“" + name + "”: " + move.why())));
        trail.sort(Comparator.comparing(Move::when, Comparator.nullsFirst(Comparator.<Instant>naturalOrder())));
        return trail;
    }
}
