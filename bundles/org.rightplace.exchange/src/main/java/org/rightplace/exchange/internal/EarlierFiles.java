package org.rightplace.exchange.internal;

import static org.rightplace.exchange.nhs.NhsPracticesImport.MAP_DATASET;
import static org.rightplace.exchange.nhs.NhsPracticesImport.PATIENTS_DATASET;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightplace.model.Dataset;
import org.rightplace.model.Entity;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.model.Provenance;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/**
 * Keeps it true where things come from. The two datasets are those of the last import; what an import before brought, and
 * the last one did not bring again, keeps datasets of its own, with the date and the name of the files it came from.
 */
final class EarlierFiles {

    private final Snapshot before;
    private Snapshot after;

    private EarlierFiles(Snapshot before, Snapshot after) {
        this.before = before;
        this.after = after;
    }

    /** Whether something was brought by an import of these files, the last one or one before. */
    static boolean brought(Provenance provenance) {
        return provenance != null && of(provenance.dataset(), MAP_DATASET);
    }

    /**
     * The system in which everything that this import did not bring again says which files it came from.
     *
     * @param after what the import made of it, with the datasets of its own files
     * @param again what the import brought
     */
    static Snapshot kept(Snapshot before, Snapshot after, Collection<Entity> again) {
        var earlier = new EarlierFiles(before, after);
        earlier.keep(again);
        earlier.forgetUnused();
        return earlier.after;
    }

    private void keep(Collection<Entity> again) {
        if (sameFile(before, after, "")) {
            return;
        }
        var left = new HashMap<EntityRef, Entity>();
        brought(before)
                .filter(entity -> provenance(entity).dataset().equals(MAP_DATASET))
                .forEach(entity -> left.put(EntityRef.to(entity), entity));
        if (!left.isEmpty()) {
            again.forEach(entity -> left.remove(EntityRef.to(entity)));
        }
        if (!left.isEmpty()) {
            var aside = aside();
            keep(MAP_DATASET, aside);
            keep(PATIENTS_DATASET, aside);
            left.values().forEach(entity -> after = after.with(from(entity, MAP_DATASET + aside)));
        }
    }

    /** What the ids of the pair that is replaced end in from now on: as they did before, if that pair has been here before. */
    private String aside() {
        int number = 2;
        while (after.find(Dataset.class, MAP_DATASET + "-" + number).isPresent() && !sameFile(before, before, "-" + number)) {
            number++;
        }
        return "-" + number;
    }

    private void keep(String id, String aside) {
        before.find(Dataset.class, id).ifPresent(dataset -> after = after.with(dataset.withId(id + aside)));
    }

    /** Whether the pair of one system comes from the same files as the one of the other whose ids end so. */
    private static boolean sameFile(Snapshot some, Snapshot others, String end) {
        return Stream.of(MAP_DATASET, PATIENTS_DATASET)
                .allMatch(id -> source(some, id).equals(source(others, id + end)));
    }

    private static Optional<Map.Entry<String, Optional<LocalDate>>> source(Snapshot snapshot, String id) {
        return snapshot.find(Dataset.class, id)
                .map(dataset -> Map.entry(dataset.file(), Optional.ofNullable(dataset.date())));
    }

    private void forgetUnused() {
        var earlier = after.all(Dataset.class).stream()
                .filter(dataset -> earlier(dataset.id(), MAP_DATASET) || earlier(dataset.id(), PATIENTS_DATASET))
                .toList();
        if (earlier.isEmpty()) {
            return;
        }
        var used = brought(after).map(entity -> provenance(entity).dataset()).collect(Collectors.toSet());
        for (var dataset : earlier) {
            if (!used.contains(dataset.id().replace(PATIENTS_DATASET, MAP_DATASET))) {
                after = after.without(dataset);
            }
        }
    }

    private static Stream<Entity> brought(Snapshot snapshot) {
        return Stream.<Entity>concat(
                        Stream.concat(snapshot.all(Practice.class).stream(), snapshot.all(Place.class).stream()),
                        snapshot.all(Organisation.class).stream())
                .filter(entity -> brought(provenance(entity)));
    }

    private static Provenance provenance(Entity entity) {
        return switch (entity) {
            case Practice practice -> practice.provenance();
            case Place place -> place.provenance();
            case Organisation organisation -> organisation.provenance();
            default -> null;
        };
    }

    private static Entity from(Entity entity, String dataset) {
        var provenance = provenance(entity).withDataset(dataset);
        return switch (entity) {
            case Practice practice -> practice.withProvenance(provenance);
            case Place place -> place.withProvenance(provenance);
            case Organisation organisation -> organisation.withProvenance(provenance);
            default -> entity;
        };
    }

    private static boolean earlier(String id, String dataset) {
        return of(id, dataset) && !id.equals(dataset);
    }

    private static boolean of(String id, String dataset) {
        int length = dataset.length();
        return id.startsWith(dataset)
                && (id.length() == length || id.charAt(length) == '-' && Codes.number(id.substring(length + 1)));
    }
}
