package org.rightplace.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

class StartingTest {

    private final AtomicInteger installed = new AtomicInteger();
    private final Starting starting = new Starting(() -> {
        installed.incrementAndGet();
        throw new StartProblem("A part is missing.");
    });

    @Test
    void happensOnlyWhenItIsTime() throws InterruptedException {
        assertThat(installed).hasValue(0);
        CountDownLatch over = new CountDownLatch(1);
        starting.whenOver(over::countDown);
        assertThat(over.getCount()).isEqualTo(1);

        starting.start();

        assertThat(over.await(1, TimeUnit.MINUTES)).as("over, though nothing came of it").isTrue();
        assertThat(installed).hasValue(1);
    }

    @Test
    void happensOnce() {
        starting.start();
        starting.start();

        assertThatThrownBy(starting::parts).isInstanceOf(StartProblem.class).hasMessage("A part is missing.");
        assertThatThrownBy(starting::parts).isInstanceOf(StartProblem.class);
        assertThat(installed).hasValue(1);
    }

    @Test
    void whoAsksForThePartsNeedNotHaveThemStarted() {
        assertThatThrownBy(starting::parts).isInstanceOf(StartProblem.class);

        AtomicInteger told = new AtomicInteger();
        starting.whenOver(told::incrementAndGet);
        assertThat(told).as("told at once when it is over").hasValue(1);
    }
}
