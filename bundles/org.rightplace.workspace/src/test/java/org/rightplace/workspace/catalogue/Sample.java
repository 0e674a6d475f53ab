package org.rightplace.workspace.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import org.rightplace.model.CoverSheet;
import org.rightplace.model.Extras;
import org.rightplace.model.Framework;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.Snapshot;

/** Two small workstreams to try things on, and a way to look at a catalogue. */
final class Sample {

    static final String MENTAL_HEALTH = "mh";
    static final String CANCER = "cancer";

    private Sample() {}

    /**
     * Mental health: Talking therapies (Counselling, Psychological therapies), Crisis (In-patient (Rehabilitation),
     * Crisis team), Dementia. Cancer: Screening (Breast screening), Psycho-oncology, which is in mental health too.
     */
    static Snapshot snapshot() {
        return Snapshot.empty().withAll(List.of(
                framework(),
                workstream(MENTAL_HEALTH, "Mental health", 1),
                workstream(CANCER, "Cancer", 2),
                area("talking", MENTAL_HEALTH, "", "Talking therapies", 1),
                service("counselling", MENTAL_HEALTH, "talking", "Counselling", 1),
                service("psychological", MENTAL_HEALTH, "talking", "Psychological therapies", 2),
                area("crisis", MENTAL_HEALTH, "", "Crisis", 2),
                area("inpatient", MENTAL_HEALTH, "crisis", "In-patient", 1),
                service("rehab", MENTAL_HEALTH, "inpatient", "Rehabilitation", 1),
                service("team", MENTAL_HEALTH, "crisis", "Crisis team", 2),
                service("dementia", MENTAL_HEALTH, "", "Dementia", 3),
                area("screening", CANCER, "", "Screening", 1),
                service("breast", CANCER, "screening", "Breast screening", 1),
                service("oncology", CANCER, "", "Psycho-oncology", 2).withAlsoIn(List.of(MENTAL_HEALTH))));
    }

    static Framework framework() {
        return new Framework(
                "f", "Test framework", "",
                List.of(LevelBuilder.builder().id("near").name("Neighbourhood").build(),
                        LevelBuilder.builder().id("far").name("System").build()),
                List.of(), List.of(), null, List.of(), List.of(), List.of(),
                null, Extras.NONE);
    }

    static Workstream workstream(String id, String name, double position) {
        return new Workstream(id, name, "", "", position, CoverSheet.BLANK, Extras.NONE);
    }

    static Service area(String id, String workstream, String parent, String name, double position) {
        return new Service(id, workstream, parent, ServiceKind.AREA, name, position, null, "", null, null);
    }

    static Service service(String id, String workstream, String parent, String name, double position) {
        return new Service(id, workstream, parent, ServiceKind.SERVICE, name, position, null, "", null, null);
    }

    /** A catalogue as an outline; areas end with a slash, guests start with an arrow. */
    static String outline(Snapshot snapshot, String workstream) {
        return CatalogueTree.of(snapshot, workstream).nodes().stream()
                .map(node -> "  ".repeat(node.depth()) + (node.guest() ? "-> " : "") + node.service().name()
                        + (node.area() ? "/" : ""))
                .collect(Collectors.joining("\n"));
    }

    static String outline(Edit edit) {
        return outline(edit.apply(snapshot()), MENTAL_HEALTH);
    }

    static CatalogueEdits edits() {
        return CatalogueEdits.on(snapshot());
    }
}
