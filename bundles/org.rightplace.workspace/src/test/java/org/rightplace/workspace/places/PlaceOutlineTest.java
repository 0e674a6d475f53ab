package org.rightplace.workspace.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightplace.workspace.testing.Coast.SYSTEM;
import static org.rightplace.workspace.testing.Coast.place;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.places.PlaceOutline.Order;
import org.rightplace.workspace.places.PlaceOutline.Query;
import org.rightplace.workspace.places.OutlineRow;

class PlaceOutlineTest {

    @Test
    void places_hold_places_then_practices_and_the_unallocated_stand_apart() {
        assertThat(drawn(SYSTEM, Query.ALL)).containsExactly(
                "The Coast",
                "  North",
                "    Border",
                "      North Gate",
                "    Cliffs",
                "      Cliff House",
                "  South",
                "    Border",
                "      South Gate",
                "    Sands",
                "      Bay View",
                "    Harbour",
                "In no neighbourhood",
                "  Harbour");
    }

    @Test
    void a_shared_place_says_how_many_of_its_people_count_where() {
        var outline = PlaceOutline.of(SYSTEM, Query.ALL);
        var border = outline.find(new EntityRef(Place.class, "border")).orElseThrow();

        assertThat(border.people()).isEqualTo(25_000);
        assertThat(border.practices()).isEqualTo(2);
        assertThat(border.note()).isEqualTo("5,000 under 30,000; 20,000 of them here, the rest in South");
    }

    @Test
    void a_place_over_its_range_says_by_how_much() {
        var sands = PlaceOutline.of(SYSTEM, Query.ALL).find(new EntityRef(Place.class, "sands")).orElseThrow();

        assertThat(sands.outsideRange()).isTrue();
        assertThat(sands.note()).isEqualTo("10,000 over 50,000");
    }

    @Test
    void a_filter_shows_what_matches_with_what_it_lies_in_and_what_lies_in_it() {
        assertThat(drawn(SYSTEM, filter("GATE north"))).containsExactly(
                "The Coast", "  North", "    Border", "      North Gate");
        assertThat(drawn(SYSTEM, filter("sands"))).containsExactly(
                "The Coast", "  South", "    Sands", "      Bay View");
        assertThat(drawn(SYSTEM, filter("cp5"))).containsExactly(
                "The Coast", "  South", "    Harbour", "In no neighbourhood", "  Harbour");
        assertThat(PlaceOutline.of(SYSTEM, filter("nothing like it")).nothingMatches()).isTrue();
        assertThat(PlaceOutline.of(SYSTEM, filter("gate")).matching(10)).extracting(OutlineRow::name).containsExactly(
                "North Gate", "South Gate");
        assertThat(PlaceOutline.of(SYSTEM, filter("gate")).matching(1)).hasSize(1);
    }

    @Test
    void siblings_are_sorted_by_what_the_user_chooses() {
        assertThat(partnerships(Order.PEOPLE, true)).containsExactly("South", "North");
        assertThat(partnerships(Order.PEOPLE, false)).containsExactly("North", "South");
        assertThat(partnerships(Order.NAME, true)).containsExactly("South", "North");
    }

    @Test
    void places_that_lie_in_each_other_can_still_be_found() {
        var circle = SYSTEM.with(place("north", "North", "partnership", "south"))
                .with(place("south", "South", "partnership", "north"));
        var outline = PlaceOutline.of(circle, Query.ALL);

        assertThat(outline.rows()).extracting(OutlineRow::name).contains("North", "The Coast");
        assertThat(outline.find(new EntityRef(Place.class, "south"))).isPresent();
        assertThat(drawn(circle, Query.ALL)).filteredOn(line -> line.contains("Cliff House")).isNotEmpty();
    }

    @Test
    void a_place_in_a_missing_place_stands_at_the_top() {
        var dangling = SYSTEM.with(place("isle", "Isle", "partnership", "gone"));

        assertThat(PlaceOutline.of(dangling, Query.ALL).rows()).extracting(OutlineRow::name).contains("Isle");
    }

    @Test
    void a_row_is_found_again_in_the_next_outline_by_its_path() {
        var row = PlaceOutline.of(SYSTEM, Query.ALL).find(new EntityRef(Practice.class, "p2")).orElseThrow();

        assertThat(row.path()).containsExactly("Place coast", "Place south", "Place sands", "Practice p2");
        assertThat(row.within()).containsExactly("sands", "south", "coast");
    }

    private static Query filter(String words) {
        return new Query(words, Order.NAME, false);
    }

    private static List<String> partnerships(Order order, boolean descending) {
        var rows = PlaceOutline.of(SYSTEM, new Query("", order, descending)).rows();
        return rows.stream()
                .filter(row -> row.name().equals("The Coast"))
                .flatMap(row -> row.children().stream())
                .map(OutlineRow::name)
                .toList();
    }

    private static List<String> drawn(Snapshot snapshot, Query query) {
        var lines = new ArrayList<String>();
        draw(PlaceOutline.of(snapshot, query).rows(), "", lines);
        return lines;
    }

    private static void draw(List<OutlineRow> rows, String indent, List<String> lines) {
        for (var row : rows) {
            lines.add(indent + row.name());
            draw(row.children(), indent + "  ", lines);
        }
    }
}
