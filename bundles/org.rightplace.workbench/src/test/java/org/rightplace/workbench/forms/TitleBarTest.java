package org.rightplace.workbench.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.rightplace.workbench.testing.Bench;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workspace.Snapshot;

class TitleBarTest {

    @Test
    void whatIsShownKeepsItsAmpersand() {
        OnDisplay.run(display -> {
            try (var workbench = Bench.open(display, Snapshot.empty(), List.of())) {
                var shell = new Shell(display);
                var bar = new TitleBar(shell, workbench.themes().current(), "Service catalogue");
                bar.setSubtitle("Children & young people · 17 services");

                var subtitle = all(bar.control()).filter(CLabel.class::isInstance).map(CLabel.class::cast).findFirst().orElseThrow();
                assertThat(subtitle.getText()).as("one alone would mark a key").isEqualTo("Children && young people · 17 services");
                assertThat(subtitle.getToolTipText()).isEqualTo("Children && young people · 17 services");
                shell.dispose();
            }
        });
    }

    private static Stream<Control> all(Control control) {
        return Stream.concat(
                Stream.of(control),
                control instanceof Composite pane ? Stream.of(pane.getChildren()).flatMap(TitleBarTest::all) : Stream.empty());
    }
}
