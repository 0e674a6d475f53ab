package org.example.canceralliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.alignment.Alignment;
import org.rightplace.alignment.AlignmentFinding;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.Cell;
import org.rightplace.model.CommissioningFunctionBuilder;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.Holder;
import org.rightplace.model.HolderType;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.workspace.Snapshot;

class PathwayLeadRuleTest {

    @Test
    void work_that_changes_hands_wants_a_lead() {
        assertThat(findings(system("cancer", "trust"))).extracting(AlignmentFinding::message)
                .containsExactly("The work on “Breast screening” changes hands once and nobody leads its pathway.");
        assertThat(findings(PathwayLead.set("breast", "Screening lead").apply(system("cancer", "trust")))).isEmpty();
        assertThat(findings(system("cancer", "ccg"))).as("in one hand").isEmpty();
        assertThat(findings(system("dentistry", "trust"))).as("not a cancer service").isEmpty();
    }

    private static List<AlignmentFinding> findings(Snapshot snapshot) {
        return Alignment.with(List.of(new PathwayLeadRule()), DecisionTools.PLAIN).report(snapshot).findings();
    }

    private static Snapshot system(String workstream, String designer) {
        return Snapshot.empty()
                .with(FrameworkBuilder.builder()
                        .id("framework")
                        .functions(List.of(
                                CommissioningFunctionBuilder.builder().id("needs").build(),
                                CommissioningFunctionBuilder.builder().id("design").build()))
                        .build())
                .with(WorkstreamBuilder.builder().id(workstream).build())
                .with(ServiceBuilder.builder()
                        .id("breast")
                        .workstream(workstream)
                        .kind(ServiceKind.SERVICE)
                        .name("Breast screening")
                        .build())
                .with(new OperatingModel("breast", List.of(cell("needs", "ccg"), cell("design", designer)), null));
    }

    private static Cell cell(String function, String organisation) {
        return new Cell(function, List.of(new Holder(HolderType.ORGANISATION, organisation, null)), "", "", null);
    }
}
