package org.rightplace.decision.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.rightplace.chart.LevelMark;
import org.rightplace.chart.Spider;
import org.rightplace.decision.DecisionTools;
import org.rightplace.decision.Score;
import org.rightplace.decision.consensus.Ballots;
import org.rightplace.decision.spi.ScoringMethod;
import org.rightplace.model.Band;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Framework;
import org.rightplace.model.Service;
import org.rightplace.workspace.Snapshot;

/** Makes the spider diagram of one service, or of several over one another. */
public final class ScoreSpider {

    /** The most services that can be told apart in one picture. */
    public static final int MOST = 6;

    private static final int FEWEST_AXES = 3;
    private static final int MOST_AXES = 12;

    private ScoreSpider() {}

    /**
     * What is drawn as one line.
     *
     * @param name what was scored
     * @param score its score
     */
    public record Scored(String name, Score score) {}

    /**
     * The spider of services.
     *
     * @param tools the decision tool as it stands
     * @param services the services, the one it is about first; its workstream's domains are the axes
     * @return empty if there is no framework, no service, or the number of domains cannot be drawn
     */
    public static Optional<Spider> of(Snapshot snapshot, DecisionTools tools, List<Service> services) {
        if (services.isEmpty() || snapshot.framework().isEmpty()) {
            return Optional.empty();
        }
        var scored = services.stream()
                .flatMap(service -> tools.score(snapshot, service).map(score -> new Scored(service.name(), score)).stream())
                .toList();
        return tools.tool(snapshot, services.getFirst())
                .flatMap(tool -> of(snapshot.framework().orElseThrow(), tool, services.getFirst().name(), scored));
    }

    /**
     * The spider of scores.
     *
     * @param tool the domains asked; they are the axes, and its bands the rings
     * @param title what the picture shows
     * @return empty if the number of domains cannot be drawn, which takes three to twelve
     */
    public static Optional<Spider> of(Framework framework, DecisionTool tool, String title, List<Scored> scored) {
        var axes = tool.domains().stream().map(domain -> new Spider.Axis(domain.id(), domain.name())).toList();
        if (axes.size() < FEWEST_AXES || axes.size() > MOST_AXES) {
            return Optional.empty();
        }
        var levels = framework.levels().stream()
                .map(level -> new LevelMark(level.name(), level.initial()))
                .toList();
        var rings = tool.bands().stream()
                .filter(band -> framework.rank(band.level()) >= 0)
                .map(band -> new Spider.Band(band.low(), band.high(), framework.rank(band.level())))
                .toList();
        var series = scored.stream().map(one -> series(framework, tool, one)).toList();
        return Optional.of(new Spider(title, axes, series, rings, levels, "Centre is close to home, rim is at scale."));
    }

    /**
     * The spider of what a room said, with bars on the axes that show where the middle half of its ballots lies.
     *
     * @param scored the room first, and whom it is compared with
     * @param ballots what its people answered
     * @param method the way that their tool is scored
     * @return empty if the number of domains cannot be drawn, which takes three to twelve
     */
    public static Optional<Spider> ofRoom(
            Framework framework, String title, List<Scored> scored, Ballots ballots, ScoringMethod method) {
        var spread = new HashMap<String, Spider.Spread>();
        ballots.middles(method).forEach((domain, middle) -> spread.put(domain, new Spider.Spread(middle.low(), middle.high())));
        return of(framework, ballots.tool(), title, scored).map(spider -> new Spider(
                spider.title(),
                spider.axes(),
                spider.series(),
                spider.bands(),
                spider.levels(),
                "Centre is close to home, rim is at scale. A bar on an axis: the middle half of the ballots.",
                spider.meaning(),
                spread));
    }

    private static Spider.Series series(Framework framework, DecisionTool tool, Scored scored) {
        // A service of a workstream without a plugin's domain has no score on that axis.
        var values = tool.domains().stream()
                .map(domain -> scored.score().domains().getOrDefault(domain.id(), OptionalDouble.empty()))
                .toList();
        int level = scored.score().band().map(Band::level).map(framework::rank).orElse(Spider.Series.NO_LEVEL);
        return new Spider.Series(scored.name(), values, level);
    }
}
