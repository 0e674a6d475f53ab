package org.rightplace.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Place;
import org.rightplace.model.PlaceBuilder;

class NameOrderTest {

    @Test
    void countsNumbersWithinNames() {
        assertSorted("Partnership 1", "Partnership 2", "partnership 3", "Partnership 10", "Partnership 10 East", "Partnership 21");
    }

    @Test
    void makesNoDifferenceOfCapitals() {
        assertSorted("alder", "Beech", "cedar");
        assertThat(NameOrder.NAMES.compare("Elm Street 2", "ELM street 2")).isZero();
    }

    @Test
    void putsAShorterNameFirst() {
        assertSorted("", "Team", "Team 1", "Team A");
    }

    @Test
    void takesNumbersOfAnyLength() {
        assertSorted("9", "99999999999999999998", "99999999999999999999", "100000000000000000000");
    }

    @Test
    void tellsLeadingNoughtsApartOnlyWhereNamesAreOtherwiseAlike() {
        assertSorted("Ward 0", "Ward 7", "Ward 07", "Ward 007", "Ward 8", "Ward 08 A", "Ward 8 B");
    }

    @Test
    void isAnOrder() {
        var random = new Random(7);
        var names = new ArrayList<String>();
        for (int i = 0; i < 120; i++) {
            var name = new StringBuilder();
            for (int length = random.nextInt(6); length > 0; length--) {
                name.append("0019aB -/~".charAt(random.nextInt(10)));
            }
            names.add(name.toString());
        }
        var order = NameOrder.NAMES;
        for (var a : names) {
            for (var b : names) {
                assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
                for (var c : names) {
                    if (order.compare(a, b) <= 0 && order.compare(b, c) <= 0) {
                        assertThat(order.compare(a, c)).as("%s, %s, %s", a, b, c).isNotPositive();
                    }
                }
            }
        }
    }

    @Test
    void ordersThingsWithTheSameNameById() {
        var places = List.of(place("b", "North 10"), place("c", "North 2"), place("a", "north 10"));

        assertThat(places.stream().sorted(NameOrder.by(Place::name, Place::id)).map(Place::id)).containsExactly("c", "a", "b");
        assertThat(places.stream().sorted(NameOrder.by(Place::name)).map(Place::id)).containsExactly("c", "b", "a");
    }

    @Test
    void ordersKeysAsItOrdersNames() {
        var keys = List.of(new NameOrder.Key("Team 10"), new NameOrder.Key("team 9"));

        assertThat(keys.stream().sorted().map(NameOrder.Key::toString)).containsExactly("team 9", "Team 10");
        assertThat(new NameOrder.Key("a")).isEqualTo(new NameOrder.Key("A")).hasSameHashCodeAs(new NameOrder.Key("A"));
    }

    private static void assertSorted(String... names) {
        var shuffled = new ArrayList<>(List.of(names));
        Collections.shuffle(shuffled, new Random(3));
        shuffled.sort(NameOrder.NAMES);
        assertThat(shuffled).containsExactly(names);
    }

    private static Place place(String id, String name) {
        return PlaceBuilder.builder().id(id).name(name).build();
    }
}
