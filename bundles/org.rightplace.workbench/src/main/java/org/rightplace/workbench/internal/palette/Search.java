package org.rightplace.workbench.internal.palette;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.rightplace.workbench.internal.work.OneThread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for things in the background. Who asks again has no answer to what was asked before. */
final class Search implements AutoCloseable {

    private final Display display;
    private final ExecutorService searcher = OneThread.named("search");
    private final AtomicInteger asked = new AtomicInteger();
    private boolean pending;

    /** Something that is looked for. */
    @FunctionalInterface
    interface Question {

        /** @param stale asked now and then whether nobody wants the answer any more */
        List<Candidate> answer(BooleanSupplier stale);
    }

    Search(Display display) {
        this.display = display;
    }

    /**
     * Asks, in place of what was asked before.
     *
     * @param answered told of the answer on the UI thread
     * @param failed told there that there will be none
     */
    void ask(Question question, Consumer<List<Candidate>> answered, Runnable failed) {
        int number = asked.incrementAndGet();
        pending = true;
        searcher.execute(() -> {
            try {
                var found = question.answer(() -> number != asked.get());
                end(number, () -> answered.accept(found));
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                log().error("The search failed", e);
                end(number, failed);
            }
        });
    }

    /** Whether an answer is still to come. */
    boolean pending() {
        return pending;
    }

    /** Takes the question back. */
    void forget() {
        asked.incrementAndGet();
        pending = false;
    }

    @Override
    public void close() {
        forget();
        searcher.shutdownNow();
    }

    private void end(int number, Runnable told) {
        if (number != asked.get() || display.isDisposed()) {
            return;
        }
        try {
            display.asyncExec(() -> {
                if (number == asked.get()) {
                    pending = false;
                    told.run();
                }
            });
        } catch (SWTException e) {
            if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
                throw e;
            }
        }
    }

    private static Logger log() {
        return LoggerFactory.getLogger(Search.class);
    }
}
