package org.rightplace.ui.matrix.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.graphics.Color;
import org.rightplace.chart.Palette;
import org.rightplace.model.Holder;
import org.rightplace.workbench.chart.ThemePalette;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.operatingmodel.CellContent;
import org.rightplace.workspace.operatingmodel.HolderLevel;

/** Which colours cells have: by the level of whoever holds them, by the kind, or by the holder. */
final class Colouring {

    /** What colours tell apart. */
    enum By {
        LEVEL("level"),
        KIND("kind"),
        HOLDER("holder");

        private final String words;

        By(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        static By of(String words) {
            for (var by : values()) {
                if (by.words.equals(words)) {
                    return by;
                }
            }
            return LEVEL;
        }
    }

    /**
     * The colours of a cell.
     *
     * @param bars the colours of the bar on the left, from the top down
     * @param ground what it is painted on
     * @param text its words
     */
    record Tone(List<Color> bars, Color ground, Color text) {}

    /**
     * A line of the legend.
     *
     * @param mark a letter or two inside the swatch, so that it can be told without its colour
     * @param words what it stands for
     * @param tone its colours
     */
    record Key(String mark, String words, Tone tone) {}

    private static final int HOLDERS_TOLD_APART = 8;
    private static final int MARK_LETTERS = 2;

    private final Theme theme;
    private final Palette palette;
    private final MatrixFacts facts;
    private final Map<CellContent, Tone> tones = new IdentityHashMap<>();
    private final Map<Holder, Integer> ranked = new LinkedHashMap<>();
    private By by = By.LEVEL;

    Colouring(Theme theme, MatrixFacts facts) {
        this.theme = theme;
        this.palette = ThemePalette.of(theme);
        this.facts = facts;
    }

    By by() {
        return by;
    }

    /**
     * Tells apart something else, or the same in a newer state of the system.
     *
     * @param services the services of the workstream, among which holders are counted
     */
    void update(By now, List<String> services) {
        by = now;
        tones.clear();
        ranked.clear();
        if (by == By.HOLDER) {
            var counts = new HashMap<Holder, Integer>();
            facts.frequencies(services).forEach((content, count) ->
                    content.holders().forEach(holder -> counts.merge(holder, count, Integer::sum)));
            counts.entrySet().stream()
                    .sorted(Map.Entry.<Holder, Integer>comparingByValue().reversed()
                            .thenComparing(entry -> facts.words().name(entry.getKey()), NameOrder.NAMES))
                    .limit(HOLDERS_TOLD_APART)
                    .forEach(entry -> ranked.put(entry.getKey(), ranked.size()));
        }
    }

    Tone tone(CellContent content) {
        return tones.computeIfAbsent(content, this::made);
    }

    private Tone made(CellContent content) {
        var kinds = List.copyOf(facts.words().kinds().keySet());
        var places = switch (by) {
            case LEVEL -> content.holders().stream().map(this::level).distinct().sorted().toList();
            case KIND -> List.of(kinds.indexOf(content.kind()));
            case HOLDER -> content.holders().stream().map(holder -> ranked.getOrDefault(holder, -1)).distinct().toList();
        };
        int count = switch (by) {
            case LEVEL -> facts.levels();
            case KIND -> kinds.size();
            case HOLDER -> Math.max(2, ranked.size());
        };
        return tone(places, count);
    }

    private int level(Holder holder) {
        return HolderLevel.rank(facts.snapshot(), holder);
    }

    private Tone tone(List<Integer> places, int count) {
        var bars = new ArrayList<Color>();
        for (int place : places.isEmpty() ? List.of(-1) : places) {
            bars.add(place < 0 ? theme.color(Role.SECOND) : theme.level(place, count));
        }
        int first = places.stream().filter(place -> place >= 0).findFirst().orElse(-1);
        if (first < 0) {
            return new Tone(bars, theme.color(Role.PANE), theme.color(Role.INK));
        }
        var ground = theme.levelTint(first, count);
        return new Tone(bars, ground, readable(theme.level(first, count), ground));
    }

    private Color readable(Color wish, Color ground) {
        var color = palette.readable(chart(wish), chart(ground));
        return new Color(color.r(), color.g(), color.b());
    }

    private static org.rightplace.chart.Color chart(Color color) {
        return new org.rightplace.chart.Color(color.getRed(), color.getGreen(), color.getBlue());
    }

    /** What the colours stand for, in order. */
    List<Key> keys() {
        var keys = new ArrayList<Key>();
        switch (by) {
            case LEVEL -> facts.snapshot().framework().ifPresent(framework -> framework.levels().forEach(level -> {
                int rank = framework.rank(level.id());
                keys.add(new Key(
                        level.initial(),
                        level.plural().isBlank() ? level.name() : level.plural(),
                        tone(List.of(rank), framework.levels().size())));
            }));
            case KIND -> {
                var kinds = List.copyOf(facts.words().kinds().keySet());
                for (int i = 0; i < kinds.size(); i++) {
                    var name = facts.words().kind(kinds.get(i));
                    keys.add(new Key(mark(name), name, tone(List.of(i), kinds.size())));
                }
            }
            case HOLDER -> {
                ranked.forEach((holder, place) -> {
                    var name = facts.words().name(holder);
                    keys.add(new Key(mark(name), name, tone(List.of(place), Math.max(2, ranked.size()))));
                });
                if (ranked.size() == HOLDERS_TOLD_APART) {
                    keys.add(new Key("…", "Others", tone(List.of(-1), 2)));
                }
            }
        }
        if (by == By.LEVEL) {
            keys.add(new Key("–", "At no level", tone(List.of(-1), 2)));
        }
        return keys;
    }

    /** The initials of the first words. */
    private static String mark(String name) {
        var mark = new StringBuilder();
        for (var word : name.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && mark.length() < MARK_LETTERS) {
                mark.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        return mark.toString();
    }

    /** How bad a fragmentation is, in a colour. */
    Color heat(double fragmentation) {
        var limits = facts.limits();
        if (fragmentation > limits.fragmentationError()) {
            return theme.color(Role.ERROR);
        }
        return theme.color(fragmentation > limits.fragmentationWarning() ? Role.WARNING : Role.GOOD);
    }
}
