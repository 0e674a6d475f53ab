package org.rightplace.pack.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.Characteristic;
import org.rightplace.model.Framework;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.Maturity;
import org.rightplace.model.Place;
import org.rightplace.model.PlaceBuilder;
import org.rightplace.model.Placement;
import org.rightplace.model.PracticeBuilder;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Share;
import org.rightplace.model.Workstream;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.pack.Block;
import org.rightplace.pack.PackContext;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.characteristics.RatingEdits;

class NeighbourhoodsSectionTest {

    private static final Characteristic TEAM = new Characteristic("team", "Integrated team", "", true, "", null);
    private static final Framework FRAMEWORK = FrameworkBuilder.builder().id("f")
            .levels(List.of(
                    LevelBuilder.builder().id("near").name("Neighbourhood").plural("Neighbourhoods").build(),
                    LevelBuilder.builder().id("far").name("System").build()))
            .characteristics(List.of(TEAM))
            .build();
    private static final Workstream OURS = WorkstreamBuilder.builder().id("ours").name("Primary care").build();
    private static final Place EAST = PlaceBuilder.builder().id("east").name("East").level("near").build();
    private static final Place WEST = PlaceBuilder.builder().id("west").name("West").level("near").build();
    private static final Snapshot SYSTEM = Snapshot.empty()
            .withAll(List.of(
                    FRAMEWORK, OURS, EAST, WEST,
                    service("wounds", "ours"), service("beds", "ours"), service("away", "others"),
                    PracticeBuilder.builder().id("p").name("p").places(List.of("east")).patients(31_000L).build()))
            .with(placed("wounds", "near"))
            .with(placed("beds", "far"))
            .with(placed("away", "near"));

    private static Service service(String id, String workstream) {
        return ServiceBuilder.builder().id(id).name(id).workstream(workstream).kind(ServiceKind.SERVICE).build();
    }

    private static Placement placed(String service, String level) {
        return new Placement(service, List.of(new Share(level, List.of(), "", null)), null, "", null, null, null);
    }

    private static Snapshot rated(Snapshot before, Place place, Maturity maturity) {
        return RatingEdits.rate(List.of(place), TEAM, maturity, "Network lead", LocalDate.of(2019, 4, 2)).apply(before);
    }

    private static List<Block> content(Snapshot system) {
        return new NeighbourhoodsSection().content(
                new PackContext(system, FRAMEWORK, OURS, DecisionTools.PLAIN, LocalDate.of(2026, 11, 22)));
    }

    private static List<List<String>> rows(Block block) {
        return ((Block.Table) block).rows().stream()
                .map(row -> row.stream().map(Block.Cell::text).toList())
                .toList();
    }

    @Test
    void says_what_the_services_of_this_workstream_ask_of_whom() {
        var blocks = content(rated(rated(SYSTEM, EAST, Maturity.EMERGING), WEST, Maturity.MATURE));

        assertThat(((Block.Paragraph) blocks.getFirst()).text())
                .contains("1 service is to be commissioned with neighbourhoods")
                .contains("1 neighbourhood of 2, with 31,000 people");
        assertThat(rows(blocks.get(1))).containsExactly(List.of("wounds", "1"));
        assertThat(rows(blocks.get(2))).containsExactly(List.of("Integrated team", "1", "31,000"));
        assertThat(rows(blocks.get(3))).containsExactly(List.of("East", "31,000", "1", "Integrated team"));
    }

    @Test
    void calls_the_nearest_places_what_the_framework_calls_them() {
        var communities = FRAMEWORK.withLevels(List.of(
                LevelBuilder.builder().id("near").name("Local community").plural("Local communities").build(),
                FRAMEWORK.levels().getLast()));
        var blocks = content(rated(rated(SYSTEM.with(communities), EAST, Maturity.EMERGING), WEST, Maturity.EMERGING));

        assertThat(((Block.Paragraph) blocks.getFirst()).text()).contains("2 local communities of 2");
        assertThat(new NeighbourhoodsSection().title(new PackContext(
                SYSTEM.with(communities), communities, OURS, DecisionTools.PLAIN, LocalDate.of(2026, 11, 22))))
                .isEqualTo("What is asked of local communities");
        assertThat(blocks.toString()).contains("Local communities that are not ready").doesNotContainIgnoringCase("neighbourhood");
    }

    @Test
    void says_so_where_everybody_is_ready() {
        var blocks = content(rated(SYSTEM, EAST, Maturity.ESTABLISHED));

        assertThat(((Block.Paragraph) blocks.getFirst()).text()).contains("has come far enough");
        assertThat(blocks).hasSize(2);
    }

    @Test
    void is_left_out_where_nothing_is_rated_or_nothing_is_placed_with_neighbourhoods() {
        assertThat(content(SYSTEM)).isEmpty();
        assertThat(content(rated(SYSTEM.with(placed("wounds", "far")), EAST, Maturity.NOT_YET))).isEmpty();
    }
}
