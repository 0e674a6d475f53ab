package org.rightplace.chart;

import java.util.List;
import java.util.stream.IntStream;

/** Spiders to test with. */
final class Spiders {

    static final List<LevelMark> LEVELS = List.of(
            new LevelMark("Neighbourhood", "N"),
            new LevelMark("Partnership", "P"),
            new LevelMark("System", "S"),
            new LevelMark("Beyond the system", "B"));

    static final List<Spider.Band> BANDS = List.of(
            new Spider.Band(0, 1, 0),
            new Spider.Band(1, 2, 1),
            new Spider.Band(2, 3, 1),
            new Spider.Band(3, 4, 2),
            new Spider.Band(4, 5, 3));

    private static final List<String> NAMES = List.of(
            "Patient numbers",
            "Demography",
            "Strategy",
            "Provision",
            "Financial risk",
            "Readiness of the providers for digital working",
            "Workforce",
            "Interdependency with other pathways",
            "Estates and equipment",
            "Education",
            "Research and innovation",
            "Safeguarding");

    private Spiders() {}

    static Spider of(Spider.Series... series) {
        int axes = series[0].values().size();
        return new Spider("A service", axes(axes), List.of(series), BANDS, LEVELS, "Centre is close to home.");
    }

    static Spider of(int axes) {
        Double[] values = IntStream.range(0, axes).mapToObj(axis -> axis * 0.7 % 5).toArray(Double[]::new);
        return of(Spider.Series.of("Agreed", 1, values));
    }

    static List<Spider.Axis> axes(int count) {
        return NAMES.stream().limit(count).map(name -> new Spider.Axis("axis:" + name, name)).toList();
    }
}
