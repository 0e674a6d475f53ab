package org.rightplace.workspace.testing;

import java.util.List;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.Level;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.NhsArea;
import org.rightplace.model.Organisation;
import org.rightplace.model.OrganisationBuilder;
import org.rightplace.model.OrganisationKind;
import org.rightplace.model.Place;
import org.rightplace.model.PlaceBuilder;
import org.rightplace.model.Practice;
import org.rightplace.model.PracticeBuilder;
import org.rightplace.model.SystemProfileBuilder;
import org.rightplace.workspace.Snapshot;

/**
 * A small system to test with: the coast, north and south of it, one neighbourhood in the north, one in the south and
 * one across the border.
 */
public final class Coast {

    public static final Snapshot SYSTEM = Snapshot.empty()
            .with(SystemProfileBuilder.builder().id("system").name("The Coast").build())
            .with(FrameworkBuilder.builder()
                    .id("framework")
                    .levels(List.of(
                            level("neighbourhood", "Neighbourhood", NhsArea.PCN, 30_000L, 50_000L),
                            level("partnership", "Partnership", NhsArea.CCG, null, null),
                            level("system", "System", NhsArea.STP, null, null),
                            level("beyond", "Beyond the system", null, null, null)))
                    .build())
            .with(place("coast", "The Coast", "system"))
            .with(place("north", "North", "partnership", "coast"))
            .with(place("south", "South", "partnership", "coast"))
            .with(place("cliffs", "Cliffs", "neighbourhood", "north"))
            .with(place("sands", "Sands", "neighbourhood", "south"))
            .with(place("border", "Border", "neighbourhood", "north", "south"))
            .with(practice("p1", "Cliff House", 40_000L, "cliffs"))
            .with(practice("p2", "Bay View", 60_000L, "sands"))
            .with(practice("p3", "North Gate", 20_000L, "border", "north"))
            .with(practice("p4", "South Gate", 5_000L, "border", "south"))
            .with(practice("p5", "Harbour", 700L, "south"))
            .with(organisation("north-ccg", "North Commissioners", "north"))
            .with(organisation("coast-trust", "Coast Hospitals", "north", "south"));

    private Coast() {}

    public static Level level(String id, String name, NhsArea area, Long min, Long max) {
        return LevelBuilder.builder()
                .id(id)
                .name(name)
                .nhsArea(area)
                .populationMin(min)
                .populationMax(max)
                .build();
    }

    public static Place place(String id, String name, String level, String... parents) {
        return PlaceBuilder.builder()
                .id(id)
                .name(name)
                .level(level)
                .parents(List.of(parents))
                .build();
    }

    public static Practice practice(String id, String name, Long patients, String... places) {
        return PracticeBuilder.builder()
                .id(id)
                .code("C" + id)
                .name(name)
                .patients(patients)
                .places(List.of(places))
                .build();
    }

    public static Organisation organisation(String id, String name, String... places) {
        return OrganisationBuilder.builder()
                .id(id)
                .name(name)
                .kind(OrganisationKind.COMMISSIONER)
                .places(List.of(places))
                .build();
    }
}
