package org.rightplace.ui.places.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.testing.Coast;

/** Places go from one to another, cut and pasted, by key and by mouse. */
class PlaceMovesTest extends OpenPlaces {

    @Test
    void what_is_cut_moves_to_where_it_is_pasted_and_stays_selected() {
        on(Coast.SYSTEM, rig -> {
            select(rig, "cliffs");
            rig.press(tree(rig), 'x', SWT.MOD1);
            select(rig, "south");
            rig.press(tree(rig), 'v', SWT.MOD1);

            assertThat(rig.snapshot().get(Place.class, "cliffs").parents()).containsExactly("south");
            assertThat(selected(rig)).first().isEqualTo("Cliffs");
            assertThat(rig.workspace().undoLabel()).contains("Move Cliffs to South");

            rig.undo();
            assertThat(tree(rig).getSelection()[0].getParentItem().getText()).isEqualTo("North");
        });
    }

    @Test
    void alt_and_an_arrow_move_along_the_places_it_could_be_in() {
        on(Coast.SYSTEM, rig -> {
            select(rig, "cliffs");
            rig.press(tree(rig), SWT.ARROW_DOWN, SWT.MOD3);
            assertThat(rig.snapshot().get(Place.class, "cliffs").parents()).containsExactly("south");

            rig.press(tree(rig), SWT.ARROW_DOWN, SWT.MOD3);
            assertThat(rig.snapshot().get(Place.class, "cliffs").parents()).containsExactly("south");

            rig.press(tree(rig), SWT.ARROW_UP, SWT.MOD3);
            assertThat(rig.snapshot()).isEqualTo(Coast.SYSTEM);
        });
    }

    @Test
    void a_move_that_cannot_be_made_changes_nothing() {
        on(Coast.SYSTEM, rig -> {
            select(rig, "north");
            rig.press(tree(rig), 'x', SWT.MOD1);
            select(rig, "cliffs");
            rig.press(tree(rig), 'v', SWT.MOD1);

            assertThat(rig.snapshot()).isEqualTo(Coast.SYSTEM);
            assertThat(rig.workspace().undoLabel()).isEmpty();
        });
    }

    @Test
    void a_practice_cut_and_pasted_goes_to_the_neighbourhood_in_the_partnership_it_is_pasted_in() {
        on(Coast.SYSTEM, rig -> {
            rig.part().reveal(new EntityRef(Practice.class, "p2"));
            rig.press(tree(rig), 'x', SWT.MOD1);
            var north = item(tree(rig), "The Coast", "North", "Border");
            tree(rig).setSelection(north);
            tree(rig).notifyListeners(SWT.Selection, new Event());
            rig.press(tree(rig), 'v', SWT.MOD1);

            assertThat(rig.snapshot().get(Practice.class, "p2").places()).containsExactly("border", "north");
        });
    }

    @Test
    void a_place_dragged_over_others_that_cannot_hold_it_still_moves_to_one_that_can() {
        on(Coast.SYSTEM, rig -> {
            select(rig, "cliffs");
            var drag = drag(rig);
            assertThat(over(drag, rig, "The Coast", "North", "Cliffs")).isFalse();
            assertThat(over(drag, rig, "The Coast", "South")).isTrue();
            drag.drop();
            rig.settle();

            assertThat(rig.snapshot().get(Place.class, "cliffs").parents()).containsExactly("south");
            assertThat(selected(rig)).first().isEqualTo("Cliffs");
            assertThat(rig.workspace().undoLabel()).contains("Move Cliffs to South");
        });
    }

    @Test
    void a_place_dragged_with_control_held_lies_in_both_whatever_it_crossed() {
        on(Coast.SYSTEM, rig -> {
            select(rig, "cliffs");
            var drag = drag(rig);
            over(drag, rig, "The Coast", "North", "Cliffs");
            drag.ask(DND.DROP_COPY);
            over(drag, rig, "The Coast", "South", "Sands");
            over(drag, rig, "The Coast", "South");
            drag.drop();

            assertThat(rig.snapshot().get(Place.class, "cliffs").parents()).containsExactly("north", "south");
        });
    }

    @Test
    void a_place_can_be_dropped_neither_in_itself_nor_in_what_lies_in_it_nor_with_control_on_nothing() {
        on(Coast.SYSTEM, rig -> {
            select(rig, "cliffs");
            select(rig, "south");
            var drag = drag(rig);

            assertThat(over(drag, rig, "The Coast", "South")).isFalse();
            assertThat(over(drag, rig, "The Coast", "South", "Sands")).isFalse();
            assertThat(over(drag, rig, "The Coast", "North")).isFalse();
            assertThat(drag.over(null, new Point(5, 400))).isTrue();
            assertThat(drag.ask(DND.DROP_COPY)).isFalse();
            drag.drop();
            assertThat(rig.snapshot()).isEqualTo(Coast.SYSTEM);
        });
    }

    @Test
    void a_drag_that_is_given_up_changes_nothing() {
        on(Coast.SYSTEM, rig -> {
            select(rig, "cliffs");
            var drag = drag(rig);
            over(drag, rig, "The Coast", "South");
            drag.cancel();

            assertThat(rig.snapshot()).isEqualTo(Coast.SYSTEM);
        });
    }
}
