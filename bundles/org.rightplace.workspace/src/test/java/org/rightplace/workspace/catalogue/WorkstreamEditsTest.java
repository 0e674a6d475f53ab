package org.rightplace.workspace.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rightplace.workspace.catalogue.Sample.CANCER;
import static org.rightplace.workspace.catalogue.Sample.MENTAL_HEALTH;
import static org.rightplace.workspace.catalogue.Sample.outline;
import static org.rightplace.workspace.catalogue.Sample.snapshot;

import org.junit.jupiter.api.Test;
import org.rightplace.model.Comment;
import org.rightplace.model.CommentBuilder;
import org.rightplace.model.Service;
import org.rightplace.model.StaffChange;
import org.rightplace.model.StaffChangeBuilder;
import org.rightplace.model.Task;
import org.rightplace.model.TaskBuilder;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Ids;

class WorkstreamEditsTest {

    private final WorkstreamEdits edits = WorkstreamEdits.on(snapshot());

    @Test
    void addsAfterTheOthers() {
        var after = edits.add(Ids.next(), " Primary care ").apply(snapshot());

        assertThat(WorkstreamEdits.inOrder(after)).extracting(Workstream::name).containsExactly(
                "Mental health", "Cancer", "Primary care");
    }

    @Test
    void refusesANameThatIsTaken() {
        assertThatThrownBy(() -> edits.rename(CANCER, "mental health").apply(snapshot()))
                .isInstanceOf(EditRefused.class)
                .hasMessageContaining("already");
        assertThat(edits.rename(CANCER, "CANCER").apply(snapshot()).get(Workstream.class, CANCER).name()).isEqualTo("CANCER");
    }

    @Test
    void theLeadIsTheLeadAuthorUntilSomebodyElseIsNamed() {
        var led = edits.lead(CANCER, "Cancer lead").apply(snapshot());
        var covered = edits.cover(CANCER, "risk", cover -> cover.withRisk("Low")).apply(led);
        assertThat(covered.get(Workstream.class, CANCER).cover().leadAuthor()).isEqualTo("Cancer lead");

        var another = edits.lead(CANCER, "Director").apply(covered);
        assertThat(another.get(Workstream.class, CANCER).cover().leadAuthor()).isEqualTo("Director");

        var named = edits.cover(CANCER, "lead author", cover -> cover.withLeadAuthor("Registrar")).apply(another);
        assertThat(edits.lead(CANCER, "Manager").apply(named).get(Workstream.class, CANCER).cover().leadAuthor())
                .isEqualTo("Registrar");
    }

    @Test
    void deletesItsServicesAndTheMarksThatNameIt() {
        var edit = edits.delete(MENTAL_HEALTH);
        var after = edit.apply(snapshot());

        assertThat(edit.label()).isEqualTo("Delete “Mental health” with 5 services");
        assertThat(after.all(Service.class)).allMatch(service -> service.workstream().equals(CANCER));
        assertThat(after.get(Service.class, "oncology").alsoIn()).isEmpty();
        assertThat(outline(after, CANCER)).contains("Psycho-oncology");
    }

    @Test
    void deletesItsPlanAndItsChangesAndItsComments() {
        var kept = TaskBuilder.builder().id("kept").workstream(CANCER).build();
        var before = snapshot()
                .with(kept)
                .with(TaskBuilder.builder().id("task").workstream(MENTAL_HEALTH).build())
                .with(StaffChangeBuilder.builder().id("change").workstream(MENTAL_HEALTH).build())
                .with(CommentBuilder.builder().id("comment").workstream(MENTAL_HEALTH).build());

        var after = edits.delete(MENTAL_HEALTH).apply(before);

        assertThat(after.all(Task.class)).containsExactly(kept);
        assertThat(after.count(StaffChange.class)).isZero();
        assertThat(after.count(Comment.class)).isZero();
    }

    @Test
    void reorders() {
        assertThat(WorkstreamEdits.inOrder(edits.up(CANCER).apply(snapshot()))).extracting(Workstream::id).containsExactly(
                CANCER, MENTAL_HEALTH);
        assertThatThrownBy(() -> edits.down(CANCER).apply(snapshot())).isInstanceOf(EditRefused.class);
    }

    @Test
    void editsTheCoverSheetEvenWhereThereIsNone() {
        var bare = snapshot().with(snapshot().get(Workstream.class, CANCER).withCover(null));

        var after = edits.cover(CANCER, "risk", cover -> cover.withRisk("Low")).apply(bare);

        assertThat(after.get(Workstream.class, CANCER).cover().risk()).isEqualTo("Low");
        assertThat(edits.cover(CANCER, "risk", cover -> cover).coalescing())
                .isNotEqualTo(edits.cover(CANCER, "summary", cover -> cover).coalescing());
    }
}
