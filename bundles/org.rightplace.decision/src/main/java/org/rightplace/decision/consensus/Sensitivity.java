package org.rightplace.decision.consensus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightplace.decision.Score;
import org.rightplace.decision.spi.ScoringMethod;
import org.rightplace.model.Answer;
import org.rightplace.model.Band;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Extras;
import org.rightplace.model.Option;
import org.rightplace.model.Question;

/** What would change the answer: for each question, the smallest change of its answer that moves the band. */
public final class Sensitivity {

    /**
     * The smallest change to one answer that moves the band.
     *
     * @param question the question
     * @param from the answer as it is; empty if there is none or it is not known
     * @param to the answer that would move the band
     * @param step by how many points of score the answer changes; for one that has no score now, how far it lies from
     *     the score of its domain
     * @param score the score there would be
     */
    public record Flip(Question question, Optional<Option> from, Option to, double step, Score score) {

        /** The band it would move to; empty if no band covers the total. */
        public Optional<Band> band() {
            return score.band();
        }
    }

    private Sensitivity() {}

    /** The changes that move the band, those of answers that have a score first, the smallest of them first. */
    public static List<Flip> of(DecisionTool tool, ScoringMethod method, Map<String, Answer> answers) {
        var now = method.score(tool, answers);
        var flips = new ArrayList<Flip>();
        for (var domain : tool.domains()) {
            for (var question : domain.questions()) {
                var from = Optional.ofNullable(answers.get(question.id()))
                        .flatMap(answer -> question.option(answer.option()))
                        .filter(option -> !option.notKnown());
                double reference = from.map(option -> (double) option.score())
                        .orElseGet(() -> now.domains().get(domain.id()).orElse(now.total().orElse(0)));
                question.options().stream()
                        .filter(option -> !option.notKnown() && !Optional.of(option).equals(from))
                        .map(option -> new Flip(
                                question, from, option, Math.abs(option.score() - reference), changed(tool, method, answers, question, option)))
                        .filter(flip -> !flip.band().equals(now.band()))
                        .min(Comparator.comparingDouble(Flip::step))
                        .ifPresent(flips::add);
            }
        }
        flips.sort(Comparator.comparing((Flip flip) -> flip.from().isEmpty()).thenComparingDouble(Flip::step));
        return flips;
    }

    private static Score changed(
            DecisionTool tool, ScoringMethod method, Map<String, Answer> answers, Question question, Option option) {
        var changed = new HashMap<>(answers);
        changed.put(question.id(), new Answer(option.id(), "", Extras.NONE));
        return method.score(tool, changed);
    }
}
