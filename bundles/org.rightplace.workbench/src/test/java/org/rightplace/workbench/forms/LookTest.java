package org.rightplace.workbench.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.rightplace.workbench.internal.theme.LeadingButton;
import org.rightplace.workbench.testing.Bench;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workspace.Snapshot;

class LookTest {

    @Test
    void whatIsHiddenTakesNoRoomInAGridOrARowThoughNobodySaidHowItLiesThere() {
        assertThat(room(new GridLayout(1, false))).isZero();
        assertThat(room(new RowLayout(SWT.VERTICAL))).isZero();
    }

    @Test
    void whatIsHiddenElsewhereKeepsItsRoom() {
        assertThat(room(new FillLayout(SWT.VERTICAL))).isPositive();
    }

    @Test
    void theButtonThatLeadsOnIsMarkedAsLongAsItCanBePushed() {
        OnDisplay.run(display -> {
            try (var workbench = Bench.open(display, Snapshot.empty(), List.of())) {
                var shell = new Shell(display);
                var look = new Look(workbench.themes().current());
                var button = look.button(shell, "Go on", () -> {});
                look.lead(button, true);
                assertThat(LeadingButton.marked(button)).isTrue();
                button.setEnabled(false);
                look.lead(button, true);
                assertThat(LeadingButton.marked(button)).isFalse();
                shell.dispose();
            }
        });
    }

    /** How far the second label stays below where the first began, once that is hidden. */
    private static int room(Layout layout) {
        var room = new int[1];
        OnDisplay.run(display -> {
            var shell = new Shell(display);
            shell.setLayout(layout);
            var first = new Label(shell, SWT.NONE);
            first.setText("First");
            var second = new Label(shell, SWT.NONE);
            second.setText("Second");
            shell.setSize(300, 200);
            shell.layout();
            int top = first.getLocation().y;
            Look.show(first, false);
            shell.layout();
            assertThat(first.getVisible()).isFalse();
            room[0] = second.getLocation().y - top;
            Look.show(first, true);
            shell.layout();
            assertThat(first.getVisible()).isTrue();
            assertThat(second.getLocation().y).isGreaterThan(first.getLocation().y);
            shell.dispose();
        });
        return room[0];
    }
}
