package org.rightplace.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rightplace.model.CoverSheet;
import org.rightplace.model.TaskBuilder;
import org.rightplace.model.WorkstreamBuilder;

class RolesTest {

    @Test
    void namesEveryRoleOnceHoweverItIsWritten() {
        var system = Snapshot.empty()
                .with(WorkstreamBuilder.builder().id("w").lead("Mental health lead")
                        .cover(CoverSheet.BLANK.withLeadAuthor("mental health lead ").withAuthoriser("Executive lead")).build())
                .with(WorkstreamBuilder.builder().id("v").lead("Cancer lead").build())
                .with(TaskBuilder.builder().id("a").owner("Programme office").build())
                .with(TaskBuilder.builder().id("b").owner("").build());

        assertThat(Roles.in(system)).containsExactly("Cancer lead", "Executive lead", "Mental health lead", "Programme office");
    }
}
