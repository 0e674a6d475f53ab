package org.rightplace.workspace.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightplace.workspace.catalogue.Sample.CANCER;
import static org.rightplace.workspace.catalogue.Sample.MENTAL_HEALTH;
import static org.rightplace.workspace.catalogue.Sample.area;
import static org.rightplace.workspace.catalogue.Sample.service;
import static org.rightplace.workspace.catalogue.Sample.snapshot;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Basis;
import org.rightplace.model.PlaceBuilder;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Service;
import org.rightplace.model.Share;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Snapshot;

class CatalogueFindingsTest {

    private static List<Finding> found(Snapshot snapshot) {
        return new CatalogueFindings().validate(snapshot);
    }

    private static Snapshot mended(Snapshot snapshot) {
        var result = snapshot;
        for (var finding : found(snapshot)) {
            result = finding.remedy().orElseThrow().apply(result);
        }
        return result;
    }

    @Test
    void findsNothingInASoundCatalogue() {
        assertThat(found(snapshot())).isEmpty();
        assertThat(new PlacementFindings().validate(snapshot())).isEmpty();
    }

    @Test
    void findsRepeatsWithinAnAreaAlone() {
        var broken = snapshot()
                .with(service("again", MENTAL_HEALTH, "talking", "counselling ", 9))
                .with(service("elsewhere", MENTAL_HEALTH, "", "Counselling", 9));

        assertThat(found(broken)).extracting(Finding::rule).containsExactly("catalogue-repeated-name");
        assertThat(found(broken).getFirst().message()).contains("“Talking therapies” has 2 services called “Counselling”");
        assertThat(found(mended(broken))).isEmpty();
    }

    @Test
    void findsBrokenTiesAndMendsThem() {
        var broken = snapshot()
                .with(service("lost", MENTAL_HEALTH, "gone", "Lost", 9))
                .with(service("astray", MENTAL_HEALTH, "screening", "Astray", 9))
                .with(service("inside", MENTAL_HEALTH, "dementia", "Inside", 9))
                .with(area("a", CANCER, "b", "A", 9))
                .with(area("b", CANCER, "a", "B", 9))
                .with(service("c", CANCER, "b", "C", 9))
                .with(snapshot().get(Service.class, "team").withAlsoIn(List.of("gone", CANCER)));

        assertThat(found(broken)).extracting(Finding::rule).containsExactlyInAnyOrder(
                "catalogue-lost-area", "catalogue-lost-area", "catalogue-in-service", "catalogue-circle",
                "catalogue-lost-workstream");
        assertThat(found(mended(broken))).isEmpty();
        assertThat(mended(broken).get(Service.class, "team").alsoIn()).containsExactly(CANCER);
    }

    @Test
    void findsServicesWhoseWorkstreamIsGone() {
        var broken = snapshot().with(service("1", "gone", "", "One", 1)).with(service("2", "gone", "", "Two", 2));

        assertThat(found(broken)).hasSize(1);
        assertThat(found(broken).getFirst().message()).startsWith("“One” and 1 more belong to a workstream that is not there");
        assertThat(found(mended(broken))).isEmpty();
    }

    @Test
    void findsEmptyAreas() {
        var broken = snapshot().with(area("empty", CANCER, "", "Empty", 9));

        assertThat(found(broken)).extracting(Finding::rule).containsExactly("catalogue-empty-area");
        assertThat(found(mended(broken))).isEmpty();
    }

    @Test
    void findsPlacementsThatSayNothing() {
        var near = List.of(new Share("near", null, "", null));
        var snapshot = snapshot()
                .with(new Placement("team", near, PlacementStatus.AGREED, "", null, null, null))
                .with(new Placement("dementia", near, PlacementStatus.RATIFIED, "Because", null, null, null))
                .with(new Placement("rehab", near, PlacementStatus.PROPOSED, "", null, null, null))
                .with(new Placement("breast", null, PlacementStatus.AGREED, "Why",
                        List.of(new Basis(false, "Opinion", "", null)), null, null))
                .with(new Placement("counselling", List.of(new Share("other", null, "", null)),
                        PlacementStatus.PROPOSED, "", null, null, null));

        assertThat(new PlacementFindings().validate(snapshot)).extracting(Finding::rule).containsExactly(
                "placement-unknown-level", "placement-nowhere");
    }

    @Test
    void findsPlacementsAtAPlaceThatIsNotAtThatLevelAnyMore() {
        var placed = new Share("near", List.of("north"), null, "", null);
        var north = PlaceBuilder.builder().id("north").name("North").level("far").build();
        var snapshot = snapshot()
                .with(north)
                .with(new Placement("rehab", List.of(placed), PlacementStatus.PROPOSED, "", null, null, null));

        assertThat(new PlacementFindings().validate(snapshot)).extracting(Finding::rule).containsExactly("placement-place-elsewhere");
        var mended = snapshot.with(PlaceBuilder.builder().id("north").name("North").level("near").build());
        assertThat(new PlacementFindings().validate(mended)).isEmpty();
    }
}
