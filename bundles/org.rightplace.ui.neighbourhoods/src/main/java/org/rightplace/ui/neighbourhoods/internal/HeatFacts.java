package org.rightplace.ui.neighbourhoods.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.rightplace.model.Characteristic;
import org.rightplace.model.Framework;
import org.rightplace.model.Level;
import org.rightplace.model.Place;
import org.rightplace.model.Rating;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.characteristics.Neighbourhoods;
import org.rightplace.workspace.characteristics.Profiles;
import org.rightplace.workspace.characteristics.Progress;
import org.rightplace.workspace.characteristics.RatingRef;
import org.rightplace.workspace.places.Hierarchy;
import org.rightplace.workspace.places.Populations;

/** What the heat map is about: the neighbourhoods and their ratings on a day, and on an earlier one to compare with. */
final class HeatFacts {

    private static final String HEAD = "in ";

    private Snapshot snapshot = Snapshot.empty();
    private LocalDate day;
    private Optional<LocalDate> since = Optional.empty();
    private Profiles now;
    private Optional<Profiles> before = Optional.empty();
    private List<Characteristic> characteristics = List.of();
    private String filter = "";
    private boolean leastReadyFirst;

    HeatFacts() {
        now = Profiles.of(snapshot);
    }

    /**
     * Turns to the system as it is now.
     *
     * @param day the day whose state is shown
     * @param since the day it is compared with, if it is
     */
    void update(Snapshot system, LocalDate day, Optional<LocalDate> since) {
        if (system == snapshot && day.equals(this.day) && since.equals(this.since)) {
            return;
        }
        this.day = day;
        this.since = since;
        snapshot = system;
        now = Profiles.on(system, day);
        before = since.map(earlier -> Profiles.on(system, earlier));
        characteristics = system.framework().map(Framework::characteristics).orElse(List.of()).stream()
                .sorted(Comparator.comparing((Characteristic each) -> !each.core()))
                .toList();
    }

    /** Takes on a change, so that the next update need not read every rating again because one is typed in. */
    void follow(Change change) {
        if (change.before() == snapshot && change.touched().stream().allMatch(ref -> ref.type() == Rating.class)) {
            snapshot = change.after();
            now = now.after(change);
            before = before.map(then -> then.after(change));
        }
    }

    void setFilter(String words) {
        filter = words;
    }

    boolean filtering() {
        return !filter.isBlank();
    }

    void setLeastReadyFirst(boolean first) {
        leastReadyFirst = first;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    Profiles now() {
        return now;
    }

    boolean comparing() {
        return before.isPresent();
    }

    /** What is rated: core characteristics first. */
    List<Characteristic> characteristics() {
        return characteristics;
    }

    /** How many of them are core. */
    int core() {
        return (int) characteristics.stream().filter(Characteristic::core).count();
    }

    Optional<Level> level() {
        return Neighbourhoods.level(snapshot);
    }

    Optional<Rating> rating(RatingRef cell) {
        return now.rating(cell.place(), cell.characteristic());
    }

    OptionalInt difference(RatingRef cell) {
        return before.map(then -> Progress.difference(then, now, cell)).orElseGet(OptionalInt::empty);
    }

    /** The mean of neighbourhoods on a characteristic, or by how much it has changed. */
    OptionalDouble mean(List<Place> places, Characteristic characteristic) {
        return changed(profiles -> profiles.mean(places, characteristic.id()));
    }

    /** The mean of a neighbourhood's core or enabling characteristics, or by how much it has changed. */
    OptionalDouble mean(Place place, boolean core) {
        return changed(profiles -> profiles.mean(place.id(), core));
    }

    /** The mean over neighbourhoods of what each has for a mean. */
    OptionalDouble mean(List<Place> places, boolean core) {
        return places.stream().flatMapToDouble(place -> mean(place, core).stream()).average();
    }

    private interface Figure {
        OptionalDouble of(Profiles profiles);
    }

    private OptionalDouble changed(Figure figure) {
        var value = figure.of(now);
        if (before.isEmpty()) {
            return value;
        }
        var then = figure.of(before.get());
        return value.isPresent() && then.isPresent()
                ? OptionalDouble.of(value.getAsDouble() - then.getAsDouble())
                : OptionalDouble.empty();
    }

    /** The rows to show: each partnership, and its neighbourhoods below it. */
    List<Row> rows() {
        var populations = Populations.of(snapshot);
        var groups = new LinkedHashMap<String, List<Place>>();
        var names = new LinkedHashMap<String, String>();
        Neighbourhoods.of(snapshot).stream()
                .flatMap(place -> Neighbourhoods.home(snapshot, place).stream())
                .distinct()
                .sorted(Hierarchy.byName())
                .forEach(parent -> {
                    names.put(parent.id(), parent.name());
                    groups.put(parent.id(), new ArrayList<>());
                });
        for (var place : Neighbourhoods.of(snapshot)) {
            var parent = Neighbourhoods.home(snapshot, place).map(Place::id).orElse("");
            var name = names.computeIfAbsent(parent, none -> "In no other place");
            if (matches(place, name)) {
                groups.computeIfAbsent(parent, none -> new ArrayList<>()).add(place);
            }
        }
        var rows = new ArrayList<Row>();
        groups.forEach((parent, places) -> {
            if (!places.isEmpty()) {
                rows.add(new Row.OfPartnership(HEAD + parent, names.get(parent), places));
                ordered(places).forEach(place -> rows.add(new Row.OfNeighbourhood(place, populations.ofPlace(place.id()))));
            }
        });
        return rows;
    }

    private List<Place> ordered(List<Place> places) {
        if (!leastReadyFirst) {
            return places;
        }
        return places.stream()
                .sorted(Comparator.comparingDouble((Place place) -> now.mean(place.id(), true).orElse(Double.MAX_VALUE)))
                .toList();
    }

    private boolean matches(Place place, String partnership) {
        var text = (place.name() + " " + place.code() + " " + partnership).toLowerCase(Locale.ROOT);
        return Arrays.stream(filter.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(text::contains);
    }
}
