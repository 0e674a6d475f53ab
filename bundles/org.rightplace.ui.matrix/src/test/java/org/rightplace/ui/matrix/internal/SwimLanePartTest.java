package org.rightplace.ui.matrix.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightplace.ui.matrix.internal.Sample.MENTAL_HEALTH;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.rightplace.chart.SwimLane;
import org.rightplace.workbench.chart.ChartCanvas;
import org.rightplace.workbench.forms.TextBlock;

class SwimLanePartTest {

    @AfterAll
    static void closeWindow() {
        OpenWindow.closeShared();
    }

    private static <T extends Control> T find(OpenWindow window, Class<T> type, String text) {
        Deque<Control> waiting = new ArrayDeque<>();
        waiting.add(window.table().getShell());
        while (!waiting.isEmpty()) {
            var control = waiting.poll();
            if (type.isInstance(control) && (text.isEmpty() || control instanceof TextBlock label && label.getText().contains(text))) {
                return type.cast(control);
            }
            if (control instanceof Composite composite) {
                for (var child : composite.getChildren()) {
                    waiting.add(child);
                }
            }
        }
        return null;
    }

    @Test
    void shows_the_selected_service_and_follows_edits() {
        OpenWindow.with(Sample.snapshot(), MENTAL_HEALTH, window -> {
            window.part().showSwimLane();
            window.select("team", 1);
            window.until(() -> find(window, ChartCanvas.class, "") != null
                    && find(window, ChartCanvas.class, "").chart() instanceof SwimLane);
            var canvas = find(window, ChartCanvas.class, "");
            assertThat(canvas.chart().title()).isEqualTo("Crisis team");
            assertThat(((SwimLane) canvas.chart()).handoffs()).isEqualTo(2);
            assertThat(find(window, TextBlock.class, "2 handoffs")).isNotNull();
            assertThat(find(window, TextBlock.class, "1  Design: Neighbourhoods to Partnerships + County council")).isNotNull();

            window.part().table().selectBlock(1, 1, 1, 3);
            window.part().actions().fillRight();
            window.settle();
            assertThat(((SwimLane) canvas.chart()).handoffs()).isZero();
            assertThat(find(window, TextBlock.class, "No handoffs")).isNotNull();
        });
    }
}
