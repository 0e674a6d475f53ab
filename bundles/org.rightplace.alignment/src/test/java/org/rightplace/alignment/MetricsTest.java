package org.rightplace.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rightplace.alignment.spi.Holding;
import org.rightplace.model.CommissioningFunctionBuilder;
import org.rightplace.model.Holder;
import org.rightplace.model.HolderType;

class MetricsTest {

    @Test
    void a_handoff_is_wherever_the_next_holders_are_others() {
        var service = Metrics.service("s", row("A", "A", "B", "B", "C", "A"));

        assertThat(service.verticalHandoffs()).isEqualTo(3);
        assertThat(service.handoffs())
                .containsExactly(new Handoff("f1", "f2"), new Handoff("f3", "f4"), new Handoff("f4", "f5"));
        assertThat(service.fragmentation()).isEqualTo(0.6);
    }

    @Test
    void a_gap_is_passed_over_and_its_neighbours_compared() {
        assertThat(Metrics.vertical(row("A", "", "A"))).isEmpty();
        assertThat(Metrics.vertical(row("A", "", "", "B"))).containsExactly(new Handoff("f0", "f3"));
        assertThat(Metrics.vertical(row("", "A", "B", ""))).hasSize(1);
        assertThat(Metrics.service("s", row("A", "", "B")).fragmentation()).isEqualTo(0.5);
    }

    @Test
    void holders_count_as_a_set() {
        assertThat(Metrics.vertical(row("A+B", "B+A", "A+A+B"))).isEmpty();
        assertThat(Metrics.vertical(row("A+B", "A"))).hasSize(1);
    }

    @Test
    void a_level_and_a_place_of_the_same_id_are_different_holders() {
        var level = holding(0, new Holder(HolderType.LEVEL, "x", null));
        var place = holding(1, new Holder(HolderType.PLACE, "x", null));

        assertThat(Metrics.vertical(List.of(level, place))).hasSize(1);
    }

    @Test
    void what_cannot_be_handed_over_is_not_fragmented() {
        assertThat(Metrics.service("s", row()).fragmentation()).isZero();
        assertThat(Metrics.service("s", row("A")).fragmentation()).isZero();
        assertThat(Metrics.service("s", row("", "", "")).fragmentation()).isZero();
        assertThat(Metrics.area("a", List.of()).fragmentation()).isZero();
        assertThat(Metrics.area("a", List.of(row("A", "B"))).fragmentation()).isZero();
        assertThat(Metrics.area("a", List.of(row(), row())).fragmentation()).isZero();
        assertThat(Metrics.area("a", List.of(row("", ""), row("", ""))).fragmentation()).isZero();
    }

    @Test
    void an_area_has_a_horizontal_handoff_for_every_holder_but_one() {
        var area = Metrics.area("a", List.of(row("A", "A"), row("A", "B"), row("A", "C")));

        assertThat(area.horizontalHandoffs("f0")).isZero();
        assertThat(area.horizontalHandoffs("f1")).isEqualTo(2);
        assertThat(area.horizontalHandoffs("unheard-of")).isZero();
        assertThat(area.fragmentation()).isEqualTo(0.5);
        assertThat(area.fragmentation("f1")).isEqualTo(1);
    }

    @Test
    void a_service_that_nobody_holds_is_no_other_holder() {
        var area = Metrics.area("a", List.of(row("A"), row(""), row("B")));

        assertThat(area.horizontalHandoffs("f0")).isEqualTo(1);
        assertThat(area.fragmentation()).isEqualTo(0.5);
    }

    @Test
    void a_joint_arrangement_is_one_pair_of_hands() {
        var area = Metrics.area("a", List.of(row("A+B"), row("B+A"), row("C")));

        assertThat(area.horizontalHandoffs("f0")).isEqualTo(1);
    }

    @Test
    void every_figure_is_from_0_to_1_and_agrees_with_counting_by_hand() {
        var random = new Random(20261122);
        for (int round = 0; round < 500; round++) {
            int functions = random.nextInt(1, 9);
            var rows = Stream.generate(() -> randomRow(random, functions)).limit(random.nextInt(1, 12)).toList();
            double sum = 0;
            for (int f = 0; f < functions; f++) {
                var seen = new LinkedHashSet<Object>();
                for (var row : rows) {
                    if (!row.get(f).holders().isEmpty()) {
                        seen.add(row.get(f).holders());
                    }
                }
                sum += rows.size() < 2 || seen.isEmpty() ? 0 : (seen.size() - 1.0) / (rows.size() - 1);
            }
            var area = Metrics.area("a", rows);
            assertThat(area.fragmentation()).isBetween(0.0, 1.0).isCloseTo(sum / functions, within(1e-12));
            for (var row : rows) {
                assertThat(Metrics.service("s", row).fragmentation()).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void filling_a_gap_never_makes_two_handoffs_fewer_or_three_more() {
        var random = new Random(7);
        for (int round = 0; round < 500; round++) {
            var row = new ArrayList<>(randomRow(random, 6));
            int before = Metrics.vertical(row).size();
            int at = random.nextInt(6);
            if (row.get(at).gap()) {
                row.set(at, cell(at, "Z"));
                assertThat(Metrics.vertical(row).size() - before).isBetween(0, 2);
            }
        }
    }

    private static List<Holding> randomRow(Random random, int functions) {
        var row = new ArrayList<Holding>();
        for (int i = 0; i < functions; i++) {
            row.add(cell(i, List.of("", "A", "B", "A+B", "C").get(random.nextInt(5))));
        }
        return row;
    }

    /** Functions f0, f1, … each held by the letters given, joined by a plus; nobody where there is no letter. */
    private static List<Holding> row(String... holders) {
        var row = new ArrayList<Holding>();
        for (int i = 0; i < holders.length; i++) {
            row.add(cell(i, holders[i]));
        }
        return row;
    }

    private static Holding cell(int at, String holders) {
        return holding(
                at,
                Stream.of(holders.split("\\+"))
                        .filter(id -> !id.isEmpty())
                        .map(id -> new Holder(HolderType.ORGANISATION, id, null))
                        .toArray(Holder[]::new));
    }

    private static Holding holding(int at, Holder... holders) {
        var function = CommissioningFunctionBuilder.builder().id("f" + at).build();
        return new Holding(function, new LinkedHashSet<>(List.of(holders)), "");
    }
}
