package org.rightplace.pack.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.Basis;
import org.rightplace.model.CommentBuilder;
import org.rightplace.model.Disposal;
import org.rightplace.model.EvidenceItemBuilder;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Subject;
import org.rightplace.model.Workstream;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.pack.Block;
import org.rightplace.pack.PackContext;
import org.rightplace.pack.PortfolioPack;
import org.rightplace.workspace.Snapshot;

class YouSaidSectionTest {

    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);
    private final Snapshot system = Snapshot.empty()
            .with(FrameworkBuilder.builder().id("f").build())
            .with(WorkstreamBuilder.builder().id("mh").name("Mental health").build())
            .with(WorkstreamBuilder.builder().id("other").name("Other").build())
            .with(ServiceBuilder.builder().id("s").workstream("mh").kind(ServiceKind.SERVICE).name("Crisis cafés").build())
            .with(new Placement("s", List.of(), PlacementStatus.AGREED, "", List.of(
                    new Basis(true, "Beds are full", "", "i", null), new Basis(false, "We think so", "", null)), null, null))
            .with(EvidenceItemBuilder.builder().id("i").name("Bed report").year(2018).build())
            .with(CommentBuilder.builder().id("c").workstream("mh").who("Council").date(DAY).text("Open late")
                    .disposal(Disposal.MATERIAL).response("Agreed").change("They close at two")
                    .changed(List.of(new Subject("placement", "s", "", null))).build())
            .with(CommentBuilder.builder().id("d").workstream("mh").text("Who pays?").build())
            .with(CommentBuilder.builder().id("e").workstream("other").text("Elsewhere").build());

    @Test
    void each_comment_stands_with_what_was_done_about_it() {
        var html = new HtmlPage(PortfolioPack.of(context("mh"), List.of(new YouSaidSection()))).toString();

        assertThat(html).contains(
                "2 comments were made: 1 changed the content, 1 still open.",
                "Council, 1 March 2018",
                "Open late",
                "Agreed. They close at two. Changed: Placement of Crisis cafés.",
                "Not answered yet (1)");
        assertThat(html).doesNotContain("Elsewhere");
    }

    @Test
    void the_report_stands_alone_without_the_rest_of_the_pack() {
        var pack = PortfolioPack.of(context("mh"), List.of(new CoverSection(), new YouSaidSection()));
        var html = new HtmlPage(pack.only("comments")).toString();

        assertThat(html).contains("<h1>Mental health: you said, we did</h1>").doesNotContain("Lead author");
    }

    @Test
    void evidence_and_opinion_are_told_apart_with_the_items_they_come_from() {
        var blocks = new EvidenceSection().content(context("mh"));

        assertThat(blocks).hasSize(2).allMatch(Block.Table.class::isInstance);
        assertThat(((Block.Table) blocks.get(0)).rows().getFirst()).extracting(Block.Cell::text)
                .containsExactly("Crisis cafés", "1", "none", "1");
        assertThat(((Block.Table) blocks.get(1)).rows().getFirst()).extracting(Block.Cell::text)
                .containsExactly("Bed report, 2018", "", "", "Crisis cafés");
        assertThat(new EvidenceSection().content(context("other"))).isEmpty();
    }

    private PackContext context(String workstream) {
        return new PackContext(
                system, system.framework().orElseThrow(), system.get(Workstream.class, workstream), DecisionTools.PLAIN, DAY);
    }
}
