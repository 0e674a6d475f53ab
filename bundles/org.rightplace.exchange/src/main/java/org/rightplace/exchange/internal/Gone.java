package org.rightplace.exchange.internal;

import static org.rightplace.exchange.nhs.NhsPracticesImport.MAP_DATASET;

import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rightplace.exchange.nhs.Area;
import org.rightplace.exchange.nhs.NhsPractice;
import org.rightplace.exchange.nhs.NhsPracticeData;
import org.rightplace.model.Dataset;
import org.rightplace.model.Entity;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.model.Provenance;
import org.rightplace.workspace.Snapshot;

/** What an earlier import brought and the files have no longer. It is kept, since other things may rest on it, and listed. */
record Gone(Snapshot before, ImportFindings findings) {

    void find(NhsPracticeData data, Collection<WantedPlace> wanted, Set<Area> groups) {
        if (before.find(Dataset.class, MAP_DATASET).isEmpty()) {
            return;
        }
        var practices = data.practices().stream().map(NhsPractice::code).collect(Collectors.toSet());
        practices.addAll(data.unread());
        var known = before.all(Practice.class).stream()
                .filter(practice -> EarlierFiles.brought(practice.provenance()))
                .toList();
        if (!known.isEmpty() && known.stream().noneMatch(practice -> practices.contains(practice.code()))) {
            findings.strangers(data.map().file(), data.practices().size(), known.size());
            return;
        }
        var places = wanted.stream().map(WantedPlace::id).collect(Collectors.toSet());
        var codes = groups.stream().map(Area::code).collect(Collectors.toSet());
        find("practices", Practice.class, Practice::provenance, Practice::name, practice -> practices.contains(practice.code()));
        find("places", Place.class, Place::provenance, Place::name, place -> places.contains(place.id()));
        find("organisations", Organisation.class, Organisation::provenance, Organisation::name, group -> codes.contains(group.code()));
    }

    private <E extends Entity> void find(
            String kinds,
            Class<E> type,
            Function<E, Provenance> provenance,
            Function<E, String> name,
            Predicate<E> inFiles) {
        before.all(type).stream()
                .filter(entity -> EarlierFiles.brought(provenance.apply(entity)) && !inFiles.test(entity))
                .sorted(Comparator.comparing(Entity::id))
                .forEach(entity -> findings.gone(kinds, entity, name.apply(entity)));
    }
}
