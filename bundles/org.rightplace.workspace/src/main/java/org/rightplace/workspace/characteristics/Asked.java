package org.rightplace.workspace.characteristics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rightplace.model.Characteristic;
import org.rightplace.model.Entity;
import org.rightplace.model.Framework;
import org.rightplace.model.Place;
import org.rightplace.model.Placement;
import org.rightplace.model.Rating;
import org.rightplace.model.Service;
import org.rightplace.workspace.Derivation;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Snapshot;

/**
 * What placements ask of a neighbourhood that is not ready: services that are to be commissioned there while core
 * characteristics are lacking.
 *
 * @param neighbourhood the neighbourhood
 * @param services the services placed there, wholly or in part, by name
 * @param lacking the core characteristics it has been rated on and lacks
 */
public record Asked(Place neighbourhood, List<Service> services, List<Characteristic> lacking) {

    private static final Comparator<Service> BY_NAME = NameOrder.by(Service::name);

    private static final Derivation<List<Asked>> ASKED = new Derivation<>() {
        @Override
        public Set<Class<? extends Entity>> inputs() {
            return Set.of(Rating.class, Framework.class, Place.class, Placement.class, Service.class);
        }

        @Override
        public List<Asked> compute(Snapshot snapshot) {
            return List.copyOf(ask(snapshot));
        }
    };

    public Asked {
        services = List.copyOf(services);
        lacking = List.copyOf(lacking);
    }

    /** Every neighbourhood that is asked for something it is not ready for; the least ready first. */
    public static List<Asked> of(Snapshot snapshot) {
        return snapshot.derive(ASKED);
    }

    private static List<Asked> ask(Snapshot snapshot) {
        var level = Neighbourhoods.level(snapshot);
        if (level.isEmpty()) {
            return List.of();
        }
        var everywhere = new ArrayList<Service>();
        var some = new ArrayList<Placement>();
        for (var placement : snapshot.all(Placement.class)) {
            var service = snapshot.find(Service.class, placement.id());
            var shares = placement.shares().stream().filter(share -> share.level().equals(level.get().id())).toList();
            if (service.isEmpty() || shares.isEmpty()) {
                continue;
            }
            if (shares.stream().anyMatch(share -> share.places().isEmpty())) {
                everywhere.add(service.get());
            } else {
                some.add(placement);
            }
        }
        everywhere.sort(BY_NAME);
        var all = List.copyOf(everywhere);
        // What is lacking comes first: there are few such places, and as many as a thousand others.
        return Neighbourhoods.of(snapshot).stream()
                .map(place -> new Asked(
                        place, all, Gaps.of(snapshot, place).stream().filter(Characteristic::core).toList()))
                .filter(asked -> !asked.lacking().isEmpty())
                .map(asked -> asked.and(snapshot, some))
                .filter(asked -> !asked.services().isEmpty())
                .sorted(Comparator.comparingInt((Asked asked) -> -asked.lacking().size()))
                .toList();
    }

    private Asked and(Snapshot snapshot, List<Placement> some) {
        var here = some.stream()
                .filter(placement -> placement.shares().stream()
                        .anyMatch(share -> share.places().contains(neighbourhood.id())))
                .map(placement -> snapshot.get(Service.class, placement.id()))
                .toList();
        return here.isEmpty()
                ? this
                : new Asked(
                        neighbourhood, Stream.concat(services.stream(), here.stream()).sorted(BY_NAME).toList(), lacking);
    }
}
