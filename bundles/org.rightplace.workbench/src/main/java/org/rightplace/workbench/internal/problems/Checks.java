package org.rightplace.workbench.internal.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.rightplace.workbench.internal.contributions.Switches;
import org.rightplace.workbench.internal.fence.Failure;
import org.rightplace.workbench.internal.fence.Fence;
import org.rightplace.workbench.internal.fence.Named;
import org.rightplace.workbench.internal.services.Services;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.spi.Validator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs checks in the background, each for a limited time; one that fails or hangs is named and the rest count. */
final class Checks implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Checks.class);

    static final long LIMIT_MILLIS = 20_000;

    private final Services services;
    private final Switches switches;
    private final Fence fence;
    private final long limitMillis;
    private final ExecutorService coordinator = Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().daemon().name("checks").unstarted(task));
    private final ExecutorService workers = Executors.newCachedThreadPool(
            task -> Thread.ofPlatform().daemon().name("check").unstarted(task));
    private final Set<Validator> hanging = ConcurrentHashMap.newKeySet();
    private final Map<String, String> reported = new ConcurrentHashMap<>();

    Checks(Services services, Switches switches, Fence fence) {
        this(services, switches, fence, LIMIT_MILLIS);
    }

    Checks(Services services, Switches switches, Fence fence, long limitMillis) {
        this.services = services;
        this.switches = switches;
        this.fence = fence;
        this.limitMillis = limitMillis;
    }

    /** Runs the checks that are on; the consumer hears of everything found, on a background thread. */
    void run(List<Validator> validators, Snapshot snapshot, Consumer<List<Finding>> whenDone) {
        var named = validators.stream().map(validator -> new Check(validator, name(validator))).toList();
        coordinator.execute(() -> whenDone.accept(findings(named, snapshot)));
    }

    private record Check(Validator validator, Named named) {}

    private List<Finding> findings(List<Check> all, Snapshot snapshot) {
        var found = new ArrayList<Finding>();
        for (var check : all) {
            // Once this is closed nobody waits for more, and the workers would refuse it.
            if (!workers.isShutdown() && switches.on(check.named().key()) && !hanging.contains(check.validator())) {
                found.addAll(limited(check, snapshot));
            }
        }
        return found;
    }

    private List<Finding> limited(Check check, Snapshot snapshot) {
        Future<List<Finding>> running;
        try {
            running = workers.submit(() -> List.copyOf(check.validator().validate(snapshot)));
        } catch (RejectedExecutionException e) {
            LOG.debug("Closed before {} was checked", check.named().key(), e);
            return List.of();
        }
        try {
            var found = running.get(limitMillis, TimeUnit.MILLISECONDS);
            reported.remove(check.named().key());
            return found;
        } catch (TimeoutException e) {
            hanging.add(check.validator());
            running.cancel(true);
            once(check.named(), "it did not end within " + limitMillis / 1000 + " seconds and is left out from now on", e);
        } catch (ExecutionException e) {
            if (workers.isShutdown()) {
                // It says in its own way that it was called off.
                LOG.debug("Closed while {} was checked", check.named().key(), e);
                return List.of();
            }
            once(check.named(), String.valueOf(e.getCause().getMessage()), e.getCause());
        } catch (InterruptedException e) {
            running.cancel(true);
            Thread.currentThread().interrupt();
        }
        return List.of();
    }

    // A check that fails would otherwise be reported again at every keystroke.
    private void once(Named named, String message, Throwable thrown) {
        if (!message.equals(reported.put(named.key(), message))) {
            if (thrown instanceof TimeoutException) {
                fence.report(new Failure(named, "checking", message));
            } else {
                fence.report(named, "checking", thrown);
            }
        }
    }

    private Named name(Validator validator) {
        var provisional = validator.getClass().getSimpleName();
        var plugin = services.plugin(validator);
        var id = fence.call(new Named("Validator:" + provisional, provisional, plugin), "saying what it is", validator::id)
                .orElse(provisional);
        return new Named("Validator:" + id, "The check " + id, plugin);
    }

    @Override
    public void close() {
        coordinator.shutdownNow();
        workers.shutdownNow();
    }
}
