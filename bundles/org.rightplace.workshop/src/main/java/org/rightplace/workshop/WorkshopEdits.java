package org.rightplace.workshop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rightplace.decision.DecisionTools;
import org.rightplace.decision.Proposal;
import org.rightplace.decision.Score;
import org.rightplace.model.Agreement;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.Ballot;
import org.rightplace.model.Extras;
import org.rightplace.model.Level;
import org.rightplace.model.Placement;
import org.rightplace.model.Round;
import org.rightplace.model.Service;
import org.rightplace.model.Share;
import org.rightplace.model.Workshop;
import org.rightplace.model.WorkshopState;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.placements.PlacementEdits.Reason;
import org.rightplace.workspace.references.References;

/** Workshops as edits. */
public final class WorkshopEdits {

    private static final Answer NONE = new Answer("", "", Extras.NONE);

    private WorkshopEdits() {}

    /**
     * Prepares a workshop.
     *
     * @throws EditRefused when applied, if it has no name or service, or asks nothing
     */
    public static Edit create(Workshop workshop, DecisionTools tools) {
        return Edit.of("Prepare workshop " + quoted(workshop), before -> {
            check(before, workshop, tools);
            return before.with(workshop);
        });
    }

    /**
     * Changes what a prepared workshop will ask, and whom. Changes in a row are undone together.
     *
     * @throws EditRefused when applied, if it has begun, or would have no name or service, or ask nothing
     */
    public static Edit revise(Workshop revised, DecisionTools tools) {
        return Edit.coalescing("workshop " + revised.id(), "Change workshop " + quoted(revised), before -> {
            if (found(before, revised.id()).state() != WorkshopState.PREPARED) {
                throw new EditRefused("The workshop has begun, and so stays as it is. Prepare another one.");
            }
            check(before, revised, tools);
            return before.with(revised);
        });
    }

    /** Says how far a workshop has come, and which rounds of voting it had. */
    public static Edit progress(Workshop workshop, WorkshopState state, List<Round> rounds) {
        var label = switch (state) {
            case PREPARED -> "Prepare";
            case RUNNING -> "Run";
            case CLOSED -> "End";
        };
        return Edit.of(label + " workshop " + quoted(workshop), before -> before.with(
                held(found(before, workshop.id()), rounds).withState(state)));
    }

    /**
     * Records the ballots of a round that was closed, in place of what was recorded of these people in that round before.
     * Ballots of others stay: they were cast elsewhere.
     *
     * @param rounds every round the workshop has had
     * @param round the round they are of, 1 for the first
     * @param people the ids of the people who took part here, whether or not they cast a ballot
     */
    public static Edit record(
            Workshop workshop, List<Round> rounds, int round, Set<String> people, Collection<Ballot> ballots) {
        var label = "Record round %d of workshop %s".formatted(round, quoted(workshop));
        return Edit.of(label, before -> {
            var after = before.with(held(found(before, workshop.id()), rounds));
            var ids = ballots.stream().map(Ballot::id).collect(Collectors.toSet());
            for (var old : before.lookup(Index.BALLOTS_BY_WORKSHOP, workshop.id())) {
                if (old.round() == round && people.contains(old.participant()) && !ids.contains(old.id())) {
                    after = after.without(old);
                }
            }
            return after.withAll(ballots);
        });
    }

    /**
     * Keeps what was agreed on a question after discussion.
     *
     * @throws EditRefused when applied, if there is no reason, or no such question or option
     */
    public static Edit agree(Workshop workshop, DecisionTools tools, Agreement agreement) {
        return Edit.of("Agree an answer in workshop " + quoted(workshop), before -> {
            var now = found(before, workshop.id());
            var question = Agenda.of(before, tools, now)
                    .item(agreement.service())
                    .flatMap(item -> item.question(agreement.question()))
                    .orElseThrow(() -> new EditRefused("The workshop does not ask that question. Choose one that it asks."));
            if (question.option(agreement.option()).isEmpty()) {
                throw new EditRefused("Choose the answer that was agreed.");
            }
            if (agreement.reason().isBlank()) {
                throw new EditRefused("Say why this was agreed. The reason is kept with the answer.");
            }
            var agreed = without(now, agreement.service(), agreement.question());
            agreed.add(agreement);
            return before.with(now.withAgreed(agreed));
        });
    }

    /** Takes back what was agreed on a question. */
    public static Edit withdraw(Workshop workshop, String serviceId, String questionId) {
        return Edit.of("Take back an agreed answer of workshop " + quoted(workshop), before -> {
            var now = found(before, workshop.id());
            return before.with(now.withAgreed(without(now, serviceId, questionId)));
        });
    }

    /**
     * Hands what the workshop says of a service to its placement: the answers become those of the service, and the level
     * they point to is proposed, with a step in its trail. Evidence given for an answer stays.
     *
     * @throws EditRefused when applied, if nobody voted, or a question is still to be discussed
     */
    public static Edit handOver(Workshop workshop, DecisionTools tools, Service service, Reason reason) {
        return Edit.of("Hand workshop " + quoted(workshop) + " to the placement of " + service.name(), before -> {
            var now = found(before, workshop.id());
            var result = ServiceResult.latest(before, tools, now, service.id())
                    .orElseThrow(() -> new EditRefused("Nobody has voted on " + service.name() + " yet. Close a round first."));
            var open = result.toDiscuss();
            if (!open.isEmpty()) {
                throw new EditRefused("%s on %s still to be discussed, the first: “%s” Enter the answer agreed on each."
                        .formatted(
                                open.size() == 1 ? "One question is" : open.size() + " questions are",
                                service.name(),
                                open.getFirst().question().text()));
            }
            var after = before.with(answered(before, service, result.answers()));
            return Proposal.of(after, tools, service)
                    .map(proposal -> proposal.edit(service, new Reason(
                            reason.when(),
                            reason.who(),
                            reason.why().isBlank() ? why(now, result, proposal) : reason.why())))
                    .map(edit -> edit.apply(after))
                    .orElse(after);
        });
    }

    /**
     * What a service would score if what the workshop says were handed over, where that may be another score than the
     * room's: for what the room was not asked, the answers count that the service has already.
     *
     * @return empty if the room was asked all that is answered, or nothing scores
     */
    public static Optional<Score> handedOver(Snapshot snapshot, DecisionTools tools, ServiceResult result) {
        var asked = result.questions().stream().map(one -> one.question().id()).collect(Collectors.toSet());
        var all = answered(snapshot, result.service(), result.answers());
        return all.answers().entrySet().stream().anyMatch(one -> !one.getValue().option().isEmpty() && !asked.contains(one.getKey()))
                ? tools.score(snapshot.with(all), result.service()).filter(score -> score.total().isPresent())
                : Optional.empty();
    }

    /**
     * That handing over puts together what is split between levels today, in a sentence; empty if all of the service is at
     * one level, or nowhere yet.
     */
    public static Optional<String> joined(Snapshot snapshot, Service service) {
        var at = snapshot.find(Placement.class, service.id()).stream()
                .flatMap(placement -> placement.shares().stream())
                .map(Share::level)
                .collect(Collectors.toSet());
        var levels = snapshot.framework().stream()
                .flatMap(framework -> framework.levels().stream())
                .filter(level -> at.contains(level.id()))
                .map(Level::name)
                .toList();
        return levels.size() < 2
                ? Optional.empty()
                : Optional.of("It is split between %s and %s now; all of it is then proposed at one level.".formatted(
                        String.join(", ", levels.subList(0, levels.size() - 1)), levels.getLast()));
    }

    /**
     * Takes the names off the ballots of a workshop. The parts of the room people belong to stay. {@link Anonymity} does
     * this and takes the names out of everything else in the workspace too.
     */
    public static Edit anonymise(Workshop workshop) {
        return Edit.of("Anonymise workshop " + quoted(workshop), before -> before
                .with(found(before, workshop.id()).withNamesKept(false))
                .withAll(before.lookup(Index.BALLOTS_BY_WORKSHOP, workshop.id()).stream()
                        .map(ballot -> ballot.withName(""))
                        .toList()));
    }

    /** Deletes a workshop with its ballots. What was handed to placements stays. */
    public static Edit delete(Workshop workshop) {
        return Edit.of(
                "Delete workshop " + quoted(workshop), before -> References.without(before, List.of(workshop)));
    }

    private static void check(Snapshot before, Workshop workshop, DecisionTools tools) {
        if (workshop.name().isBlank()) {
            throw new EditRefused("Give the workshop a name.");
        }
        if (workshop.services().isEmpty()) {
            throw new EditRefused("Choose at least one service for the workshop to decide on.");
        }
        for (var id : workshop.services()) {
            if (before.find(Service.class, id).filter(service -> service.in(workshop.workstream())).isEmpty()) {
                throw new EditRefused("One of the services chosen is not in the workstream. Choose from its catalogue.");
            }
        }
        if (Agenda.of(before, tools, workshop).items().size() < workshop.services().size()) {
            throw new EditRefused("None of the questions chosen is in the decision tool. Choose at least one that is.");
        }
    }

    private static String why(Workshop workshop, ServiceResult result, Proposal proposal) {
        return "Workshop “%s”, round %d, %d %s. %s".formatted(
                workshop.name(),
                result.round(),
                result.people(),
                result.people() == 1 ? "ballot" : "ballots",
                proposal.why());
    }

    private static Assessment answered(Snapshot snapshot, Service service, Map<String, Answer> said) {
        var known = snapshot.find(Assessment.class, service.id())
                .orElseGet(() -> new Assessment(service.id(), Map.of(), Extras.NONE));
        var answers = new HashMap<>(known.answers());
        said.forEach((question, answer) ->
                answers.put(question, answers.getOrDefault(question, NONE).withOption(answer.option())));
        return known.withAnswers(answers);
    }

    private static List<Agreement> without(Workshop workshop, String serviceId, String questionId) {
        var agreed = new ArrayList<>(workshop.agreed());
        agreed.removeIf(one -> one.service().equals(serviceId) && one.question().equals(questionId));
        return agreed;
    }

    // What plugins and newer versions added to a round is known to the workspace alone.
    private static Workshop held(Workshop workshop, List<Round> rounds) {
        var known = workshop.rounds();
        return workshop.withRounds(IntStream.range(0, rounds.size())
                .mapToObj(i -> i < known.size() ? rounds.get(i).withExtras(known.get(i).extras()) : rounds.get(i))
                .toList());
    }

    private static Workshop found(Snapshot snapshot, String id) {
        return snapshot.find(Workshop.class, id).orElseThrow(() -> new EditRefused("That workshop is no longer there."));
    }

    private static String quoted(Workshop workshop) {
        return "“" + workshop.name() + "”";
    }
}
