package org.rightplace.decision.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rightplace.decision.internal.Asked.domain;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rightplace.decision.internal.FencedCriteria.Trouble;
import org.rightplace.decision.spi.CriteriaProvider;
import org.rightplace.model.Domain;
import org.rightplace.model.Workstream;
import org.rightplace.model.WorkstreamBuilder;

@Timeout(60)
class FencedCriteriaTest {

    private static final Workstream CANCER = WorkstreamBuilder.builder().id("cancer").build();

    private final AtomicInteger times = new AtomicInteger();
    private final CountDownLatch released = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    @Test
    void what_was_given_is_kept_for_as_long_as_the_workstream_is_the_same() {
        var provider = new Asked("Plain", workstream -> List.of(domain(workstream.id() + times.incrementAndGet())));

        assertThat(FencedCriteria.ask(provider, CANCER).domains()).extracting(one -> one.id()).containsExactly("cancer1");
        assertThat(FencedCriteria.ask(provider, CANCER).domains()).extracting(one -> one.id()).containsExactly("cancer1");
        assertThat(FencedCriteria.ask(provider, CANCER.withName("Cancer")).domains())
                .extracting(one -> one.id())
                .containsExactly("cancer2");
    }

    @Test
    void criteria_that_do_not_end_are_asked_once_and_left_out() {
        var provider = new Asked("Endless", this::endless);
        var fenced = new FencedCriteria(provider, Duration.ofMillis(100));

        assertThat(fenced.answer(provider, CANCER).trouble()).isEqualTo(Trouble.UNENDING);
        assertThat(fenced.answer(provider, CANCER.withName("Cancer")).trouble()).isEqualTo(Trouble.UNENDING);
        assertThat(times).hasValue(1);
        released.countDown();
    }

    @Test
    void criteria_that_end_late_count_from_then_on() throws Exception {
        var provider = new Asked("Slow", this::endless);
        var fenced = new FencedCriteria(provider, Duration.ofMillis(100));
        assertThat(fenced.answer(provider, CANCER).domains()).isEmpty();

        released.countDown();
        assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();

        var answer = fenced.answer(provider, CANCER);
        while (answer.trouble() == Trouble.UNENDING) {
            // It has ended, and is about to say so.
            answer = fenced.answer(provider, CANCER);
        }
        assertThat(answer.domains()).extracting(one -> one.id()).containsExactly("late");
    }

    @Test
    void criteria_that_never_say_their_name_are_known_by_their_class() {
        CriteriaProvider nameless = new CriteriaProvider() {
            @Override
            public String id() {
                return "nameless";
            }

            @Override
            public String name() {
                throw new StackOverflowError();
            }

            @Override
            public List<Domain> domains(Workstream workstream) {
                return List.of();
            }
        };

        assertThat(FencedCriteria.ask(nameless, CANCER).trouble()).isEqualTo(Trouble.FAILED);
        assertThat(FencedCriteria.name(nameless)).isEqualTo(nameless.getClass().getSimpleName());
    }

    @Test
    void whoever_is_interrupted_is_let_go_and_the_criteria_are_not_to_blame() {
        var provider = new Asked("Slow", this::endless);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> FencedCriteria.ask(provider, CANCER)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        released.countDown();
        assertThat(FencedCriteria.ask(provider, CANCER).domains()).hasSize(1);
    }

    private List<Domain> endless(Workstream workstream) {
        times.incrementAndGet();
        try {
            released.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        ended.countDown();
        return List.of(domain("late"));
    }
}
