package org.rightplace.workbench.internal.fence;

import java.util.Optional;
import java.util.function.Supplier;
import org.rightplace.workbench.internal.Signal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what a contribution does wrong from harming the rest: whatever it throws is caught, logged in full, and told
 * with the contribution's name.
 */
public final class Fence {

    private final Signal<Failure> failed = new Signal<>();
    private volatile Named inside;

    /** Told, on the thread concerned, of every failure. */
    public Signal<Failure> failed() {
        return failed;
    }

    /** Runs something of a contribution's. */
    public boolean run(Named whose, String doing, Runnable action) {
        return call(whose, doing, () -> {
            action.run();
            return true;
        }).isPresent();
    }

    /** Asks a contribution for something; empty if it fails or gives nothing. */
    public <T> Optional<T> call(Named whose, String doing, Supplier<T> action) {
        var outside = inside;
        inside = whose;
        try {
            return Optional.ofNullable(action.get());
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            report(whose, doing, e);
            return Optional.empty();
        } finally {
            inside = outside;
        }
    }

    /** Tells of a failure that was caught elsewhere. */
    public void report(Named whose, String doing, Throwable thrown) {
        log().warn("{} of {} failed while {}", whose.key(), whose.plugin(), doing, thrown);
        tell(new Failure(whose, doing, firstLine(thrown)));
    }

    /** Tells of a failure in which nothing was thrown. */
    public void report(Failure failure) {
        log().warn("{}", failure.sentence());
        tell(failure);
    }

    /** The contribution that the UI thread is inside of now. */
    public Optional<Named> inside() {
        return Optional.ofNullable(inside);
    }

    private void tell(Failure failure) {
        failed.fire(failure);
    }

    private static String firstLine(Throwable thrown) {
        var message = thrown.getMessage();
        return message == null || message.isBlank() ? thrown.getClass().getSimpleName() : message.lines().findFirst().orElse("");
    }

    private static Logger log() {
        return LoggerFactory.getLogger(Fence.class);
    }
}
