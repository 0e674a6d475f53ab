package org.rightplace.workshop.pack.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.decision.DecisionTools;
import org.rightplace.frameworks.internal.LancashireAndSouthCumbria;
import org.rightplace.model.Agreement;
import org.rightplace.model.Ballot;
import org.rightplace.model.Extras;
import org.rightplace.model.Question;
import org.rightplace.model.Round;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Workshop;
import org.rightplace.model.WorkshopState;
import org.rightplace.model.Workstream;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.pack.Block;
import org.rightplace.pack.PackContext;
import org.rightplace.store.internal.folder.FolderWorkspaces;
import org.rightplace.workshop.NewWorkshop;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.WorkspaceException;

class WorkshopsSectionTest {

    private static final Instant THEN = Instant.parse("2026-11-05T10:00:00Z");

    @TempDir
    private Path folder;

    private Snapshot system;
    private Question question;

    @BeforeEach
    void prepare() throws WorkspaceException {
        try (var workspace = new FolderWorkspaces().create(folder.resolve("w"), "Test", new LancashireAndSouthCumbria())) {
            system = workspace.snapshot()
                    .with(WorkstreamBuilder.builder().id("mh").name("Mental health").build())
                    .with(ServiceBuilder.builder().id("s").workstream("mh").kind(ServiceKind.SERVICE).name("Talking therapies").build());
            question = system.framework().orElseThrow().tool().domains().getFirst().questions().getFirst();
        }
    }

    @Test
    void aPackWithoutWorkshopsHasNoSectionOnThem() {
        assertThat(content(system)).isEmpty();
    }

    @Test
    void tellsWhatWasAgreedAndWhyAndNobodysName() {
        var workshop = workshop().withName("Talking therapies, 5 November 2026").withAgreed(List.of(new Agreement(
                "s", question.id(), question.options().get(2).id(), "It is done in surgeries.", "Facilitator", THEN, Extras.NONE)));
        var blocks = content(system.with(workshop)
                .with(ballot(workshop, "a", question.options().get(0).id()))
                .with(ballot(workshop, "b", question.options().get(4).id())));

        assertThat(blocks).filteredOn(Block.Table.class::isInstance).singleElement().satisfies(block ->
                assertThat(((Block.Table) block).rows()).singleElement().satisfies(row -> assertThat(row)
                        .extracting(Block.Cell::text)
                        .contains(question.text(), question.options().get(2).label(), "It is done in surgeries.")));
        assertThat(blocks).filteredOn(Block.Paragraph.class::isInstance).singleElement().satisfies(block ->
                assertThat(((Block.Paragraph) block).text()).startsWith("Talking therapies, 5 November 2026: 2 ballots in round 1"));
        assertThat(blocks.toString()).doesNotContain("Secret name");
    }

    @Test
    void saysNothingOfARoundThatIsOpenAgain() {
        var workshop = workshop();
        var open = workshop.withRounds(List.of(workshop.rounds().getFirst().withClosed(null)));

        assertThat(content(system.with(open).with(ballot(workshop, "a", question.options().get(0).id())))).isEmpty();
    }

    private Workshop workshop() {
        return new NewWorkshop("Where?", "mh", List.of("s"), List.of(), List.of(), true)
                .workshop(system, LocalDate.of(2026, 11, 5))
                .withState(WorkshopState.CLOSED)
                .withRounds(List.of(new Round(THEN, THEN.plusSeconds(600), true, Map.of(), Extras.NONE)));
    }

    private Ballot ballot(Workshop workshop, String person, String option) {
        return new Ballot(
                workshop.id() + "." + person, "mh", workshop.id(), person, "Secret name", "", "s", 1, Map.of(question.id(), option), Extras.NONE);
    }

    private static List<Block> content(Snapshot system) {
        return new WorkshopsSection().content(new PackContext(
                system, system.framework().orElseThrow(), system.get(Workstream.class, "mh"), DecisionTools.PLAIN, LocalDate.of(2026, 11, 22)));
    }
}
