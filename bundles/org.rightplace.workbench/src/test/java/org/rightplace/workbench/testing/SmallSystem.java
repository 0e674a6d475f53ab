package org.rightplace.workbench.testing;

import java.util.List;
import java.util.stream.IntStream;
import org.rightplace.model.Framework;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.PlaceBuilder;
import org.rightplace.model.PracticeBuilder;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.SystemProfileBuilder;
import org.rightplace.model.TermBuilder;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.workspace.Snapshot;

/** A system small enough to survey, for tests and for running an editor by itself. */
public final class SmallSystem {

    private SmallSystem() {}

    /** Two workstreams, two partnerships with two neighbourhoods each, and a practice in each of those. */
    public static Snapshot snapshot() {
        var snapshot = Snapshot.empty()
                .with(SystemProfileBuilder.builder().id("system").name("Lancashire and South Cumbria").build())
                .with(framework())
                .with(WorkstreamBuilder.builder().id("mental-health").name("Mental health").position(1).build())
                .with(WorkstreamBuilder.builder().id("cancer").name("Cancer").position(2).build())
                .with(PlaceBuilder.builder().id("lsc").name("Lancashire and South Cumbria").level("system").build())
                .with(place("bay", "Bay", "partnership", "lsc"))
                .with(place("fylde-coast", "Fylde Coast", "partnership", "lsc"))
                .with(place("fleetwood", "Fleetwood PCN", "neighbourhood", "fylde-coast"))
                .with(place("wyre", "Wyre PCN", "neighbourhood", "fylde-coast"))
                .with(place("kendal", "Kendal PCN", "neighbourhood", "bay"))
                .with(TermBuilder.builder().id("partnership").name("Partnership").meaning("A local integrated care partnership.")
                        .superseded(List.of("LDP")).build());
        snapshot = snapshot.withAll(List.of(
                practice("p1", "P81001", "Broadway", "fleetwood", 11_200), practice("p2", "P81002", "Lockwood", "wyre", 9_840),
                practice("p3", "A82047", "Station House", "kendal", 18_310)));
        var names = List.of("In-patient care", "Crisis resolution", "Psychological therapies", "Counselling", "Dementia diagnosis");
        return snapshot
                .with(ServiceBuilder.builder().id("area").workstream("mental-health").kind(ServiceKind.AREA)
                        .name("Talking therapies").build())
                .withAll(IntStream.range(0, names.size()).mapToObj(i -> ServiceBuilder.builder().id("s" + i)
                        .workstream("mental-health").parent("area").kind(ServiceKind.SERVICE).name(names.get(i))
                        .position(i).build()).toList());
    }

    private static Framework framework() {
        return FrameworkBuilder.builder().id("lancashire-and-south-cumbria").name("Lancashire and South Cumbria").levels(List.of(
                LevelBuilder.builder().id("neighbourhood").name("Neighbourhood").plural("Neighbourhoods").initial("N").build(),
                LevelBuilder.builder().id("partnership").name("Partnership").plural("Partnerships").initial("P").build(),
                LevelBuilder.builder().id("system").name("System").plural("Systems").initial("S").build(),
                LevelBuilder.builder().id("beyond").name("Beyond the system").plural("Beyond").initial("B").build())).build();
    }

    private static org.rightplace.model.Place place(String id, String name, String level, String parent) {
        return PlaceBuilder.builder().id(id).name(name).level(level).parents(List.of(parent)).build();
    }

    private static org.rightplace.model.Practice practice(String id, String code, String name, String place, long patients) {
        return PracticeBuilder.builder().id(id).code(code).name(name).places(List.of(place)).patients(patients).build();
    }
}
