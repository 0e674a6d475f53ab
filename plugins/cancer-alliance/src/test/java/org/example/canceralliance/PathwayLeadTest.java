package org.example.canceralliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Extras;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.workspace.Snapshot;

class PathwayLeadTest {

    private static final Service SERVICE = ServiceBuilder.builder()
            .id("breast")
            .workstream("cancer")
            .kind(ServiceKind.SERVICE)
            .name("Breast screening")
            .extras(new Extras(Map.of("org.example.other", "theirs"), Map.of()))
            .build();

    @Test
    void the_lead_stands_beside_what_other_plugins_keep() {
        var after = PathwayLead.set("breast", "Screening lead ").apply(Snapshot.empty().with(SERVICE));

        assertThat(PathwayLead.of(after.get(Service.class, "breast"))).isEqualTo("Screening lead");
        assertThat(after.get(Service.class, "breast").extras().extensions()).containsEntry("org.example.other", "theirs");
    }

    @Test
    void an_empty_lead_leaves_nothing_behind() {
        var with = PathwayLead.set("breast", "Lead").apply(Snapshot.empty().with(SERVICE));

        assertThat(PathwayLead.set("breast", " ").apply(with).get(Service.class, "breast")).isEqualTo(SERVICE);
    }
}
