package org.rightplace.ui.places.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Place;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.testing.Coast;

/** The filter over the tree hides what does not match, and gives way to what is to be seen. */
class PlaceFilterTest extends OpenPlaces {

    @Test
    void typing_in_the_filter_unfolds_what_matches_and_clearing_it_folds_again() {
        on(Coast.SYSTEM, rig -> {
            var before = lines(tree(rig));
            rig.find(Text.class, "Filter").setText("gate");
            rig.until("the filter took", () -> lines(tree(rig)).contains("South Gate"));
            assertThat(lines(tree(rig))).containsExactly(
                    "The Coast", "North", "Border", "North Gate", "South", "Border", "South Gate");

            rig.find(Text.class, "gate").setText("");
            rig.until("the filter went", () -> lines(tree(rig)).equals(before));
        });
    }

    @Test
    void escape_empties_the_filter() {
        on(Coast.SYSTEM, rig -> {
            var before = lines(tree(rig));
            var filter = rig.find(Text.class, "Filter");
            filter.setText("gate");
            rig.until("the filter took", () -> !lines(tree(rig)).equals(before));

            rig.press(filter, SWT.ESC, 0);

            rig.until("the filter went", () -> lines(tree(rig)).equals(before));
            assertThat(filter.getText()).isEmpty();
        });
    }

    @Test
    void revealing_what_a_filter_hides_takes_the_filter_away() {
        on(Coast.SYSTEM, rig -> {
            rig.find(Text.class, "Filter").setText("gate");
            rig.until("the filter took", () -> lines(tree(rig)).contains("South Gate"));

            rig.part().reveal(new EntityRef(Place.class, "cliffs"));

            assertThat(selected(rig)).first().isEqualTo("Cliffs");
        });
    }
}
