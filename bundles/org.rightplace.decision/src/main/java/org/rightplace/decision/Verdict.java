package org.rightplace.decision;

import java.util.Collection;
import java.util.Optional;
import org.rightplace.model.Band;
import org.rightplace.model.Level;
import org.rightplace.model.Service;
import org.rightplace.workspace.Snapshot;

/**
 * What the decision tool said of a service, held against where it stands or might go.
 *
 * @param score the score; it has a total
 * @param pointsTo the level its band points to; empty if it points to none
 * @param agrees whether that level is one of those asked about
 * @param sentence all of it in a sentence or two
 */
public record Verdict(Score score, Optional<Level> pointsTo, boolean agrees, String sentence) {

    /**
     * What the tool said.
     *
     * @param levels the ids of the levels where the service stands or might go
     * @return empty if there is no score
     */
    public static Optional<Verdict> of(
            Snapshot snapshot, DecisionTools tools, Service service, Collection<String> levels) {
        var framework = snapshot.framework();
        var score = tools.score(snapshot, service).filter(known -> known.total().isPresent());
        if (framework.isEmpty() || score.isEmpty()) {
            return Optional.empty();
        }
        var level = score.get().band().map(Band::level).flatMap(framework.get()::level);
        boolean agrees = level.filter(known -> levels.contains(known.id())).isPresent();
        return Optional.of(new Verdict(score.get(), level, agrees, sentence(score.get(), level, agrees, levels)));
    }

    private static String sentence(Score score, Optional<Level> level, boolean agrees, Collection<String> levels) {
        var total = Wording.number(score.total().orElseThrow());
        var band = score.band().map(known -> ", “" + known.name() + "”").orElse("");
        var points = level.filter(known -> !agrees && !levels.isEmpty())
                .map(known -> " It points to " + known.name() + ", not here.")
                .orElse(agrees ? " It points here too." : "");
        return total + band + "." + points + (score.blend() ? " The domains pull apart, which suggests a blend." : "");
    }
}
