package org.rightplace.workspace.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.model.BandBuilder;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Extras;
import org.rightplace.model.Framework;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.LevelBuilder;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.internal.FrameworkFindings;

class FrameworkFindingsTest {

    private final FrameworkFindings check = new FrameworkFindings();

    @Test
    void a_gap_between_bands_is_found_and_leads_to_the_framework() {
        var findings = check.validate(system(2, 3));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.message()).startsWith("No band covers the scores from 2 to 3");
            assertThat(finding.about()).containsExactly(new EntityRef(Framework.class, "f"));
        });
    }

    @Test
    void a_sound_framework_and_none_at_all_have_no_findings() {
        assertThat(check.validate(system(2, 2))).isEmpty();
        assertThat(check.validate(Snapshot.empty())).isEmpty();
    }

    private static Snapshot system(double end, double start) {
        var bands = List.of(
                BandBuilder.builder().id("low").name("Low").low(0).high(end).level("near").build(),
                BandBuilder.builder().id("high").name("High").low(start).high(5).level("near").build());
        return Snapshot.empty().with(FrameworkBuilder.builder()
                .id("f")
                .levels(List.of(LevelBuilder.builder().id("near").name("Near").build()))
                .tool(new DecisionTool("Tool", "", List.of(), bands, 1.5, 0.7, Extras.NONE))
                .build());
    }
}
