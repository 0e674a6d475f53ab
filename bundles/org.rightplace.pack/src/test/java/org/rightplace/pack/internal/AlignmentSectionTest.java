package org.rightplace.pack.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.alignment.Alignment;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.Cell;
import org.rightplace.model.CommissioningFunctionBuilder;
import org.rightplace.model.Framework;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.Holder;
import org.rightplace.model.HolderType;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.OrganisationBuilder;
import org.rightplace.model.OrganisationKind;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Workstream;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.pack.Block;
import org.rightplace.pack.PackContext;
import org.rightplace.workspace.Snapshot;

class AlignmentSectionTest {

    private static final Framework FRAMEWORK = FrameworkBuilder.builder().id("f")
            .levels(List.of(
                    LevelBuilder.builder().id("near").name("Neighbourhood").build(),
                    LevelBuilder.builder().id("far").name("System").build()))
            .functions(List.of(
                    CommissioningFunctionBuilder.builder().id("needs").name("Needs assessment").shortName("Needs").statutoryDuty(true).build(),
                    CommissioningFunctionBuilder.builder().id("design").name("Design").build()))
            .build();
    private static final Workstream MENTAL_HEALTH = WorkstreamBuilder.builder().id("mh").name("Mental health").build();
    private static final Snapshot SYSTEM = Snapshot.empty().withAll(List.of(
            FRAMEWORK,
            MENTAL_HEALTH,
            WorkstreamBuilder.builder().id("other").name("Other").build(),
            OrganisationBuilder.builder().id("trust").name("A Trust").kind(OrganisationKind.PROVIDER).build(),
            node("urgent", "mh", "", ServiceKind.AREA, "Urgent care"),
            node("crisis", "mh", "urgent", ServiceKind.SERVICE, "Crisis resolution"),
            node("cafe", "mh", "urgent", ServiceKind.SERVICE, "Crisis café"),
            node("calm", "mh", "", ServiceKind.SERVICE, "Counselling"),
            node("elsewhere", "other", "", ServiceKind.SERVICE, "Elsewhere")));

    @Test
    void says_where_the_work_changes_hands_and_how_much_of_it() {
        var tables = tables(content(SYSTEM.with(model("crisis", "near", "far")).with(model("cafe", "near", "near"))));

        assertThat(tables.getFirst().rows()).containsExactly(
                List.of(new Block.Cell("Crisis resolution", "", "service-crisis"), Block.Cell.of("Design"), Block.Cell.of("1"),
                        Block.Cell.of("▮▮▮▮▮▮▮▮▮▮ 1.00, too much")),
                List.of(new Block.Cell("Crisis café", "", "service-cafe"), Block.Cell.of("Nowhere"), Block.Cell.of("0"),
                        Block.Cell.of("▯▯▯▯▯▯▯▯▯▯ 0.00")));
        assertThat(tables.get(1).columns()).containsExactly("Service area", "Needs", "Design", "Fragmentation");
        assertThat(tables.get(1).rows()).containsExactly(List.of(
                Block.Cell.of("Urgent care"), Block.Cell.of("0"), Block.Cell.of("1"), Block.Cell.of("▮▮▮▮▮▯▯▯▯▯ 0.50")));
    }

    @Test
    void puts_errors_first_and_keeps_to_its_workstream() {
        var blocks = content(SYSTEM.with(model("crisis", "trust", "trust"))
                .with(model("calm", "far", "far"))
                .with(model("elsewhere", "trust", "trust")));

        assertThat(blocks).filteredOn(Block.Notice.class::isInstance).singleElement().satisfies(notice ->
                assertThat(((Block.Notice) notice).text()).contains("“Crisis resolution” is a statutory duty"));
        assertThat(blocks).filteredOn(Block.Bullets.class::isInstance).singleElement().satisfies(bullets ->
                assertThat(((Block.Bullets) bullets).items())
                        .containsExactly("Nobody is named for any function of “Crisis café” yet."));
    }

    @Test
    void says_so_if_all_fits_together() {
        var whole = SYSTEM.with(model("crisis", "far", "far")).with(model("cafe", "far", "far")).with(model("calm", "far", "far"));

        assertThat(content(whole)).contains(new Block.Paragraph("Nothing that does not fit together."));
    }

    @Test
    void has_nothing_to_say_before_anybody_is_named() {
        assertThat(content(SYSTEM)).isEmpty();
    }

    private static List<Block> content(Snapshot snapshot) {
        return new AlignmentSection(Alignment.builtIn()).content(
                new PackContext(snapshot, FRAMEWORK, MENTAL_HEALTH, DecisionTools.PLAIN, LocalDate.of(2026, 11, 22)));
    }

    private static List<Block.Table> tables(List<Block> blocks) {
        return blocks.stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast).toList();
    }

    private static OperatingModel model(String service, String needs, String design) {
        return new OperatingModel(service, List.of(cell("needs", needs), cell("design", design)), null);
    }

    private static Cell cell(String function, String holder) {
        var type = holder.equals("trust") ? HolderType.ORGANISATION : HolderType.LEVEL;
        return new Cell(function, List.of(new Holder(type, holder, null)), "", "", null);
    }

    private static Service node(String id, String workstream, String parent, ServiceKind kind, String name) {
        return ServiceBuilder.builder().id(id).workstream(workstream).parent(parent).kind(kind).name(name).position(id.equals("crisis") ? 0 : 1).build();
    }
}
