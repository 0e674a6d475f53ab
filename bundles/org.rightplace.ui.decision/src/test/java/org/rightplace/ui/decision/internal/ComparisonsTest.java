package org.rightplace.ui.decision.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonsTest {

    private final Comparisons comparisons = new Comparisons();

    @Test
    void each_service_has_its_own_comparison_and_listeners_hear_of_it() {
        var heard = new ArrayList<String>();
        Runnable listener = () -> heard.add("changed");
        comparisons.listen(listener);

        comparisons.set("a", List.of("b", "c"));
        comparisons.forget(listener);
        comparisons.set("b", List.of("a"));

        assertThat(comparisons.with("a")).containsExactly("b", "c");
        assertThat(comparisons.with("c")).isEmpty();
        assertThat(heard).hasSize(1);
    }

    @Test
    void a_spider_is_shown_until_the_last_view_of_it_closes() {
        comparisons.spiderOpened();
        comparisons.spiderOpened();
        comparisons.spiderClosed();
        assertThat(comparisons.spiderShown()).isTrue();

        comparisons.spiderClosed();
        assertThat(comparisons.spiderShown()).isFalse();
    }
}
