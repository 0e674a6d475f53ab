package org.rightplace.ui.places.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.NhsArea;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workbench.testing.OpenPart;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.testing.Coast;

/** Places are added, named and deleted with the keyboard in the tree. */
class PlaceNamesTest extends OpenPlaces {

    @Test
    void a_new_name_typed_over_the_old_one_is_one_step_to_undo() {
        on(Coast.SYSTEM, rig -> {
            select(rig, "cliffs");
            rig.press(tree(rig), SWT.F2, 0);
            field(rig).setText("Rocks");
            rig.traverse(field(rig), SWT.TRAVERSE_RETURN);

            assertThat(rig.snapshot().get(Place.class, "cliffs").name()).isEqualTo("Rocks");
            assertThat(selected(rig)).first().isEqualTo("Rocks");
            assertThat(rig.workspace().undoLabel()).contains("Rename Cliffs");
            rig.undo();
            assertThat(selected(rig)).first().isEqualTo("Cliffs");
        });
    }

    @Test
    void escape_keeps_the_old_name_and_an_empty_one_is_not_taken() {
        on(Coast.SYSTEM, rig -> {
            select(rig, "cliffs");
            rig.press(tree(rig), SWT.F2, 0);
            field(rig).setText("Rocks");
            rig.traverse(field(rig), SWT.TRAVERSE_ESCAPE);
            assertThat(rig.snapshot()).isEqualTo(Coast.SYSTEM);

            rig.press(tree(rig), SWT.F2, 0);
            field(rig).setText(" ");
            rig.traverse(field(rig), SWT.TRAVERSE_RETURN);
            assertThat(field(rig).isDisposed()).isFalse();
            assertThat(rig.snapshot()).isEqualTo(Coast.SYSTEM);
        });
    }

    @Test
    void a_field_that_takes_the_keyboard_from_a_name_keeps_it() {
        on(Coast.SYSTEM, rig -> {
            var display = rig.shell().getDisplay();
            OnDisplay.until(display, "the window is in front", () -> display.getActiveShell() == rig.shell());
            select(rig, "cliffs");
            rig.press(tree(rig), SWT.F2, 0);
            var name = field(rig);
            name.setText("Rocks");
            OnDisplay.until(display, "the name is typed in", name::isFocusControl);
            var other = new StyledText(rig.shell(), SWT.SINGLE);
            other.setSize(100, 20);

            other.setFocus();
            OnDisplay.settle(display);

            assertThat(rig.snapshot().get(Place.class, "cliffs").name()).isEqualTo("Rocks");
            assertThat(name.isDisposed()).isTrue();
            assertThat(other.isFocusControl()).isTrue();
        });
    }

    @Test
    void insert_adds_a_place_of_the_next_level_and_asks_for_its_name() {
        on(Coast.SYSTEM, rig -> {
            select(rig, "north");
            rig.press(tree(rig), SWT.INSERT, 0);
            assertThat(field(rig).getText()).isEqualTo("New neighbourhood");
            field(rig).setText("Isle");
            rig.traverse(field(rig), SWT.TRAVERSE_RETURN);

            var isle = place(rig.snapshot(), "Isle");
            assertThat(isle.level()).isEqualTo("neighbourhood");
            assertThat(isle.parents()).containsExactly("north");
            assertThat(selected(rig)).first().isEqualTo("Isle");
        });
    }

    @Test
    void escape_takes_out_what_was_only_just_added() {
        on(Coast.SYSTEM, rig -> {
            select(rig, "north");
            rig.press(tree(rig), SWT.INSERT, 0);
            rig.traverse(field(rig), SWT.TRAVERSE_ESCAPE);

            assertThat(rig.snapshot()).isEqualTo(Coast.SYSTEM);
            assertThat(rig.workspace().undoLabel()).isEmpty();
            assertThat(selected(rig)).first().isEqualTo("North");
        });
    }

    @Test
    void below_a_neighbourhood_insert_adds_a_practice() {
        on(Coast.SYSTEM, rig -> {
            select(rig, "sands");
            rig.press(tree(rig), SWT.INSERT, 0);

            assertThat(rig.snapshot().all(Practice.class)).filteredOn(practice -> practice.name().equals("New practice"))
                    .singleElement()
                    .satisfies(practice -> assertThat(practice.places()).containsExactly("sands"));
        });
    }

    @Test
    void delete_moves_what_is_in_a_place_up_and_with_shift_deletes_that_too() {
        on(Coast.SYSTEM, rig -> {
            select(rig, "north");
            rig.press(tree(rig), SWT.DEL, 0);
            assertThat(rig.snapshot().get(Place.class, "cliffs").parents()).containsExactly("coast");

            rig.undo();
            select(rig, "north");
            rig.press(tree(rig), SWT.DEL, SWT.MOD2);
            assertThat(rig.snapshot().find(Place.class, "cliffs")).isEmpty();
            assertThat(rig.snapshot().count(Practice.class)).isEqualTo(5);
        });
    }

    @Test
    void before_there_is_a_place_the_first_steps_are_offered() {
        var levels = List.of(
                Coast.level("neighbourhood", "Neighbourhood", NhsArea.PCN, null, null),
                Coast.level("system", "System", NhsArea.STP, null, null));
        var empty = Snapshot.empty().with(FrameworkBuilder.builder().id("f").levels(levels).build());
        on(empty, rig -> {
            var steps = rig.find(Link.class, "Import NHS practice files");
            assertThat(steps.isVisible()).isTrue();
            rig.follow(steps, "add");

            assertThat(rig.snapshot().all(Place.class)).singleElement().satisfies(
                    place -> assertThat(place.level()).isEqualTo("system"));
            assertThat(tree(rig).isVisible()).isTrue();
            rig.undo();
            assertThat(steps.isVisible()).isTrue();
        });
    }

    // The field over a row stands in the tree itself.
    private static Text field(OpenPart rig) {
        for (var child : tree(rig).getChildren()) {
            if (child instanceof Text text && !text.isDisposed()) {
                return text;
            }
        }
        throw new AssertionError("No name is being edited.");
    }
}
