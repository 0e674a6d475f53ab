package org.rightplace.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BesideTest {

    @Test
    void settlingWaitsForTheWork() {
        CountDownLatch begin = new CountDownLatch(1);
        AtomicBoolean done = new AtomicBoolean();
        Beside beside = Beside.start("test", () -> {
            await(begin);
            done.set(true);
        });

        begin.countDown();
        beside.settle(Duration.ofMinutes(1));

        assertThat(done).isTrue();
    }

    @Test
    void settlingBearsWorkThatFailsAndWorkThatHangs() {
        Beside failing = Beside.start("test", () -> {
            throw new StartProblem("not today");
        });
        Beside hanging = Beside.start("test", () -> await(new CountDownLatch(1)));

        assertThatCode(() -> failing.settle(Duration.ofMinutes(1))).doesNotThrowAnyException();
        assertThatCode(() -> hanging.settle(Duration.ofMillis(1))).doesNotThrowAnyException();
    }

    @Test
    void whoeverWantsToKnowIsToldOnceAtTheEndHoweverItCame() throws Exception {
        CountDownLatch begin = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(1);
        AtomicInteger times = new AtomicInteger();
        Beside failing = Beside.start("test", () -> {
            await(begin);
            throw new StartProblem("not today");
        });
        failing.whenOver(() -> {
            throw new NoClassDefFoundError("what who is told needs");
        });
        failing.whenOver(() -> {
            times.incrementAndGet();
            told.countDown();
        });
        assertThat(times).hasValue(0);

        begin.countDown();

        assertThat(told.await(1, TimeUnit.MINUTES)).isTrue();
        failing.settle(Duration.ofMinutes(1));
        failing.whenOver(times::incrementAndGet);
        assertThat(times).as("once, and at once when it is over").hasValue(2);
    }

    @Test
    @Timeout(60)
    void whoIsToldMayWaitForWhatIsOver() throws Exception {
        CountDownLatch begin = new CountDownLatch(1);
        CountDownLatch waited = new CountDownLatch(1);
        Beside beside = Beside.start("test", () -> await(begin));
        beside.whenOver(() -> {
            beside.settle(Duration.ofMinutes(10));
            waited.countDown();
        });

        begin.countDown();

        beside.await();
        waited.await();
    }

    @Test
    void waitingMeetsTheTrouble() {
        Beside problem = Beside.start("test", () -> {
            throw new StartProblem("not today");
        });
        Beside fault = Beside.start("test", () -> {
            throw new AssertionError("never");
        });

        assertThatThrownBy(problem::await).isInstanceOf(StartProblem.class).hasMessage("not today");
        assertThatThrownBy(fault::await).isInstanceOf(IllegalStateException.class).hasMessageContaining("never");
    }

    private static void await(CountDownLatch latch) throws StartProblem {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new StartProblem("interrupted", e);
        }
    }
}
