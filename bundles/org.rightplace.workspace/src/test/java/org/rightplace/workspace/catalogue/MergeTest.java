package org.rightplace.workspace.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rightplace.workspace.catalogue.Sample.CANCER;
import static org.rightplace.workspace.catalogue.Sample.MENTAL_HEALTH;
import static org.rightplace.workspace.catalogue.Sample.edits;
import static org.rightplace.workspace.catalogue.Sample.outline;
import static org.rightplace.workspace.catalogue.Sample.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Alternative;
import org.rightplace.model.AlternativeBuilder;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.Basis;
import org.rightplace.model.Cell;
import org.rightplace.model.Comment;
import org.rightplace.model.CommentBuilder;
import org.rightplace.model.Extras;
import org.rightplace.model.Holder;
import org.rightplace.model.HolderType;
import org.rightplace.model.Move;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Service;
import org.rightplace.model.Share;
import org.rightplace.model.StaffChange;
import org.rightplace.model.StaffChangeBuilder;
import org.rightplace.model.StaffGroup;
import org.rightplace.model.StaffGroupBuilder;
import org.rightplace.model.Subject;
import org.rightplace.model.Task;
import org.rightplace.model.TaskBuilder;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;

class MergeTest {

    private static Snapshot merge(Snapshot before) {
        return edits().merge("psychological", List.of("counselling", "oncology"), "Talking help").apply(before);
    }

    private static Placement placement(String id, String level, String rationale) {
        return new Placement(
                id,
                List.of(new Share(level, null, "", null)),
                PlacementStatus.TESTED,
                rationale,
                List.of(new Basis(true, "Basis of " + id, "", null)),
                List.of(new Move(Instant.ofEpochSecond(id.length()), "lead", "", level, "why " + id, null)),
                null);
    }

    @Test
    void unitesNotesTagsAndMarks() {
        var before = snapshot()
                .with(snapshot().get(Service.class, "psychological").withNotes("Kept note").withTags(List.of("adult")))
                .with(snapshot().get(Service.class, "counselling").with(to -> to.notes("Other note")
                        .tags(List.of("Adult", "primary care"))
                        .extras(Extras.NONE.withExtension("plugin", "its data"))));

        var after = merge(before);
        var kept = after.get(Service.class, "psychological");

        assertThat(kept.name()).isEqualTo("Talking help");
        assertThat(kept.notes()).isEqualTo("Kept note\n\nCounselling: Other note");
        assertThat(kept.tags()).containsExactly("adult", "primary care");
        assertThat(kept.alsoIn()).containsExactly(CANCER);
        assertThat(kept.extras().extensions()).containsEntry("plugin", "its data");
        assertThat(outline(after, MENTAL_HEALTH)).startsWith("Talking therapies/\n  Talking help\nCrisis/");
        assertThat(outline(after, CANCER)).doesNotContain("Psycho-oncology");
    }

    @Test
    void lettingTheKeptPlacementStandWritesTheOthersBesideIt() {
        var after = merge(snapshot()
                .with(placement("psychological", "far", "One set of standards."))
                .with(placement("counselling", "near", "People know their practice.")));
        var placement = after.get(Placement.class, "psychological");

        assertThat(placement.shares()).extracting(Share::level).containsExactly("far");
        assertThat(placement.rationale()).isEqualTo("One set of standards.\n\n"
                + "“Counselling” was placed at Neighbourhood, tested: People know their practice.");
        assertThat(placement.basis()).extracting(Basis::text).containsExactly(
                "Basis of psychological", "Basis of counselling");
        assertThat(placement.trail()).extracting(Move::why).containsExactly(
                "“Counselling”: why counselling", "why psychological");
        assertThat(after.count(Placement.class)).isEqualTo(1);
    }

    @Test
    void takesOverThePlacementThatTheKeptOneLacks() {
        var after = merge(snapshot().with(placement("counselling", "near", "Close.")));
        var placement = after.get(Placement.class, "psychological");

        assertThat(placement.shares()).extracting(Share::level).containsExactly("near");
        assertThat(placement.rationale()).contains("Placed for “Counselling”", "Close.");
    }

    @Test
    void carriesOverTheAnswersThatTheKeptOneLacksAndNotesTheRest() {
        var after = merge(snapshot()
                .with(new Assessment("psychological", Map.of(
                        "both", new Answer("a", "Kept evidence", null),
                        "same", new Answer("a", "Same", null),
                        "unanswered", new Answer("", "Half a thought", null)), null))
                .with(new Assessment("counselling", Map.of(
                        "both", new Answer("b", "Other evidence", null),
                        "same", new Answer("a", "Same", null),
                        "unanswered", new Answer("c", "", null),
                        "lacking", new Answer("d", "From a survey", null)), null)));
        var answers = after.get(Assessment.class, "psychological").answers();

        assertThat(answers.get("both")).isEqualTo(new Answer(
                "a", "Kept evidence\n\n“Counselling” answered “b”: Other evidence", null));
        assertThat(answers.get("same")).isEqualTo(new Answer("a", "Same", null));
        assertThat(answers.get("unanswered").option()).isEqualTo("c");
        assertThat(answers.get("unanswered").evidence()).startsWith("Half a thought").contains("Counselling");
        assertThat(answers.get("lacking")).isEqualTo(new Answer("d", "From “Counselling”: From a survey", null));
        assertThat(after.count(Assessment.class)).isEqualTo(1);
    }

    @Test
    void mergesAreasByBringingTheirServicesTogether() {
        var after = edits().merge("talking", List.of("crisis", "inpatient"), "All care").apply(snapshot());

        assertThat(outline(after, MENTAL_HEALTH)).isEqualTo("""
                All care/
                  Counselling
                  Psychological therapies
                  Rehabilitation
                  Crisis team
                Dementia
                -> Psycho-oncology""");
    }

    @Test
    void refusesWhatCannotBecomeOne() {
        assertThatThrownBy(() -> edits().merge("talking", List.of("team"), "X").apply(snapshot()))
                .isInstanceOf(EditRefused.class)
                .hasMessageContaining("cannot be merged");
        assertThatThrownBy(() -> edits().merge("inpatient", List.of("crisis"), "X").apply(snapshot()))
                .isInstanceOf(EditRefused.class)
                .hasMessageContaining("Keep the outer area");
        assertThatThrownBy(() -> edits().merge("team", List.of("team"), "X").apply(snapshot()))
                .isInstanceOf(EditRefused.class)
                .hasMessageContaining("at least two");
    }

    @Test
    void whatNamedTheMergedServicesNamesTheKeptOne() {
        var comment = CommentBuilder.builder()
                .id("comment")
                .about(new Subject("service", "counselling", "", null))
                .changed(List.of(new Subject("placement", "counselling", "", null)))
                .build();
        var after = merge(snapshot()
                .with(comment)
                .with(StaffGroupBuilder.builder().id("buyers").services(List.of("counselling", "psychological")).build())
                .with(TaskBuilder.builder().id("task").service("oncology").build())
                .with(StaffChangeBuilder.builder().id("change").service("oncology").build())
                .with(AlternativeBuilder.builder().id("alternative").service("counselling").build()));

        assertThat(after.get(StaffGroup.class, "buyers").services()).containsExactly("psychological");
        assertThat(after.get(Task.class, "task").service()).isEqualTo("psychological");
        assertThat(after.get(StaffChange.class, "change").service()).isEqualTo("psychological");
        assertThat(after.get(Alternative.class, "alternative").service()).isEqualTo("psychological");
        assertThat(after.get(Comment.class, "comment").about().id()).isEqualTo("psychological");
        assertThat(after.get(Comment.class, "comment").changed()).extracting(Subject::id).containsExactly("psychological");
    }

    @Test
    void keepsEveryHolderOfAFunctionThatWasDoneDifferently() {
        var after = merge(snapshot()
                .with(model("psychological", "north"))
                .with(model("counselling", "south")));
        var cell = after.get(OperatingModel.class, "psychological").cells().getFirst();

        assertThat(cell.holders()).extracting(Holder::id).containsExactly("north", "south");
        assertThat(cell.note()).isEqualTo("Before the two were merged “Counselling” was done differently: south, own-team.");
        assertThat(after.count(OperatingModel.class)).isEqualTo(1);
    }

    @Test
    void keepsTheEvidenceThatEitherAnswerRestsOn() {
        var after = merge(snapshot()
                .with(new Assessment("psychological", Map.of(
                        "both", new Answer("a", "", List.of("survey"), null),
                        "unanswered", new Answer("", "", List.of("audit"), null)), null))
                .with(new Assessment("counselling", Map.of(
                        "both", new Answer("a", "", List.of("survey", "trial"), null),
                        "unanswered", new Answer("c", "", List.of("trial"), null)), null)));
        var answers = after.get(Assessment.class, "psychological").answers();

        assertThat(answers.get("both")).isEqualTo(new Answer("a", "", List.of("survey", "trial"), null));
        assertThat(answers.get("unanswered").option()).isEqualTo("c");
        assertThat(answers.get("unanswered").items()).containsExactly("audit", "trial");
    }

    @Test
    void writesDownWhichPlacesAndFunctionsTheOtherPlacementNamed() {
        var placed = placement("counselling", "near", "");
        var after = merge(snapshot()
                .with(placement("psychological", "far", ""))
                .with(placed.withShares(List.of(new Share("near", List.of("fleetwood"), List.of("design"), "", null)))));

        assertThat(after.get(Placement.class, "psychological").rationale())
                .isEqualTo("“Counselling” was placed at Neighbourhood, in fleetwood, for design, tested.");
    }

    private static OperatingModel model(String service, String place) {
        var holder = new Holder(HolderType.PLACE, place, null);
        return new OperatingModel(service, List.of(new Cell("design", List.of(holder), "own-team", "", null)), null);
    }
}
