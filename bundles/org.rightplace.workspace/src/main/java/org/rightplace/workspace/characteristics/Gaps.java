package org.rightplace.workspace.characteristics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.rightplace.model.Characteristic;
import org.rightplace.model.Entity;
import org.rightplace.model.Framework;
import org.rightplace.model.Maturity;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.model.Rating;
import org.rightplace.workspace.Derivation;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.places.Populations;

/** What most people's neighbourhoods still lack. */
public final class Gaps {

    /** The step from which on a characteristic is relied upon. */
    public static final Maturity ENOUGH = Maturity.ESTABLISHED;

    /**
     * A characteristic that some neighbourhoods lack.
     *
     * @param characteristic the characteristic
     * @param lacking the neighbourhoods that have not come as far as {@link #ENOUGH}, the least far first
     * @param people how many people are registered there
     * @param unrated how many neighbourhoods have not been rated
     */
    public record Gap(Characteristic characteristic, List<Place> lacking, long people, int unrated) {

        public Gap {
            lacking = List.copyOf(lacking);
        }
    }

    private static final Derivation<List<Gap>> RANKED = new Derivation<>() {
        @Override
        public Set<Class<? extends Entity>> inputs() {
            return Set.of(Rating.class, Framework.class, Place.class, Practice.class);
        }

        @Override
        public List<Gap> compute(Snapshot snapshot) {
            return List.copyOf(rank(snapshot));
        }
    };

    private Gaps() {}

    /** The characteristics of the framework, by how many people's neighbourhoods lack them, most first. */
    public static List<Gap> ranked(Snapshot snapshot) {
        return snapshot.derive(RANKED);
    }

    private static List<Gap> rank(Snapshot snapshot) {
        var profiles = Profiles.of(snapshot);
        var populations = Populations.of(snapshot);
        var neighbourhoods = Neighbourhoods.of(snapshot);
        var gaps = new ArrayList<Gap>();
        for (var each : snapshot.framework().map(framework -> framework.characteristics()).orElse(List.of())) {
            var lacking = neighbourhoods.stream()
                    .filter(place -> profiles.lacks(place.id(), each.id()))
                    .sorted(Comparator.comparingDouble(
                            (Place place) -> profiles.value(place.id(), each.id()).orElseThrow()))
                    .toList();
            gaps.add(new Gap(
                    each,
                    lacking,
                    lacking.stream().mapToLong(place -> populations.ofPlace(place.id())).sum(),
                    (int) neighbourhoods.stream()
                            .filter(place -> profiles.value(place.id(), each.id()).isEmpty())
                            .count()));
        }
        gaps.sort(Comparator.comparingLong(Gap::people).reversed());
        return gaps;
    }

    /** The characteristics that a neighbourhood has been rated on and lacks, core ones first, as the framework has them. */
    public static List<Characteristic> of(Snapshot snapshot, Place neighbourhood) {
        var profiles = Profiles.of(snapshot);
        return snapshot.framework().map(framework -> framework.characteristics()).orElse(List.of()).stream()
                .filter(each -> profiles.lacks(neighbourhood.id(), each.id()))
                .sorted(Comparator.comparing((Characteristic each) -> !each.core()))
                .toList();
    }
}
