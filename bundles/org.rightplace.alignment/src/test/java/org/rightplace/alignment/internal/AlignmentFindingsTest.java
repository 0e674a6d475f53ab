package org.rightplace.alignment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightplace.alignment.testing.Harbour.SYSTEM;
import static org.rightplace.alignment.testing.Harbour.model;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.alignment.Alignment;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Service;
import org.rightplace.workspace.EntityRef;

class AlignmentFindingsTest {

    private final AlignmentFindings findings = new AlignmentFindings(Alignment.builtIn(), List.of());

    @Test
    void a_finding_leads_to_the_operating_model_and_where_there_is_none_to_the_service() {
        var found = findings.validate(SYSTEM.with(model("clinic", "north", "north", "north")));

        assertThat(found).filteredOn(finding -> finding.message().contains("“Clinic”")).singleElement().satisfies(gap ->
                assertThat(gap.about()).containsExactly(
                        new EntityRef(OperatingModel.class, "clinic"), new EntityRef(Service.class, "clinic")));
        assertThat(found).filteredOn(finding -> finding.message().contains("“Ward”")).singleElement().satisfies(gap ->
                assertThat(gap.about()).containsExactly(new EntityRef(Service.class, "ward")));
    }
}
