package org.rightplace.ui.board.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.rightplace.decision.DecisionTools;
import org.rightplace.decision.Score;
import org.rightplace.decision.Verdict;
import org.rightplace.decision.Wording;
import org.rightplace.model.Assessment;
import org.rightplace.model.Framework;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.Change;

/** What the decision tool said of the services that are in sight, worked out when first asked for. */
final class Scores {

    private final PartSite site;
    private final Map<String, String> words = new HashMap<>();
    private DecisionTools tools;

    Scores(PartSite site) {
        this.site = site;
        DecisionTools.TYPES.forEach(type -> site.onServices(type, this::forget));
    }

    /** The score in a few words, such as "score 3.0 · domains pull apart"; empty if there is none. */
    String brief(Service service) {
        return words.computeIfAbsent(service.id(), id -> tools()
                .score(site.snapshot(), service)
                .filter(score -> score.total().isPresent())
                .map(Scores::brief)
                .orElse(""));
    }

    /** What the tool said, held against levels; or why it said nothing. */
    String verdict(Service service, Collection<String> levels) {
        return Verdict.of(site.snapshot(), tools(), service, levels)
                .map(Verdict::sentence)
                .or(() -> tools().score(site.snapshot(), service).map(Score::withheld).filter(why -> !why.isEmpty()))
                .orElse("Not asked yet.");
    }

    /** Forgets what a change may have made wrong. */
    void changed(Change change) {
        if (change.touches(Framework.class) || change.touches(Workstream.class)) {
            forget();
        } else {
            change.touched(Assessment.class).forEach(words::remove);
        }
    }

    private static String brief(Score score) {
        return "score " + Wording.number(score.total().orElseThrow()) + (score.blend() ? " · domains pull apart" : "");
    }

    private void forget() {
        words.clear();
        tools = null;
    }

    private DecisionTools tools() {
        if (tools == null) {
            tools = DecisionTools.of(site::services);
        }
        return tools;
    }
}
