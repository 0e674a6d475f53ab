package org.rightplace.workspace.characteristics;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.rightplace.model.Characteristic;
import org.rightplace.model.Framework;
import org.rightplace.model.Place;
import org.rightplace.model.Share;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.places.Populations;

/**
 * What a placement asks, or would ask, of neighbourhoods that are not ready: those that are to carry a service while core
 * characteristics are not established there.
 *
 * @param asked the neighbourhoods that carry it, by name
 * @param unready those among them that lack a core characteristic they have been rated on
 * @param people how many people are registered in these
 * @param unrated how many of those asked have not been rated on any core characteristic
 * @param lacking the core characteristics that are lacking, the one that most of them lack first
 */
public record Readiness(List<Place> asked, List<Place> unready, long people, int unrated, List<Lack> lacking) {

    /**
     * A characteristic that is lacking.
     *
     * @param characteristic the characteristic
     * @param neighbourhoods how many of those asked lack it
     */
    public record Lack(Characteristic characteristic, int neighbourhoods) {}

    public Readiness {
        asked = List.copyOf(asked);
        unready = List.copyOf(unready);
        lacking = List.copyOf(lacking);
    }

    /** What a placement with these shares asks of neighbourhoods; empty if it asks nothing of any. */
    public static Optional<Readiness> of(Snapshot snapshot, List<Share> shares) {
        var level = Neighbourhoods.level(snapshot);
        var here = shares.stream().filter(share -> level.filter(one -> one.id().equals(share.level())).isPresent()).toList();
        var asked = Neighbourhoods.of(snapshot).stream()
                .filter(place -> here.stream()
                        .anyMatch(share -> share.places().isEmpty() || share.places().contains(place.id())))
                .toList();
        return asked.isEmpty() ? Optional.empty() : Optional.of(of(snapshot, asked, core(snapshot)));
    }

    private static Readiness of(Snapshot snapshot, List<Place> asked, List<Characteristic> core) {
        var profiles = Profiles.of(snapshot);
        var populations = Populations.of(snapshot);
        var counts = new HashMap<String, Integer>();
        var unready = asked.stream().filter(place -> {
            var lacks = core.stream().filter(each -> profiles.lacks(place.id(), each.id())).toList();
            lacks.forEach(each -> counts.merge(each.id(), 1, Integer::sum));
            return !lacks.isEmpty();
        }).toList();
        return new Readiness(
                asked,
                unready,
                unready.stream().mapToLong(place -> populations.ofPlace(place.id())).sum(),
                (int) asked.stream()
                        .filter(place -> core.stream().allMatch(each -> profiles.value(place.id(), each.id()).isEmpty()))
                        .count(),
                core.stream()
                        .filter(each -> counts.containsKey(each.id()))
                        .map(each -> new Lack(each, counts.get(each.id())))
                        .sorted(Comparator.comparingInt((Lack lack) -> -lack.neighbourhoods()))
                        .toList());
    }

    private static List<Characteristic> core(Snapshot snapshot) {
        return snapshot.framework().map(Framework::characteristics).orElse(List.of()).stream()
                .filter(Characteristic::core)
                .toList();
    }
}
