package org.rightplace.ui.catalogue.internal;

import java.util.List;
import java.util.Map;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.Band;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Domain;
import org.rightplace.model.Framework;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.Option;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Question;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Share;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.workspace.Snapshot;

/** Two small catalogues, with a decision tool of one question. */
final class Sample {

    static final String MENTAL_HEALTH = "mh";

    private Sample() {}

    /** Talking therapies (Counselling, Psychological therapies), Crisis (Crisis team), Dementia; Psycho-oncology from Cancer. */
    static Snapshot snapshot() {
        return Snapshot.empty().withAll(List.of(
                framework(),
                WorkstreamBuilder.builder().id(MENTAL_HEALTH).name("Mental health").position(1).build(),
                WorkstreamBuilder.builder().id("cancer").name("Cancer").position(2).build(),
                node("talking", "", ServiceKind.AREA, "Talking therapies", 1),
                node("counselling", "talking", ServiceKind.SERVICE, "Counselling", 1).withTags(List.of("primary care")),
                node("psychological", "talking", ServiceKind.SERVICE, "Psychological therapies", 2).withNotes("Stepped care"),
                node("crisis", "", ServiceKind.AREA, "Crisis", 2),
                node("team", "crisis", ServiceKind.SERVICE, "Crisis team", 1),
                node("dementia", "", ServiceKind.SERVICE, "Dementia", 3),
                node("oncology", "", ServiceKind.SERVICE, "Psycho-oncology", 1)
                        .with(to -> to.workstream("cancer").alsoIn(List.of(MENTAL_HEALTH))),
                answered("counselling", "near"),
                answered("psychological", "far"),
                placed("counselling", "neighbourhood", PlacementStatus.AGREED),
                placed("psychological", "system", PlacementStatus.PROPOSED)));
    }

    private static Service node(String id, String parent, ServiceKind kind, String name, double position) {
        return ServiceBuilder.builder().id(id).workstream(MENTAL_HEALTH).parent(parent).kind(kind).name(name)
                .position(position).build();
    }

    private static Assessment answered(String service, String option) {
        return new Assessment(service, Map.of("q", new Answer(option, "", null)), null);
    }

    private static Placement placed(String service, String level, PlacementStatus status) {
        return new Placement(service, List.of(new Share(level, null, "", null)), status, "", null, null, null);
    }

    private static Framework framework() {
        var question = new Question("q", "How far?", "", List.of(
                new Option("near", "Near", 1, null), new Option("far", "Far", 3, null)), null);
        var tool = new DecisionTool("Tool", "", List.of(new Domain("d", "Domain", "", 1, List.of(question), null)), List.of(
                new Band("b1", "In each neighbourhood", "", 0, 2, "neighbourhood", null),
                new Band("b2", "Once in the system", "", 2, 5, "system", null)), 2, 0.7, null);
        return FrameworkBuilder.builder().id("f").name("Test").tool(tool).levels(List.of(
                LevelBuilder.builder().id("neighbourhood").name("Neighbourhood").initial("N").build(),
                LevelBuilder.builder().id("system").name("System").initial("S").build())).build();
    }
}
