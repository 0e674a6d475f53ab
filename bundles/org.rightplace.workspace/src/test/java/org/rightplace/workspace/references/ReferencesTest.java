package org.rightplace.workspace.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Alternative;
import org.rightplace.model.AlternativeBuilder;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.Attestation;
import org.rightplace.model.AttestationBuilder;
import org.rightplace.model.Comment;
import org.rightplace.model.CommentBuilder;
import org.rightplace.model.Dependency;
import org.rightplace.model.DevelopmentNeed;
import org.rightplace.model.DevelopmentNeedBuilder;
import org.rightplace.model.Disposal;
import org.rightplace.model.Entity;
import org.rightplace.model.EvidenceItem;
import org.rightplace.model.EvidenceItemBuilder;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Place;
import org.rightplace.model.PlaceBuilder;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementBuilder;
import org.rightplace.model.Rating;
import org.rightplace.model.RatingBuilder;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Share;
import org.rightplace.model.StaffChange;
import org.rightplace.model.StaffChangeBuilder;
import org.rightplace.model.StaffGroup;
import org.rightplace.model.StaffGroupBuilder;
import org.rightplace.model.Subject;
import org.rightplace.model.Task;
import org.rightplace.model.TaskBuilder;
import org.rightplace.model.Workshop;
import org.rightplace.model.WorkshopBuilder;
import org.rightplace.model.WorkshopState;
import org.rightplace.model.Workstream;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.catalogue.CatalogueEdits;
import org.rightplace.workspace.catalogue.Spot;
import org.rightplace.workspace.places.PlaceEdits;

class ReferencesTest {

    private static final Workstream MENTAL_HEALTH = WorkstreamBuilder.builder().id("mh").name("Mental health").build();
    private static final Workstream CANCER = WorkstreamBuilder.builder().id("ca").name("Cancer").position(2).build();
    private static final Service CAFES = service("cafes", "Crisis cafés");
    private static final Service BEDS = service("beds", "Beds");
    private static final Place FLEETWOOD =
            PlaceBuilder.builder().id("fleetwood").name("Fleetwood").level("near").parents(List.of("coast")).build();
    private static final Place COAST = PlaceBuilder.builder().id("coast").name("Coast").level("far").build();
    private static final StaffGroup NURSES =
            StaffGroupBuilder.builder().id("nurses").name("Nurses").place("fleetwood").services(List.of("cafes")).build();
    private static final StaffChange CHANGE = StaffChangeBuilder.builder()
            .id("change").workstream("mh").staffGroup("nurses").service("cafes").placeAfter("coast").build();
    private static final DevelopmentNeed NEED = DevelopmentNeedBuilder.builder()
            .id("need").workstream("mh").staffGroup("nurses").change("change").need("Learn it").build();
    private static final Task TASK = TaskBuilder.builder().id("task").workstream("mh").name("Open them").position(3).service("cafes").build();
    private static final Task PART = TaskBuilder.builder().id("part").workstream("mh").name("Paint them").parent("task").build();
    private static final Task OTHER = TaskBuilder.builder()
            .id("other").workstream("mh").name("Close beds").parent("task").service("beds")
            .waitsFor(List.of(new Dependency("part", null, 0, null))).build();
    private static final Comment COMMENT = CommentBuilder.builder()
            .id("comment").workstream("mh").text("Why here?").about(new Subject("placement", "cafes", "", null)).build();
    private static final Comment ON_ALTERNATIVE = CommentBuilder.builder()
            .id("on-alternative").workstream("mh").text("Or there?").about(new Subject("alternative", "alt", "", null)).build();
    private static final Comment ELSEWHERE = CommentBuilder.builder()
            .id("elsewhere").workstream("mh").text("On beds").about(new Subject("service", "beds", "", null))
            .disposal(Disposal.LATER).changed(List.of(new Subject("service", "cafes", "", null))).build();
    private static final Alternative ALTERNATIVE = AlternativeBuilder.builder()
            .id("alt").service("cafes").name("Closer").shares(List.of(
                    new Share("near", List.of("fleetwood"), List.of(), "", null), new Share("far", List.of(), List.of(), "", null)))
            .build();
    private static final EvidenceItem REPORT = EvidenceItemBuilder.builder().id("report").name("Bed report").build();

    private static Service service(String id, String name) {
        return ServiceBuilder.builder().id(id).workstream("mh").kind(ServiceKind.SERVICE).name(name).build();
    }

    private static Snapshot system() {
        return Snapshot.empty().withAll(List.of(
                FrameworkBuilder.builder()
                        .id("f")
                        .levels(List.of(
                                LevelBuilder.builder().id("near").name("Near").build(),
                                LevelBuilder.builder().id("far").name("Far").build()))
                        .build(),
                MENTAL_HEALTH, CANCER, CAFES, BEDS, FLEETWOOD, COAST, NURSES, CHANGE, NEED, TASK, PART, OTHER, COMMENT,
                ON_ALTERNATIVE, ELSEWHERE, ALTERNATIVE, REPORT,
                PlacementBuilder.builder().id("cafes").shares(List.of(new Share("near", List.of(), "", null))).build(),
                new Assessment("cafes", Map.of("q", new Answer("o", "", List.of("report"), null)), null),
                new OperatingModel("cafes", List.of(), null)));
    }

    private static List<Finding> findings(Snapshot snapshot) {
        return new ReferenceFindings().validate(snapshot);
    }

    private static Finding finding(Snapshot snapshot, String rule) {
        return findings(snapshot).stream().filter(found -> found.rule().equals(rule)).findFirst().orElseThrow();
    }

    /** Applies remedies until nothing is left to mend. */
    private static Snapshot mended(Snapshot snapshot) {
        var result = snapshot;
        for (int round = 0; round < 20 && !findings(result).isEmpty(); round++) {
            result = findings(result).getFirst().remedy().orElseThrow().apply(result);
        }
        return result;
    }

    private static Snapshot moved() {
        return CatalogueEdits.on(system()).move(List.of("cafes"), Spot.lastOf("ca")).apply(system());
    }

    @Test
    void nothing_is_said_where_everything_is_there() {
        assertThat(findings(system())).isEmpty();
    }

    @Test
    void a_service_that_moves_takes_along_what_is_there_for_it() {
        var after = moved();

        assertThat(after.get(Service.class, "cafes").workstream()).isEqualTo("ca");
        assertThat(after.get(Task.class, "task").workstream()).isEqualTo("ca");
        assertThat(after.get(StaffChange.class, "change").workstream()).isEqualTo("ca");
        assertThat(after.get(DevelopmentNeed.class, "need").workstream()).isEqualTo("ca");
        assertThat(after.get(Comment.class, "comment").workstream()).isEqualTo("ca");
        assertThat(after.get(Comment.class, "on-alternative").workstream()).isEqualTo("ca");
        assertThat(after.find(Alternative.class, "alt")).contains(ALTERNATIVE);
        assertThat(after.find(Placement.class, "cafes")).isPresent();
        assertThat(findings(after)).isEmpty();
    }

    @Test
    void a_task_takes_its_parts_along_but_not_those_of_a_service_that_stays() {
        var after = moved();

        assertThat(after.get(Task.class, "part")).isEqualTo(PART.withWorkstream("ca"));
        assertThat(after.get(Task.class, "other")).isEqualTo(OTHER.withParent(""));
    }

    @Test
    void what_is_about_another_service_stays_where_it_is() {
        assertThat(moved().get(Comment.class, "elsewhere")).isEqualTo(ELSEWHERE);
    }

    @Test
    void tasks_come_after_those_that_are_there() {
        var there = TaskBuilder.builder().id("there").workstream("ca").name("Screen").position(7).build();
        var before = system().with(there);

        var after = CatalogueEdits.on(before).move(List.of("cafes"), Spot.lastOf("ca")).apply(before);

        assertThat(after.get(Task.class, "task").position()).isGreaterThan(7);
    }

    @Test
    void what_is_left_in_another_workstream_is_found_and_goes_there() {
        var before = system();
        var apart = before.with(CAFES.withWorkstream("ca"));

        var finding = finding(apart, "service-in-another-workstream");

        assertThat(findings(apart)).extracting(Finding::rule).containsOnly("service-in-another-workstream");
        assertThat(finding.message()).contains("is kept in Mental health").contains("“Crisis cafés”").contains("is in Cancer");
        var after = mended(apart);
        assertThat(findings(after)).isEmpty();
        assertThat(after.get(DevelopmentNeed.class, "need").workstream()).isEqualTo("ca");
        assertThat(findings(before.with(CAFES.with(to -> to.workstream("ca").alsoIn(List.of("mh")))))).isEmpty();
    }

    @Test
    void deleting_a_service_deletes_what_is_said_of_it_alone_and_lists_the_rest() {
        var after = CatalogueEdits.on(system()).delete(List.of("cafes")).apply(system());

        assertThat(after.find(Placement.class, "cafes")).isEmpty();
        assertThat(after.find(Assessment.class, "cafes")).isEmpty();
        assertThat(after.find(OperatingModel.class, "cafes")).isEmpty();
        assertThat(after.find(Alternative.class, "alt")).isEmpty();
        assertThat(after.get(Task.class, "task")).isEqualTo(TASK);
        assertThat(findings(after)).extracting(Finding::rule).containsExactlyInAnyOrder(
                "people-missing", "people-missing", "plan-unknown-service", "comment-about-gone", "comment-about-gone",
                "comment-link-gone");
        assertThat(findings(after)).allSatisfy(finding -> assertThat(finding.remedy()).isPresent());
        assertThat(findings(mended(after))).isEmpty();
        assertThat(mended(after).get(Task.class, "task")).isEqualTo(TASK.withService(""));
    }

    @Test
    void deleting_a_workstream_leaves_nothing_of_it() {
        var after = References.without(system(), List.of(MENTAL_HEALTH));

        for (var type : List.<Class<? extends Entity>>of(
                Service.class, Placement.class, Alternative.class, Task.class, StaffChange.class, DevelopmentNeed.class, Comment.class)) {
            assertThat(after.all(type)).isEmpty();
        }
        assertThat(after.find(StaffGroup.class, "nurses")).contains(NURSES);
    }

    @Test
    void deleting_a_place_lists_who_is_left_without_it() {
        var before = system().with(rating("r1")).with(rating("r2"));

        var after = PlaceEdits.in(before).delete(List.of("fleetwood"), PlaceEdits.Contents.MOVE_UP).apply(before);

        assertThat(finding(after, "rating-place-missing").message())
                .isEqualTo("2 ratings are of a place that is no longer there.");
        assertThat(finding(after, "people-missing").message())
                .isEqualTo("Nurses works for a place that is no longer there. Choose another, or take it out.");
        var clean = mended(after);
        assertThat(clean.count(Rating.class)).isZero();
        // A share without its place would mean every place of the level.
        assertThat(clean.get(Alternative.class, "alt").shares()).extracting(Share::level).containsExactly("far");
    }

    @Test
    void deleting_a_staff_group_takes_its_changes_and_leaves_what_is_to_be_learnt() {
        var after = References.without(system(), List.of(NURSES));

        assertThat(after.count(StaffChange.class)).isZero();
        assertThat(after.get(DevelopmentNeed.class, "need")).isEqualTo(NEED.with(to -> to.staffGroup("").change("")));
    }

    @Test
    void deleting_evidence_takes_it_out_of_what_rests_on_it() {
        assertThat(References.without(system(), List.of(REPORT)).get(Assessment.class, "cafes").answers().get("q").items()).isEmpty();
    }

    @Test
    void an_attestation_on_a_principle_that_was_removed_is_found() {
        var attested = AttestationBuilder.builder().id("a").workstream("mh").principle("gone").build();

        var finding = finding(system().with(attested), "attestation-principle-missing");

        assertThat(finding.about()).containsExactly(EntityRef.to(attested));
        assertThat(finding.remedy().orElseThrow().apply(system().with(attested)).count(Attestation.class)).isZero();
    }

    @Test
    void merging_takes_over_a_workshop_that_is_still_to_come_and_leaves_one_that_was_held() {
        var coming = WorkshopBuilder.builder().id("coming").workstream("mh").services(List.of("cafes", "beds")).state(WorkshopState.PREPARED).build();
        var held = coming.with(to -> to.id("held").state(WorkshopState.CLOSED));
        var before = system().with(coming).with(held);

        var after = CatalogueEdits.on(before).merge("beds", List.of("cafes"), "Beds and cafés").apply(before);

        assertThat(after.get(Workshop.class, "coming").services()).containsExactly("beds");
        assertThat(after.get(Workshop.class, "held")).isEqualTo(held);
        assertThat(after.get(Alternative.class, "alt").service()).isEqualTo("beds");
        assertThat(after.get(Task.class, "task").service()).isEqualTo("beds");
        assertThat(after.get(Comment.class, "comment").about()).isEqualTo(new Subject("placement", "beds", "", null));
        assertThat(findings(after)).isEmpty();
    }

    @Test
    void a_comment_on_where_a_service_should_go_needs_no_placement() {
        var unplaced = system().without(new EntityRef(Placement.class, "cafes"));

        assertThat(findings(unplaced)).isEmpty();
    }

    private static Rating rating(String id) {
        return RatingBuilder.builder().id(id).place("fleetwood").characteristic("").build();
    }
}
