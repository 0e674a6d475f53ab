package org.rightplace.workbench.internal.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.rightplace.workbench.testing.OnDisplay;

class LettingGoTest {

    private static final long LONG = 60_000;

    private final List<String> said = new ArrayList<>();

    @Test
    void waitsUntilTheWindowHasLetGo() {
        OnDisplay.run(display -> {
            var gone = elsewhere(() -> {
                var letGo = new LettingGo(display, LONG).await(() -> said.add("let go"));
                said.add("gone");
                return letGo;
            });
            OnDisplay.until(display, "it is gone", gone::isDone);

            assertThat(gone.join()).isTrue();
            assertThat(said).containsExactly("let go", "gone");
        });
    }

    @Test
    void doesNotWaitForAWindowThatWaitsForIt() {
        OnDisplay.run(display -> {
            var gone = elsewhere(() -> new LettingGo(display, 200).await(() -> said.add("let go")));

            // The window waits for what goes, and would wait for ever.
            assertThat(gone.get(1, TimeUnit.MINUTES)).isFalse();
            OnDisplay.settle(display);

            assertThat(said).as("once the window is free again").containsExactly("let go");
        });
    }

    @Test
    void letsGoAtOnceOnTheThreadOfTheWindow() {
        OnDisplay.run(display -> {
            assertThat(new LettingGo(display, LONG).await(() -> said.add("let go"))).isTrue();

            assertThat(said).containsExactly("let go");
        });
    }

    @Test
    void doesNotWaitForAWindowThatIsNoMore() {
        var gone = new ArrayList<CompletableFuture<Boolean>>();
        var displays = new ArrayList<Display>();
        OnDisplay.run(display -> {
            displays.add(display);
            gone.add(elsewhere(() -> new LettingGo(display, LONG).await(() -> said.add("let go"))));
        });

        assertThat(gone.getFirst().orTimeout(30, TimeUnit.SECONDS).join()).isTrue();
        assertThat(new LettingGo(displays.getFirst(), LONG).await(() -> said.add("too late"))).isTrue();
        assertThat(said).doesNotContain("too late");
    }

    private static CompletableFuture<Boolean> elsewhere(Supplier<Boolean> action) {
        return CompletableFuture.supplyAsync(action);
    }
}
