package org.rightplace.workspace.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightplace.model.Entity;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.places.PlaceEdits.Contents;
import org.rightplace.workspace.places.PlaceEdits.Move;
import org.rightplace.workspace.testing.Coast;

/** Whatever is done to the hierarchy, in any order, it stays one, and nobody is lost or counted twice. */
class PlaceEditsPropertyTest {

    private static final List<String> LEVELS = List.of("neighbourhood", "partnership", "system", "beyond");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void any_edits_leave_a_hierarchy_in_which_everyone_counts_once(long seed) {
        var random = new Random(seed);
        var snapshot = Coast.SYSTEM;
        int made = 0;
        for (int i = 0; i < 300; i++) {
            try {
                var after = edit(random, snapshot, i).apply(snapshot);
                made += after == snapshot ? 0 : 1;
                snapshot = after;
            } catch (EditRefused refused) {
                assertThat(refused).hasMessageMatching("(?s).+[.]");
            }
            check(snapshot);
        }
        assertThat(made).as("edits that were made").isGreaterThan(60);
    }

    private static void check(Snapshot snapshot) {
        var hierarchy = Hierarchy.of(snapshot);
        var populations = Populations.of(snapshot);
        for (var place : snapshot.all(Place.class)) {
            assertThat(hierarchy.ancestors(place.id())).as("what %s lies in", place.name()).doesNotContain(place.id());
            assertThat(place.parents()).doesNotHaveDuplicates().allSatisfy(parent -> assertThat(
                            hierarchy.levelObjection(place, snapshot.get(Place.class, parent)))
                    .isEmpty());
        }
        assertThat(populations.total()).isEqualTo(125_700);
        for (var practice : snapshot.all(Practice.class)) {
            assertThat(practice.places()).allSatisfy(
                    id -> assertThat(snapshot.find(Place.class, id)).isPresent());
            assertThat(populations.placesOf(practice).stream()
                            .collect(Collectors.groupingBy(Place::level, Collectors.counting()))
                            .values())
                    .as("places of %s by level", practice)
                    .allMatch(count -> count == 1);
        }
    }

    private static Edit edit(Random random, Snapshot snapshot, int i) {
        var edits = PlaceEdits.in(snapshot);
        var place = any(random, snapshot, Place.class);
        var other = any(random, snapshot, Place.class);
        return switch (random.nextInt(8)) {
            case 0, 1 -> edits.add(Coast.place(
                    "new" + i, "New " + i, LEVELS.get(random.nextInt(4)), place == null ? new String[0] : new String[] {
                        place.id()
                    }));
            case 2 -> edits.addParent(idOf(place), idOf(other));
            case 3 -> edits.removeParent(idOf(place), place == null || place.parents().isEmpty()
                    ? ""
                    : place.parents().get(random.nextInt(place.parents().size())));
            case 4 -> edits.move(List.of(new Move(
                    idOf(place),
                    place == null || place.parents().isEmpty()
                            ? ""
                            : place.parents().get(random.nextInt(place.parents().size())),
                    random.nextInt(5) == 0 ? "" : idOf(other))));
            case 5 -> edits.delete(
                    List.of(idOf(place)), random.nextInt(4) == 0 ? Contents.DELETE : Contents.MOVE_UP);
            default -> PracticeEdits.in(snapshot)
                    .move(List.of(any(random, snapshot, Practice.class).id()), idOf(place), List.of(idOf(other)));
        };
    }

    private static String idOf(Place place) {
        return place == null ? "none" : place.id();
    }

    private static <E extends Entity> E any(Random random, Snapshot snapshot, Class<E> type) {
        var sorted = snapshot.all(type).stream()
                .sorted(java.util.Comparator.comparing(Entity::id))
                .toList();
        return sorted.isEmpty() ? null : sorted.get(random.nextInt(sorted.size()));
    }
}
