package org.rightplace.workbench.internal.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightplace.workbench.internal.fence.Failure;
import org.rightplace.workbench.internal.fence.Fence;
import org.rightplace.workbench.internal.fence.Named;
import org.rightplace.workbench.internal.status.Status;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workspace.WorkspaceException;

class WorksTest {

    private static final Named WHOSE = new Named("Command:import", "Import", "Test plugin");

    @ParameterizedTest
    @ValueSource(classes = {OutOfMemoryError.class, StackOverflowError.class, AssertionError.class, IllegalStateException.class})
    void work_that_fails_in_whatever_way_ends_and_is_told_with_its_name(Class<? extends Throwable> kind) {
        OnDisplay.run(display -> {
            var fence = new Fence();
            var failures = new ArrayList<Failure>();
            fence.failed().listen(failures::add);
            var works = new Works(display, fence, new Status(display));
            var done = new ArrayList<String>();
            var thrown = kind.getDeclaredConstructor().newInstance();

            works.start(WHOSE, "Importing", progress -> fail(thrown), result -> done.add("result"), () -> done.add("otherwise"));
            OnDisplay.until(display, "the work has ended", () -> works.running().isEmpty() && !done.isEmpty());

            assertThat(done).containsExactly("otherwise");
            assertThat(failures).extracting(Failure::culprit).containsExactly(WHOSE);
            works.close();
        });
    }

    @Test
    void work_that_is_stopped_or_cannot_be_done_says_so_and_blames_nobody() {
        OnDisplay.run(display -> {
            var fence = new Fence();
            var failures = new ArrayList<Failure>();
            fence.failed().listen(failures::add);
            var status = new Status(display);
            var said = new ArrayList<String>();
            status.changed().listen(message -> message.ifPresent(one -> said.add(one.text())));
            var works = new Works(display, fence, status);

            works.start(WHOSE, "Importing", progress -> fail(new CancellationException()), result -> said.add("result"));
            works.start(WHOSE, "Saving", progress -> fail(new WorkspaceException("The disk is full.")), result -> said.add("result"));
            OnDisplay.until(display, "both have ended", () -> works.running().isEmpty() && said.size() == 2);

            assertThat(said).containsExactlyInAnyOrderElementsOf(List.of("Stopped: Importing", "The disk is full."));
            assertThat(failures).isEmpty();
            works.close();
        });
    }

    private static String fail(Throwable thrown) throws Exception {
        if (thrown instanceof Error error) {
            throw error;
        }
        throw (Exception) thrown;
    }
}
