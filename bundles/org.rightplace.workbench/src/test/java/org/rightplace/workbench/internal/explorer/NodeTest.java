package org.rightplace.workbench.internal.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rightplace.model.Place;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.internal.explorer.Node.EditorOf;
import org.rightplace.workbench.internal.explorer.Node.Entry;
import org.rightplace.workbench.internal.explorer.Node.Group;
import org.rightplace.workbench.internal.explorer.Node.Root;
import org.rightplace.workspace.EntityRef;

class NodeTest {

    private static final EntityRef BAY = new EntityRef(Place.class, "bay");
    private static final EntityRef COAST = new EntityRef(Place.class, "coast");
    private static final EntityRef MENTAL_HEALTH = new EntityRef(Workstream.class, "mental-health");

    @Test
    void isTheSameAtTheSamePosition() {
        assertThat(new Entry(new Entry(Group.PLACES, COAST), BAY))
                .isEqualTo(new Entry(new Entry(Group.PLACES, new EntityRef(Place.class, "coast")), BAY))
                .hasSameHashCodeAs(new Entry(new Entry(Group.PLACES, COAST), BAY));
        assertThat(editor("board"))
                .isEqualTo(editor("board"))
                .hasSameHashCodeAs(editor("board"));
    }

    @Test
    void isAnotherElsewhere() {
        assertThat(new Entry(Group.PLACES, BAY))
                .isNotEqualTo(new Entry(new Entry(Group.PLACES, COAST), BAY))
                .isNotEqualTo(new Entry(Group.PLACES, COAST));
        assertThat(editor("board"))
                .isNotEqualTo(editor("matrix"))
                .isNotEqualTo(new EditorOf(Root.SYSTEM, MENTAL_HEALTH, "board"))
                .isNotEqualTo(new Entry(Group.WORKSTREAMS, MENTAL_HEALTH));
    }

    @Test
    void standsBelowAnother() {
        assertThat(SystemTree.workstream("mental-health").above()).isEqualTo(Group.WORKSTREAMS);
        assertThat(Group.PLACES.above()).isEqualTo(Root.SYSTEM);
        assertThat(Root.SYSTEM.above()).isNull();
    }

    private static EditorOf editor(String id) {
        return new EditorOf(SystemTree.workstream("mental-health"), MENTAL_HEALTH, id);
    }
}
