package org.rightplace.workspace.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rightplace.workspace.catalogue.Sample.CANCER;
import static org.rightplace.workspace.catalogue.Sample.MENTAL_HEALTH;
import static org.rightplace.workspace.catalogue.Sample.edits;
import static org.rightplace.workspace.catalogue.Sample.outline;
import static org.rightplace.workspace.catalogue.Sample.snapshot;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rightplace.model.AlternativeBuilder;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.Extras;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Share;
import org.rightplace.workspace.EditRefused;

class CatalogueEditsTest {

    @Test
    void addsAServiceBetweenTwoOthers() {
        var edit = edits().add("new", ServiceKind.SERVICE, "  Group \n work ", Spot.before("psychological"));

        assertThat(outline(edit)).contains("Counselling\n  Group work\n  Psychological therapies");
        assertThat(edit.label()).isEqualTo("Add service “Group \n work”");
    }

    @ParameterizedTest
    @EnumSource(Spot.Where.class)
    void addsAtEverySpot(Spot.Where where) {
        var id = switch (where) {
            case BEFORE, AFTER -> "inpatient";
            case FIRST_IN, LAST_IN -> "crisis";
            case LAST_OF -> MENTAL_HEALTH;
        };
        var expected = switch (where) {
            case BEFORE, FIRST_IN -> "Crisis/\n  New\n  In-patient/";
            case AFTER -> "    Rehabilitation\n  New\n  Crisis team";
            case LAST_IN -> "  Crisis team\n  New\nDementia";
            case LAST_OF -> "Dementia\nNew\n->";
        };

        assertThat(outline(edits().add("new", ServiceKind.SERVICE, "New", new Spot(where, id)))).contains(expected);
    }

    @Test
    void keepsMakingRoomBetweenTheSameTwo() {
        var snapshot = snapshot();
        for (int i = 0; i < 200; i++) {
            snapshot = edits().add("new" + i, ServiceKind.SERVICE, "New " + i, Spot.after("counselling")).apply(snapshot);
        }

        var names = CatalogueTree.of(snapshot, MENTAL_HEALTH).find("talking").orElseThrow().children().stream()
                .map(CatalogueNode::toString)
                .toList();

        assertThat(names).hasSize(202).startsWith("Counselling", "New 199", "New 198").endsWith(
                "New 0", "Psychological therapies");
    }

    @Test
    void refusesABlankName() {
        refused(() -> edits().rename("team", " \n").apply(snapshot()), "A name is needed");
        refused(() -> edits().add("n", ServiceKind.AREA, "", Spot.lastOf(CANCER)).apply(snapshot()), "A name is needed");
    }

    @Test
    void refusesWhatIsNotThereAnyMore() {
        refused(() -> edits().rename("gone", "Name").apply(snapshot()), "no longer in the catalogue");
        refused(() -> edits().add("n", ServiceKind.AREA, "N", Spot.lastOf("gone")).apply(snapshot()), "no longer there");
        refused(() -> edits().move(List.of("team"), Spot.after("gone")).apply(snapshot()), "no longer in the catalogue");
    }

    @Test
    void refusesToPutAnythingIntoAService() {
        refused(
                () -> edits().move(List.of("team"), Spot.lastIn("dementia")).apply(snapshot()),
                "“Dementia” is a service, and only service areas hold services");
    }

    @Test
    void labelsAnEditWithTheNameOfToday() {
        assertThat(edits().rename("team", "Crisis resolution").label()).isEqualTo("Rename “Crisis team”");
        assertThat(edits().delete(List.of("crisis")).label()).isEqualTo("Delete “Crisis” with 2 services");
        assertThat(edits().delete(List.of("crisis", "talking")).label()).isEqualTo("Delete 2 rows");
    }

    @Test
    void undoesKeystrokesInTheNotesOfOneServiceTogether() {
        assertThat(edits().notes("team", "a").coalescing())
                .isPresent()
                .isEqualTo(edits().notes("team", "ab").coalescing())
                .isNotEqualTo(edits().notes("dementia", "a").coalescing());
    }

    @Test
    void tidiesTags() {
        var after = edits().tags("team", Tags.parse(" urgent ;Young  people,urgent,URGENT,,")).apply(snapshot());

        assertThat(after.get(Service.class, "team").tags()).containsExactly("urgent", "Young people");
    }

    @Test
    void marksAServiceAsCrossCuttingButNotForItsOwnWorkstream() {
        var after = edits().alsoIn("team", List.of(CANCER, MENTAL_HEALTH, CANCER)).apply(snapshot());

        assertThat(after.get(Service.class, "team").alsoIn()).containsExactly(CANCER);
        assertThat(CatalogueTree.of(after, CANCER).find("team").orElseThrow().guest()).isTrue();
        refused(() -> edits().alsoIn("crisis", List.of(CANCER)).apply(snapshot()), "only services can be cross-cutting");
    }

    @Test
    void marksSeveralAtOnce() {
        var edit = edits().mark(List.of("team", "dementia", "oncology"), CANCER);
        var after = edit.apply(snapshot());

        assertThat(edit.label()).isEqualTo("Mark 3 rows as also in “Cancer”");
        assertThat(after.get(Service.class, "team").alsoIn()).containsExactly(CANCER);
        assertThat(after.get(Service.class, "oncology").alsoIn()).containsExactly(MENTAL_HEALTH);
        refused(() -> edits().mark(List.of("team", "crisis"), CANCER).apply(snapshot()), "service area");
    }

    @Test
    void takesAServiceFromElsewhereOutWithoutDeletingIt() {
        var after = edits().unmark(List.of("oncology"), MENTAL_HEALTH).apply(snapshot());

        assertThat(outline(after, MENTAL_HEALTH)).doesNotContain("Psycho-oncology");
        assertThat(outline(after, CANCER)).contains("Psycho-oncology");
    }

    @Test
    void movesSeveralInReadingOrderAndAreasWhole() {
        var edit = edits().move(List.of("dementia", "rehab", "inpatient"), Spot.firstIn("talking"));

        assertThat(outline(edit)).startsWith("""
                Talking therapies/
                  In-patient/
                    Rehabilitation
                  Dementia
                  Counselling
                """);
    }

    @Test
    void movesAnAreaToAnotherWorkstreamWithEverythingInIt() {
        var marked = edits().alsoIn("rehab", List.of(CANCER)).apply(snapshot());

        var after = edits().move(List.of("crisis"), Spot.lastIn("screening")).apply(marked);

        assertThat(outline(after, CANCER)).isEqualTo("""
                Screening/
                  Breast screening
                  Crisis/
                    In-patient/
                      Rehabilitation
                    Crisis team
                Psycho-oncology""");
        assertThat(after.get(Service.class, "rehab").alsoIn()).isEmpty();
    }

    @Test
    void refusesToMoveAnAreaIntoItself() {
        refused(() -> edits().move(List.of("crisis"), Spot.lastIn("inpatient")).apply(snapshot()), "into itself");
        refused(() -> edits().move(List.of("crisis"), Spot.after("rehab")).apply(snapshot()), "into itself");
        refused(() -> edits().move(List.of("crisis"), Spot.lastIn("crisis")).apply(snapshot()), "into itself");
    }

    @Test
    void changesNothingWhenMovedToWhereItIs() {
        var snapshot = snapshot();

        assertThat(edits().move(List.of("team"), Spot.after("inpatient")).apply(snapshot)).isSameAs(snapshot);
        assertThat(edits().move(List.of("team"), Spot.before("team")).apply(snapshot)).isSameAs(snapshot);
        assertThat(edits().move(List.of("counselling", "psychological"), Spot.lastIn("talking")).apply(snapshot))
                .isSameAs(snapshot);
    }

    @Test
    void movesUpAndDownAmongSiblings() {
        assertThat(outline(edits().up(List.of("dementia")))).contains("Psychological therapies\nDementia\nCrisis/");
        assertThat(outline(edits().down(List.of("counselling")))).contains("Psychological therapies\n  Counselling");
        assertThat(outline(edits().up(List.of("crisis", "dementia")))).startsWith("Crisis/").contains(
                "Crisis team\nDementia\nTalking therapies/");
        refused(() -> edits().up(List.of("counselling")).apply(snapshot()),
                "“Counselling” already comes first in “Talking therapies”.");
        refused(() -> edits().down(List.of("dementia")).apply(snapshot()), "“Dementia” already comes last.");
        refused(() -> edits().up(List.of("dementia", "team")).apply(snapshot()), "different service areas");
    }

    @Test
    void indentsIntoTheAreaAboveAndOutdentsAfterIt() {
        assertThat(outline(edits().indent(List.of("dementia")))).contains("  Crisis team\n  Dementia");
        assertThat(outline(edits().outdent(List.of("rehab")))).contains("  In-patient/\n  Rehabilitation\n  Crisis team");
        refused(() -> edits().indent(List.of("psychological")).apply(snapshot()), "“Counselling” above is a service");
        refused(() -> edits().indent(List.of("talking")).apply(snapshot()), "Nothing stands above");
        refused(() -> edits().outdent(List.of("dementia")).apply(snapshot()), "already stands at the top");
    }

    @Test
    void deletesEverythingBelowWithPlacementsAndAssessments() {
        var before = snapshot()
                .with(new Placement("rehab", List.of(), PlacementStatus.PROPOSED, "", null, null, null))
                .with(new Assessment("rehab", Map.of(), null))
                .with(new Assessment("dementia", Map.of(), null));

        var after = edits().delete(List.of("crisis", "rehab")).apply(before);

        assertThat(outline(after, MENTAL_HEALTH)).doesNotContain("Crisis", "Rehabilitation");
        assertThat(after.find(Placement.class, "rehab")).isEmpty();
        assertThat(after.find(Assessment.class, "rehab")).isEmpty();
        assertThat(after.find(Assessment.class, "dementia")).isPresent();
    }

    @Test
    void copiesAnAreaUnderNewIdsWithoutWhatWasDecided() {
        var before = snapshot().with(new Placement("rehab", List.of(), PlacementStatus.PROPOSED, "", null, null, null));
        var edit = edits().copy(List.of("crisis"), Spot.after("crisis"));

        var after = edit.apply(before);

        assertThat(outline(after, MENTAL_HEALTH)).contains("""
                Crisis (copy)/
                  In-patient/
                    Rehabilitation
                  Crisis team
                """);
        assertThat(after.count(Placement.class)).isEqualTo(1);
        assertThat(edit.apply(before)).isEqualTo(after);
    }

    @Test
    void turnsAServiceIntoAnAreaUnlessSomethingHangsOnIt() {
        assertThat(outline(edits().kind("dementia", ServiceKind.AREA))).contains("Dementia/");
        refused(() -> edits().kind("crisis", ServiceKind.SERVICE).apply(snapshot()), "holds services");
        refused(
                () -> edits().kind("dementia", ServiceKind.AREA)
                        .apply(snapshot().with(new Assessment("dementia", Map.of(), null))),
                "has answers");
        refused(
                () -> edits().kind("dementia", ServiceKind.AREA).apply(snapshot().with(
                        AlternativeBuilder.builder().id("other").service("dementia").build())),
                "has alternatives");
        refused(
                () -> edits().kind("dementia", ServiceKind.AREA).apply(snapshot().with(
                        new Placement("dementia", List.of(), PlacementStatus.PROPOSED, "", null, null, null))),
                "has a placement");
    }

    @Test
    void splitsWithCopiesOrEmpty() {
        var before = snapshot()
                .with(snapshot().get(Service.class, "psychological").withNotes("Step two and up").withTags(List.of("adult")))
                .with(new Assessment("psychological", Map.of("q", new Answer("o", "e", null)), null));
        var into = List.of("Step two", "Step three", "Step four");

        var copied = edits().split("psychological", into, SplitStart.COPY).apply(before);
        var empty = edits().split("psychological", into, SplitStart.EMPTY).apply(before);

        assertThat(outline(copied, MENTAL_HEALTH)).contains("  Step two\n  Step three\n  Step four\nCrisis/");
        assertThat(copied.get(Service.class, "psychological").name()).isEqualTo("Step two");
        assertThat(copied.all(Assessment.class)).hasSize(3).allSatisfy(
                assessment -> assertThat(assessment.answers()).containsKey("q"));
        assertThat(copied.all(Service.class).stream().filter(service -> service.tags().contains("adult"))).hasSize(3);
        assertThat(empty.all(Assessment.class)).hasSize(1);
        assertThat(empty.all(Service.class).stream().filter(service -> service.tags().contains("adult"))).hasSize(1);
    }

    @Test
    void refusesToSplitIntoOneOrIntoTheSameTwice() {
        refused(() -> edits().split("team", List.of("One"), SplitStart.EMPTY).apply(snapshot()), "at least two names");
        refused(() -> edits().split("team", List.of("A", "a"), SplitStart.EMPTY).apply(snapshot()), "given twice");
        refused(() -> edits().split("crisis", List.of("A", "B"), SplitStart.EMPTY).apply(snapshot()), "service area");
    }

    @Test
    void keepsWhatPluginsAndNewerVersionsAdded() {
        var extras = Extras.NONE.withExtension("plugin", "kept");
        var before = snapshot().with(snapshot().get(Service.class, "team").withExtras(extras));

        var after = edits().rename("team", "Team").apply(edits().up(List.of("team")).apply(before));

        assertThat(after.get(Service.class, "team").extras()).isEqualTo(extras);
    }

    @Test
    void givesFiveThousandServicesFromAListTheirPlaces() {
        var text = new StringBuilder();
        IntStream.range(0, 5_000).forEach(i -> text.append("Area ").append(i / 50).append("\tService ").append(i).append('\n'));

        var after = edits().paste(PastedList.parse(text.toString()), Spot.lastOf(CANCER), false).apply(snapshot());

        assertThat(CatalogueTree.of(after, CANCER).nodes()).hasSize(3 + 100 + 5_000);
        assertThat(outline(after, CANCER)).contains("Area 99/\n  Service 4950\n  Service 4951");
    }

    @Test
    void countsInTheNameOfAPasteOnlyWhatItAdds() {
        var list = PastedList.parse("New one\nNew two\nNew one\n");

        assertThat(edits().paste(list, Spot.lastOf(CANCER), false).label()).isEqualTo("Paste 2 services");
        assertThat(edits().paste(list, Spot.lastOf(CANCER), true).label()).isEqualTo("Paste 3 services");
    }

    @Test
    void movesAPlacementAlongBecauseItGoesByTheService() {
        var placement = new Placement(
                "team", List.of(new Share("near", null, "", null)), PlacementStatus.AGREED, "Close", null, null, null);

        var after = edits().move(List.of("team"), Spot.lastOf(CANCER)).apply(snapshot().with(placement));

        assertThat(after.get(Placement.class, "team")).isEqualTo(placement);
    }

    private static void refused(ThrowingCallable edit, String why) {
        assertThatThrownBy(edit).isInstanceOf(EditRefused.class).hasMessageContaining(why);
    }
}
