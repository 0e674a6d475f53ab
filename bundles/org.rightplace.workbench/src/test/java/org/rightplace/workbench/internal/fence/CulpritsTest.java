package org.rightplace.workbench.internal.fence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.workbench.internal.contributions.Contributions;
import org.rightplace.workbench.internal.contributions.Switches;
import org.rightplace.workbench.internal.services.GivenServices;
import org.rightplace.workbench.internal.settings.Settings;
import org.rightplace.workbench.testing.Demonstration;
import org.rightplace.workbench.testing.Troubled;

class CulpritsTest {

    @TempDir
    Path folder;

    private final GivenServices services = new GivenServices();

    private Culprits culprits() {
        services.add(new Demonstration("board", "Board", 10));
        services.add(new Troubled(false));
        return new Culprits(new Contributions(services, new Switches(new Settings(folder)), new Fence()));
    }

    private static StackTraceElement[] trace(String... classes) {
        return List.of(classes).stream()
                .map(name -> new StackTraceElement(name, "run", null, -1))
                .toArray(StackTraceElement[]::new);
    }

    @Test
    void findsTheContributionWhoseClassWasRunningLast() {
        assertThat(culprits().find(trace("java.util.ArrayList", Troubled.class.getName() + "$1", "org.eclipse.swt.widgets.Display")))
                .map(Named::key)
                .contains("View:troubled");
    }

    @Test
    void findsAContributionOfThePackageWhereTheClassIsNone() {
        assertThat(culprits().find(trace(Troubled.class.getPackageName() + ".inside.Painter"))).isPresent();
    }

    @Test
    void blamesNobodyForTheWindowsOwnFaults() {
        assertThat(culprits().find(trace("org.rightplace.workbench.internal.stacks.Desk", "java.lang.Thread"))).isEmpty();
    }
}
