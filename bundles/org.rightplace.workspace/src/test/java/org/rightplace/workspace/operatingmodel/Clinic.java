package org.rightplace.workspace.operatingmodel;

import java.util.List;
import org.rightplace.model.CommissioningFunctionBuilder;
import org.rightplace.model.Framework;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.Holder;
import org.rightplace.model.HolderType;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.OperatingModelKindBuilder;
import org.rightplace.model.Organisation;
import org.rightplace.model.OrganisationBuilder;
import org.rightplace.model.Place;
import org.rightplace.model.PlaceBuilder;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.workspace.Snapshot;

/** A small system in which names are as awkward as they are in life. */
final class Clinic {

    static final Holder NEIGHBOURHOODS = new Holder(HolderType.LEVEL, "near", null);
    static final Holder PARTNERSHIPS = new Holder(HolderType.LEVEL, "middle", null);
    static final Holder SYSTEM = new Holder(HolderType.LEVEL, "far", null);
    static final Holder BAY = new Holder(HolderType.PLACE, "bay", null);
    static final Holder BAY_PCN = new Holder(HolderType.PLACE, "bay-pcn", null);
    static final Holder VOLUNTARY = new Holder(HolderType.ORGANISATION, "vol", null);
    static final Holder COUNCIL = new Holder(HolderType.ORGANISATION, "council", null);

    static final List<String> SERVICES = List.of("crisis", "counselling", "dementia");
    static final List<String> FUNCTIONS = List.of("needs", "design", "quality");

    private Clinic() {}

    static Snapshot snapshot() {
        return Snapshot.empty().withAll(List.of(
                framework(),
                place("whole", "Coast and Country", "far"),
                place("bay", "Bay", "middle"),
                place("fylde", "Fylde Coast", "middle"),
                place("bay-pcn", "Bay", "near"),
                place("hills", "Hills & Dales", "near"),
                organisation("vol", "Voluntary, community and faith groups", ""),
                organisation("council", "Bay Council", "E01"),
                organisation("plus", "Care + Co; Ltd", "P1"),
                organisation("twin", "Fylde Coast", "T1"),
                service("crisis", "Crisis resolution", ServiceKind.SERVICE),
                service("counselling", "Counselling", ServiceKind.SERVICE),
                service("dementia", "Dementia", ServiceKind.SERVICE),
                service("talking", "Talking therapies", ServiceKind.AREA)));
    }

    static CellContent who(Holder... holders) {
        return new CellContent(List.of(holders), "");
    }

    static CellContent who(String kind, Holder... holders) {
        return new CellContent(List.of(holders), kind);
    }

    static CellRef cell(String service, String function) {
        return new CellRef(service, function);
    }

    static Sheet sheet(Snapshot snapshot) {
        return new Sheet(snapshot, SERVICES, FUNCTIONS);
    }

    private static Framework framework() {
        return FrameworkBuilder.builder().id("f").name("Test")
                .levels(List.of(
                        LevelBuilder.builder().id("near").name("Neighbourhood").plural("Neighbourhoods")
                                .synonyms(List.of("PCN")).build(),
                        LevelBuilder.builder().id("middle").name("Partnership").plural("Partnerships").build(),
                        LevelBuilder.builder().id("far").name("System").plural("Systems").build()))
                .functions(List.of(
                        CommissioningFunctionBuilder.builder().id("needs").name("Needs assessment").shortName("Needs").build(),
                        CommissioningFunctionBuilder.builder().id("design").name("Service design").shortName("Design").build(),
                        CommissioningFunctionBuilder.builder().id("quality").name("Quality").build()))
                .kinds(List.of(
                        OperatingModelKindBuilder.builder().id("own").name("Own team").build(),
                        OperatingModelKindBuilder.builder().id("joint").name("Joint team").joint(true).build()))
                .build();
    }

    private static Place place(String id, String name, String level) {
        return PlaceBuilder.builder().id(id).name(name).level(level).build();
    }

    private static Organisation organisation(String id, String name, String code) {
        return OrganisationBuilder.builder().id(id).name(name).code(code).build();
    }

    private static Service service(String id, String name, ServiceKind kind) {
        return ServiceBuilder.builder().id(id).name(name).kind(kind).build();
    }
}
