package org.rightplace.ui.board.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Move;
import org.rightplace.model.PlacementStatus;
import org.rightplace.workbench.testing.OpenPart;
import org.rightplace.workspace.Snapshot;

/** What is not placed lies in a tray, leaves it and comes back to it. */
class BoardTrayTest extends OpenBoard {

    private static final Snapshot ALL_PLACED = Wards.SYSTEM.with(
            Wards.placement("crisis", PlacementStatus.PROPOSED, Wards.share("partnership")));

    @Test
    void what_is_not_placed_is_in_a_tray_and_leaves_it() {
        on(Wards.SYSTEM, rig -> {
            assertThat(part(rig).canvas().board().columns().getFirst().location()).isEmpty();
            drag(rig, "crisis", "partnership");
            type(rig, "One team for each");
            enter(rig);

            assertThat(placement(rig, "crisis").status()).isEqualTo(PlacementStatus.PROPOSED);
            assertThat(part(rig).canvas().board().columns().getFirst().location()).isPresent();
        });
    }

    @Test
    void a_block_goes_back_to_the_tray_once_its_reason_is_given_and_keeps_its_trail() {
        on(Wards.SYSTEM, rig -> {
            var before = placement(rig, "beds");
            drag(rig, "beds", "");
            type(rig, "Too early to say");
            enter(rig);

            assertThat(placement(rig, "beds").shares()).isEmpty();
            assertThat(placement(rig, "beds").rationale()).isEqualTo(before.rationale());
            assertThat(placement(rig, "beds").trail().getLast()).extracting(Move::from, Move::to, Move::why)
                    .containsExactly("system", "", "Too early to say");
            assertThat(column(rig)).isEmpty();

            drag(rig, "beds", "system");
            type(rig, "Now we can");
            enter(rig);
            assertThat(placement(rig, "beds").shares()).containsExactly(Wards.share("system"));
        });
    }

    @Test
    void the_delete_key_takes_a_block_off_the_board_and_escape_leaves_it() {
        on(Wards.SYSTEM, rig -> {
            select(rig, "beds");
            key(rig, SWT.DEL, 0);
            assertThat(part(rig).moves().asking()).isPresent();
            rig.traverse(reason(rig), SWT.TRAVERSE_ESCAPE);
            assertThat(rig.snapshot()).isEqualTo(Wards.SYSTEM);

            key(rig, SWT.DEL, 0);
            type(rig, "Too early to say");
            enter(rig);
            assertThat(placement(rig, "beds").shares()).isEmpty();
            rig.undo();
            assertThat(rig.snapshot()).isEqualTo(Wards.SYSTEM);
        });
    }

    @Test
    void while_everything_is_placed_a_held_block_has_a_tray_to_go_back_to() {
        on(ALL_PLACED, rig -> {
            assertThat(part(rig).canvas().tray()).isEmpty();
            dragToTray(rig, "beds");
            assertThat(reason(rig).getParent().getBounds().y)
                    .isLessThan((int) part(rig).canvas().tray().orElseThrow().y());
            type(rig, "Too early to say");
            enter(rig);

            assertThat(placement(rig, "beds").shares()).isEmpty();
            assertThat(part(rig).canvas().board().columns().getFirst().location()).isEmpty();
            rig.undo();
            assertThat(rig.snapshot()).isEqualTo(ALL_PLACED);

            select(rig, "beds");
            key(rig, SWT.CR, 0);
            key(rig, SWT.ARROW_DOWN, 0);
            assertThat(open.trial("beds").orElseThrow().shares()).isEmpty();
            key(rig, SWT.ARROW_UP, 0);
            assertThat(open.trial("beds")).isEmpty();
            key(rig, SWT.ARROW_DOWN, 0);
            key(rig, SWT.CR, 0);
            type(rig, "Too early to say");
            enter(rig);
            assertThat(placement(rig, "beds").shares()).isEmpty();
        });
    }

    @Test
    void a_block_that_is_not_placed_needs_no_tray_and_an_alternative_has_none() {
        on(Wards.SYSTEM, rig -> {
            select(rig, "crisis");
            key(rig, SWT.CR, 0);
            assertThat(part(rig).canvas().tray()).isEmpty();
            key(rig, SWT.ESC, 0);
        });
        on(ALL_PLACED, rig -> {
            part(rig).alternative("Far away");
            select(rig, "beds");
            key(rig, SWT.CR, 0);
            assertThat(part(rig).canvas().tray()).isEmpty();
        });
    }

    private static void dragToTray(OpenPart rig, String service) {
        var bounds = bounds(rig, service);
        mouse(rig, SWT.MouseDown, bounds);
        mouse(rig, SWT.MouseMove, bounds.centre().x(), bounds.centre().y() + 20);
        var tray = part(rig).canvas().tray().orElseThrow().centre();
        mouse(rig, SWT.MouseMove, tray.x(), tray.y());
        mouse(rig, SWT.MouseUp, tray.x(), tray.y());
    }
}
