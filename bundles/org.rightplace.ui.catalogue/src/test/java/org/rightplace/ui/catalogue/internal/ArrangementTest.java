package org.rightplace.ui.catalogue.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightplace.ui.catalogue.internal.Sample.MENTAL_HEALTH;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.Assessment;
import org.rightplace.model.Framework;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.catalogue.CatalogueTree;

class ArrangementTest {

    private final Snapshot snapshot = Sample.snapshot();
    private final Facts facts = new Facts(snapshot, DecisionTools.PLAIN);

    private List<String> names(Arrangement arrangement) {
        return arrangement.rows(CatalogueTree.of(facts.snapshot(), MENTAL_HEALTH), facts).stream()
                .map(row -> switch (row) {
                    case Row.Entry entry -> entry.service().name() + (entry.matches() ? "" : " (for what is in it)");
                    case Row.GuestsHead head -> "guests " + head.count();
                    case Row.Draft draft -> "draft";
                })
                .toList();
    }

    @Test
    void showsEverythingInTheOrderOfTheCatalogue() {
        assertThat(names(Arrangement.PLAIN)).containsExactly(
                "Talking therapies", "Counselling", "Psychological therapies", "Crisis", "Crisis team", "Dementia",
                "guests 1", "Psycho-oncology");
    }

    @Test
    void hidesWhatLiesInAClosedArea() {
        assertThat(names(Arrangement.PLAIN.open("talking", false))).startsWith("Talking therapies", "Crisis");
        assertThat(names(Arrangement.PLAIN.open("talking", false).open("talking", true))).isEqualTo(names(Arrangement.PLAIN));
    }

    @Test
    void findsByNameTagAndNoteAndKeepsTheAreas() {
        assertThat(names(Arrangement.PLAIN.with(Filter.of("  COUNS ")))).containsExactly(
                "Talking therapies (for what is in it)", "Counselling");
        assertThat(names(Arrangement.PLAIN.with(Filter.of("primary")))).contains("Counselling").doesNotContain("Dementia");
        assertThat(names(Arrangement.PLAIN.with(Filter.of("stepped care")))).contains("Psychological therapies");
        assertThat(names(Arrangement.PLAIN.with(Filter.of("counselling stepped")))).isEmpty();
    }

    @Test
    void showsAllOfAnAreaThatIsFoundItself() {
        assertThat(names(Arrangement.PLAIN.with(Filter.of("talking")))).containsExactly(
                "Talking therapies", "Counselling (for what is in it)", "Psychological therapies (for what is in it)");
    }

    @Test
    void findsInClosedAreasToo() {
        assertThat(names(Arrangement.PLAIN.open("talking", false).with(Filter.of("counselling")))).contains("Counselling");
    }

    @Test
    void sortsServicesWithoutTheirAreasAndBlanksLastBothWays() {
        var up = Arrangement.PLAIN.sortedBy(Column.SCORE);

        assertThat(names(up)).containsExactly(
                "Counselling", "Psychological therapies", "Crisis team", "Dementia", "Psycho-oncology");
        assertThat(names(up.sortedBy(Column.SCORE))).startsWith("Psychological therapies", "Counselling", "Crisis team");
        assertThat(names(up.sortedBy(Column.SCORE).sortedBy(Column.SCORE))).isEqualTo(names(Arrangement.PLAIN));
        assertThat(names(Arrangement.PLAIN.sortedBy(Column.PLACEMENT))).startsWith("Counselling", "Psychological therapies");
        assertThat(names(Arrangement.PLAIN.sortedBy(Column.STATUS))).startsWith("Psychological therapies", "Counselling");
    }

    @Test
    void scoresAnewWhenAnswersOrQuestionsChange() {
        var node = CatalogueTree.of(snapshot, MENTAL_HEALTH).find("counselling").orElseThrow();
        assertThat(facts.text(Column.SCORE, node)).isEqualTo("1.0");
        assertThat(facts.text(Column.BAND, node)).isEqualTo("In each neighbourhood");

        facts.update(snapshot.with(snapshot.get(Assessment.class, "psychological").withId("counselling")));
        assertThat(facts.text(Column.SCORE, node)).isEqualTo("3.0");

        var framework = snapshot.framework().orElseThrow();
        facts.update(snapshot.with(framework.withTool(framework.tool().withBands(List.of()))));
        assertThat(facts.text(Column.SCORE, node)).isEqualTo("1.0");
        assertThat(facts.text(Column.BAND, node)).isEmpty();

        facts.update(snapshot.without(new EntityRef(Framework.class, "f")));
        assertThat(facts.text(Column.SCORE, node)).isEmpty();
    }

    @Test
    void saysWhereAServiceFromElsewhereHasItsHome() {
        var guest = CatalogueTree.of(snapshot, MENTAL_HEALTH).guests().getFirst();

        assertThat(facts.text(Column.ALSO_IN, guest)).isEqualTo("from Cancer");
    }

    @Test
    void putsRowsOnTheClipboardAsATableWithEverythingInAnArea() {
        var tree = CatalogueTree.of(snapshot, MENTAL_HEALTH);

        var table = RowClipboard.table(
                List.of(tree.find("talking").orElseThrow(), tree.find("counselling").orElseThrow()), facts);

        assertThat(table.lines()).containsExactly(
                "Area\tService\tNotes\tTags\tScore\tBand\tPlacement\tStatus\tAlso in",
                "Talking therapies\t\t\t\t\t\t\t\t",
                "Talking therapies\tCounselling\t\tprimary care\t1.0\tIn each neighbourhood\tNeighbourhood\tagreed\t",
                "Talking therapies\tPsychological therapies\tStepped care\t\t3.0\tOnce in the system\tSystem\tproposed\t");
    }
}
