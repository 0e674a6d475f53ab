package org.rightplace.workbench.internal.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Entity;
import org.rightplace.model.Place;
import org.rightplace.model.PlaceBuilder;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementBuilder;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Task;
import org.rightplace.model.TaskBuilder;
import org.rightplace.model.Workstream;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;

class ProblemListTest {

    private static final Workstream CANCER = WorkstreamBuilder.builder().id("ca").name("Cancer").build();
    private static final Workstream CHILDREN = WorkstreamBuilder.builder().id("ch").name("Children").build();
    private static final Service SCREENING = service("screening", "ca");
    private static final Service SCHOOLS = service("schools", "ch");
    private static final Service BOTH = service("both", "ch").withAlsoIn(List.of("ca"));
    private static final Place COAST = PlaceBuilder.builder().id("coast").name("Coast").level("far").build();
    private static final Snapshot SYSTEM = Snapshot.empty().withAll(List.of(
            CANCER, CHILDREN, SCREENING, SCHOOLS, BOTH, COAST,
            PlacementBuilder.builder().id("screening").build(),
            TaskBuilder.builder().id("task").workstream("ca").name("Task").build()));

    private static final Finding OF_COAST = finding(Severity.WARNING, "coast", COAST);
    private static final Finding OF_SCHOOLS = finding(Severity.ERROR, "schools", SCHOOLS);
    private static final Finding OF_SCREENING = finding(Severity.INFORMATION, "screening", SCREENING);
    private static final Finding OF_BOTH = finding(Severity.WARNING, "both", BOTH);
    private static final List<Finding> ALL = List.of(OF_COAST, OF_SCREENING, OF_SCHOOLS, OF_BOTH);

    private static Service service(String id, String workstream) {
        return ServiceBuilder.builder().id(id).workstream(workstream).kind(ServiceKind.SERVICE).name(id).build();
    }

    private static Finding finding(Severity severity, String message, Entity about) {
        return Finding.of("rule", severity, message, EntityRef.to(about));
    }

    private static ProblemList list(List<Finding> findings, Workstream front) {
        return ProblemList.of(findings, SYSTEM, Optional.ofNullable(front));
    }

    @Test
    void without_a_workstream_in_front_the_worst_come_first() {
        assertThat(list(ALL, null).findings()).containsExactly(OF_SCHOOLS, OF_COAST, OF_BOTH, OF_SCREENING);
        assertThat(list(ALL, null).rows()).noneMatch(ProblemList.Heading.class::isInstance);
    }

    @Test
    void the_workstream_in_front_comes_first_the_worst_of_it_before_the_rest() {
        assertThat(list(ALL, CANCER).findings()).containsExactly(OF_BOTH, OF_SCREENING, OF_SCHOOLS, OF_COAST);
    }

    @Test
    void files_that_cannot_be_read_come_before_everything() {
        var unreadable = Finding.of("unreadable-file", Severity.ERROR, "places.json, line 3: it stops in the middle.");
        var all = List.of(OF_SCHOOLS, OF_BOTH, unreadable);

        assertThat(list(all, CANCER).findings()).containsExactly(unreadable, OF_BOTH, OF_SCHOOLS);
        assertThat(list(all, CANCER).rows()).first().isEqualTo(new ProblemList.Heading("The workspace", "1 error"));
        assertThat(list(all, null).findings()).first().isEqualTo(unreadable);
    }

    @Test
    void each_part_says_whose_it_is_and_how_much_it_is() {
        assertThat(list(ALL, CANCER).rows())
                .filteredOn(ProblemList.Heading.class::isInstance)
                .containsExactly(
                        new ProblemList.Heading("Cancer", "1 warning, 1 note"),
                        new ProblemList.Heading("Elsewhere", "1 error, 1 warning"));
    }

    @Test
    void a_workstream_with_nothing_wrong_says_so() {
        assertThat(list(List.of(OF_COAST), CANCER).rows()).startsWith(
                new ProblemList.Heading("Cancer", "nothing found"), new ProblemList.Heading("Elsewhere", "1 warning"));
    }

    @Test
    void where_nothing_is_elsewhere_there_is_no_heading_for_it() {
        assertThat(list(List.of(OF_BOTH), CANCER).rows())
                .filteredOn(ProblemList.Heading.class::isInstance)
                .containsExactly(new ProblemList.Heading("Cancer", "1 warning"));
    }

    @Test
    void what_is_kept_with_a_workstream_is_its_own() {
        var placed = Finding.of("rule", Severity.WARNING, "placed", new EntityRef(Placement.class, "screening"));
        var planned = Finding.of("rule", Severity.WARNING, "planned", new EntityRef(Task.class, "task"));

        assertThat(list(List.of(OF_SCHOOLS, placed, planned), CANCER).findings()).containsExactly(placed, planned, OF_SCHOOLS);
    }
}
