package org.rightplace.workspace.contributed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.spi.FrameworkTemplate;

class DescribedFrameworkTest {

    @Test
    void one_that_does_not_say_what_it_is_is_left_out_and_the_others_can_be_chosen() {
        var plain = new Given(() -> "Plain");
        var failing = new Given(() -> {
            throw new IllegalStateException("no name today");
        });
        var nameless = new Given(() -> null);
        var leftOut = new ArrayList<FrameworkTemplate>();

        var described = DescribedFramework.all(List.of(failing, plain, nameless), (template, reason) -> leftOut.add(template));

        assertThat(described).extracting(FrameworkTemplate::name).containsExactly("Plain");
        assertThat(described.getFirst().contents()).isEqualTo(Snapshot.empty());
        assertThat(leftOut).containsExactly(failing, nameless);
    }

    private record Given(Supplier<String> naming) implements FrameworkTemplate {

        @Override
        public String id() {
            return "given";
        }

        @Override
        public String name() {
            return naming.get();
        }

        @Override
        public String about() {
            return "";
        }

        @Override
        public Snapshot contents() {
            return Snapshot.empty();
        }
    }
}
