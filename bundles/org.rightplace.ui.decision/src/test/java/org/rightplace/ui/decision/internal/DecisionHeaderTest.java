package org.rightplace.ui.decision.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.Band;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Domain;
import org.rightplace.model.Framework;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.Option;
import org.rightplace.model.Question;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.internal.fence.Named;
import org.rightplace.workbench.internal.parts.Site;
import org.rightplace.workbench.testing.Bench;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workspace.Snapshot;

class DecisionHeaderTest {

    private static final int NARROW = 480;

    @Test
    void bothPagesCanBeReachedInANarrowPane() {
        OnDisplay.run(display -> {
            try (var workbench = Bench.open(display, snapshot(), List.of())) {
                var site = new Site(workbench, new Named("header", "header", "header"), "test", title -> { });
                var shell = new Shell(display);
                shell.setLayout(new GridLayout());
                var header = new DecisionHeader(shell, site, page -> { }, () -> { });
                header.control().setLayoutData(new GridData(GridData.FILL_HORIZONTAL));
                header.show(Asked.now(site, "service").orElseThrow());
                shell.setSize(NARROW, 300);
                shell.open();
                OnDisplay.settle(display);

                assertThat(buttons((Composite) header.control())).extracting(Button::getText).containsExactly("Questions", "Placement");
                assertThat(buttons((Composite) header.control())).allSatisfy(button -> {
                    var in = button.getParent();
                    var right = display.map(in, shell, button.getBounds().x + button.getSize().x, 0).x;
                    var seen = display.map(in.getParent(), shell, in.getParent().getClientArea());
                    assertThat(right).as(button.getText()).isLessThanOrEqualTo(seen.x + seen.width);
                    assertThat(button.getBounds().x + button.getSize().x).isLessThanOrEqualTo(in.getSize().x);
                });
                shell.dispose();
            }
        });
    }

    @Test
    void saysWhyNothingIsScoredThoughTheResultHasNoRoomBesideTheQuestions() {
        OnDisplay.run(display -> {
            var framework = framework();
            var system = snapshot().with(framework.withTool(framework.tool().withMethod("org.example.gone")));
            try (var workbench = Bench.open(display, system, List.of())) {
                var site = new Site(workbench, new Named("header", "header", "header"), "test", title -> { });
                var shell = new Shell(display);
                shell.setLayout(new GridLayout());
                var header = new DecisionHeader(shell, site, page -> { }, () -> { });
                header.show(Asked.now(site, "service").orElseThrow());

                assertThat(all((Composite) header.control(), TextBlock.class)).extracting(TextBlock::getText)
                        .anySatisfy(words -> assertThat(words).contains("“org.example.gone”, which is not there"));
                shell.dispose();
            }
        });
    }

    @Test
    void suggestsABlendThoughTheResultHasNoRoomBesideTheQuestions() {
        OnDisplay.run(display -> {
            var far = new Question("r", "How rare?", "", List.of(new Option("rare", "Rare", 4, null)), null);
            var framework = framework();
            var domains = List.of(framework.tool().domains().getFirst(), new Domain("e", "Other", "", 1, List.of(far), null));
            var system = snapshot()
                    .with(framework.withTool(framework.tool().withDomains(domains)))
                    .with(new Assessment(
                            "service",
                            Map.of("q", new Answer("near", "", null), "r", new Answer("rare", "", null)),
                            null));
            try (var workbench = Bench.open(display, system, List.of())) {
                var site = new Site(workbench, new Named("header", "header", "header"), "test", title -> { });
                var shell = new Shell(display);
                shell.setLayout(new GridLayout());
                var header = new DecisionHeader(shell, site, page -> { }, () -> { });
                header.show(Asked.now(site, "service").orElseThrow());

                assertThat(all((Composite) header.control(), TextBlock.class)).extracting(TextBlock::getText)
                        .anySatisfy(words -> assertThat(words).endsWith("2 of 2 answered · domains 3.0 apart, consider a blend"));
                header.showTotal(false);
                assertThat(all((Composite) header.control(), TextBlock.class)).extracting(TextBlock::getText)
                        .as("it stands beside the questions").noneSatisfy(words -> assertThat(words).contains("blend"));
                shell.dispose();
            }
        });
    }

    private static List<Button> buttons(Composite in) {
        return all(in, Button.class);
    }

    private static <C extends Control> List<C> all(Composite in, Class<C> type) {
        var found = new ArrayList<C>();
        for (var child : in.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            } else if (child instanceof Composite pane) {
                found.addAll(all(pane, type));
            }
        }
        return found;
    }

    private static Snapshot snapshot() {
        return Snapshot.empty().withAll(List.of(
                framework(),
                WorkstreamBuilder.builder().id("w").name("Children and young people's emotional wellbeing").build(),
                ServiceBuilder.builder().id("service").workstream("w").kind(ServiceKind.SERVICE).name("Early support").build()));
    }

    private static Framework framework() {
        var question = new Question("q", "How far?", "", List.of(new Option("near", "Near", 1, null)), null);
        var tool = new DecisionTool("Tool", "", List.of(new Domain("d", "Domain", "", 1, List.of(question), null)),
                List.of(new Band("b", "In each neighbourhood", "", 0, 5, "neighbourhood", null)), 2, 0.7, null);
        return FrameworkBuilder.builder().id("f").name("Test").tool(tool).levels(List.of(
                LevelBuilder.builder().id("neighbourhood").name("Neighbourhood").initial("N").build())).build();
    }
}
