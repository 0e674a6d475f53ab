package org.rightplace.workbench.internal.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.rightplace.workbench.internal.palette.Candidate.Kind;
import org.rightplace.workbench.testing.OnDisplay;

class SearchTest {

    private static final Candidate SAVE = new Candidate(Kind.COMMAND, "save", "Save", "", "", null);

    private final List<String> heard = new ArrayList<>();

    @Test
    void tellsWhatIsFound() {
        OnDisplay.run(display -> {
            try (var search = new Search(display)) {
                search.ask(stale -> List.of(SAVE), this::hear, () -> heard.add("failed"));
                assertThat(search.pending()).isTrue();
                OnDisplay.until(display, "something is found", () -> !search.pending());

                assertThat(heard).containsExactly("[COMMAND Save]");
            }
        });
    }

    @Test
    void waitsForNothingMoreWhenItFails() {
        OnDisplay.run(display -> {
            try (var search = new Search(display)) {
                search.ask(
                        stale -> {
                            throw new IllegalStateException("cannot be compared");
                        },
                        this::hear,
                        () -> heard.add("failed"));
                OnDisplay.until(display, "it says so", () -> !search.pending());
                search.ask(stale -> List.of(SAVE), this::hear, () -> heard.add("failed"));
                OnDisplay.until(display, "something is found", () -> !search.pending());

                assertThat(heard).containsExactly("failed", "[COMMAND Save]");
            }
        });
    }

    @Test
    void answersTheLastQuestionAlone() {
        var second = new CountDownLatch(1);
        OnDisplay.run(display -> {
            try (var search = new Search(display)) {
                search.ask(
                        stale -> {
                            await(second);
                            heard.add(stale.getAsBoolean() ? "stale" : "wanted");
                            return List.of();
                        },
                        this::hear,
                        () -> heard.add("failed"));
                search.ask(stale -> List.of(SAVE), this::hear, () -> heard.add("failed"));
                second.countDown();
                OnDisplay.until(display, "something is found", () -> !search.pending());

                assertThat(heard).containsExactly("stale", "[COMMAND Save]");
            }
        });
    }

    private void hear(List<Candidate> found) {
        heard.add(found.toString());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
