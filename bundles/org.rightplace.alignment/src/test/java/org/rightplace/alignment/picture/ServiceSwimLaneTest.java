package org.rightplace.alignment.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rightplace.alignment.Metrics;
import org.rightplace.alignment.spi.Holding;
import org.rightplace.chart.SwimLane;
import org.rightplace.model.Cell;
import org.rightplace.model.CommissioningFunctionBuilder;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.Holder;
import org.rightplace.model.HolderType;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.OperatingModelKindBuilder;
import org.rightplace.model.OrganisationBuilder;
import org.rightplace.model.PlaceBuilder;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.workspace.Snapshot;

class ServiceSwimLaneTest {

    private static final Service CRISIS =
            ServiceBuilder.builder().id("crisis").name("Crisis resolution").kind(ServiceKind.SERVICE).build();
    private static final Holder FAR = new Holder(HolderType.LEVEL, "far", null);
    private static final Holder BAY = new Holder(HolderType.PLACE, "bay", null);
    private static final Holder TRUST = new Holder(HolderType.ORGANISATION, "trust", null);
    private static final Holder CHARITY = new Holder(HolderType.ORGANISATION, "charity", null);

    private static final Snapshot SYSTEM = Snapshot.empty().withAll(List.of(
            FrameworkBuilder.builder().id("f")
                    .levels(List.of(
                            LevelBuilder.builder().id("near").name("Near").build(),
                            LevelBuilder.builder().id("far").name("Far").build()))
                    .functions(List.of(
                            CommissioningFunctionBuilder.builder().id("needs").name("Needs").build(),
                            CommissioningFunctionBuilder.builder().id("design").name("Design").build(),
                            CommissioningFunctionBuilder.builder().id("quality").name("Quality").build()))
                    .kinds(List.of(OperatingModelKindBuilder.builder().id("own").name("Own team").build()))
                    .build(),
            PlaceBuilder.builder().id("bay").name("Bay").level("near").build(),
            OrganisationBuilder.builder().id("trust").name("A trust").places(List.of("bay")).build(),
            OrganisationBuilder.builder().id("charity").name("A charity").build(),
            CRISIS));

    private static OperatingModel model(Cell... cells) {
        return new OperatingModel("crisis", List.of(cells), null);
    }

    private static Cell cell(String function, Holder... holders) {
        return new Cell(function, List.of(holders), "own", "", null);
    }

    @Test
    void has_a_lane_for_everyone_near_before_far_and_those_without_a_level_last() {
        var chart = ServiceSwimLane.of(
                        SYSTEM.with(model(cell("needs", CHARITY, FAR), cell("quality", BAY, TRUST))), CRISIS)
                .orElseThrow();

        assertThat(chart.lanes()).containsExactly(
                new SwimLane.Lane("Bay", 0),
                new SwimLane.Lane("A trust", 0),
                new SwimLane.Lane("Far", 1),
                new SwimLane.Lane("A charity", SwimLane.NO_LEVEL));
        assertThat(chart.steps()).extracting(SwimLane.Step::id).containsExactly("needs", "design", "quality");
        assertThat(chart.steps().getFirst().how()).isEqualTo("own team");
    }

    @Test
    void shows_as_many_handoffs_as_are_counted() {
        var models = List.of(
                model(cell("needs", FAR), cell("design", BAY), cell("quality", FAR)),
                model(cell("needs", FAR, BAY), cell("design", BAY, FAR)),
                model(cell("needs", FAR), cell("quality", BAY)),
                model());

        assertThat(models).allSatisfy(model -> {
            var framework = SYSTEM.framework().orElseThrow();
            var counted = Metrics.vertical(Holding.all(framework, Optional.of(model))).size();
            assertThat(ServiceSwimLane.of(SYSTEM.with(model), CRISIS).orElseThrow().handoffs()).isEqualTo(counted);
        });
    }

    @Test
    void shows_a_service_of_which_nothing_is_said_and_none_without_functions() {
        assertThat(ServiceSwimLane.of(SYSTEM, CRISIS).orElseThrow().description()).contains("Needs: nobody yet");
        assertThat(ServiceSwimLane.of(Snapshot.empty(), CRISIS)).isEmpty();
    }
}
