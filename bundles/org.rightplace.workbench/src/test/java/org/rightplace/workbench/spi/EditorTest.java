package org.rightplace.workbench.spi;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Entity;
import org.rightplace.model.SystemProfile;
import org.rightplace.model.Workstream;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

class EditorTest {

    private static final Snapshot SYSTEM =
            Snapshot.empty().with(WorkstreamBuilder.builder().id("cancer").name("Cancer").build());

    @Test
    void a_tab_says_which_workstream_it_edits_because_several_may_be_open() {
        var plan = new Named(Workstream.class);

        assertThat(plan.title(new EntityRef(Workstream.class, "cancer"), SYSTEM)).isEqualTo("Cancer · transition plan");
        assertThat(plan.title(new EntityRef(Workstream.class, "gone"), SYSTEM)).isEqualTo("Transition plan");
        assertThat(new Named(SystemProfile.class).title(new EntityRef(SystemProfile.class, "system"), SYSTEM))
                .isEqualTo("Transition plan");
    }

    private record Named(Class<? extends Entity> subject) implements Editor {

        @Override
        public String id() {
            return "plan";
        }

        @Override
        public String name() {
            return "Transition plan";
        }

        @Override
        public Part open(Composite parent, PartSite site, EntityRef subject) {
            throw new UnsupportedOperationException("It is not opened here.");
        }
    }
}
