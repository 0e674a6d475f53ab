package org.rightplace.people.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.chart.Palette;
import org.rightplace.chart.SvgDocument;
import org.rightplace.model.ChangeKind;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.PlaceBuilder;
import org.rightplace.model.StaffChange;
import org.rightplace.model.StaffGroupBuilder;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.people.Totals;
import org.rightplace.workspace.Snapshot;

class ChangeTimelineTest {

    private static final Snapshot SYSTEM = Snapshot.empty().withAll(List.of(
            FrameworkBuilder.builder().id("f").name("Test").levels(List.of(
                    LevelBuilder.builder().id("near").name("Near").initial("N").build(),
                    LevelBuilder.builder().id("far").name("Far").initial("F").build())).build(),
            PlaceBuilder.builder().id("coast").name("Coast").level("near").build(),
            PlaceBuilder.builder().id("all").name("Everywhere").level("far").build(),
            WorkstreamBuilder.builder().id("one").name("Mental health").build(),
            WorkstreamBuilder.builder().id("two").name("Primary care").build(),
            StaffGroupBuilder.builder().id("calm").name("Analysts").band("6").wte(3).place("coast").build(),
            StaffGroupBuilder.builder().id("hit").name("Managers").band("8a").wte(10).place("coast").build(),
            change("a", "one", "hit", LocalDate.of(2019, 4, 1), 4.0),
            change("b", "two", "hit", LocalDate.of(2019, 6, 1), 3.0),
            change("c", "one", "calm", null, null)));

    private static StaffChange change(String id, String workstream, String group, LocalDate date, Double wte) {
        return new StaffChange(id, workstream, group, ChangeKind.PLACE, null, wte, "all", "", date, "", "", "", null);
    }

    @Test
    void showsThoseFirstWhoAreHitByTooMuch() {
        assertThat(ChangeTimeline.concerned(SYSTEM, "one")).extracting("id").containsExactly("hit", "calm");
        assertThat(ChangeTimeline.concerned(SYSTEM, "two")).extracting("id").containsExactly("hit");
        assertThat(ChangeTimeline.summary(SYSTEM, ChangeTimeline.concerned(SYSTEM, "one").getFirst()))
                .contains("2 changes from 2 workstreams", "▲ 2 within 61 days");
    }

    @Test
    void drawsEveryChangeAndSaysTheCrowdInWords() {
        var chart = ChangeTimeline.of(SYSTEM, "Changes", ChangeTimeline.concerned(SYSTEM, "one"));
        var svg = SvgDocument.standalone(chart, chart.preferredSize(), Palette.light());

        assertThat(svg).contains("▲ 2 in 61 days", "No date yet", "Primary care", "stroke-dasharray");
        assertThat(chart.description()).contains("1 Apr 2019", "no date yet", "may hit the same people");
    }

    @Test
    void showsEachPlaceBeforeAndAfter() {
        var bars = PlaceBars.of(SYSTEM);

        assertThat(bars.description()).contains("Coast: 13 → 3 (−10)", "Everywhere: 0 → 10 (+10)");
        assertThat(SumBars.rows(SYSTEM, Totals.from(SYSTEM, "one"), Totals.By.MONTH))
                .extracting(SumBars.Row::name)
                .containsExactly("April 2019", "No date yet");
    }
}
