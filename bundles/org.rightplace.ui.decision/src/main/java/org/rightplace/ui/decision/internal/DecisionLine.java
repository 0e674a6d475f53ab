package org.rightplace.ui.decision.internal;

import java.util.Comparator;
import java.util.Optional;
import org.rightplace.decision.DecisionTools;
import org.rightplace.decision.Score;
import org.rightplace.decision.Wording;
import org.rightplace.model.Band;
import org.rightplace.model.Framework;
import org.rightplace.model.Placement;
import org.rightplace.model.Service;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Snapshot;

/** A service in the list of decisions, with its score and placement at one moment. */
record DecisionLine(Snapshot snapshot, Service service, Optional<Score> score, Optional<Placement> placement) {

    /** The columns of the list. */
    enum Column {
        SERVICE("Service", 32, NameOrder.by(line -> line.service().name())),
        SCORE("Score", 8, Comparator.comparingDouble(DecisionLine::total)),
        BAND("Band", 20, Comparator.comparingDouble(DecisionLine::total)),
        ANSWERED("Answered", 11, Comparator.comparingInt(line -> line.score().map(Score::answered).orElse(0))),
        APART("Apart", 11, Comparator.comparingDouble(line -> line.score().map(Score::divergence).orElse(0.0))),
        PLACED("Placed", 20, NameOrder.by(line -> line.text(DecisionLine.placed()))),
        STATUS("Status", 12, Comparator.comparing(DecisionLine::step));

        private final String words;
        private final int weight;
        private final Comparator<DecisionLine> order;

        Column(String words, int weight, Comparator<DecisionLine> order) {
            this.words = words;
            this.weight = weight;
            this.order = order;
        }

        String words() {
            return words;
        }

        /** Its share of the width. */
        int weight() {
            return weight;
        }

        Comparator<DecisionLine> order() {
            return order.thenComparing(NameOrder.by(line -> line.service().name()));
        }
    }

    static DecisionLine of(Snapshot snapshot, DecisionTools tools, Service service) {
        return new DecisionLine(
                snapshot, service, tools.score(snapshot, service), snapshot.find(Placement.class, service.id()));
    }

    String text(Column column) {
        return switch (column) {
            case SERVICE -> service.name();
            case SCORE -> score.filter(one -> one.total().isPresent())
                    .map(one -> Wording.number(one.total().getAsDouble()))
                    .orElse("–");
            case BAND -> score.flatMap(Score::band).map(Band::name).orElse("");
            case ANSWERED -> score.map(one -> one.answered() + one.notKnown() + " of " + one.asked()).orElse("");
            case APART -> score.filter(one -> one.divergence() > 0).map(DecisionLine::apart).orElse("");
            case PLACED -> snapshot.framework().flatMap(framework -> PlacementWords.brief(framework, placement)).orElse("");
            case STATUS -> placement.map(one -> PlacementWords.status(one.status())).orElse("");
        };
    }

    /** The rank of the level its score points to, or -1. */
    int rank() {
        var framework = snapshot.framework();
        return score.flatMap(Score::band).map(Band::level)
                .flatMap(level -> framework.map((Framework one) -> one.rank(level)))
                .orElse(-1);
    }

    private static Column placed() {
        return Column.PLACED;
    }

    private static String apart(Score score) {
        return Wording.number(score.divergence()) + (score.blend() ? " · blend" : "");
    }

    private double total() {
        return score.map(Score::total).filter(total -> total.isPresent()).map(total -> total.getAsDouble()).orElse(-1.0);
    }

    private int step() {
        return placement.map(Placement::status).map(Enum::ordinal).orElse(-1);
    }
}
