package org.rightplace.ui.decision.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Band;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Domain;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.Option;
import org.rightplace.model.Question;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workbench.testing.OpenPart;
import org.rightplace.workspace.Snapshot;

class QuestionRowTest {

    private static final Question QUESTION = new Question("q", "How far?", "", List.of(new Option("near", "Near", 1, null)), null);

    @Test
    void goesToTheNextQuestionFromTheEvidenceAsFromThePickList() {
        OnDisplay.run(display -> {
            var steps = new ArrayList<Integer>();
            try (var open = new OpenPart(display, system(), (parent, site) -> row(parent, site, steps))) {
                open.press(open.all(Text.class).getFirst(), SWT.PAGE_DOWN, 0);
                open.press(open.all(Combo.class).getFirst(), SWT.PAGE_UP, 0);

                assertThat(steps).containsExactly(1, -1);
            }
        });
    }

    private static Part row(Composite parent, PartSite site, List<Integer> steps) {
        parent.setLayout(new FillLayout());
        var row = new QuestionRow(parent, site, QUESTION, steps::add);
        row.show(Asked.now(site, "service").orElseThrow());
        return row::focus;
    }

    private static Snapshot system() {
        var tool = new DecisionTool("Tool", "", List.of(new Domain("d", "Domain", "", 1, List.of(QUESTION), null)),
                List.of(new Band("b", "In each neighbourhood", "", 0, 5, "neighbourhood", null)), 2, 0.7, null);
        return Snapshot.empty().withAll(List.of(
                FrameworkBuilder.builder().id("f").name("Test").tool(tool).levels(List.of(
                        LevelBuilder.builder().id("neighbourhood").name("Neighbourhood").initial("N").build())).build(),
                WorkstreamBuilder.builder().id("w").name("Mental health").build(),
                ServiceBuilder.builder().id("service").workstream("w").kind(ServiceKind.SERVICE).name("Crisis care").build()));
    }
}
