package org.rightplace.ui.neighbourhoods.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rightplace.model.Characteristic;
import org.rightplace.model.Entity;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.Level;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.Maturity;
import org.rightplace.model.NhsArea;
import org.rightplace.model.Place;
import org.rightplace.model.PlaceBuilder;
import org.rightplace.model.Placement;
import org.rightplace.model.PracticeBuilder;
import org.rightplace.model.Rating;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Share;
import org.rightplace.model.SystemProfileBuilder;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.workspace.Snapshot;

/** A small system of three neighbourhoods in two partnerships, with four characteristics, rated on two days. */
final class Coast {

    static final LocalDate SPRING = LocalDate.of(2018, 4, 3);
    static final LocalDate NEXT_SPRING = LocalDate.of(2019, 4, 2);

    private Coast() {}

    /** The places and the framework, without ratings. */
    static Snapshot unrated() {
        return Snapshot.empty().withAll(List.of(
                SystemProfileBuilder.builder().id("system").name("Coast").build(),
                FrameworkBuilder.builder().id("f").name("Test")
                        .levels(List.of(
                                level("near", "Neighbourhood", NhsArea.PCN),
                                level("middle", "Partnership", null),
                                level("far", "System", null)))
                        .characteristics(List.of(
                                new Characteristic("records", "Shared records", "", false, "", null),
                                new Characteristic("team", "Integrated team", "One team & one desk", true, "", null),
                                new Characteristic("list", "Registered list", "", true, "", null),
                                new Characteristic("risk", "Shares risk", "", true, "", null)))
                        .build(),
                place("bay", "Bay", "middle"),
                place("hills", "Hills", "middle"),
                place("sands", "Sands", "near", "bay"),
                place("cliffs", "Cliffs", "near", "bay"),
                place("moor", "Moor", "near", "hills"),
                practice("p", "sands", 31_000),
                practice("q", "cliffs", 42_000),
                practice("r", "moor", 35_000),
                WorkstreamBuilder.builder().id("care").name("Primary care").position(1).build(),
                service("wounds", "Wound care"),
                service("beds", "Hospital beds"),
                new Placement("wounds", List.of(new Share("near", List.of(), "", null)), null, "", null, null, null)));
    }

    /** Rated on two days: Sands has come on with its team and slipped with its list; Moor is rated on the second day alone. */
    static Snapshot rated() {
        return unrated().withAll(List.of(
                rating("sands", "team", Maturity.EMERGING, SPRING, "A weekly meeting"),
                rating("sands", "list", Maturity.ESTABLISHED, SPRING, ""),
                rating("sands", "records", Maturity.NOT_YET, SPRING, ""),
                rating("sands", "team", Maturity.MATURE, NEXT_SPRING, "One duty desk"),
                rating("sands", "list", Maturity.EMERGING, NEXT_SPRING, ""),
                rating("cliffs", "team", Maturity.NOT_YET, SPRING, ""),
                rating("cliffs", "team", Maturity.ESTABLISHED, NEXT_SPRING, ""),
                rating("moor", "team", Maturity.EMERGING, NEXT_SPRING, "")));
    }

    /** As many neighbourhoods as England has, all rated on all characteristics. */
    static Snapshot country(int neighbourhoods) {
        var entities = new ArrayList<Entity>();
        for (int i = 0; i < neighbourhoods; i++) {
            entities.add(place("n" + i, "Neighbourhood " + i, "near", i % 2 == 0 ? "bay" : "hills"));
            entities.add(rating("n" + i, "team", Maturity.values()[i % 4], SPRING, ""));
        }
        return unrated().withAll(entities);
    }

    private static Level level(String id, String name, NhsArea area) {
        return LevelBuilder.builder().id(id).name(name).plural(name + "s").initial(name.substring(0, 1)).nhsArea(area).build();
    }

    private static Place place(String id, String name, String level, String... parents) {
        return PlaceBuilder.builder().id(id).name(name).level(level).parents(List.of(parents)).build();
    }

    private static Entity practice(String id, String place, long patients) {
        return PracticeBuilder.builder().id(id).name(id).places(List.of(place)).patients(patients).build();
    }

    private static Service service(String id, String name) {
        return ServiceBuilder.builder().id(id).name(name).workstream("care").kind(ServiceKind.SERVICE).build();
    }

    static Rating rating(String place, String characteristic, Maturity maturity, LocalDate date, String evidence) {
        return new Rating(place + "-" + characteristic + "-" + date, place, characteristic, maturity, evidence,
                "Network lead", date, null);
    }
}
