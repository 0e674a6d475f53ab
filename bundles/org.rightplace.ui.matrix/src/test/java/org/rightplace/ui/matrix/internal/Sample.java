package org.rightplace.ui.matrix.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rightplace.model.Cell;
import org.rightplace.model.CommissioningFunctionBuilder;
import org.rightplace.model.Entity;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.Holder;
import org.rightplace.model.HolderType;
import org.rightplace.model.Level;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.OperatingModelKindBuilder;
import org.rightplace.model.OrganisationBuilder;
import org.rightplace.model.PlaceBuilder;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Share;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.workspace.Snapshot;

/** A small workstream with an operating model begun, and large ones. */
final class Sample {

    static final String MENTAL_HEALTH = "mh";
    static final Holder NEIGHBOURHOODS = new Holder(HolderType.LEVEL, "neighbourhood", null);
    static final Holder PARTNERSHIPS = new Holder(HolderType.LEVEL, "partnership", null);
    static final Holder SYSTEM = new Holder(HolderType.LEVEL, "system", null);
    static final Holder COUNCIL = new Holder(HolderType.ORGANISATION, "council", null);

    private Sample() {}

    /** Crisis (Crisis team, Crisis line), Talking therapies (Counselling), Dementia; three functions. */
    static Snapshot snapshot() {
        return surroundings().withAll(List.of(
                node("crisis", "", ServiceKind.AREA, "Crisis", 1),
                node("team", "crisis", ServiceKind.SERVICE, "Crisis team", 1),
                node("line", "crisis", ServiceKind.SERVICE, "Crisis line", 2),
                node("talking", "", ServiceKind.AREA, "Talking therapies", 2),
                node("counselling", "talking", ServiceKind.SERVICE, "Counselling", 1),
                node("dementia", "", ServiceKind.SERVICE, "Dementia", 3),
                node("away", "", ServiceKind.SERVICE, "Psycho-oncology", 1)
                        .with(to -> to.workstream("cancer").alsoIn(List.of(MENTAL_HEALTH))),
                new OperatingModel("team", List.of(
                        cell("needs", "own", NEIGHBOURHOODS),
                        cell("design", "joint", PARTNERSHIPS, COUNCIL),
                        cell("quality", "own", SYSTEM)), null),
                new OperatingModel("line", List.of(cell("needs", "own", SYSTEM)), null),
                new Placement("counselling", List.of(new Share("partnership", List.of(), "", null)),
                        PlacementStatus.AGREED, "", null, null, null)));
    }

    /** A workstream with so many services, in areas of fifty, all cells filled at random but always the same. */
    static Snapshot large(int services) {
        var random = new Random(services);
        var entities = new ArrayList<Entity>();
        var holders = List.of(NEIGHBOURHOODS, PARTNERSHIPS, SYSTEM, COUNCIL);
        for (int i = 0; i < services; i++) {
            var area = "area-" + i / 50;
            if (i % 50 == 0) {
                entities.add(node(area, "", ServiceKind.AREA, "Area " + (i / 50 + 1), i));
            }
            entities.add(node("s" + i, area, ServiceKind.SERVICE, "Service " + (i + 1), i));
            entities.add(new OperatingModel("s" + i, List.of(
                    cell("needs", "own", holders.get(random.nextInt(4))),
                    cell("design", "own", holders.get(random.nextInt(4))),
                    cell("quality", "own", holders.get(random.nextInt(4)))), null));
        }
        return surroundings().withAll(entities);
    }

    static Cell cell(String function, String kind, Holder... holders) {
        return new Cell(function, List.of(holders), kind, "", null);
    }

    private static Snapshot surroundings() {
        return Snapshot.empty().withAll(List.of(
                FrameworkBuilder.builder().id("f").name("Test")
                        .levels(List.of(
                                level("neighbourhood", "Neighbourhood", "N"),
                                level("partnership", "Partnership", "P"),
                                level("system", "System", "S")))
                        .functions(List.of(
                                CommissioningFunctionBuilder.builder().id("needs").name("Needs assessment").shortName("Needs").build(),
                                CommissioningFunctionBuilder.builder().id("design").name("Service design").shortName("Design").build(),
                                CommissioningFunctionBuilder.builder().id("quality").name("Quality").statutoryDuty(true).build()))
                        .kinds(List.of(
                                OperatingModelKindBuilder.builder().id("own").name("Own team").build(),
                                OperatingModelKindBuilder.builder().id("joint").name("Joint team").joint(true).build()))
                        .build(),
                PlaceBuilder.builder().id("n1").name("Fleetwood").level("neighbourhood").parents(List.of("p1")).build(),
                PlaceBuilder.builder().id("n2").name("Lytham").level("neighbourhood").parents(List.of("p1")).build(),
                PlaceBuilder.builder().id("p1").name("Fylde Coast").level("partnership").parents(List.of("whole")).build(),
                PlaceBuilder.builder().id("p2").name("Bay").level("partnership").parents(List.of("whole")).build(),
                PlaceBuilder.builder().id("whole").name("Lancashire and South Cumbria").level("system").build(),
                OrganisationBuilder.builder().id("council").name("County council").build(),
                WorkstreamBuilder.builder().id(MENTAL_HEALTH).name("Mental health").position(1).build(),
                WorkstreamBuilder.builder().id("cancer").name("Cancer").position(2).build(),
                WorkstreamBuilder.builder().id("empty").name("Nothing yet").position(3).build()));
    }

    private static Level level(String id, String name, String initial) {
        return LevelBuilder.builder().id(id).name(name).plural(name + "s").initial(initial).build();
    }

    private static Service node(String id, String parent, ServiceKind kind, String name, double position) {
        return ServiceBuilder.builder().id(id).workstream(MENTAL_HEALTH).parent(parent).kind(kind).name(name)
                .position(position).build();
    }
}
