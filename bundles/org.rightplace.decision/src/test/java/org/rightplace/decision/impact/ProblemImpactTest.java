package org.rightplace.decision.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.spi.Validator;

class ProblemImpactTest {

    private static final Snapshot BEFORE = Snapshot.empty().with(service("a")).with(service("b"));

    @Test
    void what_would_be_found_and_what_would_be_gone_is_told() {
        var edit = Edit.of("Swap", before -> before.without(new EntityRef(Service.class, "a")).with(service("c")));

        assertThat(new ProblemImpact().of(BEFORE, edit, List.of(named(Severity.WARNING)))).satisfiesExactly(
                found -> {
                    assertThat(found.summary()).isEqualTo("1 problem would be found.");
                    assertThat(found.details()).containsExactly("There is c");
                    assertThat(found.about()).containsExactly(new EntityRef(Service.class, "c"));
                },
                gone -> assertThat(gone.summary()).isEqualTo("1 problem would be gone."));
    }

    @Test
    void what_stays_and_what_is_only_worth_knowing_is_not_told() {
        var more = Edit.of("Add", before -> before.with(service("c")));

        assertThat(new ProblemImpact().of(BEFORE, Edit.of("Nothing", before -> before), List.of(named(Severity.ERROR)))).isEmpty();
        assertThat(new ProblemImpact().of(BEFORE, more, List.of(named(Severity.INFORMATION)))).isEmpty();
    }

    @Test
    void a_check_that_fails_does_not_hide_the_others() {
        var broken = check(snapshot -> {
            throw new IllegalStateException("boom");
        });
        var more = Edit.of("Add", before -> before.with(service("c")));

        assertThat(new ProblemImpact().of(BEFORE, more, List.of(broken, named(Severity.WARNING)))).hasSize(1);
    }

    @Test
    void a_check_that_does_not_end_is_told_once_and_not_asked_again() {
        var asked = new AtomicInteger();
        var never = new CountDownLatch(1);
        var hanging = check(snapshot -> {
            asked.incrementAndGet();
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        });
        var more = Edit.of("Add", before -> before.with(service("c")));
        var impact = new ProblemImpact(Duration.ofMillis(40));

        assertThat(impact.of(BEFORE, more, List.of(hanging, named(Severity.WARNING))))
                .extracting(Consequence::summary)
                .containsExactly(
                        "1 problem would be found.",
                        "What one check would find is not known, for it did not come to an end.");
        assertThat(impact.of(BEFORE, more, List.of(hanging, named(Severity.WARNING)))).hasSize(1);
        assertThat(asked).hasValue(1);
    }

    @Test
    void an_edit_that_is_refused_has_no_impact() {
        var refused = Edit.of("No", before -> {
            throw new EditRefused("No.");
        });
        assertThatThrownBy(() -> new ProblemImpact().of(BEFORE, refused, List.of())).isInstanceOf(EditRefused.class);
    }

    private static Validator named(Severity severity) {
        return check(snapshot -> snapshot.all(Service.class).stream()
                .map(service -> Finding.of("there", severity, "There is " + service.id() + ".", EntityRef.to(service)))
                .toList());
    }

    private static Validator check(Function<Snapshot, List<Finding>> work) {
        return new Validator() {
            @Override
            public String id() {
                return "check";
            }

            @Override
            public List<Finding> validate(Snapshot snapshot) {
                return work.apply(snapshot);
            }
        };
    }

    private static Service service(String id) {
        return ServiceBuilder.builder().id(id).name(id).build();
    }
}
