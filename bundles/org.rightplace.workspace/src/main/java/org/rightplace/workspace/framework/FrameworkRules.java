package org.rightplace.workspace.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.rightplace.model.AreaMapping;
import org.rightplace.model.Band;
import org.rightplace.model.CheckLimits;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Domain;
import org.rightplace.model.Framework;
import org.rightplace.model.Level;
import org.rightplace.model.Question;

/** What a framework must hold to be of use: named things, scores from 0 to 5, bands that leave no gap. */
public final class FrameworkRules {

    /** The lowest score an option can have: as close to home as can be. */
    public static final int LOWEST = 0;

    /** The highest score an option can have: beyond the footprint. */
    public static final int HIGHEST = 5;

    // Bands are typed with two decimals; what is closer than half of the last of them is the same.
    private static final double SAME = 0.005;

    private final List<Problem> problems = new ArrayList<>();

    private FrameworkRules() {}

    /**
     * Something that is not as it must be.
     *
     * @param key the rule and the item it is about; the same problem keeps its key when the figures in it change
     * @param message what is wrong and what to do about it, in the user's words
     */
    public record Problem(String key, String message) {}

    /** Everything that is not as it must be, in the order of the framework. */
    public static List<Problem> problems(Framework framework) {
        var rules = new FrameworkRules();
        rules.levels(framework.levels());
        rules.names(FrameworkList.FUNCTIONS, framework);
        rules.names(FrameworkList.KINDS, framework);
        rules.names(FrameworkList.CHARACTERISTICS, framework);
        rules.names(FrameworkList.PRINCIPLES, framework);
        rules.names(FrameworkList.AREAS, framework);
        rules.areas(framework.areas());
        rules.tool(framework);
        rules.limits(framework.limits());
        return List.copyOf(rules.problems);
    }

    private void limits(CheckLimits limits) {
        if (!(limits.fragmentationWarning() >= 0 && limits.fragmentationWarning() <= 1)
                || !(limits.fragmentationError() >= 0 && limits.fragmentationError() <= 1)) {
            add("fragmentation", "Fragmentation is from 0 to 1, and so are the limits above which it is told.");
        } else if (limits.fragmentationWarning() > limits.fragmentationError()) {
            add("fragmentation-order", "Fragmentation must be warned of before it is called an error: the first limit cannot be above the second.");
        }
        if (limits.changeWindow() < 1) {
            add("change-window", "Changes are counted together over at least one day.");
        }
        if (limits.changesInWindow() < 0) {
            add("changes-in-window", "A staff group cannot have fewer than no changes.");
        }
    }

    private void levels(List<Level> levels) {
        if (levels.isEmpty()) {
            add("levels", "A framework needs at least one level. Add one.");
        }
        named("level", levels, Level::id, Level::name);
        for (var level : levels) {
            if (level.populationMin() != null && level.populationMin() < 0) {
                add("level-range " + level.id(), "“%s” cannot serve fewer than 0 people.".formatted(level.name()));
            } else if (level.populationMin() != null
                    && level.populationMax() != null
                    && level.populationMin() > level.populationMax()) {
                add("level-range " + level.id(), "The most people “%s” should serve (%,d) is below the fewest (%,d)."
                        .formatted(level.name(), level.populationMax(), level.populationMin()));
            }
        }
    }

    private void areas(List<AreaMapping> areas) {
        for (var area : areas) {
            if (area.placeName().isBlank()) {
                add("area-place " + area.id(), "Say which place the area of %s belongs to.".formatted(area.ccg()));
            }
        }
    }

    private void tool(Framework framework) {
        var tool = FrameworkList.toolOf(framework);
        named("domain", tool.domains(), Domain::id, Domain::name);
        weights(tool);
        for (var domain : tool.domains()) {
            named("question", domain.questions(), Question::id, Question::text);
            domain.questions().forEach(this::question);
        }
        named("band", tool.bands(), Band::id, Band::name);
        bands(framework, tool.bands());
        if (!(tool.divergence() >= 0 && tool.divergence() <= HIGHEST)) {
            add("divergence", "How far domains must pull apart to suggest a blend must be from 0 to 5.");
        }
        if (!(tool.consensus() >= 0 && tool.consensus() <= 1)) {
            add("consensus", "The agreement at which a vote is accepted must be from 0 to 1.");
        }
    }

    private void weights(DecisionTool tool) {
        for (var domain : tool.domains()) {
            if (!(domain.weight() >= 0) || Double.isInfinite(domain.weight())) {
                add("weight " + domain.id(), "The weight of “%s” must be 0 or more.".formatted(domain.name()));
            }
        }
        if (!tool.domains().isEmpty() && tool.domains().stream().allMatch(domain -> domain.weight() == 0)) {
            add("weights", "At least one domain must have a weight above 0, or there is no total.");
        }
    }

    private void question(Question question) {
        named("option", question.options(), option -> question.id() + " " + option.id(), option -> option.label());
        for (var option : question.options()) {
            if (option.score() != null && (option.score() < LOWEST || option.score() > HIGHEST)) {
                add("score " + question.id() + " " + option.id(),
                        "The score of “%s” must be a whole number from 0 to 5, or none for “not known”."
                                .formatted(option.label()));
            }
            if (option.populationMin() != null && option.populationMin() < 0) {
                add("people " + question.id() + " " + option.id(), "“%s” cannot ask for fewer than 0 people.".formatted(option.label()));
            }
        }
    }

    private void bands(Framework framework, List<Band> bands) {
        double reached = LOWEST;
        String before = "";
        for (var band : bands) {
            if (!(band.high() - band.low() > SAME)) {
                add("band-empty " + band.id(), "“%s” runs from %s to %s, which leaves no room for a score."
                        .formatted(band.name(), number(band.low()), number(band.high())));
            }
            if (Math.abs(band.low() - reached) > SAME || Double.isNaN(band.low())) {
                add("band-from " + band.id(), misfit(band, before, reached));
            }
            if (framework.level(band.level()).isEmpty()) {
                add("band-level " + band.id(), "Say which level “%s” points to.".formatted(band.name()));
            }
            reached = band.high();
            before = band.name();
        }
        if (!bands.isEmpty() && Math.abs(reached - HIGHEST) > SAME) {
            add("band-last", "“%s” ends at %s. The last band must end at 5, so that every score has a band."
                    .formatted(before, number(reached)));
        }
    }

    private static String misfit(Band band, String before, double reached) {
        if (before.isEmpty()) {
            return "“%s” starts at %s. The first band must start at 0, so that every score has a band."
                    .formatted(band.name(), number(band.low()));
        }
        return band.low() > reached
                ? "No band covers the scores from %s to %s, between “%s” and “%s”. Bands must follow on from each other."
                        .formatted(number(reached), number(band.low()), before, band.name())
                : "“%s” and “%s” both cover the scores from %s to %s. Each score must have one band."
                        .formatted(before, band.name(), number(band.low()), number(reached));
    }

    private <T> void names(FrameworkList<T> list, Framework framework) {
        named(list.noun(), list.of(framework), list::idOf, list::nameOf);
    }

    private <T> void named(String noun, List<T> items, Function<T, String> id, Function<T, String> name) {
        var seen = new HashMap<String, String>();
        for (var item : items) {
            var plain = name.apply(item).strip();
            if (plain.isEmpty()) {
                add("blank " + noun + " " + id.apply(item), "Every %s needs a name.".formatted(noun));
            } else if (seen.putIfAbsent(plain.toLowerCase(Locale.ROOT), plain) != null) {
                add("same " + noun + " " + id.apply(item),
                        "There is already %s %s called “%s”. Choose another name.".formatted(article(noun), noun, plain));
            }
        }
    }

    private static String article(String noun) {
        return "aeiou".indexOf(noun.charAt(0)) >= 0 ? "an" : "a";
    }

    /** A score or weight as it is written: no more decimals than it has, two at most. */
    public static String number(double value) {
        var text = String.format(Locale.ROOT, "%.2f", value);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }

    private void add(String key, String message) {
        problems.add(new Problem(key, message));
    }
}
