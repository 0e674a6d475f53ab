package org.rightplace.workspace.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;
import org.rightplace.model.Level;
import org.rightplace.model.NhsArea;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.places.Hierarchy;
import org.rightplace.workspace.places.PopulationRange;
import org.rightplace.workspace.places.Populations;
import org.rightplace.workspace.spi.Validator;

/** Checks that places and practices fit together, and that populations are inside their ranges. */
@Component(service = Validator.class)
public final class PlaceFindings implements Validator {

    @Override
    public String id() {
        return "places";
    }

    @Override
    public List<Finding> validate(Snapshot snapshot) {
        var findings = new ArrayList<Finding>();
        var hierarchy = Hierarchy.of(snapshot);
        for (var place : snapshot.all(Place.class).stream().sorted(Hierarchy.byName()).toList()) {
            checkLevel(hierarchy, place, findings);
            checkParents(hierarchy, place, findings);
            checkRange(snapshot, hierarchy, place, findings);
        }
        checkTop(snapshot, hierarchy, findings);
        snapshot.all(Practice.class).forEach(practice -> checkPractice(snapshot, practice, findings));
        return findings;
    }

    private static void checkLevel(Hierarchy hierarchy, Place place, List<Finding> findings) {
        if (hierarchy.level(place).isEmpty()) {
            findings.add(Finding.of(
                    "place-level",
                    Severity.ERROR,
                    place.name() + " is of a level that the framework does not have. Give it one of the framework's levels.",
                    EntityRef.to(place)));
        }
    }

    private static void checkParents(
            Hierarchy hierarchy, Place place, List<Finding> findings) {
        if (hierarchy.ancestors(place.id()).contains(place.id())) {
            findings.add(Finding.of(
                    "place-circle",
                    Severity.ERROR,
                    place.name() + " lies in itself by way of other places, so its people cannot be rolled up. Take it, or"
                            + " one of the others, out of what it lies in.",
                    EntityRef.to(place)));
            return;
        }
        if (hierarchy.level(place).isPresent()) {
            hierarchy.parents(place).stream()
                    .filter(parent -> hierarchy.level(parent).isPresent())
                    .forEach(parent -> hierarchy.levelObjection(place, parent).ifPresent(message -> findings.add(
                            Finding.of(
                                    "place-level-order",
                                    Severity.ERROR,
                                    message,
                                    EntityRef.to(place),
                                    EntityRef.to(parent)))));
        }
    }

    private static void checkRange(Snapshot snapshot, Hierarchy hierarchy, Place place, List<Finding> findings) {
        hierarchy
                .level(place)
                .map(level -> new PopulationRange(level, Populations.of(snapshot).ofPlace(place.id())))
                .ifPresent(range -> {
                    if (range.outside()) {
                        findings.add(Finding.of(
                                "population-range",
                                Severity.WARNING,
                                range.sentence(place.name()),
                                EntityRef.to(place)));
                    } else if (range.fit() == PopulationRange.Fit.EMPTY) {
                        findings.add(Finding.of(
                                "population-unknown",
                                Severity.INFORMATION,
                                "Nobody is registered under " + place.name()
                                        + " yet. Put practices in it, or import them.",
                                EntityRef.to(place)));
                    }
                });
    }

    // A place that nothing contains is at the top by right only if no farther level has places.
    private static void checkTop(Snapshot snapshot, Hierarchy hierarchy, List<Finding> findings) {
        int farthest = snapshot.all(Place.class).stream()
                .mapToInt(hierarchy::rank)
                .max()
                .orElse(-1);
        for (var place : hierarchy.roots()) {
            int rank = hierarchy.rank(place);
            if (place.parents().isEmpty() && rank >= 0 && rank < farthest) {
                findings.add(Finding.of(
                        "place-nowhere",
                        Severity.WARNING,
                        place.name() + " lies in no other place, so its people are missing from every level farther than "
                                + levelName(hierarchy, place) + ". Move it to where it belongs.",
                        EntityRef.to(place)));
            }
        }
    }

    private static void checkPractice(Snapshot snapshot, Practice practice, List<Finding> findings) {
        if (Populations.of(snapshot).unallocated().contains(practice.id())) {
            findings.add(Finding.of(
                    "practice-unallocated",
                    Severity.INFORMATION,
                    practice.name() + " is in no " + neighbourhood(snapshot)
                            + ", so its people count only in farther places.",
                    EntityRef.to(practice)));
        }
        if (practice.patients() == null) {
            findings.add(Finding.of(
                    "practice-people-unknown",
                    Severity.INFORMATION,
                    "How many people are registered at " + practice.name()
                            + " is not known, so it counts as none. Type the number, or import it.",
                    EntityRef.to(practice)));
        } else if (Populations.impossible(practice)) {
            findings.add(Finding.of(
                    "practice-people-impossible",
                    Severity.ERROR,
                    "%s cannot have %,d registered people, so it counts as none. Type the right number, or import it."
                            .formatted(practice.name(), practice.patients()),
                    EntityRef.to(practice)));
        }
    }

    private static String neighbourhood(Snapshot snapshot) {
        return Hierarchy.of(snapshot).levels().stream()
                .filter(level -> level.nhsArea() == NhsArea.PCN)
                .map(level -> level.name().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("place");
    }

    private static String levelName(Hierarchy hierarchy, Place place) {
        return hierarchy.level(place).map(Level::name).orElse("").toLowerCase(Locale.ROOT);
    }
}
