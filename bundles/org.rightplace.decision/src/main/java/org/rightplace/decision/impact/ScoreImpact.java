package org.rightplace.decision.impact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightplace.decision.DecisionTools;
import org.rightplace.decision.Score;
import org.rightplace.decision.Wording;
import org.rightplace.model.Assessment;
import org.rightplace.model.Band;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Framework;
import org.rightplace.model.Level;
import org.rightplace.model.Service;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Snapshot;

/** What a change would do to the scores of services that have answers, and to what is proposed from them. */
final class ScoreImpact {

    private final Snapshot before;
    private final Snapshot after;
    private final DecisionTools tools;
    private final Consequences consequences;

    ScoreImpact(Snapshot before, Snapshot after, DecisionTools tools, Consequences consequences) {
        this.before = before;
        this.after = after;
        this.tools = tools;
        this.consequences = consequences;
    }

    /** Tells it. */
    void tell() {
        var band = new LinkedHashMap<Service, String>();
        var total = new LinkedHashMap<Service, String>();
        var blend = new LinkedHashMap<Service, String>();
        before.all(Assessment.class).stream()
                .flatMap(assessment -> before.find(Service.class, assessment.id()).stream())
                .sorted(NameOrder.by(Service::name))
                .forEach(service -> {
                    var then = tools.score(before, service);
                    var now = tools.score(after, service);
                    if (!bandId(then).equals(bandId(now))) {
                        band.put(service, "%s: %s, now %s".formatted(service.name(), shown(then, now), shown(now, then)));
                    } else if (!number(then).equals(number(now))) {
                        total.put(service, "%s: %s, now %s".formatted(service.name(), number(then), number(now)));
                    }
                    if (blend(then) != blend(now)) {
                        blend.put(service, service.name() + (blend(now) ? ": a blend is suggested now" : ": no blend any more"));
                    }
                });
        consequences.tell(band.keySet(), Consequences.count(band.keySet(), "service changes band.", "services change band."), band::get);
        consequences.tell(
                total.keySet(),
                Consequences.count(total.keySet(), "service keeps its band with another total.", "services keep their band with another total."),
                total::get);
        consequences.tell(
                blend.keySet(),
                Consequences.count(
                        blend.keySet(),
                        "service gains or loses the suggestion of a blend.",
                        "services gain or lose the suggestion of a blend."),
                blend::get);
        levels();
    }

    private static boolean blend(Optional<Score> score) {
        return score.filter(Score::blend).isPresent();
    }

    // A band that points to another level changes what is proposed from it, though no score moves.
    private void levels() {
        Map<String, Band> then = byId(tool(before).map(DecisionTool::bands).orElse(List.of()));
        Map<String, Band> now = byId(tool(after).map(DecisionTool::bands).orElse(List.of()));
        then.forEach((id, band) -> {
            var changed = now.get(id);
            if (changed != null && !changed.level().equals(band.level()) && after.framework().isPresent()) {
                var services = before.all(Assessment.class).stream()
                        .flatMap(assessment -> before.find(Service.class, assessment.id()).stream())
                        .filter(service -> bandId(tools.score(before, service)).equals(id))
                        .sorted(NameOrder.by(Service::name))
                        .toList();
                var level = after.framework().get().level(changed.level()).map(Level::name).orElse("no level");
                consequences.tell(
                        services,
                        Consequences.count(services, "service in", "services in") + " “" + changed.name() + "” would be proposed for "
                                + level + ". Placements made already stay.",
                        Service::name);
            }
        });
    }

    private static Optional<DecisionTool> tool(Snapshot snapshot) {
        return snapshot.framework().map(Framework::tool);
    }

    private static String bandId(Optional<Score> score) {
        return score.flatMap(Score::band).map(Band::id).orElse("");
    }

    // Two totals that read the same would seem to lie in two bands at once.
    private static String shown(Optional<Score> score, Optional<Score> other) {
        var number = number(score);
        return (number.equals(number(other)) && score.isPresent() && !score.get().total().equals(other.get().total())
                        ? "%.2f".formatted(score.get().total().getAsDouble())
                        : number)
                + score.flatMap(Score::band).map(band -> " “" + band.name() + "”").orElse(" in no band");
    }

    private static String number(Optional<Score> score) {
        return score.filter(one -> one.total().isPresent())
                .map(one -> Wording.number(one.total().getAsDouble()))
                .orElse("no score");
    }

    private static Map<String, Band> byId(List<Band> bands) {
        var result = new LinkedHashMap<String, Band>();
        bands.forEach(band -> result.putIfAbsent(band.id(), band));
        return result;
    }
}
