package org.rightplace.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;

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

    private static void await(CountDownLatch latch) throws StartProblem {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new StartProblem("interrupted", e);
        }
    }
}
