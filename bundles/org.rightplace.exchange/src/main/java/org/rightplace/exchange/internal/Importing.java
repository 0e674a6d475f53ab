package org.rightplace.exchange.internal;

import static org.rightplace.exchange.nhs.NhsPracticesImport.MAP_DATASET;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rightplace.exchange.ImportOutcome;
import org.rightplace.exchange.nhs.Area;
import org.rightplace.exchange.nhs.NhsPractice;
import org.rightplace.exchange.nhs.NhsPracticeData;
import org.rightplace.exchange.nhs.NhsPracticesImport;
import org.rightplace.model.Entity;
import org.rightplace.model.Extras;
import org.rightplace.model.Organisation;
import org.rightplace.model.OrganisationKind;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.model.Provenance;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;

/** One import of practices into one system. */
public final class Importing {

    private static final Pattern GROUP = Pattern.compile("NHS (.+) CCG");

    private final NhsPracticeData data;
    private final Snapshot before;
    private final Hierarchy hierarchy;
    private final Map<String, Practice> practicesByCode = new HashMap<>();
    private final Map<String, Organisation> organisationsByCode = new HashMap<>();
    private final ImportFindings findings = new ImportFindings();
    private final List<Entity> entities = new ArrayList<>();

    /** @throws EditRefused if the system has no framework to place anything by */
    public Importing(NhsPracticeData data, Snapshot before) {
        this.data = data;
        this.before = before;
        this.hierarchy = new Hierarchy(
                before.framework()
                        .orElseThrow(() -> new EditRefused(
                                "Practices cannot be imported, for the framework of this workspace could not be read. Mend framework.json first.")),
                before);
        before.all(Practice.class).forEach(practice -> practicesByCode.put(practice.code(), practice));
        before.all(Organisation.class).forEach(organisation -> organisationsByCode.put(organisation.code(), organisation));
    }

    /** What comes of it. */
    public ImportOutcome outcome() {
        if (data.practices().isEmpty()) {
            findings.nothing(data.map().file());
            return new ImportOutcome(before, NhsPracticesImport.NOTHING, findings.all(data.findings()));
        }
        // All chains first: only then is it known which places lie in several.
        var chains = data.practices().stream().map(hierarchy::chain).toList();
        if (!hierarchy.placesAnything()) {
            findings.nowhere();
        }
        hierarchy.places().forEach(this::place);
        var groups = groups(chains);
        groups.forEach(this::organisation);
        for (int i = 0; i < chains.size(); i++) {
            practice(data.practices().get(i), chains.get(i).named());
        }
        new Gone(before, findings).find(data, hierarchy.places(), groups.keySet());
        entities.add(Datasets.map(data.map()));
        entities.add(Datasets.patients(data.patients()));
        var after = EarlierFiles.kept(before, before.withAll(entities), entities);
        return new ImportOutcome(after, imported(groups.size()), findings.all(data.findings()));
    }

    private Map<String, Long> imported(int groups) {
        var imported = new LinkedHashMap<>(NhsPracticesImport.NOTHING);
        imported.put("practices", (long) data.practices().size());
        imported.put("patients", data.practices().stream().mapToLong(Importing::patients).sum());
        imported.put("unallocated", data.practices().stream().filter(practice -> practice.network() == null).count());
        imported.put("places", (long) hierarchy.places().size());
        imported.put("organisations", (long) groups);
        return imported;
    }

    /** How a place is called that has this name in the files: the area of NHS Devon CCG is Devon. */
    private static String placeName(String inFiles) {
        return TitleCase.of(GROUP.matcher(inFiles).replaceFirst("$1"));
    }

    private static long patients(NhsPractice practice) {
        return practice.patients() == null ? 0 : practice.patients();
    }

    private void place(WantedPlace wanted) {
        var found = before.find(Place.class, wanted.id());
        var was = found.map(Place::provenance).orElse(null);
        var called = Kept.named(wanted.name(), wanted.code(), was);
        var provenance = Kept.provenance(was, MAP_DATASET, called, wanted.parents());
        var place = found.map(known -> known.withName(Kept.name(known.name(), was, called, Importing::placeName))
                        .withParents(Kept.places(known.parents(), was, wanted.parents()))
                        .withCode(wanted.code().isEmpty() ? known.code() : wanted.code())
                        .withProvenance(provenance))
                .orElseGet(() -> new Place(
                        wanted.id(),
                        placeName(wanted.name()),
                        wanted.level(),
                        wanted.parents(),
                        wanted.code(),
                        provenance,
                        "",
                        Extras.NONE));
        noteMoved(place, place.name(), place.parents(), was, wanted.parents());
        if (hierarchy.unmapped(wanted)) {
            findings.unmapped(place, place.name());
        }
        entities.add(place);
    }

    /** The commissioning groups, each with the places its practices' chains put it in. */
    private static Map<Area, Set<String>> groups(Collection<Chain> chains) {
        var groups = new LinkedHashMap<Area, Set<String>>();
        for (var chain : new LinkedHashSet<>(chains)) {
            var places = groups.computeIfAbsent(chain.group(), group -> new LinkedHashSet<>());
            chain.placeOfGroup().ifPresent(place -> places.add(place.id()));
        }
        return groups;
    }

    private void organisation(Area group, Set<String> placeIds) {
        var places = List.copyOf(placeIds);
        var found = Optional.ofNullable(organisationsByCode.get(group.code()));
        var was = found.map(Organisation::provenance).orElse(null);
        var called = Kept.named(group.name(), group.code(), was);
        var provenance = Kept.provenance(was, MAP_DATASET, called, places);
        var organisation = found.map(known -> known.withName(Kept.name(known.name(), was, called, TitleCase::of))
                        .withPlaces(Kept.places(known.places(), was, places))
                        .withProvenance(provenance))
                .orElseGet(() -> new Organisation(
                        group.code(),
                        group.code(),
                        TitleCase.of(group.name()),
                        OrganisationKind.COMMISSIONER,
                        places,
                        "",
                        provenance,
                        Extras.NONE));
        noteMoved(organisation, organisation.name(), organisation.places(), was, places);
        entities.add(organisation);
    }

    private void practice(NhsPractice read, List<String> places) {
        var found = Optional.ofNullable(practicesByCode.get(read.code()));
        var was = found.map(Practice::provenance).orElse(null);
        var called = Kept.named(read.name(), read.code(), was);
        var provenance = Kept.provenance(was, MAP_DATASET, called, places);
        var commissioner = Optional.ofNullable(organisationsByCode.get(read.group().code()))
                .map(Organisation::id)
                .orElse(read.group().code());
        var practice = found.map(known -> known.withName(Kept.name(known.name(), was, called, TitleCase::of))
                        .withPostcode(read.postcode().isEmpty() ? known.postcode() : read.postcode())
                        .withCommissioner(commissioner)
                        .withPlaces(Kept.places(known.places(), was, places))
                        .withPatients(read.patients() == null ? known.patients() : read.patients())
                        .withProvenance(provenance))
                .orElseGet(() -> new Practice(
                        read.code(),
                        read.code(),
                        TitleCase.of(read.name()),
                        read.postcode(),
                        commissioner,
                        places,
                        read.patients(),
                        provenance,
                        Extras.NONE));
        noteMoved(practice, practice.name(), practice.places(), was, places);
        if (read.network() == null) {
            findings.unallocated(practice, practice.name());
        }
        entities.add(practice);
    }

    private void noteMoved(Entity entity, String name, List<String> now, Provenance was, List<String> wanted) {
        if (Kept.moved(now, was) && !Kept.same(was.places(), wanted) && !Kept.same(now, wanted)) {
            findings.moved(entity, name);
        }
    }
}
