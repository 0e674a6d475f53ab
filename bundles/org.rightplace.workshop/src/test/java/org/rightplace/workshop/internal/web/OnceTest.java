package org.rightplace.workshop.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnceTest {

    private final Once<String, Integer> once = new Once<>();

    @Test
    void manyWhoAskAtOnceHaveItWorkedOutOnceAndWaitForNothingElse() throws Exception {
        var worked = new AtomicInteger();
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 50; i++) {
                asked.add(threads.submit(() -> once.get("slow", () -> {
                    begun.countDown();
                    awaited(go);
                    return worked.incrementAndGet();
                })));
            }
            assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(once.get("other", () -> 7)).as("while the slow one works").isEqualTo(7);
            go.countDown();
            for (var one : asked) {
                assertThat(one.get(30, TimeUnit.SECONDS)).isEqualTo(1);
            }
        }
        assertThat(worked).hasValue(1);
    }

    @Test
    void whatWentWrongIsTriedAgain() {
        assertThatThrownBy(() -> once.get("it", () -> {
                    throw new IllegalStateException("not now");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("not now");

        assertThat(once.get("it", () -> 1)).isEqualTo(1);
        assertThat(once.get("it", () -> 2)).isEqualTo(1);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
