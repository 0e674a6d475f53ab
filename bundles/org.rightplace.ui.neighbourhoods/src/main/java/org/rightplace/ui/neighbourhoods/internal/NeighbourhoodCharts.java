package org.rightplace.ui.neighbourhoods.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.rightplace.chart.LevelMark;
import org.rightplace.chart.Spider;
import org.rightplace.chart.Trend;
import org.rightplace.model.Characteristic;
import org.rightplace.model.Framework;
import org.rightplace.model.Maturity;
import org.rightplace.model.Place;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.characteristics.Neighbourhoods;
import org.rightplace.workspace.characteristics.Profiles;
import org.rightplace.workspace.characteristics.Progress;
import org.rightplace.workspace.characteristics.Steps;

/** Pictures of one neighbourhood: beside the others of its partnership, and over time. */
final class NeighbourhoodCharts {

    private static final int MOST_AXES = 12;
    private static final int LEAST_AXES = 3;

    private NeighbourhoodCharts() {}

    /**
     * A neighbourhood's core or enabling characteristics, and the mean of its partnership's neighbourhoods; empty if there
     * are not as many as a spider has axes.
     */
    static Optional<Spider> spider(Snapshot snapshot, Profiles profiles, Place place, boolean core) {
        var characteristics = snapshot.framework().map(Framework::characteristics).orElse(List.of()).stream()
                .filter(each -> each.core() == core)
                .limit(MOST_AXES)
                .toList();
        if (characteristics.size() < LEAST_AXES) {
            return Optional.empty();
        }
        var peers = Neighbourhoods.peers(snapshot, place);
        var series = new ArrayList<Spider.Series>();
        series.add(new Spider.Series(place.name(), values(characteristics, each -> profiles.value(place.id(), each.id())),
                rank(snapshot, place)));
        if (peers.size() > 1) {
            var parent = Neighbourhoods.home(snapshot, place);
            series.add(new Spider.Series(
                    "Mean of " + parent.map(Place::name).orElse("its partnership"),
                    values(characteristics, each -> profiles.mean(peers, each.id())),
                    parent.map(found -> rank(snapshot, found)).orElse(Spider.Series.NO_LEVEL)));
        }
        var rings = new ArrayList<Spider.Band>();
        for (int ring = 0; ring < Profiles.TOP; ring++) {
            rings.add(new Spider.Band(ring, ring + 1, Spider.Band.NO_LEVEL));
        }
        return Optional.of(new Spider(
                place.name() + (core ? ", core characteristics" : ", enabling characteristics"),
                characteristics.stream().map(each -> new Spider.Axis(each.id(), each.inShort())).toList(),
                series,
                rings,
                levels(snapshot),
                "",
                "The centre, 0, is not yet; the rings are emerging and established; the rim, 3, is mature."));
    }

    private interface Figure {
        OptionalDouble of(Characteristic characteristic);
    }

    private static List<OptionalDouble> values(List<Characteristic> characteristics, Figure figure) {
        return characteristics.stream().map(figure::of).toList();
    }

    private static int rank(Snapshot snapshot, Place place) {
        return snapshot.framework().map(framework -> framework.rank(place.level())).orElse(Spider.Series.NO_LEVEL);
    }

    private static List<LevelMark> levels(Snapshot snapshot) {
        return snapshot.framework().map(Framework::levels).orElse(List.of()).stream()
                .map(level -> new LevelMark(level.name(), level.initial()))
                .toList();
    }

    /** How a neighbourhood's core and enabling characteristics have come on, on the mean. */
    static Trend trend(Snapshot snapshot, Place place) {
        var points = Progress.of(snapshot, place.id());
        int levels = levels(snapshot).size();
        int rank = levels < 2 ? Trend.Series.NO_LEVEL : rank(snapshot, place);
        return new Trend(
                place.name() + ", progress",
                List.of(
                        new Trend.Series("Core", marks(points, Progress.Point::core), rank, levels),
                        new Trend.Series("Enabling", marks(points, Progress.Point::enabling), Trend.Series.NO_LEVEL, levels)),
                Arrays.stream(Maturity.values()).map(Steps::name).toList());
    }

    private interface Mean {
        OptionalDouble of(Progress.Point point);
    }

    private static List<Trend.Mark> marks(List<Progress.Point> points, Mean mean) {
        return points.stream()
                .filter(point -> mean.of(point).isPresent())
                .map(point -> new Trend.Mark(point.date(), mean.of(point).getAsDouble()))
                .toList();
    }
}
