package org.rightplace.cli.internal;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rightplace.decision.DecisionTools;
import org.rightplace.decision.Edge;
import org.rightplace.decision.Score;
import org.rightplace.decision.consensus.Ballots;
import org.rightplace.decision.consensus.Robustness;
import org.rightplace.decision.consensus.Sensitivity;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.Band;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Service;
import org.rightplace.workspace.Snapshot;

/**
 * How robust the band of a service is, and what would change it.
 *
 * @param robustness in how many draws each band won
 * @param ballots how many ballots were drawn from; none where no workshop voted on the service
 * @param edge the edge of its band that the total sits on, or {@code null}
 * @param flips the answers whose change would move the band
 */
record Robust(Robustness robustness, int ballots, Edge edge, List<Sensitivity.Flip> flips) {

    private static final int SHOWN = 3;

    static Robust of(DecisionTools tools, Snapshot snapshot, Service service, Score score) {
        var tool = tools.tool(snapshot, service).orElseThrow();
        Map<String, Answer> answers = snapshot.find(Assessment.class, service.id()).map(Assessment::answers).orElse(Map.of());
        var cast = Ballots.cast(snapshot, tool, service.id());
        return new Robust(
                Robustness.of(cast.orElseGet(() -> asOne(tool, answers)), tools.method(tool)),
                cast.map(Ballots::people).orElse(0),
                Edge.of(tool, score).orElse(null),
                score.band().isEmpty() ? List.of() : Sensitivity.of(tool, tools.method(tool), answers));
    }

    // Where nobody voted there is one set of answers, and the weights alone are drawn.
    private static Ballots asOne(DecisionTool tool, Map<String, Answer> answers) {
        var agreed = new LinkedHashMap<String, String>();
        answers.forEach((question, answer) -> agreed.put(question, answer.option()));
        var ballots = new Ballots(tool);
        ballots.add(agreed);
        return ballots;
    }

    Map<String, Object> tree() {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("draws", robustness.draws());
        tree.put("seed", Robustness.SEED);
        tree.put("ballots", ballots);
        tree.put("bands", robustness.wins().keySet().stream().map(this::tree).toList());
        tree.put("edge", edge == null ? null : edge.neighbour().id());
        tree.put("wouldChange", flips.stream().map(Robust::tree).toList());
        return tree;
    }

    void print(PrintWriter out) {
        robustness.wins().keySet().stream()
                .filter(band -> robustness.share(band) > 0)
                .forEach(band -> out.println("      %3.0f%% of draws: %s".formatted(100 * robustness.share(band), band.name())));
        if (ballots > 0) {
            out.println("      drawn from the %s of a workshop".formatted(Counted.of(ballots, "ballot", "ballots")));
        }
        if (edge != null) {
            out.println("      The total sits on the edge to " + edge.neighbour().name() + ".");
        }
        flips.stream().limit(SHOWN).forEach(flip -> out.println("      %s would make it %s: %s".formatted(
                flip.to().label(), flip.band().map(Band::name).orElse("fit no band"), flip.question().text())));
    }

    private Map<String, Object> tree(Band band) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", band.id());
        tree.put("name", band.name());
        tree.put("share", robustness.share(band));
        return tree;
    }

    private static Map<String, Object> tree(Sensitivity.Flip flip) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("question", flip.question().id());
        tree.put("from", flip.from().map(option -> option.id()).orElse(null));
        tree.put("to", flip.to().id());
        tree.put("step", flip.step());
        tree.put("band", flip.band().map(Band::id).orElse(null));
        return tree;
    }
}
