package org.rightplace.workbench.internal.work;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.rightplace.workbench.internal.Signal;
import org.rightplace.workbench.internal.fence.Fence;
import org.rightplace.workbench.internal.fence.Named;
import org.rightplace.workbench.internal.status.Status;
import org.rightplace.workbench.spi.Work;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.WorkspaceException;

/** Runs what takes a while off the UI thread. */
public final class Works {

    private final Display display;
    private final Fence fence;
    private final Status status;
    private final ExecutorService threads;
    private final List<Running> running = new CopyOnWriteArrayList<>();
    private final Signal<List<Running>> progressed = new Signal<>();

    public Works(Display display, Fence fence, Status status) {
        this.display = display;
        this.fence = fence;
        this.status = status;
        this.threads = Executors.newCachedThreadPool(
                task -> Thread.ofPlatform().daemon().name("work").unstarted(task));
    }

    /** Starts work; the consumer hears of the result on the UI thread, unless it fails or is cancelled. */
    public <T> Running start(Named whose, String label, Work<T> work, Consumer<T> whenDone) {
        return start(whose, label, work, whenDone, () -> { });
    }

    /** Starts work; when it has failed or been cancelled, {@code otherwise} is run on the UI thread. */
    public <T> Running start(Named whose, String label, Work<T> work, Consumer<T> whenDone, Runnable otherwise) {
        var started = new Running(label, this::tell);
        running.add(started);
        threads.execute(() -> {
            var ended = run(whose, started, work, whenDone, otherwise);
            onDisplay(() -> {
                running.remove(started);
                tell();
                ended.run();
            });
        });
        tell();
        return started;
    }

    /** What is running now, the oldest first. */
    public List<Running> running() {
        return List.copyOf(running);
    }

    /** Told, on the UI thread, when work starts, ends or has come further. */
    public Signal<List<Running>> progressed() {
        return progressed;
    }

    /** Asks everything that runs to stop. */
    public void close() {
        running.forEach(Running::cancel);
        threads.shutdown();
    }

    private <T> Runnable run(Named whose, Running started, Work<T> work, Consumer<T> whenDone, Runnable otherwise) {
        try {
            var result = work.run(started);
            return () -> fence.run(whose, "taking the result of " + started.label(), () -> whenDone.accept(result));
        } catch (CancellationException e) {
            return () -> {
                status.say("Stopped: " + started.label());
                otherwise.run();
            };
        } catch (WorkspaceException | EditRefused e) {
            return () -> {
                status.complain(e.getMessage());
                otherwise.run();
            };
        } catch (Exception | LinkageError | AssertionError | VirtualMachineError e) {
            // Also when there was not enough memory for it: it would otherwise be shown as running for good.
            return () -> {
                fence.report(whose, started.label(), e);
                otherwise.run();
            };
        }
    }

    private void tell() {
        onDisplay(() -> progressed.fire(running()));
    }

    private void onDisplay(Runnable action) {
        if (!display.isDisposed()) {
            display.asyncExec(action);
        }
    }
}
