package org.rightplace.decision.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.AlternativeBuilder;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.BandBuilder;
import org.rightplace.model.Cell;
import org.rightplace.model.CommissioningFunctionBuilder;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Domain;
import org.rightplace.model.Extras;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.Holder;
import org.rightplace.model.HolderType;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Option;
import org.rightplace.model.Place;
import org.rightplace.model.PlaceBuilder;
import org.rightplace.model.PlacementBuilder;
import org.rightplace.model.Question;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.ShareBuilder;
import org.rightplace.model.StaffGroupBuilder;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.framework.FrameworkEdits;
import org.rightplace.workspace.framework.FrameworkList;

/** Screening scores 1 for numbers and 4 for money, 2.5 in all; surgery 4 for both. */
class FrameworkImpactTest {

    private static final Snapshot SYSTEM = Snapshot.empty()
            .with(FrameworkBuilder.builder()
                    .id("f")
                    .levels(List.of(
                            LevelBuilder.builder().id("near").name("Near").build(),
                            LevelBuilder.builder().id("far").name("Far").build()))
                    .functions(List.of(
                            CommissioningFunctionBuilder.builder().id("needs").name("Needs").build(),
                            CommissioningFunctionBuilder.builder().id("buying").name("Buying").build()))
                    .tool(new DecisionTool(
                            "Tool",
                            "",
                            List.of(domain("numbers"), domain("money")),
                            List.of(
                                    BandBuilder.builder().id("low").name("Low").low(0).high(3).level("near").build(),
                                    BandBuilder.builder().id("high").name("High").low(3).high(5).level("far").build()),
                            1.5,
                            0.7,
                            Extras.NONE))
                    .build())
            .with(service("screening", "Screening"))
            .with(service("surgery", "Surgery"))
            .with(service("advice", "Advice"))
            .with(assessment("screening", "one", "four"))
            .with(assessment("surgery", "four", "four"))
            .with(PlacementBuilder.builder().id("screening")
                    .shares(List.of(ShareBuilder.builder().level("near").functions(List.of("needs")).build()))
                    .build())
            .with(PlaceBuilder.builder().id("bay").name("Bay").level("near").build());

    private final FrameworkEdits edits = new FrameworkEdits("f");

    @Test
    void words_alone_touch_nothing_else() {
        assertThat(impact(edits.set(FrameworkList.LEVELS, "near", "Near", "name", level -> level.withName("Nearest"))))
                .isEmpty();
        assertThat(impact(edits.add(FrameworkList.DOMAINS, domain("new")))).isEmpty();
    }

    @Test
    void a_weight_tells_which_services_change_band() {
        var weight = edits.set(FrameworkList.DOMAINS, "money", "money", "weight", domain -> domain.withWeight(3));

        assertThat(impact(weight)).singleElement().satisfies(consequence -> {
            assertThat(consequence.summary()).isEqualTo("1 service changes band.");
            assertThat(consequence.details()).containsExactly("Screening: 2.5 “Low”, now 3.3 “High”");
            assertThat(consequence.about()).containsExactly(new EntityRef(Service.class, "screening"));
        });
    }

    @Test
    void a_total_that_moves_inside_its_band_is_told_apart() {
        var weight = edits.set(FrameworkList.DOMAINS, "numbers", "numbers", "weight", domain -> domain.withWeight(2));

        assertThat(impact(weight)).singleElement().satisfies(consequence -> {
            assertThat(consequence.summary()).isEqualTo("1 service keeps its band with another total.");
            assertThat(consequence.details()).containsExactly("Screening: 2.5, now 2.0");
        });
    }

    @Test
    void a_boundary_tells_which_services_change_band() {
        assertThat(impact(edits.startBand("high", "High", 2.5))).singleElement()
                .satisfies(consequence -> assertThat(consequence.details())
                        .containsExactly("Screening: 2.5 “Low”, now 2.5 “High”"));
    }

    @Test
    void totals_that_round_to_the_same_are_told_apart_where_the_band_changes() {
        var split = edits.startBand("high", "High", 2.5).apply(SYSTEM);
        var weight = edits.set(FrameworkList.DOMAINS, "numbers", "numbers", "weight", domain -> domain.withWeight(1.01));

        assertThat(FrameworkImpact.of(split, weight, DecisionTools.PLAIN)).singleElement()
                .satisfies(consequence -> assertThat(consequence.details())
                        .containsExactly("Screening: 2.50 “High”, now 2.49 “Low”"));
    }

    @Test
    void a_limit_tells_which_services_gain_or_lose_a_blend() {
        assertThat(impact(edits.tool("limit", tool -> tool.withDivergence(3.5)))).singleElement().satisfies(consequence -> {
            assertThat(consequence.summary()).isEqualTo("1 service gains or loses the suggestion of a blend.");
            assertThat(consequence.details()).containsExactly("Screening: no blend any more");
        });
    }

    @Test
    void an_option_tells_who_has_picked_it() {
        var option = edits.remove(FrameworkList.options("money", "money-q"), "four", "Four");

        var consequences = impact(option);

        assertThat(consequences.getFirst().summary()).startsWith("2 services have picked “Four”.");
        assertThat(consequences.getFirst().details()).containsExactly("Screening", "Surgery");
        assertThat(consequences).extracting(Consequence::summary).contains("1 service keeps its band with another total.");
    }

    @Test
    void a_question_tells_who_has_answered_it() {
        var consequences = impact(edits.remove(FrameworkList.DOMAINS, "numbers", "numbers"));

        assertThat(consequences.getFirst().summary()).startsWith("2 services have answered “numbers?”");
        assertThat(consequences.get(1).details()).containsExactly("Screening: 2.5 “Low”, now 4.0 “High”");
        assertThat(consequences.getLast().details()).containsExactly("Screening: no blend any more");
    }

    @Test
    void a_level_tells_what_sits_at_it() {
        var consequences = impact(edits.removeLevel("near", "Near", "far"));

        assertThat(consequences).extracting(Consequence::summary).containsExactly(
                "1 place moves to another level.",
                "1 placement moves to another level.",
                "1 service in “Low” would be proposed for Far. Placements made already stay.");
        assertThat(consequences.getFirst().about()).containsExactly(new EntityRef(Place.class, "bay"));
    }

    @Test
    void a_level_tells_which_alternatives_and_operating_models_name_it() {
        var holder = new Holder(HolderType.LEVEL, "near", Extras.NONE);
        var system = SYSTEM
                .with(AlternativeBuilder.builder().id("closer").name("Closer").service("surgery")
                        .shares(List.of(ShareBuilder.builder().level("near").build()))
                        .build())
                .with(new OperatingModel("surgery", List.of(new Cell("needs", List.of(holder), "", "", Extras.NONE)), Extras.NONE));

        assertThat(FrameworkImpact.of(system, edits.removeLevel("near", "Near", "far"), DecisionTools.PLAIN))
                .extracting(Consequence::summary, Consequence::details)
                .contains(
                        tuple("1 alternative moves to another level.", List.of("Closer · Surgery")),
                        tuple("1 operating model names another level.", List.of("Operating model of Surgery")));
    }

    @Test
    void a_function_tells_which_staff_groups_do_it() {
        var system = SYSTEM.with(StaffGroupBuilder.builder().id("analysts").name("Analysts").function("needs").build());

        assertThat(FrameworkImpact.of(system, edits.remove(FrameworkList.FUNCTIONS, "needs", "Needs"), DecisionTools.PLAIN))
                .extracting(Consequence::summary)
                .contains("1 staff group does “Needs”. That is kept, and shows again if it returns.");
    }

    @Test
    void a_function_tells_which_placements_name_it() {
        assertThat(impact(edits.remove(FrameworkList.FUNCTIONS, "needs", "Needs"))).singleElement()
                .satisfies(consequence -> {
                    assertThat(consequence.summary()).startsWith("1 placement names “Needs”.");
                    assertThat(consequence.details()).containsExactly("Screening");
                });
        assertThat(impact(edits.remove(FrameworkList.FUNCTIONS, "buying", "Buying"))).isEmpty();
    }

    @Test
    void an_edit_that_would_be_refused_is_refused_here() {
        assertThatThrownBy(() -> impact(edits.startBand("high", "High", 7))).isInstanceOf(EditRefused.class);
    }

    private static List<Consequence> impact(Edit edit) {
        return FrameworkImpact.of(SYSTEM, edit, DecisionTools.PLAIN);
    }

    private static Domain domain(String id) {
        var options = List.of(new Option("one", "One", 1, Extras.NONE), new Option("four", "Four", 4, Extras.NONE));
        return new Domain(id, id, "", 1, List.of(new Question(id + "-q", id + "?", "", options, Extras.NONE)), Extras.NONE);
    }

    private static Service service(String id, String name) {
        return ServiceBuilder.builder().id(id).kind(ServiceKind.SERVICE).name(name).build();
    }

    private static Assessment assessment(String id, String numbers, String money) {
        return new Assessment(
                id,
                Map.of(
                        "numbers-q", new Answer(numbers, "", Extras.NONE),
                        "money-q", new Answer(money, "", Extras.NONE)),
                Extras.NONE);
    }
}
