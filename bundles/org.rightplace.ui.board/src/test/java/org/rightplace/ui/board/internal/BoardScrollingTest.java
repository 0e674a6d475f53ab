package org.rightplace.ui.board.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.rightplace.workspace.placements.Board;
import org.rightplace.workspace.testing.Coast;

/** A board larger than its pane is scrolled, and laid out no more often than it must be. */
class BoardScrollingTest extends OpenBoard {

    @Test
    void thousands_of_services_and_seven_levels_stand_on_one_board() {
        on(Wards.grown(5000), rig -> {
            assertThat(part(rig).access().count()).isEqualTo(5004);
            select(rig, "s4999");
            key(rig, SWT.ARROW_UP, 0);
            assertThat(part(rig).canvas().selectedBlock()).isPresent();
            key(rig, '+', 0);
            key(rig, '+', 0);
            assertThat(part(rig).canvas().layoutNow().height()).isGreaterThan(5000 / 4 * 50.0);
        });
        var levels = IntStream.range(0, 7).mapToObj(i -> Coast.level("l" + i, "Level " + i, null, null, null)).toList();
        on(Wards.SYSTEM.with(Wards.SYSTEM.framework().orElseThrow().withLevels(levels)), rig ->
                assertThat(part(rig).canvas().board().columns()).extracting(Board.Column::rank).contains(0, 6));
    }

    @Test
    void a_scroll_bar_that_appears_covers_no_column() {
        on(Wards.grown(60), rig -> {
            var canvas = part(rig).canvas();
            key(rig, '-', 0);
            key(rig, '-', 0);
            rig.until("there is nothing to scroll", () -> !canvas.getVerticalBar().isVisible());
            key(rig, '+', 0);
            key(rig, '+', 0);
            rig.until("there is something to scroll", () -> canvas.getVerticalBar().isVisible());
            rig.settle();
            assertThat(canvas.layoutNow().width()).isLessThanOrEqualTo(canvas.getClientArea().width);
        });
    }

    @Test
    void a_scroll_bar_that_appears_because_the_window_is_lower_covers_no_column() {
        on(Wards.grown(60), rig -> {
            var canvas = part(rig).canvas();
            key(rig, '-', 0);
            key(rig, '-', 0);
            rig.until("there is nothing to scroll", () -> !canvas.getVerticalBar().isVisible());
            rig.until("the bar has given its room back", () -> canvas.getClientArea().width == canvas.getSize().x);
            var size = canvas.getShell().getSize();

            int room = canvas.getClientArea().height - (int) canvas.layoutNow().height();
            canvas.getShell().setSize(size.x, size.y - room - 50);
            rig.until("there is something to scroll", () -> canvas.getVerticalBar().isVisible());
            rig.until("the bar takes of the width", () -> canvas.getClientArea().width < canvas.getSize().x);
            rig.until("no column lies under the bar", () -> canvas.layoutNow().width() <= canvas.getClientArea().width);
        });
    }

    @Test
    void a_board_of_another_height_is_scrolled_as_far_and_laid_out_no_more() {
        on(Wards.grown(60), rig -> {
            var canvas = part(rig).canvas();
            rig.settle();
            var before = canvas.layoutNow();
            int high = canvas.getClientArea().height;
            var size = canvas.getShell().getSize();

            canvas.getShell().setSize(size.x, size.y - 100);
            rig.until("it is lower", () -> canvas.getClientArea().height < high);
            rig.settle();
            assertThat(canvas.layoutNow()).isSameAs(before);
            assertThat(canvas.getVerticalBar().getThumb()).isEqualTo(canvas.getClientArea().height);
            assertThat(canvas.getVerticalBar().getMaximum()).isEqualTo((int) Math.ceil(before.height()));

            canvas.getShell().setSize(size.x - 100, size.y);
            rig.until("it is laid out in another width", () -> canvas.layoutNow() != before);
            assertThat(canvas.getVerticalBar().getMaximum()).isEqualTo((int) Math.ceil(canvas.layoutNow().height()));
        });
    }
}
