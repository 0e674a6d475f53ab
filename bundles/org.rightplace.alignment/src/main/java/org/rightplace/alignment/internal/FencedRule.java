package org.rightplace.alignment.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rightplace.alignment.AlignmentFinding;
import org.rightplace.alignment.spi.AlignmentRule;
import org.rightplace.alignment.spi.CheckedArea;
import org.rightplace.alignment.spi.CheckedService;

/** A rule behind a fence: when it fails, that is remembered and said once, and the others go on. */
final class FencedRule {

    private static final System.Logger LOG = System.getLogger(FencedRule.class.getName());

    private final AlignmentRule rule;
    private final String name;
    private final AtomicBoolean told = new AtomicBoolean();

    FencedRule(AlignmentRule rule, Turn turn) {
        this.rule = rule;
        turn.begin(rule, provisional(rule));
        this.name = fenced(rule::name).filter(given -> !given.isBlank()).orElse(provisional(rule));
        turn.end();
    }

    /** What a rule is known by that has not said its name. */
    private static String provisional(AlignmentRule rule) {
        return rule.getClass().getSimpleName();
    }

    /** What users know it by. */
    String name() {
        return name;
    }

    /** What it finds, or empty if it failed. */
    Optional<List<AlignmentFinding>> check(CheckedService service) {
        return found(() -> rule.check(service));
    }

    /** What it finds, or empty if it failed. */
    Optional<List<AlignmentFinding>> check(CheckedArea area) {
        return found(() -> rule.check(area));
    }

    private Optional<List<AlignmentFinding>> found(Supplier<List<AlignmentFinding>> check) {
        return fenced(() -> List.copyOf(check.get()));
    }

    private <T> Optional<T> fenced(Supplier<T> call) {
        try {
            return Optional.ofNullable(call.get());
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            // It would otherwise be said for each of thousands of services, at every keystroke.
            if (told.compareAndSet(false, true)) {
                LOG.log(System.Logger.Level.WARNING, "The check " + rule.getClass().getName() + " failed.", e);
            }
            return Optional.empty();
        }
    }

    /** Asks every rule, and says which of them failed. */
    static Found ask(
            List<FencedRule> rules, Turn turn, Function<FencedRule, Optional<List<AlignmentFinding>>> question) {
        var found = Found.builder();
        for (var rule : rules) {
            turn.begin(rule.rule, rule.name);
            question.apply(rule).ifPresentOrElse(found::add, () -> found.failed(rule));
            turn.end();
        }
        return found.build();
    }
}
