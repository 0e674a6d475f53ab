package org.rightplace.workbench.internal.problems;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import org.rightplace.workbench.internal.contributions.Switches;
import org.rightplace.workbench.internal.fence.Failure;
import org.rightplace.workbench.internal.fence.Fence;
import org.rightplace.workbench.internal.fence.Named;
import org.rightplace.workbench.internal.services.Services;
import org.rightplace.workbench.internal.work.OneThread;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.contributed.Patience;
import org.rightplace.workspace.contributed.Reply;
import org.rightplace.workspace.spi.Validator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs checks in the background, each for a limited time; one that fails or hangs is named and the rest count. */
final class Checks implements AutoCloseable {

    static final Duration LIMIT = Duration.ofSeconds(20);

    private final Services services;
    private final Switches switches;
    private final Fence fence;
    private final Duration limit;
    private final Patience patience;
    private final ExecutorService coordinator = OneThread.named("checks");
    private final Map<String, String> reported = new ConcurrentHashMap<>();

    Checks(Services services, Switches switches, Fence fence) {
        this(services, switches, fence, LIMIT);
    }

    Checks(Services services, Switches switches, Fence fence, Duration limit) {
        this.services = services;
        this.switches = switches;
        this.fence = fence;
        this.limit = limit;
        this.patience = Patience.forGood(limit);
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
            // Once this is closed nobody waits for more.
            if (!coordinator.isShutdown() && switches.on(check.named().key())) {
                found.addAll(limited(check, snapshot));
            }
        }
        return found;
    }

    private List<Finding> limited(Check check, Snapshot snapshot) {
        try {
            switch (patience.ask(check.validator(), () -> List.copyOf(check.validator().validate(snapshot)))) {
                case Reply.Given<List<Finding>>(var found) -> {
                    reported.remove(check.named().key());
                    return found;
                }
                case Reply.Failed<List<Finding>>(var reason) -> once(check.named(), String.valueOf(reason.getMessage()), reason);
                case Reply.Unending<List<Finding>>(boolean asked) -> {
                    if (asked) {
                        fence.report(new Failure(check.named(), "checking",
                                "it did not end within " + limit.toSeconds() + " seconds and is left out from now on"));
                    }
                }
            }
        } catch (CancellationException e) {
            // Closed meanwhile, which is nobody's fault.
            log().debug("Called off while {} was checked", check.named().key(), e);
        }
        return List.of();
    }

    // A check that fails would otherwise be reported again at every keystroke.
    private void once(Named named, String message, Throwable thrown) {
        if (!message.equals(reported.put(named.key(), message))) {
            fence.report(named, "checking", thrown);
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
    }

    private static Logger log() {
        return LoggerFactory.getLogger(Checks.class);
    }
}
