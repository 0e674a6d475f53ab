package org.rightplace.ui.places.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.Test;
import org.rightplace.chart.Credited;
import org.rightplace.model.DatasetBuilder;
import org.rightplace.workbench.chart.ChartCanvas;
import org.rightplace.workbench.testing.OpenPart;
import org.rightplace.workspace.testing.Coast;

/** The picture of the system beside the tree follows it, zooms and leaves the window. */
class PlacePictureTest extends OpenPlaces {

    @Test
    void the_picture_leaves_the_window_with_the_credit_of_its_figures() {
        var credit = "Contains information licensed under the Open Government Licence v3.0.";
        var system = Coast.SYSTEM.with(DatasetBuilder.builder().id("practices").attribution(credit).build());
        on(system, rig -> {
            var picture = ((PlacesPart) rig.part()).picture();
            rig.until("the picture", () -> picture.credited().isPresent());

            assertThat(picture.credited().orElseThrow()).isInstanceOfSatisfying(Credited.class,
                    chart -> assertThat(chart.credits()).containsExactly(credit));
            assertThat(rig.find(Link.class, "Save picture").isVisible()).isTrue();
        });
    }

    @Test
    void the_picture_follows_a_place_to_where_it_moved_and_back_when_that_is_undone() {
        on(Coast.SYSTEM, rig -> {
            select(rig, "cliffs");
            var drag = drag(rig);
            over(drag, rig, "The Coast", "South");
            drag.drop();
            rig.until("the picture of South", () -> trail(rig).endsWith("South  ·  Esc zooms out"));

            rig.undo();
            rig.until("the picture of North", () -> trail(rig).endsWith("North  ·  Esc zooms out"));
        });
    }

    @Test
    void in_a_low_pane_the_picture_makes_way_for_the_tree() {
        on(Coast.SYSTEM, rig -> {
            assertThat(canvas(rig).isVisible()).isTrue();
            rig.shell().setSize(900, 330);
            rig.until("the picture has made way", () -> !canvas(rig).isVisible());
            assertThat(tree(rig).isVisible()).isTrue();
            rig.shell().setSize(900, 700);
            rig.until("the picture is back", () -> canvas(rig).isVisible());
        });
    }

    @Test
    void the_wheel_zooms_into_what_is_under_the_mouse_step_by_step_and_out_again() {
        on(Coast.SYSTEM, rig -> {
            rig.until("the picture", () -> !canvas(rig).regions().isEmpty());

            turn(rig, "Sands", 3, 1_000);
            assertThat(trail(rig)).endsWith("South  ·  Esc zooms out");
            turn(rig, "Sands", 3, 1_010);
            assertThat(trail(rig)).as("the same turn").endsWith("South  ·  Esc zooms out");
            turn(rig, "Sands", 3, 2_000);
            assertThat(trail(rig)).endsWith("Sands  ·  Esc zooms out");
            turn(rig, "Bay View", -3, 3_000);
            assertThat(trail(rig)).endsWith("South  ·  Esc zooms out");
            turn(rig, "Bay View", -3, 4_000);
            assertThat(trail(rig)).endsWith("click a place to zoom in");
        });
    }

    private static ChartCanvas canvas(OpenPart rig) {
        return rig.all(ChartCanvas.class).getFirst();
    }

    private static void turn(OpenPart rig, String over, int count, int time) {
        // The picture is painted some time after it was asked for.
        rig.until(over + " is in the picture", () -> spot(canvas(rig), over).isPresent());
        var at = spot(canvas(rig), over).orElseThrow();
        var event = new Event();
        event.count = count;
        event.time = time;
        event.x = at.x;
        event.y = at.y;
        canvas(rig).notifyListeners(SWT.MouseVerticalWheel, event);
        rig.settle();
    }

    private static Optional<Point> spot(ChartCanvas canvas, String words) {
        var size = canvas.getSize();
        for (int x = 0; x < size.x; x += 4) {
            for (int y = 0; y < size.y; y += 4) {
                if (canvas.at(x, y).filter(found -> found.title().contains(words)).isPresent()) {
                    return Optional.of(new Point(x, y));
                }
            }
        }
        return Optional.empty();
    }

    private static String trail(OpenPart rig) {
        return rig.all(Link.class).stream().map(Link::getText).filter(text -> text.contains("zoom")).findFirst().orElse("");
    }
}
