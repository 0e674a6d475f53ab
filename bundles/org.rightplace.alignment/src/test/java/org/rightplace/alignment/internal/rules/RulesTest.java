package org.rightplace.alignment.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightplace.alignment.testing.Harbour.SYSTEM;
import static org.rightplace.alignment.testing.Harbour.at;
import static org.rightplace.alignment.testing.Harbour.holder;
import static org.rightplace.alignment.testing.Harbour.model;
import static org.rightplace.alignment.testing.Harbour.needing;
import static org.rightplace.alignment.testing.Harbour.placement;
import static org.rightplace.alignment.testing.Harbour.with;
import static org.rightplace.model.PlacementStatus.AGREED;
import static org.rightplace.model.PlacementStatus.PROPOSED;
import static org.rightplace.model.PlacementStatus.RATIFIED;
import static org.rightplace.model.PlacementStatus.TESTED;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rightplace.alignment.Alignment;
import org.rightplace.alignment.AlignmentFinding;
import org.rightplace.alignment.spi.AlignmentRule;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.Basis;
import org.rightplace.model.Cell;
import org.rightplace.model.CheckLimits;
import org.rightplace.model.Entity;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.operatingmodel.CellRef;

class RulesTest {

    // Gap

    @Test
    void nothing_is_said_of_a_workstream_that_nobody_has_begun() {
        assertThat(find(new GapRule())).isEmpty();
        assertThat(find(new GapRule(), model("clinic", "", "", "", ""))).isEmpty();
    }

    @Test
    void a_function_that_nobody_holds_is_named() {
        var findings = find(new GapRule(), model("clinic", "north", "", "north", "north"), model("ward", "", "coast"));

        assertThat(findings).filteredOn(finding -> finding.service().equals("clinic")).singleElement().satisfies(gap -> {
            assertThat(gap.message()).isEqualTo("Nobody holds “Money” for “Clinic”.");
            assertThat(gap.function()).isEqualTo("money");
            assertThat(gap.cells()).containsExactly(new CellRef("clinic", "money"));
            assertThat(gap.severity()).isEqualTo(Severity.WARNING);
            assertThat(gap.fix()).isEmpty();
        });
        assertThat(findings).filteredOn(finding -> finding.service().equals("ward")).hasSize(3);
    }

    @Test
    void a_service_left_out_is_named_once_with_all_its_cells() {
        var finding = only(new GapRule(), model("clinic", "north", "north", "north", "north"));

        assertThat(finding.service()).isEqualTo("ward");
        assertThat(finding.function()).isEmpty();
        assertThat(finding.cells()).hasSize(4);
        assertThat(finding.message()).isEqualTo("Nobody is named for any function of “Ward” yet.");
    }

    @Test
    void a_service_that_moves_into_a_workstream_does_not_make_gaps_of_all_that_wait_there() {
        var other = WorkstreamBuilder.builder().id("other").name("Other").build();
        var waiting = Stream.of("first", "second", "third")
                .map(id -> ServiceBuilder.builder().id(id).workstream("other").kind(ServiceKind.SERVICE).name(id).build())
                .toList();
        var agreed = waiting.stream().map(service -> placement(service.id(), AGREED, at("system"))).toList();
        var before = system(model("clinic", "north", "north", "north", ""), model("ward", "north", "north", "north", "north"))
                .with(other)
                .withAll(waiting)
                .withAll(agreed);
        var after = before.with(before.get(Service.class, "clinic").withWorkstream("other").withParent(""));

        assertThat(find(new GapRule(), before)).extracting(AlignmentFinding::service).containsExactly("clinic");
        assertThat(find(new GapRule(), after)).extracting(AlignmentFinding::service).containsExactly("clinic");

        var half = after.with(model("first", "north", "north", "north", "north"));
        assertThat(find(new GapRule(), half)).extracting(AlignmentFinding::service)
                .containsExactlyInAnyOrder("clinic", "second", "third");
    }

    @Test
    void a_gap_in_what_has_been_agreed_is_an_error_and_can_be_filled_as_placed() {
        var finding = find(
                        new GapRule(),
                        model("clinic", "system", "partnership", "partnership", ""),
                        placement("clinic", AGREED, with("system", "needs"), at("partnership")))
                .getFirst();

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.fix().orElseThrow().label()).isEqualTo("Have it done as it is placed, by every partnership");
        assertThat(fixed(finding, model("clinic", "system", "partnership", "partnership", "")).cell("contract"))
                .map(Cell::holders)
                .contains(List.of(holder("partnership")));
    }

    // Gone

    @Test
    void whoever_was_deleted_is_found_and_taken_out_of_every_cell_at_once() {
        var model = model("clinic", "north/joint", "north+lost/joint", "lost/vanished", "north");
        var findings = find(new GoneRule(), model);

        assertThat(findings).extracting(AlignmentFinding::message).containsExactly(
                "“Money” and “Design” for “Clinic” are with an organisation that is no longer there.",
                "“Design” for “Clinic” is done in a way that the framework no longer has.");
        assertThat(findings).extracting(AlignmentFinding::severity).containsExactly(Severity.ERROR, Severity.WARNING);
        assertThat(findings.getFirst().cells()).extracting(CellRef::function).containsExactly("money", "design");
        for (var finding : findings) {
            var mended = fixed(finding, model);
            assertThat(mended.cell("money").map(Cell::holders)).contains(List.of(holder("north")));
            assertThat(mended.cell("money").map(Cell::kind)).contains("joint");
            assertThat(mended.cell("design").map(Cell::holders).orElse(List.of())).isEmpty();
            assertThat(mended.cell("design").map(Cell::kind).orElse("")).isEmpty();
        }
    }

    @Test
    void whoever_is_there_is_not_gone() {
        assertThat(find(new GoneRule(), model("clinic", "north/own", "partnership", "trust/bought", ""))).isEmpty();
    }

    // Duplicate

    @Test
    void several_holders_need_a_kind_that_they_share() {
        var findings = find(new DuplicateRule(), model("clinic", "north+south/own", "north+south/joint", "north+south", "north+north"));

        assertThat(findings).extracting(AlignmentFinding::function).containsExactly("needs", "design");
        assertThat(findings).extracting(AlignmentFinding::message).containsExactly(
                "North and South each hold “Needs” for “Clinic”, and “own team” is not a way to share it.",
                "North and South each hold “Design” for “Clinic”, and nothing says that they share it.");
        assertThat(find(new DuplicateRule(), model("clinic", "neighbourhood+partnership")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).startsWith("Every neighbourhood and every partnership each hold "));
        assertThat(findings.get(0).fix()).isEmpty();
        assertThat(fixed(findings.get(1), model("clinic", "", "", "north+south")).cell("design").orElseThrow().kind())
                .isEqualTo("joint");
    }

    // Ping-pong

    @Test
    void work_that_goes_away_and_straight_back_is_found() {
        var finding = only(new PingPongRule(), model("clinic", "north/own", "coast", "north", "north"));

        assertThat(finding.message()).isEqualTo("The work on “Clinic” goes from North to The Coast for “Money”, and straight back.");
        assertThat(finding.function()).isEqualTo("money");
        assertThat(finding.cells()).extracting(CellRef::function).containsExactly("needs", "money", "design");
        var mended = fixed(finding, model("clinic", "north/own", "coast", "north", "north")).cell("money").orElseThrow();
        assertThat(mended.holders()).containsExactly(holder("north"));
        assertThat(mended.kind()).isEqualTo("own");
    }

    @Test
    void gaps_are_passed_over() {
        assertThat(only(new PingPongRule(), model("clinic", "north", "", "coast", "north")).cells())
                .extracting(CellRef::function)
                .containsExactly("needs", "design", "contract");
    }

    @Test
    void a_piece_of_work_of_several_functions_is_no_ping_pong() {
        assertThat(find(new PingPongRule(), model("clinic", "north", "coast", "coast", "north"))).isEmpty();
    }

    @Test
    void going_on_to_somebody_else_is_no_ping_pong() {
        assertThat(find(new PingPongRule(), model("clinic", "north", "coast", "south", "north"))).isEmpty();
        assertThat(find(new PingPongRule(), model("clinic", "north", "north", "south", "south"))).isEmpty();
    }

    @Test
    void to_and_fro_is_found_each_time() {
        assertThat(find(new PingPongRule(), model("clinic", "north", "south", "north", "south"))).hasSize(2);
    }

    // Below scale

    @Test
    void a_holder_with_fewer_people_than_the_answer_asks_is_too_small() {
        var findings = find(
                new BelowScaleRule(), needing("clinic", 150_000), model("clinic", "north", "south", "north", "north-ccg"));

        assertThat(findings).extracting(AlignmentFinding::function).containsExactly("needs", "contract");
        assertThat(findings.getFirst().cells()).extracting(CellRef::function).containsExactly("needs", "design");
        assertThat(findings.getFirst().message())
                .isEqualTo("North holds “Needs” and “Design” for “Clinic”, but by the answers to the decision tool a team needs 150,000 people,"
                        + " and it has 100,000.");
        assertThat(findings.getFirst().severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void a_level_is_too_small_if_one_of_its_places_is() {
        var findings = find(new BelowScaleRule(), needing("clinic", 50_000), model("clinic", "neighbourhood", "partnership"));

        assertThat(findings).singleElement().extracting(AlignmentFinding::message)
                .isEqualTo("Every neighbourhood holds “Needs” for “Clinic”, but by the answers to the decision tool a team needs"
                        + " 50,000 people, and 1 of 3 neighbourhoods has fewer, the smallest 40,000.");
    }

    @Test
    void those_who_share_a_function_serve_their_people_together() {
        assertThat(find(new BelowScaleRule(), needing("clinic", 150_000), model("clinic", "cliffs+sands/joint"))).isEmpty();
        assertThat(find(new BelowScaleRule(), needing("clinic", 150_000), model("clinic", "cliffs+harbour/joint"))).hasSize(1);
        assertThat(find(new BelowScaleRule(), needing("clinic", 150_000), model("clinic", "cliffs+sands"))).hasSize(1);
    }

    @Test
    void what_is_not_known_is_not_too_small() {
        assertThat(find(new BelowScaleRule(), model("clinic", "cliffs"))).isEmpty();
        assertThat(find(new BelowScaleRule(), needing("clinic", 1_000_000), model("clinic", "beyond", "charity", "nation", "trust")))
                .isEmpty();
        assertThat(find(new BelowScaleRule(), needing("clinic", 1_000_000), model("clinic", "coast"))).hasSize(1);
    }

    @Test
    void what_was_put_there_by_name_and_agreed_is_only_worth_knowing() {
        var blend = with("neighbourhood", "needs");

        assertThat(only(new BelowScaleRule(), needing("clinic", 50_000), model("clinic", "neighbourhood"),
                        placement("clinic", AGREED, blend, at("system"))).severity())
                .isEqualTo(Severity.INFORMATION);
        assertThat(only(new BelowScaleRule(), needing("clinic", 50_000), model("clinic", "neighbourhood"),
                        placement("clinic", TESTED, blend, at("system"))).severity())
                .isEqualTo(Severity.WARNING);
    }

    // Beyond remit

    @Test
    void a_holder_must_cover_every_place_of_the_placement() {
        var finding = only(new BeyondRemitRule(), placement("clinic", PROPOSED, at("partnership")), model("clinic", "north"));

        assertThat(finding.message()).isEqualTo("North holds “Needs” for “Clinic”, which is also for the people of South.");
        assertThat(fixed(finding, model("clinic", "north")).cell("needs").orElseThrow().holders())
                .containsExactly(holder("partnership"));
    }

    @Test
    void a_holder_covers_its_place_and_all_in_it() {
        var everywhere = placement("clinic", PROPOSED, at("neighbourhood"));
        var north = placement("clinic", PROPOSED, at("neighbourhood", "cliffs", "harbour"));

        assertThat(find(new BeyondRemitRule(), everywhere, model("clinic", "coast", "nation", "neighbourhood", "partnership"))).isEmpty();
        assertThat(find(new BeyondRemitRule(), north, model("clinic", "north", "north-ccg"))).isEmpty();
        assertThat(find(new BeyondRemitRule(), north, model("clinic", "cliffs", "south-ccg", "trust"))).hasSize(2);
        assertThat(find(new BeyondRemitRule(), placement("clinic", PROPOSED, at("system")), model("clinic", "north+south/joint", "trust")))
                .as("all parts of a place make the place").isEmpty();
    }

    @Test
    void of_holders_and_services_without_a_place_nothing_is_said() {
        assertThat(find(new BeyondRemitRule(), model("clinic", "cliffs"))).isEmpty();
        assertThat(find(new BeyondRemitRule(), placement("clinic", PROPOSED, at("system")), model("clinic", "charity"))).isEmpty();
        assertThat(find(new BeyondRemitRule(), placement("clinic", PROPOSED, at("beyond")), model("clinic", "cliffs"))).isEmpty();
    }

    // Statutory duty

    @Test
    void a_duty_may_be_shared_with_a_provider_but_not_handed_to_one() {
        var findings = find(new StatutoryDutyRule(), model("clinic", "trust/own", "trust+north-ccg/joint", "trust"));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.function()).isEqualTo("needs");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).isEqualTo("“Needs” for “Clinic” is a statutory duty of the commissioner, who may"
                    + " share it but not hand it to Coast Hospitals.");
        });
        assertThat(find(new StatutoryDutyRule(), model("clinic", "trust+north-ccg/bought"))).hasSize(1);
        assertThat(find(new StatutoryDutyRule(), model("clinic", "trust/joint"))).hasSize(1);
        assertThat(find(new StatutoryDutyRule(), model("clinic", "charity/bought", "north-ccg"))).isEmpty();
    }

    // Placement disagrees

    @Test
    void the_matrix_must_say_what_the_placement_says() {
        var finding = only(new PlacementDisagreesRule(),
                placement("clinic", PROPOSED, with("system", "needs"), at("partnership")),
                model("clinic", "coast", "coast", "north", "partnership"));

        assertThat(finding.function()).isEqualTo("money");
        assertThat(finding.message()).isEqualTo("“Money” for “Clinic” is placed with every partnership, but The Coast holds it.");
        assertThat(fixed(finding, model("clinic", "coast", "coast")).cell("money").orElseThrow().holders())
                .containsExactly(holder("partnership"));
    }

    @Test
    void a_placement_with_certain_places_is_for_them_alone() {
        var north = placement("clinic", PROPOSED, at("partnership", "north"));

        assertThat(find(new PlacementDisagreesRule(), north, model("clinic", "north", "south", "partnership", "north-ccg")))
                .extracting(AlignmentFinding::function)
                .containsExactly("money", "design");
    }

    @Test
    void organisations_act_at_the_level_of_their_places_and_nearer() {
        var system = placement("clinic", PROPOSED, at("system"));
        var partnership = placement("clinic", PROPOSED, at("partnership"));
        var beyond = placement("clinic", PROPOSED, at("beyond"));

        assertThat(find(new PlacementDisagreesRule(), system, model("clinic", "north-ccg", "nation"))).hasSize(1);
        assertThat(find(new PlacementDisagreesRule(), system, model("clinic", "north-ccg+south-ccg/joint"))).isEmpty();
        assertThat(find(new PlacementDisagreesRule(), partnership, model("clinic", "north-ccg", "nation", "charity"))).isEmpty();
        assertThat(find(new PlacementDisagreesRule(), beyond, model("clinic", "nation", "system"))).hasSize(1);
    }

    @Test
    void what_is_not_placed_cannot_disagree() {
        assertThat(find(new PlacementDisagreesRule(), model("clinic", "north"))).isEmpty();
        assertThat(find(new PlacementDisagreesRule(), placement("clinic", PROPOSED, with("system", "needs")), model("clinic", "", "north")))
                .isEmpty();
    }

    // Unfounded placement

    @Test
    void what_is_agreed_needs_a_rationale_and_evidence() {
        var sound = placement("clinic", AGREED, at("system"));

        assertThat(find(new UnfoundedPlacementRule(), sound)).isEmpty();
        assertThat(find(new UnfoundedPlacementRule(), sound.withStatus(TESTED).withRationale("").withBasis(List.of()))).isEmpty();
        assertThat(only(new UnfoundedPlacementRule(), sound.withStatus(RATIFIED).withRationale(" ")).message())
                .isEqualTo("“Clinic” is ratified without a rationale; write down why it belongs there.");
        assertThat(only(new UnfoundedPlacementRule(), sound.withBasis(List.of(new Basis(false, "We think", "", null)))).message())
                .isEqualTo("“Clinic” is agreed on opinion alone; name the evidence it rests on.");
        assertThat(only(new UnfoundedPlacementRule(), sound.withBasis(List.of())).message())
                .isEqualTo("“Clinic” is agreed on nothing that is written down; name the evidence it rests on.");
    }

    // Fragmentation

    @Test
    void fragmentation_is_held_against_the_limits_of_the_framework() {
        var model = model("clinic", "north", "south", "north", "north");

        assertThat(only(new FragmentationRule(), model)).satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).contains("changes hands 2 times along its 4 functions").contains("0.67");
            assertThat(finding.cells()).as("where it comes from others").hasSize(2);
        });
        assertThat(only(new FragmentationRule(), limits(0.1, 0.5), model).severity()).isEqualTo(Severity.ERROR);
        assertThat(find(new FragmentationRule(), limits(2.0 / 3, 1), model)).as("at the limit is not above it").isEmpty();
    }

    @Test
    void an_area_is_held_against_them_too() {
        var finding = only(new FragmentationRule(),
                model("clinic", "north", "north", "north", "north"), model("ward", "south", "south", "south", "north"));

        assertThat(finding.service()).isEqualTo("area");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.cells()).as("those in other hands than the first, and no more")
                .extracting(CellRef::service).containsExactly("ward", "ward", "ward");
        assertThat(finding.message()).contains("2 services of “Area”").contains("0.75");
    }

    // All of them

    @Test
    void nothing_is_found_in_what_fits_together() {
        var sound = placement("clinic", AGREED, at("partnership"));
        var model = model("clinic", "partnership/own", "partnership/own", "partnership/own", "partnership/bought");

        assertThat(Alignment.builtIn()
                        .report(system(sound, model, sound.withId("ward"), model.withId("ward"), needing("clinic", 50_000)))
                        .findings())
                .isEmpty();
    }

    private static Entity limits(double warning, double error) {
        return SYSTEM.framework().orElseThrow().withChecks(new CheckLimits(warning, error, 182, 1, null));
    }

    private static AlignmentFinding only(AlignmentRule rule, Entity... entities) {
        var findings = find(rule, entities);
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    private static List<AlignmentFinding> find(AlignmentRule rule, Entity... entities) {
        return Alignment.with(List.of(rule), DecisionTools.PLAIN).report(system(entities)).findings();
    }

    private static List<AlignmentFinding> find(AlignmentRule rule, Snapshot system) {
        return Alignment.with(List.of(rule), DecisionTools.PLAIN).report(system).findings();
    }

    private static Snapshot system(Entity... entities) {
        return SYSTEM.withAll(Arrays.asList(entities));
    }

    private static OperatingModel fixed(AlignmentFinding finding, OperatingModel before) {
        return finding.fix().orElseThrow().apply(SYSTEM.with(before)).get(OperatingModel.class, before.id());
    }
}
