package org.rightplace.decision.internal;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rightplace.decision.MeanOfDomains;
import org.rightplace.decision.Score;
import org.rightplace.decision.spi.ScoringMethod;
import org.rightplace.model.Answer;
import org.rightplace.model.DecisionTool;
import org.rightplace.workspace.contributed.IdentityCache;
import org.rightplace.workspace.contributed.Patience;
import org.rightplace.workspace.contributed.Reply;

/** The way to score that a tool names, if it is there, behind a fence. */
public final class ChosenMethod {

    private static final System.Logger LOG = System.getLogger(ChosenMethod.class.getName());

    // Windows wait for the answer.
    private static final Patience PATIENCE = Patience.untilItEnds(Duration.ofSeconds(3));

    private static final ScoringMethod USUAL = new MeanOfDomains();
    private static final IdentityCache<ScoringMethod, Known> KNOWN = new IdentityCache<>();

    private ChosenMethod() {}

    /**
     * What a way to score is known by.
     *
     * @param id the id to choose it by; empty if it did not say
     * @param name what users know it by
     * @param told what has gone wrong with it and is in the log
     */
    record Known(String id, String name, Set<String> told) {

        /** What a method said of itself. */
        private static Known of(ScoringMethod method) {
            return new Known(method.id().strip(), method.name().strip(), ConcurrentHashMap.newKeySet());
        }

        private static Known nameless(ScoringMethod method) {
            return new Known("", method.getClass().getSimpleName(), ConcurrentHashMap.newKeySet());
        }

        /** Whether a tool can choose it. */
        boolean choosable() {
            return !id.isEmpty() && !name.isEmpty() && !id.equals(MeanOfDomains.ID);
        }
    }

    /** The method of a tool: the usual one, or the one of these that it names. It never fails. */
    public static ScoringMethod of(DecisionTool tool, List<ScoringMethod> published) {
        var wanted = tool.method();
        if (wanted.isEmpty() || wanted.equals(MeanOfDomains.ID)) {
            return USUAL;
        }
        return find(wanted, published).<ScoringMethod>map(Fenced::new).orElseGet(() -> new Missing(wanted));
    }

    /** Those that can be chosen, the usual one first: their names by id. Of two with one id the first counts. */
    public static Map<String, String> choices(List<ScoringMethod> published) {
        var choices = new LinkedHashMap<String, String>();
        choices.put(USUAL.id(), USUAL.name());
        published.stream()
                .map(ChosenMethod::known)
                .filter(Known::choosable)
                .forEach(known -> choices.putIfAbsent(known.id(), known.name()));
        return choices;
    }

    /** What a method is known by; without an id if it does not say, or not in time. */
    static Known known(ScoringMethod method) {
        var known = KNOWN.get(method);
        if (known != null) {
            return known;
        }
        return switch (PATIENCE.ask(method, () -> Known.of(method))) {
            case Reply.Given<Known>(var said) -> KNOWN.get(method, asked -> said);
            case Reply.Failed<Known>(var reason) -> {
                LOG.log(System.Logger.Level.WARNING, "The scoring method " + method.getClass().getName() + " does not say what it is.", reason);
                yield KNOWN.get(method, Known::nameless);
            }
            case Reply.Unending<Known>(boolean asked) -> Known.nameless(method);
        };
    }

    static Optional<ScoringMethod> find(String wanted, List<ScoringMethod> published) {
        return published.stream().filter(method -> known(method).choosable() && known(method).id().equals(wanted)).findFirst();
    }

    /** In place of a method that is not there. */
    private record Missing(String id) implements ScoringMethod {

        @Override
        public String name() {
            return id;
        }

        @Override
        public Score score(DecisionTool tool, Map<String, Answer> answers) {
            return Score.withheld(tool, answers,
                    ("The decision tool is scored by “%s”, which is not there, so nothing is scored. Install the plugin that "
                            + "brings it, or choose another way to score in the framework.").formatted(id));
        }
    }

    /** A method that may do anything. */
    private record Fenced(ScoringMethod method) implements ScoringMethod {

        @Override
        public String id() {
            return known(method).id();
        }

        @Override
        public String name() {
            return known(method).name();
        }

        @Override
        public Score score(DecisionTool tool, Map<String, Answer> answers) {
            return switch (PATIENCE.ask(method, () -> SoundScore.checked(tool, method.score(tool, answers)))) {
                case Reply.Given<Score>(var score) -> score;
                case Reply.Failed<Score>(var reason) -> {
                    tell(reason.getClass().getName(), reason);
                    yield Score.withheld(tool, answers, ("The scoring method “%s” failed; the log says why. Update the plugin that "
                            + "brings it, or choose another way to score in the framework.").formatted(name()));
                }
                case Reply.Unending<Score>(boolean asked) -> {
                    tell("unending", null);
                    yield Score.withheld(tool, answers, ("The scoring method “%s” does not come to an end. Update the plugin that "
                            + "brings it, or choose another way to score in the framework.").formatted(name()));
                }
            };
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Fenced that && method == that.method;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(method);
        }

        // It would otherwise be said for each of thousands of services.
        private void tell(String what, Throwable reason) {
            if (known(method).told().add(what)) {
                LOG.log(System.Logger.Level.WARNING, "The scoring method " + name() + " gave no score: " + what, reason);
            }
        }
    }
}
