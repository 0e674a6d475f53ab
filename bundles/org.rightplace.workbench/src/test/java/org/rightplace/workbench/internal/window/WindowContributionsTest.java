package org.rightplace.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.testing.Demonstration;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workbench.testing.Troubled;
import org.rightplace.workspace.Edit;

/** Contributions that fail, go and come back while the window is open. */
class WindowContributionsTest extends OpenWindow {

    @Test
    void closesTheTabsOfAContributionThatGoesAndPutsThemBackWhereTheyWere() {
        OnDisplay.run(display -> {
            var board = new Demonstration("board", "Board", 10);
            services.add(board);
            services.add(new Demonstration("catalogue", "Catalogue", 20));
            open(display);
            workbench.navigation().open("board", MENTAL_HEALTH);
            workbench.navigation().open("catalogue", MENTAL_HEALTH);
            var before = tabs();

            services.remove(board);
            assertThat(tabs()).doesNotContain("Board").contains("Catalogue");

            services.add(new Demonstration("board", "Board", 10));
            assertThat(tabs()).containsExactlyInAnyOrderElementsOf(before);
            assertThat(window.desk().layout().stack("editors").orElseThrow().tabs()).first().asString().contains("board");
            close();
        });
    }

    @Test
    void namesAViewThatFailsWhereItStandsAndOpensItWhenAskedAgain() {
        OnDisplay.run(display -> {
            var troubled = new Troubled(true);
            services.add(troubled);
            open(display);

            workbench.navigation().openView("troubled");
            OnDisplay.until(display, "the failure is named", () -> says(Label.class, "the bridge is out"));
            assertThat(tabs()).contains("System", "Troubled");

            troubled.setOpensBadly(false);
            var remedies = controls(window.shell(), Link.class).stream()
                    .filter(link -> link.getText().contains("Try again"))
                    .findFirst()
                    .orElseThrow();
            var chosen = new org.eclipse.swt.widgets.Event();
            chosen.text = "again";
            remedies.notifyListeners(org.eclipse.swt.SWT.Selection, chosen);
            OnDisplay.until(display, "the view is open", () -> !says(Label.class, "the bridge is out"));
            close();
        });
    }

    @Test
    void goesOnWhenAListenerFailsAndNamesIt() {
        OnDisplay.run(display -> {
            services.add(new Troubled(false));
            open(display);
            workbench.navigation().openView("troubled");
            var workspace = workbench.session().workspace().orElseThrow();

            workspace.apply(Edit.of("Rename", before -> before.with(before.get(Workstream.class, "cancer").withName("Cancers"))));

            OnDisplay.until(display, "the failure is named", () -> says(Label.class, "cannot follow"));
            assertThat(workspace.undoLabel()).contains("Rename");
            close();
        });
    }

    @Test
    void takesAwayWhatIsSwitchedOff() {
        OnDisplay.run(display -> {
            services.add(new Troubled(false));
            open(display);
            workbench.navigation().openView("troubled");
            assertThat(tabs()).contains("Troubled");

            workbench.switches().set("View:troubled", false);
            assertThat(tabs()).doesNotContain("Troubled");

            workbench.switches().set("View:troubled", true);
            assertThat(tabs()).contains("Troubled");
            close();
        });
    }
}
