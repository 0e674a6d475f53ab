package org.rightplace.ui.board.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Move;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.testing.OpenPart;
import org.rightplace.workspace.placements.Board;
import org.rightplace.workspace.placements.Location;

/** Blocks are moved from column to column, by mouse and by keys, and every move has its reason. */
class BoardMovesTest extends OpenBoard {

    @Test
    void a_block_dragged_to_another_column_goes_there_once_its_reason_is_given() {
        on(Wards.SYSTEM, rig -> {
            drag(rig, "beds", "neighbourhood");
            assertThat(placement(rig, "beds").shares()).containsExactly(Wards.share("system"));
            type(rig, "Closer to home");
            enter(rig);

            assertThat(placement(rig, "beds").shares()).containsExactly(Wards.share("neighbourhood"));
            assertThat(placement(rig, "beds").trail()).singleElement()
                    .extracting(Move::from, Move::to, Move::why)
                    .containsExactly("system", "neighbourhood", "Closer to home");
            assertThat(part(rig).moves().asking()).isEmpty();
            assertThat(column(rig)).isEqualTo("Neighbourhood");
            assertThat(rig.workspace().undoLabel()).contains("Move Beds");

            rig.undo();
            assertThat(rig.snapshot()).isEqualTo(Wards.SYSTEM);
            assertThat(column(rig)).isEqualTo("System");
        });
    }

    @Test
    void a_blank_reason_moves_nothing_and_asks_again() {
        on(Wards.SYSTEM, rig -> {
            drag(rig, "beds", "neighbourhood");
            type(rig, "  ");
            enter(rig);

            assertThat(part(rig).moves().asking()).isPresent();
            assertThat(rig.find(TextBlock.class, "Say why first")).isNotNull();
            assertThat(rig.snapshot()).isEqualTo(Wards.SYSTEM);
        });
    }

    @Test
    void escape_puts_a_block_back_while_it_is_held_and_while_its_reason_is_asked_for() {
        on(Wards.SYSTEM, rig -> {
            select(rig, "beds");
            key(rig, SWT.CR, 0);
            key(rig, SWT.ARROW_LEFT, 0);
            assertThat(open.trial("beds")).isPresent();
            key(rig, SWT.ESC, 0);
            assertThat(part(rig).canvas().hold()).isEmpty();
            assertThat(open.trial("beds")).isEmpty();

            drag(rig, "beds", "beyond");
            type(rig, "Because");
            rig.traverse(reason(rig), SWT.TRAVERSE_ESCAPE);
            assertThat(part(rig).moves().asking()).isEmpty();
            assertThat(part(rig).canvas().hold()).isEmpty();
            assertThat(rig.snapshot()).isEqualTo(Wards.SYSTEM);
        });
    }

    @Test
    void keys_alone_move_a_block() {
        on(Wards.SYSTEM, rig -> {
            select(rig, "beds");
            key(rig, SWT.CR, 0);
            key(rig, SWT.ARROW_RIGHT, 0);
            key(rig, SWT.CR, 0);
            type(rig, "Rare");
            enter(rig);
            assertThat(placement(rig, "beds").shares()).containsExactly(Wards.share("beyond"));

            key(rig, SWT.ARROW_LEFT, SWT.MOD1);
            key(rig, SWT.CR, 0);
            type(rig, "Not so rare");
            enter(rig);
            assertThat(placement(rig, "beds").shares()).containsExactly(Wards.share("system"));
            assertThat(placement(rig, "beds").trail()).hasSize(2);
        });
    }

    @Test
    void a_drag_that_escape_ended_does_not_begin_again_before_the_button_is_let_go() {
        on(Wards.SYSTEM, rig -> {
            var canvas = part(rig).canvas();
            var bounds = bounds(rig, "beds");
            mouse(rig, SWT.MouseDown, bounds);
            mouse(rig, SWT.MouseMove, bounds.centre().x() + 40, bounds.centre().y());
            assertThat(canvas.hold()).isPresent();
            key(rig, SWT.ESC, 0);
            mouse(rig, SWT.MouseMove, bounds.centre().x() + 80, bounds.centre().y());
            assertThat(canvas.hold()).isEmpty();
        });
    }

    @Test
    void the_trail_names_a_role_which_is_asked_for_once() {
        on(Wards.SYSTEM, rig -> {
            drag(rig, "beds", "neighbourhood");
            reason(rig).setText("Closer to home");
            enter(rig);
            assertThat(rig.find(TextBlock.class, "Say in which role")).isNotNull();
            assertThat(rig.snapshot()).isEqualTo(Wards.SYSTEM);
            type(rig, "Closer to home");
            enter(rig);
            assertThat(placement(rig, "beds").trail()).singleElement().extracting(Move::who).isEqualTo("Workstream lead");

            drag(rig, "beds", "system");
            assertThat(fields(rig)).hasSize(1);
        });
    }

    @Test
    void let_go_where_it_came_from_it_stays() {
        on(Wards.SYSTEM, rig -> {
            drag(rig, "beds", "system");
            assertThat(part(rig).moves().asking()).isEmpty();
            assertThat(rig.snapshot()).isEqualTo(Wards.SYSTEM);
        });
    }

    @Test
    void a_part_of_a_blend_moves_alone_and_joins_what_is_there() {
        on(Wards.SYSTEM, rig -> {
            drag(rig, "talking", "system");
            type(rig, "One standard");
            enter(rig);

            assertThat(placement(rig, "talking").shares()).containsExactly(Wards.share("system"));
            assertThat(placement(rig, "talking").trail()).singleElement()
                    .extracting(Move::function, Move::from).containsExactly("needs", "partnership");
        });
    }

    @Test
    void the_functions_of_one_service_are_blocks_and_the_way_back_leads_to_it() {
        on(Wards.SYSTEM, rig -> {
            select(rig, "beds");
            key(rig, SWT.CR, SWT.MOD1);
            assertThat(titles(rig)).containsExactly("Needs assessment", "Contracting");

            key(rig, SWT.ARROW_LEFT, SWT.MOD1);
            key(rig, SWT.CR, 0);
            type(rig, "Known there");
            enter(rig);
            assertThat(placement(rig, "beds").shares())
                    .containsExactly(Wards.share("partnership", "needs"), Wards.share("system", "buying"));

            key(rig, SWT.ESC, 0);
            assertThat(part(rig).scope().service()).isEmpty();
            assertThat(part(rig).canvas().selectedBlock().orElseThrow().service().id()).isEqualTo("beds");
        });
    }

    @Test
    void a_level_unfolds_to_its_places_and_ctrl_adds_a_place() {
        on(Wards.SYSTEM, rig -> {
            select(rig, "talking");
            key(rig, 'u', 0);
            assertThat(part(rig).canvas().board().columns()).extracting(Board.Column::name)
                    .contains("Every partnership", "North", "South");

            part(rig).moves().moveTo(new Location("partnership", List.of("north")));
            type(rig, "Only there");
            enter(rig);
            assertThat(placement(rig, "talking").shares().getFirst().places()).containsExactly("north");

            key(rig, SWT.CR, 0);
            key(rig, SWT.ARROW_RIGHT, SWT.MOD1);
            key(rig, SWT.CR, 0);
            type(rig, "There too");
            enter(rig);
            assertThat(placement(rig, "talking").shares().getFirst().places()).containsExactly("north", "south");

            head(rig, "North");
            assertThat(part(rig).canvas().board().columns()).extracting(Board.Column::name).doesNotContain("North");
        });
    }

    private static void head(OpenPart rig, String name) {
        var canvas = part(rig).canvas();
        int column = canvas.board().columns().stream().map(Board.Column::name).toList().indexOf(name);
        mouse(rig, SWT.MouseDown, canvas.layoutNow().columnLeft(column) + 20 - canvas.left(), 10);
    }
}
