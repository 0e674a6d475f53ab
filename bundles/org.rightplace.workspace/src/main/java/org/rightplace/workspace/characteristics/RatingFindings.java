package org.rightplace.workspace.characteristics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.rightplace.model.Characteristic;
import org.rightplace.model.Entity;
import org.rightplace.model.Framework;
import org.rightplace.model.Level;
import org.rightplace.model.Maturity;
import org.rightplace.model.Place;
import org.rightplace.model.Rating;
import org.rightplace.workspace.Days;
import org.rightplace.workspace.Derivation;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.spi.Validator;

/**
 * Finds ratings that are of no neighbourhood or of a day that is still to come, and those that say that a
 * neighbourhood has come far without saying what that rests on.
 */
@Component
public final class RatingFindings implements Validator {

    /** The id of this check. */
    public static final String ID = "ratings";

    private final Clock clock;

    // Ratings are many, and most edits are of something else.
    private final Derivation<List<Finding>> found = new Derivation<>() {
        @Override
        public Set<Class<? extends Entity>> inputs() {
            return Set.of(Rating.class, Place.class, Framework.class);
        }

        @Override
        public List<Finding> compute(Snapshot snapshot) {
            return List.copyOf(find(snapshot));
        }
    };

    @Activate
    public RatingFindings() {
        this(Clock.systemDefaultZone());
    }

    /** Finds by another clock what is still to come. */
    public RatingFindings(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Finding> validate(Snapshot snapshot) {
        return snapshot.derive(found);
    }

    private List<Finding> find(Snapshot snapshot) {
        var level = Neighbourhoods.level(snapshot);
        Set<String> known = snapshot.framework().map(Framework::characteristics).orElse(List.of()).stream()
                .map(Characteristic::id)
                .collect(Collectors.toSet());
        var findings = new ArrayList<Finding>();
        var early = new ArrayList<Rating>();
        var elsewhere = new TreeMap<String, List<Rating>>();
        var tomorrow = LocalDate.now(clock).plusDays(1);
        for (var rating : snapshot.all(Rating.class)) {
            var place = snapshot.find(Place.class, rating.place());
            if (place.isEmpty() || !known.contains(rating.characteristic())) {
                continue;
            }
            if (level.filter(one -> place.get().level().equals(one.id())).isEmpty()) {
                elsewhere.computeIfAbsent(rating.place(), none -> new ArrayList<>()).add(rating);
            } else if (rating.date() != null && rating.date().isAfter(tomorrow)) {
                early.add(rating);
            }
        }
        ordered(early).forEach(rating -> findings.add(early(snapshot.get(Place.class, rating.place()), rating)));
        elsewhere.forEach((id, ratings) -> findings.add(elsewhere(snapshot, id, ordered(ratings), level)));
        unproven(snapshot, findings);
        return findings;
    }

    // Few of a great many are found, so it is they that are sorted.
    private static List<Rating> ordered(List<Rating> ratings) {
        return ratings.stream().sorted(Comparator.comparing(Rating::id)).toList();
    }

    private static Finding elsewhere(Snapshot snapshot, String place, List<Rating> ratings, Optional<Level> level) {
        return new Finding(
                "rating-no-neighbourhood",
                Severity.WARNING,
                snapshot.get(Place.class, place).name() + " is rated, but is no "
                        + Called.by(snapshot).one() + ". Put it back at that level, or remove its ratings.",
                List.of(new EntityRef(Place.class, place)),
                Optional.of(RatingEdits.remove(ratings)));
    }

    private static Finding early(Place place, Rating rating) {
        return Finding.of(
                "rating-in-the-future",
                Severity.WARNING,
                place.name() + " is rated for " + Days.shown(rating.date())
                        + ", which is still to come. Rate it for the day on which it was so.",
                EntityRef.to(rating),
                EntityRef.to(place));
    }

    /** One finding for each neighbourhood: which characteristics are said to be mature while nobody says why. */
    private static void unproven(Snapshot snapshot, List<Finding> findings) {
        var profiles = Profiles.of(snapshot);
        var characteristics = snapshot.framework().map(Framework::characteristics).orElse(List.of());
        for (var place : Neighbourhoods.of(snapshot)) {
            var bare = characteristics.stream()
                    .filter(each -> profiles.rating(place.id(), each.id())
                            .filter(rating -> rating.maturity() == Maturity.MATURE && rating.evidence().isBlank())
                            .isPresent())
                    .toList();
            if (!bare.isEmpty()) {
                findings.add(Finding.of(
                        "rating-without-evidence",
                        Severity.INFORMATION,
                        place.name() + " is said to be mature without evidence on "
                                + bare.stream().map(each -> "“" + each.name() + "”").collect(Collectors.joining(", "))
                                + ". Say what that rests on.",
                        EntityRef.to(profiles.rating(place.id(), bare.getFirst().id()).orElseThrow()),
                        EntityRef.to(place)));
            }
        }
    }
}
