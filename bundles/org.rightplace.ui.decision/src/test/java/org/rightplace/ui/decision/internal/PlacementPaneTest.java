package org.rightplace.ui.decision.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.Band;
import org.rightplace.model.CommissioningFunction;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Domain;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.Option;
import org.rightplace.model.Placement;
import org.rightplace.model.Question;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workbench.testing.OpenPart;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

class PlacementPaneTest {

    private static final int EVERYTHING = 0;
    private static final int NEEDS = 1;
    private static final int QUALITY = 2;

    @Test
    void marksAllAsDoneAtALevelOnlyWhenEachFunctionIs() {
        OnDisplay.run(display -> {
            try (var open = new OpenPart(display, system(), PlacementPaneTest::pane)) {
                choose(open, NEEDS);

                assertThat(nearest(open, EVERYTHING).getSelection()).isFalse();
                choose(open, QUALITY);
                assertThat(nearest(open, EVERYTHING).getSelection()).isTrue();
            }
        });
    }

    @Test
    void escapeLeavesWhoDoesWhatAsItWas() {
        OnDisplay.run(display -> {
            try (var open = new OpenPart(display, system(), PlacementPaneTest::pane)) {
                choose(open, NEEDS);
                var why = open.find(Text.class, "The reason is kept");
                assertThat(why.isVisible()).isTrue();
                open.traverse(why, SWT.TRAVERSE_ESCAPE);

                assertThat(why.isVisible()).isFalse();
                assertThat(nearest(open, NEEDS).getSelection()).isFalse();
            }
        });
    }

    @Test
    void theDecisionToolShowsAPlacementWhereItIs() {
        OnDisplay.run(display -> {
            try (var open = new OpenPart(display, system(), (parent, site) -> new DecisionPart(parent, site, "service", new Comparisons()))) {
                assertThat(nearestShown(open)).isFalse();
                open.part().reveal(new EntityRef(Placement.class, "service"));
                open.settle();
                assertThat(nearestShown(open)).isTrue();

                open.part().reveal(new EntityRef(Assessment.class, "service"));
                assertThat(nearestShown(open)).isFalse();
            }
        });
    }

    private static boolean nearestShown(OpenPart open) {
        return open.all(Button.class).stream()
                .anyMatch(button -> "Neighbourhood".equals(button.getToolTipText()) && button.isVisible());
    }

    @Test
    void keepsTheKeyboardWhenTheProposalIsMade() {
        OnDisplay.run(display -> {
            try (var open = new OpenPart(display, system(), PlacementPaneTest::pane)) {
                var propose = open.all(Button.class).stream()
                        .filter(button -> button.getText().startsWith("Propose"))
                        .findFirst()
                        .orElseThrow();
                propose.setFocus();
                propose.notifyListeners(SWT.Selection, new Event());
                open.settle();

                assertThat(open.snapshot().find(Placement.class, "service")).isPresent();
                assertThat(nearest(open, EVERYTHING).isFocusControl()).isTrue();
            }
        });
    }

    private static Part pane(Composite parent, PartSite site) {
        parent.setLayout(new FillLayout());
        var pane = new PlacementPane(parent, site, "service", true);
        pane.show();
        site.onChange(change -> pane.show());
        return pane::focus;
    }

    private static void choose(OpenPart open, int row) {
        var button = nearest(open, row);
        button.setSelection(true);
        button.notifyListeners(SWT.Selection, new Event());
        open.settle();
    }

    /** The button of the nearest level in a row of who does what. */
    private static Button nearest(OpenPart open, int row) {
        return open.all(Button.class).stream()
                .filter(button -> (button.getStyle() & SWT.RADIO) != 0)
                .filter(button -> "Neighbourhood".equals(button.getToolTipText()))
                .toList()
                .get(row);
    }

    private static Snapshot system() {
        var question = new Question("q", "How far?", "", List.of(new Option("near", "Near", 1, null)), null);
        var tool = new DecisionTool("Tool", "", List.of(new Domain("d", "Domain", "", 1, List.of(question), null)),
                List.of(new Band("b", "In each neighbourhood", "", 0, 5, "neighbourhood", null)), 2, 0.7, null);
        return Snapshot.empty().withAll(List.of(
                FrameworkBuilder.builder().id("f").name("Test").tool(tool).levels(List.of(
                        LevelBuilder.builder().id("neighbourhood").name("Neighbourhood").initial("N").build(),
                        LevelBuilder.builder().id("system").name("System").initial("S").build()))
                        .functions(List.of(function("needs", "Needs assessment"), function("quality", "Quality"))).build(),
                WorkstreamBuilder.builder().id("w").name("Mental health").build(),
                ServiceBuilder.builder().id("service").workstream("w").kind(ServiceKind.SERVICE).name("Crisis care").build(),
                new Assessment("service", Map.of("q", new Answer("near", "", null)), null)));
    }

    private static CommissioningFunction function(String id, String name) {
        return new CommissioningFunction(id, name, "", "", null, false, null);
    }
}
