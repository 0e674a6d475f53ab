package org.rightplace.decision;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Domain;
import org.rightplace.model.Framework;

/** A score in sentences, the same in the window and on paper. */
public final class Wording {

    private Wording() {}

    /** A score with one decimal, as it is shown everywhere. */
    public static String number(double score) {
        return String.format(Locale.ROOT, "%.1f", score);
    }

    /** How far the answers have come, such as "28 of 31 answered, 2 not known". */
    public static String progress(Score score) {
        var answered = score.answered() + " of " + score.asked() + " answered";
        return score.notKnown() == 0 ? answered : answered + ", " + score.notKnown() + " not known";
    }

    /** Whether the total lies on the edge of its band, such as "on the edge of the band below"; empty if it does not. */
    public static String edge(DecisionTool tool, Score score) {
        return Edge.of(tool, score)
                .map(edge -> "on the edge of the band " + (edge.below() ? "below" : "above") + ", “"
                        + edge.neighbour().name() + "”")
                .orElse("");
    }

    /** Which domains pull which way, and the blend that suggests, if any; empty if there is nothing to say. */
    public static String pull(Framework framework, DecisionTool tool, Score score) {
        return Pull.of(tool, score).map(pull -> pull(framework, tool, score, pull)).orElse("");
    }

    private static String pull(Framework framework, DecisionTool tool, Score score, Pull pull) {
        var near = listed(pull.near());
        var far = listed(pull.far());
        if (!pull.blend()) {
            return "The domains lie %s apart; %s would suggest a blend. %s %s it outward, %s %s it closer to home.".formatted(
                    number(score.divergence()),
                    number(tool.divergence()),
                    capital(far),
                    pull.far().size() == 1 ? "pulls" : "pull",
                    near,
                    pull.near().size() == 1 ? "pulls" : "pull");
        }
        var pulling = "The domains pull %s apart: %s %s closer to home, %s towards scale.".formatted(
                number(score.divergence()), near, pull.near().size() == 1 ? "pulls" : "pull", far);
        return pulling + " " + suggestion(framework, pull);
    }

    private static String suggestion(Framework framework, Pull pull) {
        var nearLevel = framework.level(pull.nearBand().level());
        var farLevel = framework.level(pull.farBand().level());
        if (nearLevel.isEmpty() || farLevel.isEmpty() || nearLevel.equals(farLevel)) {
            return "Consider a blend between “%s” and “%s”.".formatted(pull.nearBand().name(), pull.farBand().name());
        }
        return "Consider a blend: “%s” for what follows from %s, “%s” for what follows from %s.".formatted(
                nearLevel.get().name(), listed(pull.near()), farLevel.get().name(), listed(pull.far()));
    }

    private static String listed(List<Domain> domains) {
        var names = domains.stream().map(Domain::name).map(Wording::lower).toList();
        return names.size() == 1
                ? names.getFirst()
                : names.stream().limit(names.size() - 1L).collect(Collectors.joining(", ")) + " and " + names.getLast();
    }

    // In the middle of a sentence a name starts small, unless it is an abbreviation.
    private static String lower(String name) {
        return name.length() > 1 && Character.isUpperCase(name.charAt(1))
                ? name
                : name.substring(0, Math.min(1, name.length())).toLowerCase(Locale.UK) + name.substring(Math.min(1, name.length()));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
