package org.rightplace.workspace.characteristics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightplace.model.Characteristic;
import org.rightplace.model.Entity;
import org.rightplace.model.Framework;
import org.rightplace.model.Maturity;
import org.rightplace.model.Place;
import org.rightplace.model.Rating;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.Derivation;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Snapshot;

/**
 * How far each neighbourhood has come, by the latest rating of each characteristic. Not yet counts 0, emerging 1,
 * established 2 and mature 3; what has not been rated is left out of every mean.
 */
public final class Profiles {

    /** The value of the highest step. */
    public static final double TOP = Maturity.values().length - 1;

    /** The earlier first. */
    static final Comparator<Rating> BY_DATE = Comparator.comparing(
                    Rating::date, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Rating::id);

    private static final Derivation<Profiles> DERIVATION = new Derivation<>() {
        @Override
        public Set<Class<? extends Entity>> inputs() {
            return Set.of(Rating.class, Framework.class);
        }

        @Override
        public Profiles compute(Snapshot snapshot) {
            return new Profiles(snapshot, snapshot.all(Rating.class), null);
        }
    };

    private static final Derivation<List<LocalDate>> DATES = new Derivation<>() {
        @Override
        public Set<Class<? extends Entity>> inputs() {
            return Set.of(Rating.class);
        }

        @Override
        public List<LocalDate> compute(Snapshot snapshot) {
            var dates = new HashSet<LocalDate>();
            snapshot.all(Rating.class).forEach(rating -> dates.add(rating.date()));
            return dates.stream().filter(Objects::nonNull).sorted().toList();
        }
    };

    private final List<Characteristic> characteristics;
    private final LocalDate day;
    private final Map<String, Map<String, Rating>> latest;

    private Profiles(Snapshot snapshot, Collection<Rating> ratings, LocalDate day) {
        this(characteristics(snapshot), day, new HashMap<>());
        ratings.forEach(this::add);
    }

    private Profiles(List<Characteristic> characteristics, LocalDate day, Map<String, Map<String, Rating>> latest) {
        this.characteristics = characteristics;
        this.day = day;
        this.latest = latest;
    }

    private static List<Characteristic> characteristics(Snapshot snapshot) {
        return snapshot.framework().map(Framework::characteristics).orElse(List.of());
    }

    private void add(Rating rating) {
        if (rating.maturity() != null && (day == null || rating.date() == null || !rating.date().isAfter(day))) {
            latest.computeIfAbsent(rating.place(), none -> new HashMap<>())
                    .merge(rating.characteristic(), rating, (one, other) -> BY_DATE.compare(one, other) > 0 ? one : other);
        }
    }

    /** As they stand now. */
    public static Profiles of(Snapshot snapshot) {
        return snapshot.derive(DERIVATION);
    }

    /** As they stood at the end of a day. */
    public static Profiles on(Snapshot snapshot, LocalDate day) {
        return new Profiles(snapshot, snapshot.all(Rating.class), day);
    }

    /**
     * The same after a change, of the same day. It reads the ratings of the neighbourhoods that the change touches and no
     * others, so that somebody can type in one of tens of thousands.
     */
    public Profiles after(Change change) {
        var places = change.touched(Rating.class)
                .flatMap(id -> Stream.of(change.before(), change.after()).flatMap(one -> one.find(Rating.class, id).stream()))
                .map(Rating::place)
                .collect(Collectors.toSet());
        var next = new Profiles(characteristics(change.after()), day, new HashMap<>(latest));
        for (var place : places) {
            next.latest.remove(place);
            change.after().lookup(Index.RATINGS_BY_PLACE, place).forEach(next::add);
        }
        return next;
    }

    /** As one neighbourhood stood at the end of a day; nothing is known of the others. */
    static Profiles on(Snapshot snapshot, String placeId, LocalDate day) {
        return new Profiles(snapshot, snapshot.lookup(Index.RATINGS_BY_PLACE, placeId), day);
    }

    /** The days on which anything was rated, oldest first. */
    public static List<LocalDate> dates(Snapshot snapshot) {
        return snapshot.derive(DATES);
    }

    /** The latest rating of a neighbourhood on a characteristic. */
    public Optional<Rating> rating(String placeId, String characteristicId) {
        return Optional.ofNullable(latest.getOrDefault(placeId, Map.of()).get(characteristicId));
    }

    /** How far a neighbourhood has come with a characteristic, from 0 to {@link #TOP}; empty if it has not been rated. */
    public OptionalDouble value(String placeId, String characteristicId) {
        return rating(placeId, characteristicId)
                .map(rating -> OptionalDouble.of(rating.maturity().ordinal()))
                .orElseGet(OptionalDouble::empty);
    }

    /** Whether a neighbourhood has been rated on a characteristic and has not come as far as {@link Gaps#ENOUGH}. */
    boolean lacks(String placeId, String characteristicId) {
        var value = value(placeId, characteristicId);
        return value.isPresent() && value.getAsDouble() < Gaps.ENOUGH.ordinal();
    }

    /** How many characteristics a neighbourhood has been rated on. */
    public int rated(String placeId) {
        return (int) characteristics.stream()
                .filter(each -> value(placeId, each.id()).isPresent())
                .count();
    }

    /** The mean of a neighbourhood's core, or of its enabling characteristics; empty if none was rated. */
    public OptionalDouble mean(String placeId, boolean core) {
        return characteristics.stream()
                .filter(each -> each.core() == core)
                .flatMapToDouble(each -> value(placeId, each.id()).stream())
                .average();
    }

    /** The mean of several neighbourhoods on a characteristic; empty if none was rated. */
    public OptionalDouble mean(List<Place> places, String characteristicId) {
        return places.stream()
                .flatMapToDouble(place -> value(place.id(), characteristicId).stream())
                .average();
    }
}
