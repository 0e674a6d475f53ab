package org.rightplace.workspace.placements;

import java.time.Instant;
import java.util.List;
import org.rightplace.model.CommissioningFunctionBuilder;
import org.rightplace.model.Extras;
import org.rightplace.model.Framework;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Share;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.placements.PlacementEdits.Reason;
import org.rightplace.workspace.testing.Coast;

/** The coast with three functions and a workstream of one area with three services. */
final class Ward {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final Service TALKING = service("talking", "Talking therapies", 1);
    static final Service CRISIS = service("crisis", "Crisis team", 2);
    static final Service BEDS = service("beds", "Beds", 3);
    static final Snapshot SYSTEM = Coast.SYSTEM
            .with(functions(Coast.SYSTEM.framework().orElseThrow()))
            .with(WorkstreamBuilder.builder().id("mh").name("Mental health").build())
            .with(ServiceBuilder.builder().id("area").workstream("mh").kind(ServiceKind.AREA).name("Area").build())
            .with(TALKING)
            .with(CRISIS)
            .with(BEDS);

    private Ward() {}

    static Framework framework() {
        return SYSTEM.framework().orElseThrow();
    }

    static Reason because(String why) {
        return new Reason(NOON, "Lead", why);
    }

    static Share at(String level, String... functions) {
        return new Share(level, List.of(functions), "", Extras.NONE);
    }

    static Share in(String level, List<String> places, String... functions) {
        return new Share(level, places, List.of(functions), "", Extras.NONE);
    }

    static Snapshot placed(Snapshot system, Service service, Share... shares) {
        return PlacementEdits.place(service, List.of(shares), because("so it is")).apply(system);
    }

    private static Service service(String id, String name, int position) {
        return ServiceBuilder.builder().id(id).workstream("mh").parent("area").kind(ServiceKind.SERVICE).name(name)
                .position(position).build();
    }

    private static Framework functions(Framework framework) {
        return framework.withFunctions(List.of(
                CommissioningFunctionBuilder.builder().id("needs").name("Needs assessment").shortName("Needs").build(),
                CommissioningFunctionBuilder.builder().id("design").name("Design").build(),
                CommissioningFunctionBuilder.builder().id("buying").name("Contracting").build()));
    }
}
