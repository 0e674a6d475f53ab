package org.rightplace.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightplace.model.Entity;
import org.rightplace.model.Extras;
import org.rightplace.model.Place;
import org.rightplace.model.PlaceBuilder;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;

class SnapshotTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void indexes_always_agree_with_a_look_through_everything(int seed) {
        var random = new Random(seed);
        var snapshot = Snapshot.empty();
        var model = new HashMap<String, Place>();
        for (int i = 0; i < 3000; i++) {
            var id = "p" + random.nextInt(40);
            if (random.nextInt(4) == 0) {
                snapshot = snapshot.without(new EntityRef(Place.class, id));
                model.remove(id);
            } else {
                var parents = random.ints(random.nextInt(3), 0, 40).mapToObj(p -> "p" + p).distinct().toList();
                var place = place(id, "level-" + random.nextInt(3), parents);
                snapshot = snapshot.with(place);
                model.put(id, place);
            }
            var key = "p" + random.nextInt(40);
            assertThat(snapshot.lookup(Index.PLACES_BY_PARENT, key))
                    .containsExactlyInAnyOrderElementsOf(model.values().stream()
                            .filter(place -> place.parents().contains(key))
                            .toList());
        }
        assertThat(snapshot.all(Place.class)).containsExactlyInAnyOrderElementsOf(model.values());
        for (int level = 0; level < 3; level++) {
            var key = "level-" + level;
            assertThat(snapshot.lookup(Index.PLACES_BY_LEVEL, key))
                    .containsExactlyInAnyOrderElementsOf(
                            model.values().stream().filter(place -> place.level().equals(key)).toList());
        }
    }

    /** What compares a record is made when one is first compared, type by type, and a system that is opened has all types. */
    @Test
    void what_is_put_for_the_first_time_is_compared_with_nothing() {
        var snapshot = Snapshot.empty().withAll(List.of(new Incomparable("a"), new Incomparable("b")));

        assertThat(snapshot.count(Incomparable.class)).isEqualTo(2);
    }

    private record Incomparable(String id) implements Entity {

        @Override
        public Extras extras() {
            return Extras.NONE;
        }

        @Override
        public boolean equals(Object other) {
            throw new AssertionError(id + " was compared with " + other);
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void putting_many_at_once_is_the_same_as_one_by_one(int seed) {
        var random = new Random(seed);
        var together = Snapshot.empty();
        var oneByOne = Snapshot.empty();
        for (int round = 0; round < 30; round++) {
            var added = new ArrayList<Entity>();
            for (int i = 0; i < random.nextInt(60); i++) {
                var parents = random.ints(random.nextInt(3), 0, 40).mapToObj(p -> "p" + p).distinct().toList();
                added.add(place("p" + random.nextInt(40), "level-" + random.nextInt(3), parents));
                added.add(ServiceBuilder.builder().id("s" + random.nextInt(9)).workstream("w" + random.nextInt(3)).kind(ServiceKind.SERVICE).build());
            }
            together = together.withAll(added);
            for (var entity : added) {
                oneByOne = oneByOne.with(entity);
            }
            assertThat(together).isEqualTo(oneByOne);
            for (int key = 0; key < 40; key++) {
                assertThat(together.lookup(Index.PLACES_BY_PARENT, "p" + key))
                        .containsExactlyInAnyOrderElementsOf(oneByOne.lookup(Index.PLACES_BY_PARENT, "p" + key));
                assertThat(together.lookup(Index.SERVICES_BY_WORKSTREAM, "w" + key))
                        .containsExactlyInAnyOrderElementsOf(oneByOne.lookup(Index.SERVICES_BY_WORKSTREAM, "w" + key));
            }
            assertThat(together.touched()).containsExactlyInAnyOrderElementsOf(oneByOne.touched());
        }
        assertThat(together.withAll(together.all(Place.class))).isSameAs(together);
    }

    @Test
    void a_service_that_names_its_own_workstream_twice_is_found_once() {
        var service = ServiceBuilder.builder()
                .id("s")
                .workstream("cancer")
                .alsoIn(List.of("cancer", "children"))
                .kind(ServiceKind.SERVICE)
                .build();

        var snapshot = Snapshot.empty().with(service);

        assertThat(snapshot.lookup(Index.SERVICES_BY_WORKSTREAM, "cancer")).containsExactly(service);
        assertThat(snapshot.without(service).lookup(Index.SERVICES_BY_WORKSTREAM, "children")).isEmpty();
    }

    @Test
    void removing_what_was_added_leaves_an_equal_snapshot() {
        var before = Snapshot.empty().with(place("a", "system", List.of()));
        var added = ServiceBuilder.builder().id("s").workstream("w").kind(ServiceKind.AREA).build();

        assertThat(before.with(added).without(added)).isEqualTo(before).hasSameHashCodeAs(before);
    }

    @Test
    void whoever_comes_second_to_a_derivation_gets_what_the_first_computed() {
        Derivation<Object> mark = new Derivation<>() {
            private boolean inside;

            @Override
            public Set<Class<? extends Entity>> inputs() {
                return Set.of(Place.class);
            }

            @Override
            public Object compute(Snapshot snapshot) {
                // As another thread would that is done before this one.
                if (!inside) {
                    inside = true;
                    snapshot.derive(this);
                }
                return new Object();
            }
        };
        var snapshot = Snapshot.empty().settled().with(PlaceBuilder.builder().id("p").build());

        assertThat(snapshot.derive(mark)).isSameAs(snapshot.derive(mark));
    }

    @Test
    void a_derivation_is_computed_once_for_as_long_as_its_inputs_are_the_same() {
        var computed = new AtomicInteger();
        Derivation<Integer> places = new Derivation<>() {
            @Override
            public Set<Class<? extends Entity>> inputs() {
                return Set.of(Place.class);
            }

            @Override
            public Integer compute(Snapshot snapshot) {
                computed.incrementAndGet();
                return snapshot.count(Place.class);
            }
        };
        var one = Snapshot.empty().with(place("a", "system", List.of()));
        var service = ServiceBuilder.builder().id("s").workstream("w").kind(ServiceKind.SERVICE).build();

        assertThat(one.derive(places)).isEqualTo(1);
        assertThat(one.with(service).derive(places)).isEqualTo(1);
        assertThat(computed).hasValue(1);
        assertThat(one.with(place("b", "system", List.of())).derive(places)).isEqualTo(2);
        assertThat(one.derive(places)).isEqualTo(1);
        assertThat(computed).hasValue(2);
    }

    @Test
    void a_derivation_is_kept_where_only_what_it_does_not_rest_on_changes() {
        var computed = new AtomicInteger();
        Derivation<Long> ofTheSystem = new Derivation<>() {
            @Override
            public Set<Class<? extends Entity>> inputs() {
                return Set.of(Place.class);
            }

            @Override
            public boolean restsOn(Entity before, Entity after) {
                return before == null || after == null || !((Place) before).level().equals(((Place) after).level());
            }

            @Override
            public Long compute(Snapshot snapshot) {
                computed.incrementAndGet();
                return snapshot.all(Place.class).stream().filter(place -> place.level().equals("system")).count();
            }
        };
        var one = Snapshot.empty().with(place("a", "system", List.of()));
        assertThat(one.derive(ofTheSystem)).isEqualTo(1);

        var renamed = one.with(one.get(Place.class, "a").withName("A new name"));
        assertThat(renamed.derive(ofTheSystem)).isEqualTo(1);
        assertThat(computed).hasValue(1);
        assertThat(renamed.with(place("a", "partnership", List.of())).derive(ofTheSystem)).isZero();
        assertThat(renamed.without(place("a", "system", List.of())).derive(ofTheSystem)).isZero();
        assertThat(renamed.with(place("b", "system", List.of())).derive(ofTheSystem)).isEqualTo(2);
        assertThat(computed).hasValue(4);
    }

    @Test
    void a_snapshot_never_changes() {
        var before = Snapshot.empty().with(place("a", "system", List.of()));
        var seen = new ArrayList<>(before.all(Place.class));

        before.with(place("a", "other", List.of())).with(place("b", "system", List.of()));

        assertThat(before.all(Place.class)).containsExactlyElementsOf(seen);
        assertThat(before.find(Service.class, "a")).isEmpty();
    }

    private static Place place(String id, String level, List<String> parents) {
        return PlaceBuilder.builder().id(id).name(id).level(level).parents(parents).build();
    }
}
