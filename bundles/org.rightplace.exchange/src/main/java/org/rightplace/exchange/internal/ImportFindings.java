package org.rightplace.exchange.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rightplace.model.Entity;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;

/** What there is to say about an import once it is known what becomes of the system. */
final class ImportFindings {

    private final Group unallocated = new Group();
    private final Group moved = new Group();
    private final Group unmapped = new Group();
    private final Map<String, Group> gone = new TreeMap<>();
    private String strangers = "";
    private String nothing = "";
    private boolean nowhere;

    /** A practice is in no network. */
    void unallocated(Entity practice, String name) {
        unallocated.add(practice, name);
    }

    /** A user has moved it, and the files now put it somewhere else again. */
    void moved(Entity entity, String name) {
        moved.add(entity, name);
    }

    /** The files had it once and have it no longer. */
    void gone(String kinds, Entity entity, String name) {
        gone.computeIfAbsent(kinds, kind -> new Group()).add(entity, name);
    }

    /** The area of a commissioning group for which the framework's mapping has no place. */
    void unmapped(Entity place, String name) {
        unmapped.add(place, name);
    }

    /** The files have none of the practices that were imported before. */
    void strangers(String map, int practices, int known) {
        strangers = "None of %s in %s has been imported here before, and none of %s imported before is in it: these look like the practices of another system. Those here stay. Make sure that this is the right workspace; another system wants one of its own."
                .formatted(Shown.practices(practices), map, Shown.practices(known));
    }

    /** Every row of the map was rejected. */
    void nothing(String map) {
        nothing = map + " has no row that can be used, so there is nothing to import. Mend the rows that are listed, or download the file again.";
    }

    /** No level of the framework stands for anything in the files. */
    void nowhere() {
        nowhere = true;
    }

    /** Those and the ones made while reading, worst first. */
    List<Finding> all(List<Finding> fromReading) {
        var all = new ArrayList<>(fromReading);
        if (nowhere) {
            all.add(Finding.of(
                    "import-nowhere",
                    Severity.WARNING,
                    "No level of the framework stands for an area of the NHS files, so the practices are in no place. Say in the framework which level is made of networks, commissioning groups, partnerships or regions, and import again."));
        }
        if (!nothing.isEmpty()) {
            all.add(0, Finding.of("import-nothing", Severity.WARNING, nothing));
        }
        if (!strangers.isEmpty()) {
            all.add(0, Finding.of("import-other-system", Severity.WARNING, strangers));
        }
        unmapped.finding(
                all,
                "import-unmapped",
                Severity.WARNING,
                "The framework says of some commissioning groups which place their area is in, but not of these, so the area of each becomes a place of its own: %s. If one belongs to another place, say so under Areas in the framework and import again.");
        moved.finding(all, "import-moved", Severity.WARNING, "Moved by hand, and left there although the files now put them elsewhere: %s.");
        gone.forEach((kinds, group) -> group.finding(
                all, "import-gone", Severity.INFORMATION, "No longer in the files, and kept: " + kinds + " %s."));
        unallocated.finding(
                all, "import-unallocated", Severity.INFORMATION, "In no primary care network, and so directly in the area of their commissioning group: practices %s.");
        all.sort(Comparator.comparing(Finding::severity));
        return all;
    }

    private static final class Group {
        private final List<String> names = new ArrayList<>();
        private final List<EntityRef> refs = new ArrayList<>();

        private void add(Entity entity, String name) {
            names.add("%s (%s)".formatted(name, entity.id()));
            refs.add(EntityRef.to(entity));
        }

        private void finding(List<Finding> all, String rule, Severity severity, String message) {
            if (!names.isEmpty()) {
                all.add(Finding.of(rule, severity, message.formatted(Shown.list(names)), refs.toArray(EntityRef[]::new)));
            }
        }
    }
}
