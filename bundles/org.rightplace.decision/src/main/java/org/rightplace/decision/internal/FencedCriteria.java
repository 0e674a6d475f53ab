package org.rightplace.decision.internal;

import java.time.Duration;
import java.util.List;
import org.rightplace.decision.spi.CriteriaProvider;
import org.rightplace.model.Domain;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.contributed.IdentityCache;
import org.rightplace.workspace.contributed.Patience;
import org.rightplace.workspace.contributed.Reply;

/**
 * A plugin's criteria behind a fence. What was answered is kept for as long as the workstream stays as it is. Criteria
 * that do not come to an end are left out until they do.
 */
public final class FencedCriteria {

    private static final System.Logger LOG = System.getLogger(FencedCriteria.class.getName());

    // Windows wait for the answer.
    private static final Duration LIMIT = Duration.ofSeconds(3);

    private static final Answer UNENDING = new Answer(List.of(), Trouble.UNENDING);
    private static final Answer FAILED = new Answer(List.of(), Trouble.FAILED);
    private static final IdentityCache<CriteriaProvider, FencedCriteria> KNOWN = new IdentityCache<>();

    private final Patience patience;
    private final IdentityCache<Workstream, Answer> answers = new IdentityCache<>();
    private volatile String name;

    /** What can be the matter with criteria. */
    public enum Trouble {
        NONE,
        FAILED,
        UNENDING
    }

    /**
     * What a plugin gave.
     *
     * @param domains the domains, none if there was trouble
     */
    public record Answer(List<Domain> domains, Trouble trouble) {}

    // The provider is not kept, for this outlives it.
    FencedCriteria(CriteriaProvider provider, Duration limit) {
        this.name = provider.getClass().getSimpleName();
        this.patience = Patience.untilItEnds(limit);
    }

    /** What a plugin gives for a workstream. */
    public static Answer ask(CriteriaProvider provider, Workstream workstream) {
        return of(provider).answer(provider, workstream);
    }

    /** What users know the plugin's criteria by. */
    static String name(CriteriaProvider provider) {
        return of(provider).name;
    }

    private static FencedCriteria of(CriteriaProvider provider) {
        return KNOWN.get(provider, added -> new FencedCriteria(added, LIMIT));
    }

    Answer answer(CriteriaProvider provider, Workstream workstream) {
        var known = answers.get(workstream);
        return known != null ? known : askOnce(provider, workstream);
    }

    // One question at a time: as long as one is not answered the next would not be either.
    private synchronized Answer askOnce(CriteriaProvider provider, Workstream workstream) {
        var known = answers.get(workstream);
        if (known != null) {
            return known;
        }
        return switch (patience.ask(provider, () -> given(provider, workstream))) {
            case Reply.Given<Answer>(var answer) -> answer;
            case Reply.Failed<Answer>(var reason) -> {
                LOG.log(System.Logger.Level.WARNING, "The criteria of " + name + " are left out: they failed.", reason);
                answers.put(workstream, FAILED);
                yield FAILED;
            }
            case Reply.Unending<Answer>(boolean asked) -> {
                if (asked) {
                    LOG.log(System.Logger.Level.WARNING,
                            "The criteria of {0} do not come to an end and are left out until they do.", name);
                }
                yield UNENDING;
            }
        };
    }

    // An answer that comes late counts too.
    private Answer given(CriteriaProvider provider, Workstream workstream) {
        name = named(provider);
        var answer = new Answer(List.copyOf(provider.domains(workstream)), Trouble.NONE);
        answers.put(workstream, answer);
        return answer;
    }

    private String named(CriteriaProvider provider) {
        var given = provider.name();
        return given == null || given.isBlank() ? name : given;
    }
}
