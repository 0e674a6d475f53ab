package org.rightplace.workbench.internal.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.workbench.internal.contributions.Switches;
import org.rightplace.workbench.internal.fence.Failure;
import org.rightplace.workbench.internal.fence.Fence;
import org.rightplace.workbench.internal.services.GivenServices;
import org.rightplace.workbench.internal.settings.Settings;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.spi.Validator;

class ChecksTest {

    @TempDir
    Path folder;

    private final Fence fence = new Fence();
    private final List<Failure> failures = new CopyOnWriteArrayList<>();
    private final CountDownLatch forever = new CountDownLatch(1);
    private Switches switches;
    private Checks checks;

    private record Check(String id, Function<Snapshot, List<Finding>> rule) implements Validator {
        @Override
        public List<Finding> validate(Snapshot snapshot) {
            return rule.apply(snapshot);
        }
    }

    @BeforeEach
    void prepare() {
        switches = new Switches(new Settings(folder));
        fence.failed().listen(failures::add);
        checks = new Checks(new GivenServices(), switches, fence, Checks.LIMIT);
    }

    @AfterEach
    void release() {
        forever.countDown();
        checks.close();
    }

    private final Validator healthy = new Check("healthy", system -> List.of(Finding.of("rule", Severity.WARNING, "Look here.")));

    private final Validator failing = new Check("failing", system -> {
        throw new IllegalArgumentException("cannot count");
    });

    private final Validator hanging = new Check("hanging", system -> {
        try {
            forever.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return List.of();
    });

    private List<Finding> run(Validator... validators) throws Exception {
        var result = new CompletableFuture<List<Finding>>();
        checks.run(List.of(validators), Snapshot.empty(), result::complete);
        return result.get(30, TimeUnit.SECONDS);
    }

    @Test
    void countsTheRestWhenOneFailsAndSaysSoOnce() throws Exception {
        assertThat(run(failing, healthy)).hasSize(1);
        assertThat(run(failing, healthy)).hasSize(1);

        assertThat(failures).singleElement().satisfies(failure -> {
            assertThat(failure.culprit().key()).isEqualTo("Validator:failing");
            assertThat(failure.message()).isEqualTo("cannot count");
        });
    }

    @Test
    void leavesOutOneThatHangsAndNamesIt() throws Exception {
        checks.close();
        checks = new Checks(new GivenServices(), switches, fence, Duration.ofMillis(40));

        assertThat(run(hanging)).isEmpty();
        assertThat(run(hanging)).isEmpty();

        assertThat(failures).singleElement()
                .satisfies(failure -> assertThat(failure.culprit().key()).isEqualTo("Validator:hanging"));
    }

    @Test
    void leavesOutOneThatIsSwitchedOff() throws Exception {
        switches.set("Validator:healthy", false);

        assertThat(run(healthy)).isEmpty();
    }

    @Test
    void blamesNobodyWhoIsCalledOffWhenTheWindowCloses() throws Exception {
        var begun = new CountDownLatch(1);
        var result = new CompletableFuture<List<Finding>>();
        checks.run(
                List.of(new Check("long", system -> {
                    begun.countDown();
                    try {
                        forever.await();
                    } catch (InterruptedException e) {
                        throw new CancellationException("called off");
                    }
                    return List.of();
                })),
                Snapshot.empty(),
                result::complete);
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();

        checks.close();

        assertThat(result.get(30, TimeUnit.SECONDS)).isEmpty();
        assertThat(failures).isEmpty();
    }
}
