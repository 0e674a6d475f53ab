package org.rightplace.decision.internal;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.rightplace.decision.spi.CriteriaProvider;
import org.rightplace.model.Domain;
import org.rightplace.model.Workstream;

/**
 * A plugin's criteria behind a fence. They are asked for on a thread of their own and waited for a limited time, because
 * windows and checks wait for the answer; what was answered is kept for as long as the workstream stays as it is. Criteria
 * that do not come to an end are left out until they do.
 */
public final class FencedCriteria {

    private static final System.Logger LOG = System.getLogger(FencedCriteria.class.getName());

    static final long LIMIT_MILLIS = 3_000;

    private static final int STEPS = 20;
    private static final Answer UNENDING = new Answer(List.of(), Trouble.UNENDING);
    private static final IdentityCache<CriteriaProvider, FencedCriteria> KNOWN = new IdentityCache<>();

    private final long limitMillis;
    private final IdentityCache<Workstream, Answer> answers = new IdentityCache<>();
    private volatile String name;
    private CountDownLatch asked = new CountDownLatch(0);

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
    FencedCriteria(CriteriaProvider provider, long limitMillis) {
        this.name = provider.getClass().getSimpleName();
        this.limitMillis = limitMillis;
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
        return KNOWN.get(provider, added -> new FencedCriteria(added, LIMIT_MILLIS));
    }

    Answer answer(CriteriaProvider provider, Workstream workstream) {
        var known = answers.get(workstream);
        return known != null ? known : askOnce(provider, workstream);
    }

    // One question at a time: as long as one is not answered the next would not be either.
    private synchronized Answer askOnce(CriteriaProvider provider, Workstream workstream) {
        if (asked.getCount() > 0) {
            return UNENDING;
        }
        var known = answers.get(workstream);
        if (known != null) {
            return known;
        }
        var question = new CountDownLatch(1);
        asked = question;
        Thread.ofPlatform().daemon().name("criteria").start(() -> {
            try {
                answers.put(workstream, given(provider, workstream));
            } finally {
                question.countDown();
            }
        });
        if (!answered(question)) {
            LOG.log(System.Logger.Level.WARNING, "The criteria of {0} do not come to an end and are left out until they do.", name);
            return UNENDING;
        }
        return answers.get(workstream);
    }

    private Answer given(CriteriaProvider provider, Workstream workstream) {
        try {
            name = named(provider);
            return new Answer(List.copyOf(provider.domains(workstream)), Trouble.NONE);
        } catch (Throwable e) {
            // Whatever it is, nobody else would be told of it on this thread.
            LOG.log(System.Logger.Level.WARNING, "The criteria of " + name + " are left out: they failed.", e);
            return new Answer(List.of(), Trouble.FAILED);
        }
    }

    private String named(CriteriaProvider provider) {
        var given = provider.name();
        return given == null || given.isBlank() ? name : given;
    }

    // Counted in steps and not by the clock: when the whole machine stands still no plugin is to blame.
    private boolean answered(CountDownLatch question) {
        boolean interrupted = false;
        try {
            for (int step = 0; step < STEPS; step++) {
                try {
                    if (question.await(Math.max(1, limitMillis / STEPS), TimeUnit.MILLISECONDS)) {
                        return true;
                    }
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            return false;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
