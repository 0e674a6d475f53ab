package org.rightplace.workshop.internal.web;

import java.util.Optional;
import org.rightplace.decision.consensus.Ballots;
import org.rightplace.decision.consensus.Robustness;
import org.rightplace.workshop.RunningWorkshop;
import org.rightplace.workshop.ServiceResult;
import org.rightplace.workspace.Snapshot;

/**
 * What the room says, worked out once for the whole room: when it is shown, every phone asks for it at once, and for two
 * pictures of it. It is forgotten when anything in the workspace changes.
 */
final class Results {

    private final RunningWorkshop running;
    private Known known;

    /** What is known of one state of the workspace. */
    private record Known(Snapshot snapshot, Once<String, Optional<ServiceResult>> results) {}

    /** Ten thousand draws take a moment, and are the same every time from the same ballots by the same tool. */
    private final Once<Ballots, Robustness> draws = new Once<>();

    Results(RunningWorkshop running) {
        this.running = running;
        this.known = new Known(running.workspace().snapshot(), new Once<>());
    }

    /** What the room says of a service by its latest round; empty if nobody answered anything about it. */
    Optional<ServiceResult> of(String serviceId) {
        var now = now();
        return now.results().get(serviceId, () -> ServiceResult.latest(
                now.snapshot(), running.tools(), running.workshop(), serviceId));
    }

    /** In how many draws each band wins. */
    Robustness robustness(ServiceResult result) {
        return draws.get(result.ballots(), result::robustness);
    }

    private synchronized Known now() {
        var snapshot = running.workspace().snapshot();
        if (known.snapshot() != snapshot) {
            known = new Known(snapshot, new Once<>());
        }
        return known;
    }
}
