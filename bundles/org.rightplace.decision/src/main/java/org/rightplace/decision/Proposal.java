package org.rightplace.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.Basis;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Extras;
import org.rightplace.model.Framework;
import org.rightplace.model.Level;
import org.rightplace.model.Service;
import org.rightplace.model.Share;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.placements.PlacementEdits;
import org.rightplace.workspace.placements.PlacementEdits.Reason;

/**
 * The placement that follows from a score: every function at the level its band points to. Which functions go elsewhere
 * in a blend is for people to say, so a blend is suggested in the rationale and not made.
 *
 * @param level the level proposed
 * @param rationale a first rationale, to be made people's own
 * @param basis what it rests on
 * @param why the reason for the trail
 */
public record Proposal(Level level, String rationale, Basis basis, String why) {

    /** What the answers given for a service propose; empty if there is no score or its band points to no level. */
    public static Optional<Proposal> of(Snapshot snapshot, DecisionTools tools, Service service) {
        var framework = snapshot.framework();
        var tool = tools.tool(snapshot, service);
        var score = tools.score(snapshot, service);
        if (framework.isEmpty() || tool.isEmpty() || score.isEmpty()) {
            return Optional.empty();
        }
        return score.get().band().flatMap(band -> framework.get().level(band.level()))
                .map(level -> of(framework.get(), tool.get(), score.get(), level, evidenced(snapshot, tool.get(), service)));
    }

    /** Makes the proposal. What has been written on the placement already stays. */
    public Edit edit(Service service, Reason reason) {
        var shares = List.of(new Share(level.id(), List.of(), "", Extras.NONE));
        return PlacementEdits.propose(service, shares, rationale, List.of(basis), reason);
    }

    private static Proposal of(Framework framework, DecisionTool tool, Score score, Level level, long evidenced) {
        var total = Wording.number(score.total().orElseThrow());
        var band = score.band().orElseThrow().name();
        var edge = Wording.edge(tool, score);
        var pull = Wording.pull(framework, tool, score);
        var rationale = "The decision tool puts it at %s, “%s”%s.%s".formatted(
                total, band, edge.isEmpty() ? "" : ", " + edge, pull.isEmpty() ? "" : " " + pull);
        var basis = new Basis(
                evidenced > 0,
                "Decision tool: %s; %s with evidence.".formatted(
                        Wording.progress(score), evidenced == 1 ? "1 answer" : evidenced + " answers"),
                tool.name(),
                Extras.NONE);
        return new Proposal(level, rationale, basis, "The decision tool puts it at " + total + ".");
    }

    private static long evidenced(Snapshot snapshot, DecisionTool tool, Service service) {
        var answers = snapshot.find(Assessment.class, service.id()).map(Assessment::answers).orElse(Map.of());
        return tool.domains().stream()
                .flatMap(domain -> domain.questions().stream())
                .map(question -> answers.get(question.id()))
                .filter(answer -> answer != null && !answer.option().isEmpty())
                .map(Answer::evidence)
                .filter(evidence -> !evidence.isBlank())
                .count();
    }
}
