package org.rightplace.decision.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightplace.decision.internal.Asked.domain;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rightplace.decision.DecisionTools;
import org.rightplace.decision.spi.CriteriaProvider;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Extras;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.Workstream;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Snapshot;

@Timeout(60)
class CriteriaFindingsTest {

    private static final Workstream CANCER = WorkstreamBuilder.builder().id("cancer").name("Cancer").build();

    private static final Snapshot SNAPSHOT = Snapshot.empty()
            .with(FrameworkBuilder.builder()
                    .id("f")
                    .tool(new DecisionTool("", "", List.of(domain("own")), List.of(), 1.5, 0.7, Extras.NONE))
                    .build())
            .with(CANCER)
            .with(WorkstreamBuilder.builder().id("children").name("Children").build());

    @Test
    void criteria_that_answer_are_not_spoken_of() {
        assertThat(messages(new Asked("Alliance", workstream -> List.of(domain("alliance"))))).isEmpty();
    }

    @Test
    void criteria_that_hang_hold_up_nobody_and_are_named_once() {
        var hanging = new Asked("Tides", workstream -> {
            try {
                new CountDownLatch(1).await();
                return List.of();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        var working = new Asked("Alliance", workstream -> List.of(domain("alliance")));

        assertThat(DecisionTools.with(List.of(hanging, working)).tool(SNAPSHOT, CANCER).orElseThrow().domains())
                .extracting(domain -> domain.id())
                .containsExactly("own", "alliance");
        assertThat(messages(hanging, working)).singleElement().asString().contains("“Tides” do not come to an end");
    }

    @Test
    void criteria_that_fail_are_named_once() {
        assertThat(messages(new Asked("Tides", workstream -> {
                    throw new IllegalStateException("no tide today");
                })))
                .singleElement()
                .asString()
                .contains("“Tides” failed");
    }

    @Test
    void a_domain_whose_id_another_has_is_named() {
        assertThat(messages(new Asked("Tides", workstream -> List.of(domain("own"), domain("tides")))))
                .singleElement()
                .asString()
                .contains("“Tides” give a domain the id “own”");
    }

    private static List<String> messages(CriteriaProvider... providers) {
        return new CriteriaFindings(List.of(providers))
                .validate(SNAPSHOT).stream().map(Finding::message).toList();
    }
}
