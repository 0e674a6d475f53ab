package org.rightplace.ui.board.internal;

import java.util.List;
import org.rightplace.model.CommissioningFunctionBuilder;
import org.rightplace.model.Extras;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Share;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.testing.Coast;

/** The coast with functions and a workstream: one service at a level, one blend, one that is not placed. */
final class Wards {

    static final Snapshot EMPTY = Coast.SYSTEM
            .with(Coast.SYSTEM.framework().orElseThrow().withFunctions(List.of(
                    CommissioningFunctionBuilder.builder().id("needs").name("Needs assessment").shortName("Needs").build(),
                    CommissioningFunctionBuilder.builder().id("buying").name("Contracting").build())))
            .with(WorkstreamBuilder.builder().id("mh").name("Mental health").build());
    static final Snapshot SYSTEM = EMPTY
            .with(area("acute", "Acute", 1))
            .with(area("everyday", "Everyday", 2))
            .with(service("beds", "Beds", "acute", 1))
            .with(service("crisis", "Crisis team", "acute", 2))
            .with(service("talking", "Talking therapies", "everyday", 1))
            .with(placement("beds", PlacementStatus.PROPOSED, share("system")))
            .with(placement("talking", PlacementStatus.TESTED, share("partnership", "needs"), share("system")));

    private Wards() {}

    static Service service(String id, String name, String parent, int position) {
        return ServiceBuilder.builder().id(id).workstream("mh").parent(parent).kind(ServiceKind.SERVICE).name(name)
                .position(position).build();
    }

    static Service area(String id, String name, int position) {
        return ServiceBuilder.builder().id(id).workstream("mh").kind(ServiceKind.AREA).name(name).position(position).build();
    }

    static Placement placement(String id, PlacementStatus status, Share... shares) {
        return new Placement(id, List.of(shares), status, "", List.of(), List.of(), Extras.NONE);
    }

    static Share share(String level, String... functions) {
        return new Share(level, List.of(functions), "", Extras.NONE);
    }

    /** The system with so many services in one area, spread over the levels. */
    static Snapshot grown(int services) {
        var levels = SYSTEM.framework().orElseThrow().levels();
        var result = SYSTEM;
        for (int i = 0; i < services; i++) {
            result = result.with(service("s" + i, "Service number " + i, "everyday", i + 10))
                    .with(placement("s" + i, PlacementStatus.PROPOSED, share(levels.get(i % levels.size()).id())));
        }
        return result;
    }
}
