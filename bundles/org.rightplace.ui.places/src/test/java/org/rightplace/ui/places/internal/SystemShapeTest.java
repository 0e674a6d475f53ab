package org.rightplace.ui.places.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.chart.Icicle;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.testing.Coast;

class SystemShapeTest {

    private final SystemShape shape = SystemShape.of(Coast.SYSTEM);

    @Test
    void a_shared_neighbourhood_stands_under_each_partnership_with_those_who_count_there() {
        var coast = shape.picture("").root();

        assertThat(coast.label()).isEqualTo("The Coast");
        assertThat(coast.weight()).isEqualTo(125_700);
        assertThat(child(coast, "North", "Border").weight()).isEqualTo(20_000);
        assertThat(child(coast, "South", "Border").weight()).isEqualTo(5_000);
        assertThat(child(coast, "North", "Border").id()).isNotEqualTo(child(coast, "South", "Border").id());
        assertThat(child(coast, "South").weight()).isEqualTo(65_700);
    }

    @Test
    void practices_show_in_the_place_that_is_zoomed_into_alone() {
        var south = shape.find(new EntityRef(Place.class, "south")).orElseThrow();
        var root = shape.picture(south).root();

        assertThat(child(root, "South").children()).extracting(Icicle.Node::label).containsExactly(
                "Border", "Sands", "Harbour");
        assertThat(child(root, "South", "Sands").children()).extracting(Icicle.Node::label).containsExactly("Bay View");
        assertThat(child(root, "North", "Cliffs").children()).isEmpty();
        assertThat(child(shape.picture("").root(), "South", "Sands").children()).isEmpty();
    }

    @Test
    void nodes_and_entities_name_each_other() {
        var place = new EntityRef(Place.class, "sands");
        var practice = new EntityRef(Practice.class, "p2");
        var node = shape.find(practice).orElseThrow();

        assertThat(shape.entity(node)).contains(practice);
        assertThat(shape.entity(shape.outwards(node))).contains(place);
        assertThat(shape.find(place)).contains(shape.outwards(node));
        assertThat(shape.find(new EntityRef(Place.class, "nowhere"))).isEmpty();
    }

    @Test
    void a_zoom_to_what_has_gone_shows_everything() {
        assertThat(shape.picture("/gone").zoom()).isEqualTo(shape.picture("").zoom());
    }

    @Test
    void several_systems_stand_side_by_side_in_the_whole() {
        var two = SystemShape.of(Coast.SYSTEM.with(Coast.place("isle", "Isle", "system"))
                .with(Coast.practice("p9", "Light House", 300L, "isle")));

        assertThat(two.picture("").root().children()).extracting(Icicle.Node::label).containsExactly("Isle", "The Coast");
        assertThat(two.picture("").root().weight()).isEqualTo(126_000);
    }

    @Test
    void a_system_without_people_is_empty() {
        assertThat(SystemShape.of(Snapshot.empty()).isEmpty()).isTrue();
        assertThat(shape.isEmpty()).isFalse();
    }

    private static Icicle.Node child(Icicle.Node node, String... path) {
        for (var name : List.of(path)) {
            node = node.children().stream()
                    .filter(child -> child.label().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
        return node;
    }
}
