package org.rightplace.pack.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.ChangeKind;
import org.rightplace.model.DevelopmentNeed;
import org.rightplace.model.Entity;
import org.rightplace.model.Extras;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.NeedKind;
import org.rightplace.model.Principle;
import org.rightplace.model.StaffChange;
import org.rightplace.model.StaffGroupBuilder;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.pack.Block;
import org.rightplace.pack.PackContext;
import org.rightplace.workspace.Snapshot;

class PeopleSectionTest {

    private static List<Block> content(Entity... entities) {
        var framework = FrameworkBuilder.builder().id("f").name("F")
                .principles(List.of(new Principle("few", "Few changes", "", true, null))).build();
        var workstream = WorkstreamBuilder.builder().id("w").name("Cancer").build();
        var snapshot = Snapshot.empty().with(framework).with(workstream).withAll(List.of(entities));
        return new PeopleSection().content(
                new PackContext(snapshot, framework, workstream, DecisionTools.PLAIN, LocalDate.of(2019, 1, 1)));
    }

    private static StaffChange change(String id, String workstream, LocalDate date) {
        return new StaffChange(id, workstream, "g", ChangeKind.ROLE, null, null, "", "", date, "", "", "", null);
    }

    @Test
    void aPackInWhichNothingChangesForAnybodyHasNoSuchSection() {
        assertThat(content(StaffGroupBuilder.builder().id("g").name("Nurses").wte(4).build())).isEmpty();
    }

    @Test
    void warnsOfThoseWhoAreHitByTooMuchCountingOtherWorkstreams() {
        var blocks = content(
                StaffGroupBuilder.builder().id("g").name("Nurses").wte(4).build(),
                change("a", "w", LocalDate.of(2019, 4, 1)),
                change("b", "other", LocalDate.of(2019, 5, 1)));

        assertThat(((Block.Paragraph) blocks.getFirst()).text()).startsWith("One change to the work of one staff group, with 4");
        assertThat(((Block.Notice) blocks.get(1)).text()).contains("Nurses: 2 changes from 2 workstreams");
        assertThat(blocks).filteredOn(Block.Figure.class::isInstance).hasSize(2);
        var changes = blocks.stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast)
                .filter(table -> table.caption().startsWith("The changes")).findFirst().orElseThrow();
        assertThat(changes.rows()).singleElement().satisfies(row -> assertThat(row).extracting(Block.Cell::text)
                .containsExactly("Nurses", "other work", "", "4", "as today", "1 April 2019", ""));
    }

    @Test
    void saysWhatHasToBeLearntEvenBeforeAnythingChanges() {
        var blocks = content(new DevelopmentNeed(
                "n", "w", "", "", NeedKind.SKILL, "Lead a network", "Primary care lead", LocalDate.of(2019, 9, 30), true, Extras.NONE));

        assertThat(((Block.Table) blocks.getLast()).rows().getFirst()).extracting(Block.Cell::text)
                .containsExactly("Lead a network", "skill", "", "Primary care lead", "30 September 2019", "yes");
    }
}
