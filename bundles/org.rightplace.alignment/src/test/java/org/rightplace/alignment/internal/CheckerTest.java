package org.rightplace.alignment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightplace.alignment.testing.Harbour.SYSTEM;
import static org.rightplace.alignment.testing.Harbour.at;
import static org.rightplace.alignment.testing.Harbour.model;
import static org.rightplace.alignment.testing.Harbour.needing;
import static org.rightplace.alignment.testing.Harbour.organisation;
import static org.rightplace.alignment.testing.Harbour.placement;
import static org.rightplace.alignment.testing.Harbour.practice;
import static org.rightplace.alignment.testing.Harbour.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rightplace.alignment.Alignment;
import org.rightplace.alignment.AlignmentFinding;
import org.rightplace.alignment.AlignmentReport;
import org.rightplace.alignment.spi.AlignmentRule;
import org.rightplace.alignment.spi.CheckedArea;
import org.rightplace.alignment.spi.CheckedService;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.Framework;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.OrganisationKind;
import org.rightplace.model.Place;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.TermBuilder;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;

class CheckerTest {

    private static final Snapshot BEGUN =
            SYSTEM.with(model("clinic", "north", "south")).with(model("ward", "north", "north"));

    private final Watching watching = new Watching();
    private final Alignment alignment = Alignment.with(List.of(watching), DecisionTools.PLAIN);

    @Test
    void an_edit_has_only_its_own_service_and_area_checked_again() {
        alignment.report(BEGUN);
        watching.checked.clear();

        alignment.report(BEGUN.with(model("clinic", "north", "north")));

        assertThat(watching.checked).containsExactly("clinic", "area");
    }

    @Test
    void what_is_said_of_one_service_has_only_that_checked_again() {
        var before = BEGUN.with(placement("clinic", PlacementStatus.PROPOSED, at("system")));
        alignment.report(before);
        watching.checked.clear();

        alignment.report(before.with(needing("ward", 50_000)));

        assertThat(watching.checked).containsExactly("ward", "area");
    }

    @Test
    void what_no_rule_looks_at_has_nothing_checked_again() {
        var report = alignment.report(BEGUN);
        watching.checked.clear();

        assertThat(alignment.report(BEGUN.with(TermBuilder.builder().id("t").build()))).isSameAs(report);
        assertThat(watching.checked).isEmpty();
    }

    @Test
    void a_new_service_leaves_the_others_as_they_are() {
        alignment.report(BEGUN);
        watching.checked.clear();

        var report = alignment.report(BEGUN.with(service("annexe", "area", ServiceKind.SERVICE, 1.5)));

        assertThat(watching.checked).containsExactly("annexe", "area");
        assertThat(report.services()).extracting(found -> found.id()).containsExactly("clinic", "annexe", "ward");
    }

    @Test
    void the_holder_with_whom_half_of_a_workstream_has_somebody_concerns_all_of_it() {
        var none = SYSTEM.with(new OperatingModel("clinic", List.of(), null));
        alignment.report(none);
        watching.checked.clear();

        alignment.report(none.with(model("clinic", "north")));

        assertThat(watching.checked).containsExactly("clinic", "ward", "area");
    }

    @Test
    void a_report_after_edits_is_the_report_of_a_fresh_start() {
        var random = new Random(1122);
        var incremental = Alignment.builtIn();
        var snapshot = SYSTEM;
        var undone = new ArrayList<Snapshot>();
        for (int round = 0; round < 400; round++) {
            snapshot = !undone.isEmpty() && random.nextInt(8) == 0
                    ? undone.removeLast()
                    : edited(snapshot, random);
            undone.add(snapshot);

            assertThat(words(incremental.report(snapshot))).isEqualTo(words(Alignment.builtIn().report(snapshot)));
        }
    }

    @Test
    void a_rule_that_fails_is_named_once_and_the_others_go_on() {
        AlignmentRule failing = new AlignmentRule() {
            @Override
            public String id() {
                return "failing";
            }

            @Override
            public String name() {
                return "Tides";
            }

            @Override
            public List<AlignmentFinding> check(CheckedService service) {
                throw new AssertionError("no tide today");
            }
        };
        var report = Alignment.with(List.of(failing, watching), DecisionTools.PLAIN).report(BEGUN);

        assertThat(report.findings()).filteredOn(finding -> finding.rule().equals("watching")).hasSize(3);
        assertThat(report.findings().getLast()).satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("rule-failed");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).contains("“Tides”", "2 times");
            assertThat(finding.service()).isEmpty();
        });
    }

    @Test
    void a_rule_that_cannot_even_say_its_name_is_fenced_too() {
        AlignmentRule nameless = new AlignmentRule() {
            @Override
            public String id() {
                throw new IllegalStateException();
            }

            @Override
            public String name() {
                throw new IllegalStateException();
            }

            @Override
            public List<AlignmentFinding> check(CheckedArea area) {
                return null;
            }
        };

        assertThat(Alignment.with(List.of(nameless), DecisionTools.PLAIN).report(BEGUN).findings())
                .extracting(AlignmentFinding::rule)
                .containsExactly("rule-failed");
    }

    @Test
    void a_rule_that_hangs_is_named_and_left_out_and_the_others_go_on() {
        var forever = new CountDownLatch(1);
        var hanging = new AlignmentRule() {
            @Override
            public String id() {
                return "hanging";
            }

            @Override
            public String name() {
                return "Slack water";
            }

            @Override
            public List<AlignmentFinding> check(CheckedService service) {
                try {
                    forever.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return List.of();
            }
        };
        List<AlignmentRule> rules = List.of(hanging, watching);
        var checker = new Checker(() -> rules, () -> DecisionTools.PLAIN, 1_000);

        var report = checker.report(BEGUN);

        assertThat(report.findings()).filteredOn(finding -> finding.rule().equals("watching")).hasSize(3);
        assertThat(report.findings().getLast().rule()).isEqualTo("rule-failed");
        assertThat(report.findings().getLast().message()).contains("“Slack water”", "left out", "the others go on");
        assertThat(checker.report(BEGUN)).isSameAs(report);
        assertThat(checker.report(BEGUN.with(model("clinic", "north", "north"))).findings().getLast().message())
                .contains("“Slack water”");
    }

    @Test
    void rules_come_and_go() {
        var rules = new ArrayList<List<AlignmentRule>>(List.of(List.of()));
        var checker = new Checker(rules::getLast, () -> DecisionTools.PLAIN);
        assertThat(checker.report(BEGUN).findings()).isEmpty();

        rules.add(List.of(watching));
        assertThat(checker.report(BEGUN).findings()).hasSize(3);

        rules.add(List.of());
        assertThat(checker.report(BEGUN).findings()).isEmpty();
    }

    @Test
    void a_system_without_a_framework_has_nothing_to_find() {
        var report = Alignment.builtIn().report(BEGUN.without(BEGUN.framework().orElseThrow()));

        assertThat(report.findings()).isEmpty();
        assertThat(report.services()).isEmpty();
        assertThat(report.service("clinic")).isEmpty();
        assertThat(report.area("area")).isEmpty();
        assertThat(report.findings("clinic")).isEmpty();
    }

    @Test
    void figures_are_found_by_service_and_by_area() {
        var report = Alignment.builtIn().report(BEGUN);

        assertThat(report.service("clinic").orElseThrow().verticalHandoffs()).isEqualTo(1);
        assertThat(report.service("area")).isEmpty();
        assertThat(report.area("area").orElseThrow().horizontalHandoffs()).containsEntry("needs", 0).containsEntry("money", 1);
        assertThat(report.area("clinic")).isEmpty();
        assertThat(report.findings("clinic")).isNotEmpty().allMatch(finding -> finding.service().equals("clinic"));
    }

    @Test
    void an_area_holds_the_services_of_the_areas_within_it() {
        var nested = BEGUN.with(service("inner", "area", ServiceKind.AREA, 3))
                .with(service("cabin", "inner", ServiceKind.SERVICE, 1))
                .with(model("cabin", "coast"));

        assertThat(Alignment.builtIn().report(nested).area("area").orElseThrow().services()).isEqualTo(3);
        assertThat(Alignment.builtIn().report(nested).area("area").orElseThrow().horizontalHandoffs("needs")).isEqualTo(1);
        assertThat(Alignment.builtIn().report(nested).area("inner").orElseThrow().services()).isEqualTo(1);
    }

    @Test
    void threads_that_come_at_once_all_get_the_report_of_their_own_snapshot() throws Exception {
        var shared = Alignment.builtIn();
        var one = BEGUN;
        var other = BEGUN.with(model("clinic", "north", "north"));
        Callable<Boolean> task = () -> {
            for (int i = 0; i < 200; i++) {
                if (shared.report(one).service("clinic").orElseThrow().verticalHandoffs() != 1
                        || shared.report(other).service("clinic").orElseThrow().verticalHandoffs() != 0) {
                    return false;
                }
            }
            return true;
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(IntStream.range(0, 4).mapToObj(i -> task).toList())) {
                assertThat(done.get()).isTrue();
            }
        }
    }

    private static Snapshot edited(Snapshot snapshot, Random random) {
        var holders = List.of("", "north", "south", "coast", "trust", "north+trust/joint", "partnership", "neighbourhood");
        var service = List.of("clinic", "ward", "cabin").get(random.nextInt(3));
        return switch (random.nextInt(10)) {
            case 0 -> snapshot.with(placement(
                    service,
                    PlacementStatus.values()[random.nextInt(5)],
                    at(List.of("partnership", "system").get(random.nextInt(2)))));
            case 1 -> snapshot.with(needing(service, 150_000));
            case 2 -> snapshot.with(practice("p1", random.nextInt(100_000), "cliffs"));
            case 3 -> snapshot.with(organisation(
                    "trust", "Trust " + random.nextInt(9), OrganisationKind.values()[random.nextInt(3)], "north"));
            case 4 -> snapshot.with(service("cabin", "area", ServiceKind.SERVICE, random.nextInt(4)));
            case 5 -> snapshot.without(new EntityRef(random.nextBoolean() ? OperatingModel.class : Service.class, service));
            case 6 -> snapshot.with(snapshot.get(Place.class, "south").withName("South " + random.nextInt(3)));
            case 7 -> snapshot.with(snapshot.all(Framework.class).iterator().next().withName("F" + random.nextInt(2)));
            default -> snapshot.with(model(
                    service,
                    IntStream.range(0, 4)
                            .mapToObj(i -> holders.get(random.nextInt(holders.size())))
                            .toArray(String[]::new)));
        };
    }

    // Fixes are functions, which are never equal to others.
    private static List<Object> words(AlignmentReport report) {
        var words = new ArrayList<Object>();
        report.findings().forEach(finding -> words.add(List.of(
                finding.rule(),
                finding.severity(),
                finding.message(),
                finding.service(),
                finding.function(),
                finding.cells(),
                finding.fix().map(fix -> fix.label()))));
        words.addAll(report.services());
        words.addAll(report.areas());
        return words;
    }

    /** Finds something in everything, and remembers what it was asked about. */
    private static final class Watching implements AlignmentRule {

        private final List<String> checked = new ArrayList<>();

        @Override
        public String id() {
            return "watching";
        }

        @Override
        public String name() {
            return "Watching";
        }

        @Override
        public List<AlignmentFinding> check(CheckedService service) {
            checked.add(service.service().id());
            return List.of(AlignmentFinding.of(id(), Severity.INFORMATION, "seen", service.service().id()));
        }

        @Override
        public List<AlignmentFinding> check(CheckedArea area) {
            checked.add(area.area().id());
            return List.of(AlignmentFinding.of(id(), Severity.INFORMATION, "seen", area.area().id()));
        }
    }
}
