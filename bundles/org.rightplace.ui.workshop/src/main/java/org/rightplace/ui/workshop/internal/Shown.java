package org.rightplace.ui.workshop.internal;

import java.util.Optional;
import java.util.stream.IntStream;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.Agreement;
import org.rightplace.model.Framework;
import org.rightplace.model.Workshop;
import org.rightplace.workshop.QuestionResult;
import org.rightplace.workshop.ServiceResult;
import org.rightplace.workspace.Snapshot;

/**
 * What a workshop said of a service in a round, at one moment.
 *
 * @param tools the tool with the plugins' criteria of that moment
 * @param before the round before, if there was one
 */
record Shown(
        Snapshot snapshot,
        DecisionTools tools,
        Framework framework,
        Workshop workshop,
        ServiceResult result,
        Optional<ServiceResult> before) {

    /**
     * What it said.
     *
     * @param round the round, 1 for the first
     * @return empty if nobody answered, or the framework cannot be read
     */
    static Optional<Shown> of(Snapshot snapshot, DecisionTools tools, Workshop workshop, String serviceId, int round) {
        var framework = snapshot.framework();
        var result = ServiceResult.of(snapshot, tools, workshop, serviceId, round).filter(one -> one.people() > 0);
        if (framework.isEmpty() || result.isEmpty()) {
            return Optional.empty();
        }
        var before = round < 2
                ? Optional.<ServiceResult>empty()
                : ServiceResult.of(snapshot, tools, workshop, serviceId, round - 1).filter(one -> one.people() > 0);
        return Optional.of(new Shown(snapshot, tools, framework.get(), workshop, result.get(), before));
    }

    /** What it would say if this were agreed. */
    Shown with(Agreement agreement) {
        var agreed = new java.util.ArrayList<>(workshop.agreed());
        agreed.removeIf(one -> one.service().equals(agreement.service()) && one.question().equals(agreement.question()));
        agreed.add(agreement);
        return of(snapshot, tools, workshop.withAgreed(agreed), result.service().id(), result.round()).orElse(this);
    }

    Optional<QuestionResult> question(String id) {
        return result.questions().stream().filter(one -> one.question().id().equals(id)).findFirst();
    }

    /** Whether it is the last round in which anybody answered. */
    boolean latest() {
        return IntStream.rangeClosed(result.round() + 1, workshop.rounds().size())
                .noneMatch(round -> of(snapshot, tools, workshop, result.service().id(), round).isPresent());
    }

    /** The rank of the level that the score points to, or -1. */
    int rank() {
        return result.score().band().map(band -> framework.rank(band.level())).orElse(-1);
    }
}
