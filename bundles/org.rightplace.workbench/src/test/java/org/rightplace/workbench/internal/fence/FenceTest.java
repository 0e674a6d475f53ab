package org.rightplace.workbench.internal.fence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FenceTest {

    private final Fence fence = new Fence();
    private final List<Failure> failures = new ArrayList<>();
    private final Named whose = new Named("View:map", "Map", "Maps plugin");

    @BeforeEach
    void listen() {
        fence.failed().listen(failures::add);
    }

    @Test
    void givesWhatAHealthyContributionGives() {
        assertThat(fence.call(whose, "opening", () -> "part")).contains("part");
        assertThat(failures).isEmpty();
    }

    @Test
    void catchesAndNamesWhateverIsThrown() {
        assertThat(fence.call(whose, "opening", () -> {
            throw new IllegalStateException("no map\nat line 3");
        })).isEmpty();
        assertThat(fence.run(whose, "closing", () -> {
            throw new NoClassDefFoundError("org/maps/Tile");
        })).isFalse();

        assertThat(failures).extracting(Failure::sentence).containsExactly(
                "Map (Maps plugin) failed while opening: no map",
                "Map (Maps plugin) failed while closing: org/maps/Tile");
    }

    @Test
    void knowsWhoseCodeItIsInside() {
        var other = new Named("View:list", "List", "Lists");
        fence.run(whose, "opening", () -> {
            fence.run(other, "opening", () -> assertThat(fence.inside()).contains(other));
            assertThat(fence.inside()).contains(whose);
        });

        assertThat(failures).isEmpty();
        assertThat(fence.inside()).isEmpty();
    }
}
