package org.rightplace.workspace.characteristics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.rightplace.model.Characteristic;
import org.rightplace.model.Entity;
import org.rightplace.model.Framework;
import org.rightplace.model.Maturity;
import org.rightplace.model.Place;
import org.rightplace.model.Rating;
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

    private final List<Characteristic> characteristics;
    private final Map<String, Map<String, Rating>> latest = new HashMap<>();
    private final TreeSet<LocalDate> dates = new TreeSet<>();

    private Profiles(Snapshot snapshot, Collection<Rating> ratings, LocalDate day) {
        characteristics = snapshot.framework().map(Framework::characteristics).orElse(List.of());
        for (var rating : ratings) {
            if (rating.date() != null) {
                dates.add(rating.date());
            }
            if (rating.maturity() != null && (day == null || rating.date() == null || !rating.date().isAfter(day))) {
                latest.computeIfAbsent(rating.place(), none -> new HashMap<>())
                        .merge(rating.characteristic(), rating, (one, other) -> BY_DATE.compare(one, other) > 0 ? one : other);
            }
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

    /** As one neighbourhood stood at the end of a day; nothing is known of the others. */
    static Profiles on(Snapshot snapshot, String placeId, LocalDate day) {
        return new Profiles(snapshot, snapshot.lookup(Index.RATINGS_BY_PLACE, placeId), day);
    }

    /** The days on which anything was rated, oldest first. */
    public List<LocalDate> dates() {
        return List.copyOf(dates);
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
