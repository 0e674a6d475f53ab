package org.rightplace.workspace.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Alternative;
import org.rightplace.model.AlternativeBuilder;
import org.rightplace.model.AreaMapping;
import org.rightplace.model.BandBuilder;
import org.rightplace.model.Cell;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.DomainBuilder;
import org.rightplace.model.Extras;
import org.rightplace.model.Framework;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.Holder;
import org.rightplace.model.HolderType;
import org.rightplace.model.Level;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Option;
import org.rightplace.model.Place;
import org.rightplace.model.PlaceBuilder;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementBuilder;
import org.rightplace.model.Question;
import org.rightplace.model.Share;
import org.rightplace.model.ShareBuilder;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;

class FrameworkEditsTest {

    private static final Framework FRAMEWORK = FrameworkBuilder.builder()
            .id("f")
            .levels(List.of(level("near", "Near"), level("middle", "Middle"), level("far", "Far")))
            .tool(new DecisionTool(
                    "Tool",
                    "",
                    List.of(DomainBuilder.builder().id("d").name("Numbers").weight(1)
                            .questions(List.of(new Question("q", "How many?", "", List.of(
                                    new Option("few", "Few", 0, Extras.NONE),
                                    new Option("many", "Many", 5, Extras.NONE)), Extras.NONE)))
                            .build()),
                    List.of(
                            BandBuilder.builder().id("low").name("Low").low(0).high(2).level("near").build(),
                            BandBuilder.builder().id("high").name("High").low(2).high(5).level("far").build()),
                    1.5,
                    0.7,
                    Extras.NONE))
            .build();

    private static final Snapshot SYSTEM = Snapshot.empty().with(FRAMEWORK);

    private final FrameworkEdits edits = new FrameworkEdits("f");

    @Test
    void an_item_is_added_moved_changed_and_removed() {
        var added = edits.add(FrameworkList.LEVELS, level("beyond", "Beyond")).apply(SYSTEM);
        var moved = edits.move(FrameworkList.LEVELS, "beyond", "Beyond", -2).apply(added);
        var renamed = edits.set(FrameworkList.LEVELS, "beyond", "Beyond", "name", level -> level.withName("Further"))
                .apply(moved);
        var removed = edits.remove(FrameworkList.LEVELS, "beyond", "Further").apply(renamed);

        assertThat(names(added)).containsExactly("Near", "Middle", "Far", "Beyond");
        assertThat(names(moved)).containsExactly("Near", "Beyond", "Middle", "Far");
        assertThat(names(renamed)).containsExactly("Near", "Further", "Middle", "Far");
        assertThat(removed).isEqualTo(SYSTEM);
    }

    @Test
    void moving_past_an_end_stops_there() {
        assertThat(names(edits.move(FrameworkList.LEVELS, "near", "Near", -1).apply(SYSTEM)))
                .containsExactly("Near", "Middle", "Far");
        assertThat(names(edits.move(FrameworkList.LEVELS, "near", "Near", 99).apply(SYSTEM)))
                .containsExactly("Middle", "Far", "Near");
    }

    @Test
    void the_options_of_a_question_are_reached_through_its_domain() {
        var options = FrameworkList.options("d", "q");
        var after = edits.add(options, new Option("some", "Some", 2, Extras.NONE), 1).apply(SYSTEM);

        assertThat(options.of(framework(after))).extracting(Option::label).containsExactly("Few", "Some", "Many");
    }

    @Test
    void keystrokes_in_one_field_are_undone_together_and_those_in_another_are_not() {
        var name = edits.set(FrameworkList.LEVELS, "near", "Near", "name", level -> level.withName("N"));
        var again = edits.set(FrameworkList.LEVELS, "near", "N", "name", level -> level.withName("Ne"));
        var plural = edits.set(FrameworkList.LEVELS, "near", "Ne", "plural", level -> level.withPlural("Ns"));

        assertThat(name.coalescing()).isPresent().isEqualTo(again.coalescing()).isNotEqualTo(plural.coalescing());
    }

    @Test
    void a_second_item_of_the_same_name_is_refused() {
        assertThatThrownBy(() -> edits.add(FrameworkList.LEVELS, level("other", " near ")).apply(SYSTEM))
                .isInstanceOf(EditRefused.class)
                .hasMessage("There is already a level called “near”. Choose another name.");
    }

    @Test
    void a_score_outside_the_scale_is_refused() {
        var options = FrameworkList.options("d", "q");

        assertThatThrownBy(() -> edits.set(options, "few", "Few", "score", option -> option.withScore(6)).apply(SYSTEM))
                .isInstanceOf(EditRefused.class)
                .hasMessageContaining("“Few”")
                .hasMessageContaining("0 to 5");
    }

    @Test
    void weights_that_leave_no_total_are_refused() {
        assertThatThrownBy(() -> edits.set(FrameworkList.DOMAINS, "d", "Numbers", "weight", domain -> domain.withWeight(0))
                        .apply(SYSTEM))
                .isInstanceOf(EditRefused.class)
                .hasMessageContaining("weight above 0");
    }

    @Test
    void what_was_wrong_already_does_not_stand_in_the_way_of_mending_something_else() {
        var flawed = SYSTEM.with(FRAMEWORK.withLevels(List.of(level("near", "Near"), level("far", ""))));

        var after = edits.set(FrameworkList.LEVELS, "near", "Near", "name", level -> level.withName("Nearest")).apply(flawed);

        assertThat(names(after)).containsExactly("Nearest", "");
    }

    @Test
    void a_boundary_moves_for_both_bands_it_divides() {
        var after = FrameworkList.BANDS.of(framework(edits.startBand("high", "High", 3.25).apply(SYSTEM)));

        assertThat(after.get(0).high()).isEqualTo(3.25);
        assertThat(after.get(1).low()).isEqualTo(3.25);
    }

    @Test
    void a_boundary_cannot_pass_the_next_nor_leave_a_gap_at_the_ends() {
        assertThatThrownBy(() -> edits.startBand("high", "High", 5).apply(SYSTEM))
                .isInstanceOf(EditRefused.class).hasMessage("“High” runs from 5 to 5, which leaves no room for a score.");
        assertThatThrownBy(() -> edits.startBand("low", "Low", 0.5).apply(SYSTEM))
                .isInstanceOf(EditRefused.class).hasMessageContaining("first band must start at 0");
    }

    @Test
    void a_gap_and_an_overlap_between_bands_are_refused_by_name() {
        assertThatThrownBy(() -> edits.set(FrameworkList.BANDS, "high", "High", "low", band -> band.withLow(2.5)).apply(SYSTEM))
                .hasMessage("No band covers the scores from 2 to 2.5, between “Low” and “High”. Bands must follow on from each other.");
        assertThatThrownBy(() -> edits.set(FrameworkList.BANDS, "high", "High", "low", band -> band.withLow(1.5)).apply(SYSTEM))
                .hasMessage("“Low” and “High” both cover the scores from 1.5 to 2. Each score must have one band.");
        assertThatThrownBy(() -> edits.set(FrameworkList.BANDS, "high", "High", "high", band -> band.withHigh(4)).apply(SYSTEM))
                .hasMessageContaining("must end at 5");
    }

    @Test
    void splitting_and_removing_bands_leaves_no_gap() {
        var split = edits.splitBand("high", "top", "Top").apply(SYSTEM);
        var withoutFirst = edits.removeBand("low", "Low").apply(split);

        assertThat(FrameworkRules.problems(framework(split))).isEmpty();
        assertThat(FrameworkList.BANDS.of(framework(split))).extracting("low").containsExactly(0.0, 2.0, 3.5);
        assertThat(FrameworkRules.problems(framework(withoutFirst))).isEmpty();
        assertThat(FrameworkList.BANDS.of(framework(withoutFirst))).extracting("low").containsExactly(0.0, 3.5);
    }

    @Test
    void removing_a_level_takes_what_sits_at_it_to_another() {
        var system = SYSTEM
                .with(PlaceBuilder.builder().id("p").name("Bay").level("near").build())
                .with(PlacementBuilder.builder().id("s")
                        .shares(List.of(
                                ShareBuilder.builder().level("near").functions(List.of("design")).note("delivery").build(),
                                ShareBuilder.builder().level("middle").functions(List.of("buying")).build()))
                        .build());

        var after = edits.removeLevel("near", "Near", "middle").apply(system);

        assertThat(names(after)).containsExactly("Middle", "Far");
        assertThat(after.get(Place.class, "p").level()).isEqualTo("middle");
        assertThat(FrameworkList.BANDS.of(framework(after)).getFirst().level()).isEqualTo("middle");
        assertThat(after.get(Placement.class, "s").shares()).singleElement().satisfies(share -> {
            assertThat(share.level()).isEqualTo("middle");
            assertThat(share.functions()).containsExactlyInAnyOrder("design", "buying");
            assertThat(share.note()).isEqualTo("delivery");
        });
    }

    @Test
    void removing_a_level_takes_alternatives_and_holders_along_and_loses_no_places() {
        var nowhere = ShareBuilder.builder().level("near").places(List.of("p")).functions(List.of("design")).build();
        var there = ShareBuilder.builder().level("middle").places(List.of("m")).functions(List.of("buying")).build();
        var near = new Holder(HolderType.LEVEL, "near", Extras.NONE);
        var middle = new Holder(HolderType.LEVEL, "middle", Extras.NONE);
        var system = SYSTEM.with(PlacementBuilder.builder().id("s").shares(List.of(there, nowhere)).build())
                .with(AlternativeBuilder.builder().id("a").service("s").shares(List.of(nowhere)).build())
                .with(new OperatingModel("s", List.of(new Cell("design", List.of(near, middle), "", "", Extras.NONE)), Extras.NONE));

        var after = edits.removeLevel("near", "Near", "middle").apply(system);

        assertThat(after.get(Placement.class, "s").shares()).extracting(Share::places, Share::functions).containsExactly(
                tuple(List.of("m"), List.of("buying")), tuple(List.of("p"), List.of("design")));
        assertThat(after.get(Alternative.class, "a").shares()).extracting(Share::level).containsExactly("middle");
        assertThat(after.get(OperatingModel.class, "s").cells().getFirst().holders()).containsExactly(middle);
    }

    @Test
    void a_level_a_band_points_to_is_not_removed_without_saying_where_to() {
        assertThatThrownBy(() -> edits.remove(FrameworkList.LEVELS, "near", "Near").apply(SYSTEM))
                .isInstanceOf(EditRefused.class)
                .hasMessage("Say which level “Low” points to.");
        assertThatThrownBy(() -> edits.removeLevel("near", "Near", "near").apply(SYSTEM))
                .isInstanceOf(EditRefused.class);
    }

    @Test
    void areas_share_a_place_by_its_name_and_part_by_another() {
        var system = SYSTEM.with(FRAMEWORK.withAreas(List.of(
                new AreaMapping("00Q", "00Q", "pennine", "Pennine", Extras.NONE),
                new AreaMapping("01A", "01A", "pennine", "Pennine", Extras.NONE),
                new AreaMapping("01K", "01K", "bay", "Bay", Extras.NONE))));

        var parted = framework(edits.placeOfArea("01A", "01A", "East").apply(system));
        var renamed = framework(edits.placeOfArea("01K", "01K", "Morecambe Bay").apply(system));
        var joined = framework(edits.placeOfArea("01K", "01K", " pennine ").apply(system));

        assertThat(parted.areas()).extracting(AreaMapping::placeId).containsExactly("pennine", "01A-place", "bay");
        assertThat(renamed.areas()).extracting(AreaMapping::placeId).containsExactly("pennine", "pennine", "bay");
        assertThat(renamed.areas().getLast().placeName()).isEqualTo("Morecambe Bay");
        assertThat(joined.areas()).extracting(AreaMapping::placeId).containsOnly("pennine");
        assertThatThrownBy(() -> edits.placeOfArea("01K", "01K", " ").apply(system)).isInstanceOf(EditRefused.class);
    }

    @Test
    void what_another_has_removed_meanwhile_cannot_be_changed() {
        assertThatThrownBy(() -> edits.move(FrameworkList.LEVELS, "gone", "Gone", 1).apply(SYSTEM))
                .isInstanceOf(EditRefused.class)
                .hasMessageContaining("no longer in the framework");
    }

    private static Level level(String id, String name) {
        return LevelBuilder.builder().id(id).name(name).build();
    }

    private static List<String> names(Snapshot snapshot) {
        return framework(snapshot).levels().stream().map(Level::name).toList();
    }

    private static Framework framework(Snapshot snapshot) {
        return snapshot.framework().orElseThrow();
    }
}
