package org.rightplace.workbench.internal.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.workbench.testing.OnDisplay;

/** A window is built before there are services, hears of them when they come, and of those that come later. */
class ServicesToComeTest {

    private final GivenServices framework = new GivenServices();
    private final List<String> heard = new ArrayList<>();

    @Test
    void areNoneUntilTheyCome() {
        OnDisplay.run(display -> {
            framework.add("first");
            framework.set("rightplace.home", "there");
            var services = new ServicesToCome(display, name -> "here");
            services.listen(String.class, () -> heard.add("text " + services.all(String.class)));
            services.listen(Integer.class, () -> heard.add("number"));
            assertThat(services.all(String.class)).isEmpty();
            assertThat(services.property("rightplace.home")).isEqualTo("here");

            services.come(framework);

            assertThat(heard).as("told at the next moment, not in the middle of something").isEmpty();
            OnDisplay.settle(display);
            assertThat(heard).containsExactly("text [first]");
            assertThat(services.property("rightplace.home")).isEqualTo("there");

            framework.add(1);
            services.listen(Long.class, () -> heard.add("large number"));
            framework.add(2L);
            assertThat(heard).containsExactly("text [first]", "number", "large number");
        });
    }

    @Test
    void areNotHeardOfByWhoHasLeft() {
        OnDisplay.run(display -> {
            var services = new ServicesToCome(display, name -> null);
            var early = services.listen(String.class, () -> heard.add("early"));
            var late = services.listen(String.class, () -> heard.add("late"));
            early.close();
            services.come(framework);
            framework.add("one");
            late.close();

            framework.add("two");

            OnDisplay.settle(display);
            assertThat(heard).containsExactly("late");
        });
    }

    @Test
    void areNotHeardOfByWhoLeavesRightAfterTheyHaveCome() {
        OnDisplay.run(display -> {
            framework.add("one");
            var services = new ServicesToCome(display, name -> null);
            var early = services.listen(String.class, () -> heard.add("early"));
            services.come(framework);
            early.close();

            OnDisplay.settle(display);
            assertThat(heard).isEmpty();
        });
    }

    @Test
    void areNotHeardOfByWhoLeavesInTheMomentInWhichTheyCome() {
        OnDisplay.run(display -> {
            var services = new ServicesToCome(display, name -> null);
            var leaving = services.listen(String.class, () -> heard.add("left"));

            services.come(new Coming(leaving::close));
            framework.add("one");

            OnDisplay.settle(display);
            assertThat(heard).isEmpty();
        });
    }

    /** The services of the framework, while somebody on another thread does something. */
    private final class Coming implements Services {

        private final Runnable meanwhile;

        Coming(Runnable meanwhile) {
            this.meanwhile = meanwhile;
        }

        @Override
        public <T> List<T> all(Class<T> type) {
            return framework.all(type);
        }

        @Override
        public Registration listen(Class<?> type, Runnable listener) {
            meanwhile.run();
            return framework.listen(type, listener);
        }

        @Override
        public String plugin(Object service) {
            return framework.plugin(service);
        }

        @Override
        public String property(String name) {
            return framework.property(name);
        }

        @Override
        public void close() {
            framework.close();
        }
    }
}
