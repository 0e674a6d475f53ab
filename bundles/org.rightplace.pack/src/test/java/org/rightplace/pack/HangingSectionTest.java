package org.rightplace.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.pack.spi.PackSection;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.contributed.Patience;

@Timeout(60)
class HangingSectionTest {

    private final CountDownLatch released = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();

    @AfterEach
    void release() {
        released.countDown();
    }

    @Test
    void a_section_that_does_not_come_to_an_end_says_so_in_its_place_and_the_others_stand() {
        var hanging = new Section("tides", 1, () -> {
            asked.incrementAndGet();
            try {
                released.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        var other = new Section("other", 2, () -> { });
        var patience = Patience.untilItEnds(Duration.ofMillis(40));

        for (int i = 0; i < 2; i++) {
            assertThat(PortfolioPack.of(context(), List.of(other, hanging), patience).sections()).satisfiesExactly(
                    tides -> {
                        assertThat(tides.id()).isEqualTo("tides");
                        assertThat(tides.blocks()).singleElement().isInstanceOfSatisfying(
                                Block.Notice.class, notice -> assertThat(notice.text()).contains("(tides) does not come to an end"));
                    },
                    one -> assertThat(one.blocks()).containsExactly(new Block.Paragraph("other")));
            assertThat(asked).hasValue(1);
        }
    }

    private static PackContext context() {
        var framework = FrameworkBuilder.builder().id("f").build();
        var workstream = WorkstreamBuilder.builder().id("w").name("W").build();
        return new PackContext(
                Snapshot.empty().with(framework).with(workstream), framework, workstream, DecisionTools.PLAIN, LocalDate.EPOCH);
    }

    private record Section(String id, int order, Runnable before) implements PackSection {

        @Override
        public String title() {
            return id;
        }

        @Override
        public List<Block> content(PackContext context) {
            before.run();
            return List.of(new Block.Paragraph(id));
        }
    }
}
