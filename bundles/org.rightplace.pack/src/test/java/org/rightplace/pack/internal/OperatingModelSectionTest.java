package org.rightplace.pack.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.chart.SwimLane;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.Cell;
import org.rightplace.model.CommissioningFunctionBuilder;
import org.rightplace.model.Framework;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.Holder;
import org.rightplace.model.HolderType;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.OperatingModelKindBuilder;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Workstream;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.pack.Block;
import org.rightplace.pack.PackContext;
import org.rightplace.workspace.Snapshot;

class OperatingModelSectionTest {

    private static final Framework FRAMEWORK = FrameworkBuilder.builder().id("f")
            .levels(List.of(
                    LevelBuilder.builder().id("near").name("Neighbourhood").build(),
                    LevelBuilder.builder().id("far").name("System").build()))
            .functions(List.of(
                    CommissioningFunctionBuilder.builder().id("needs").name("Needs assessment").shortName("Needs").build(),
                    CommissioningFunctionBuilder.builder().id("design").name("Design").build()))
            .kinds(List.of(OperatingModelKindBuilder.builder().id("own").name("Own team").build()))
            .build();
    private static final Workstream MENTAL_HEALTH = WorkstreamBuilder.builder().id("mh").name("Mental health").build();
    private static final Snapshot SYSTEM = Snapshot.empty().withAll(List.of(
            FRAMEWORK, MENTAL_HEALTH, service("crisis", "Crisis resolution"), service("calm", "Counselling")));

    private static Service service(String id, String name) {
        return ServiceBuilder.builder().id(id).name(name).workstream("mh").kind(ServiceKind.SERVICE).build();
    }

    private static OperatingModel model(String service, String needs, String design) {
        return new OperatingModel(service, List.of(cell("needs", needs), cell("design", design)), null);
    }

    private static Cell cell(String function, String level) {
        return new Cell(function, List.of(new Holder(HolderType.LEVEL, level, null)), "own", "", null);
    }

    private static List<Block> content(Snapshot snapshot) {
        return new OperatingModelSection().content(
                new PackContext(snapshot, FRAMEWORK, MENTAL_HEALTH, DecisionTools.PLAIN, LocalDate.of(2026, 11, 22)));
    }

    @Test
    void says_who_does_what_and_how_in_the_colour_of_the_level() {
        var blocks = content(SYSTEM.with(model("crisis", "near", "far")));

        assertThat(blocks).filteredOn(Block.Table.class::isInstance).singleElement()
                .satisfies(block -> {
                    var table = (Block.Table) block;
                    assertThat(table.columns()).containsExactly("Service", "Needs", "Design", "Handoffs");
                    assertThat(table.rows()).contains(List.of(
                            new Block.Cell("Crisis resolution", "", "operating-model-crisis"),
                            new Block.Cell("Neighbourhood, own team", "near", ""),
                            new Block.Cell("System, own team", "far", ""),
                            Block.Cell.of("1")));
                    assertThat(table.rows()).contains(List.of(
                            Block.Cell.of("Counselling"), Block.Cell.of("nobody yet"), Block.Cell.of("nobody yet"),
                            Block.Cell.of("0")));
                });
        assertThat(((Block.Paragraph) blocks.getFirst()).text()).contains("2 of 4", "The work on 1 service changes hands");
    }

    @Test
    void draws_those_services_alone_whose_work_changes_hands() {
        var blocks = content(SYSTEM.with(model("crisis", "near", "far")).with(model("calm", "far", "far")));

        assertThat(blocks).filteredOn(Block.Figure.class::isInstance).singleElement()
                .satisfies(block -> {
                    var figure = (Block.Figure) block;
                    assertThat(figure.chart()).isInstanceOf(SwimLane.class);
                    assertThat(figure.chart().title()).isEqualTo("Crisis resolution");
                    assertThat(figure.caption()).isEqualTo("Who takes the work on Crisis resolution from whom: 1 handoff.");
                });
        assertThat(((Block.Paragraph) blocks.getFirst()).text()).contains("Everything is in somebody's hands.");
    }

    @Test
    void has_nothing_to_say_before_anybody_is_named() {
        assertThat(content(SYSTEM)).isEmpty();
    }
}
