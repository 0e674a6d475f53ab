package org.rightplace.ui.board.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.rightplace.decision.Score;
import org.rightplace.decision.spi.ScoringMethod;
import org.rightplace.model.Answer;
import org.rightplace.model.Band;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Extras;
import org.rightplace.model.Service;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.internal.fence.Named;
import org.rightplace.workbench.internal.parts.Site;
import org.rightplace.workbench.internal.services.GivenServices;
import org.rightplace.workbench.testing.Bench;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

class ConsequencesSectionTest {

    private static final String SCORED = "4.0, “Far”";

    @Test
    void aScoreIsSaidForAsLongAsTheWayToScoreIsThere() {
        OnDisplay.run(display -> {
            try (var workbench = Bench.open(display, system(), List.of())) {
                var services = (GivenServices) workbench.services();
                var shell = new Shell(display);
                var site = new Site(workbench, new Named("section", "section", "section"), "test", title -> { });
                new ConsequencesSection(new OpenBoards()).open(shell, site, new EntityRef(Service.class, "beds"));
                assertThat(said(shell)).noneMatch(words -> words.contains(SCORED))
                        .anyMatch(words -> words.contains("“org.example.always”, which is not there"));

                var method = new Always();
                services.add(method);
                OnDisplay.settle(display);
                assertThat(said(shell)).anyMatch(words -> words.contains(SCORED));

                services.remove(method);
                OnDisplay.settle(display);
                assertThat(said(shell)).noneMatch(words -> words.contains(SCORED));
                shell.dispose();
            }
        });
    }

    private static Snapshot system() {
        var framework = Wards.SYSTEM.framework().orElseThrow();
        return Wards.SYSTEM.with(framework.withTool(new DecisionTool(
                "Tool", "", List.of(), List.of(new Band("far", "Far", "", 0, 5, "system", Extras.NONE)), 1.5, 0.7, new Always().id(),
                Extras.NONE)));
    }

    private static List<String> said(Composite in) {
        var said = new ArrayList<String>();
        for (var child : in.getChildren()) {
            if (child instanceof TextBlock block) {
                said.add(block.getText());
            } else if (child instanceof Composite pane) {
                said.addAll(said(pane));
            }
        }
        return said;
    }

    private static final class Always implements ScoringMethod {

        @Override
        public String id() {
            return "org.example.always";
        }

        @Override
        public String name() {
            return "Always far";
        }

        @Override
        public Score score(DecisionTool tool, Map<String, Answer> answers) {
            return Score.of(tool, answers, Map.of(), OptionalDouble.of(4));
        }
    }
}
