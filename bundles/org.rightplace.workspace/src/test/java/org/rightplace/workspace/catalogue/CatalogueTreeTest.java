package org.rightplace.workspace.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightplace.workspace.catalogue.Sample.MENTAL_HEALTH;
import static org.rightplace.workspace.catalogue.Sample.area;
import static org.rightplace.workspace.catalogue.Sample.outline;
import static org.rightplace.workspace.catalogue.Sample.service;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.Snapshot;

class CatalogueTreeTest {

    @Test
    void standsInOrderWithServicesFromElsewhereLast() {
        assertThat(outline(Sample.snapshot(), MENTAL_HEALTH)).isEqualTo("""
                Talking therapies/
                  Counselling
                  Psychological therapies
                Crisis/
                  In-patient/
                    Rehabilitation
                  Crisis team
                Dementia
                -> Psycho-oncology""");
    }

    @Test
    void ordersSiblingsOfEqualPositionByName() {
        var snapshot = Snapshot.empty().withAll(List.of(
                service("1", MENTAL_HEALTH, "", "Beta", 0), service("2", MENTAL_HEALTH, "", "Alpha", 0)));

        assertThat(outline(snapshot, MENTAL_HEALTH)).isEqualTo("Alpha\nBeta");
    }

    @Test
    void showsAtTheTopWhatNamesAnAreaThatIsNotThere() {
        var snapshot = Sample.snapshot().with(service("lost", MENTAL_HEALTH, "gone", "Lost", 0));

        assertThat(CatalogueTree.of(snapshot, MENTAL_HEALTH).find("lost").orElseThrow().depth()).isZero();
    }

    @Test
    void showsAtTheTopWhatNamesAnAreaOfAnotherWorkstream() {
        var snapshot = Sample.snapshot().with(service("astray", MENTAL_HEALTH, "screening", "Astray", 0));

        assertThat(CatalogueTree.of(snapshot, MENTAL_HEALTH).find("astray").orElseThrow().parent()).isEmpty();
    }

    @Test
    void showsEveryNodeOfACircleOnce() {
        var snapshot = Snapshot.empty().withAll(List.of(
                area("a", MENTAL_HEALTH, "c", "A", 1),
                area("b", MENTAL_HEALTH, "a", "B", 1),
                area("c", MENTAL_HEALTH, "b", "C", 1),
                service("inside", MENTAL_HEALTH, "c", "Inside", 1),
                area("self", MENTAL_HEALTH, "self", "Self", 2)));

        assertThat(outline(snapshot, MENTAL_HEALTH)).isEqualTo("A/\n  B/\n    C/\n      Inside\nSelf/");
    }

    @Test
    void copesWithAreasNestedDeeperThanAStack() {
        var areas = new ArrayList<Service>();
        for (int i = 0; i < 20_000; i++) {
            areas.add(area("a" + i, MENTAL_HEALTH, i == 0 ? "" : "a" + (i - 1), "Area", i));
        }

        var tree = CatalogueTree.of(Snapshot.empty().withAll(areas), MENTAL_HEALTH);

        assertThat(tree.nodes()).hasSize(20_000);
        assertThat(tree.roots().getFirst().subtree()).hasSize(20_000);
    }

    @Test
    void isMadeOnceForEachStateOfTheServices() {
        var snapshot = Sample.snapshot();
        var tree = CatalogueTree.of(snapshot, MENTAL_HEALTH);
        var renamed = snapshot.with(snapshot.get(Workstream.class, MENTAL_HEALTH).withName("Minds"));
        var edited = snapshot.with(snapshot.get(Service.class, "team").withName("Team"));

        assertThat(CatalogueTree.of(snapshot, MENTAL_HEALTH)).isSameAs(tree);
        assertThat(CatalogueTree.of(renamed, MENTAL_HEALTH)).isSameAs(tree);
        assertThat(CatalogueTree.of(edited, MENTAL_HEALTH)).isNotSameAs(tree);
    }
}
