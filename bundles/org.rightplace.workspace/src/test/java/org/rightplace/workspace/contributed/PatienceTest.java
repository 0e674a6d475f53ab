package org.rightplace.workspace.contributed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PatienceTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(40);

    private final Object service = new Object();
    private final CountDownLatch released = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicBoolean interrupted = new AtomicBoolean();

    @Test
    void what_is_given_comes_back() {
        assertThat(Patience.forGood(LONG).ask(service, () -> 7)).isEqualTo(new Reply.Given<>(7));
        assertThat(Patience.forGood(LONG).ask(service, () -> 7).given()).hasValue(7);
    }

    @Test
    void whatever_is_thrown_is_caught_and_the_service_is_asked_again() {
        var patience = Patience.forGood(LONG);
        var thrown = new StackOverflowError();

        assertThat(patience.ask(service, () -> {
            throw thrown;
        })).isEqualTo(new Reply.Failed<>(thrown));
        assertThat(patience.ask(service, () -> 7).given()).hasValue(7);
    }

    @Test
    void to_give_nothing_is_to_fail() {
        assertThat(Patience.forGood(LONG).ask(service, () -> null)).isInstanceOf(Reply.Failed.class);
    }

    @Test
    void who_does_not_end_is_interrupted_and_never_asked_again() throws Exception {
        var patience = Patience.forGood(SHORT);

        assertThat(patience.ask(service, this::endless)).isEqualTo(new Reply.Unending<>(true));
        assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(interrupted).isTrue();
        assertThat(patience.ask(service, this::endless)).isEqualTo(new Reply.Unending<>(false));
        assertThat(asked).hasValue(1);
        assertThat(patience.ask(new Object(), () -> 7).given()).as("another").hasValue(7);
    }

    @Test
    void who_may_end_late_is_let_end_and_asked_again_then() throws Exception {
        var patience = Patience.untilItEnds(SHORT);
        assertThat(patience.ask(service, this::endless)).isEqualTo(new Reply.Unending<>(true));
        assertThat(patience.ask(service, this::endless)).isEqualTo(new Reply.Unending<>(false));

        released.countDown();
        assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
        var reply = patience.ask(service, () -> 7);
        while (reply.given().isEmpty()) {
            // It has ended, and is about to say so.
            reply = patience.ask(service, () -> 7);
        }

        assertThat(reply.given()).hasValue(7);
        assertThat(asked).hasValue(1);
        assertThat(interrupted).isFalse();
    }

    @Test
    void whoever_waits_and_is_interrupted_is_let_go_and_stays_interrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> Patience.untilItEnds(LONG).ask(service, this::endless))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private int endless() {
        asked.incrementAndGet();
        try {
            released.await();
        } catch (InterruptedException e) {
            interrupted.set(true);
        }
        ended.countDown();
        return 0;
    }
}
