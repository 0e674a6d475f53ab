package org.rightplace.workspace.characteristics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightplace.workspace.characteristics.CharacteristicsTest.AUTUMN;
import static org.rightplace.workspace.characteristics.CharacteristicsTest.EAST;
import static org.rightplace.workspace.characteristics.CharacteristicsTest.SPRING;
import static org.rightplace.workspace.characteristics.CharacteristicsTest.TEAM;
import static org.rightplace.workspace.characteristics.CharacteristicsTest.rate;
import static org.rightplace.workspace.characteristics.CharacteristicsTest.system;

import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Maturity;
import org.rightplace.model.Place;
import org.rightplace.model.Rating;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.references.ReferenceFindings;

class RatingFindingsTest {

    private static final RatingFindings CHECK =
            new RatingFindings(Clock.fixed(AUTUMN.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

    private static Finding only(Snapshot system) {
        return assertThat(CHECK.validate(system)).singleElement().actual();
    }

    private static Finding lost(Snapshot system) {
        assertThat(CHECK.validate(system)).isEmpty();
        return assertThat(new ReferenceFindings().validate(system))
                .filteredOn(finding -> finding.rule().startsWith("rating"))
                .singleElement()
                .actual();
    }

    private static Snapshot mended(Snapshot system) {
        return only(system).remedy().orElseThrow().apply(system);
    }

    @Test
    void ratings_of_neighbourhoods_that_are_gone_can_be_removed_at_once() {
        var system = rate(rate(system(), EAST, TEAM, Maturity.EMERGING, SPRING), EAST, TEAM, Maturity.NOT_YET, AUTUMN)
                .without(EAST);

        assertThat(lost(system).rule()).isEqualTo("rating-place-missing");
        assertThat(lost(system).message()).startsWith("2 ratings are of a place that is no longer there.");
        assertThat(lost(system).remedy().orElseThrow().apply(system).count(Rating.class)).isZero();
    }

    @Test
    void a_rating_on_a_characteristic_that_is_gone_is_found() {
        var system = rate(system(), EAST, TEAM, Maturity.EMERGING, SPRING);
        var without = system.with(system.framework().orElseThrow().withCharacteristics(java.util.List.of()));

        assertThat(lost(without).rule()).isEqualTo("rating-characteristic-missing");
        assertThat(lost(without).remedy().orElseThrow().apply(without).count(Rating.class)).isZero();
    }

    @Test
    void a_rated_place_that_is_no_neighbourhood_is_found() {
        var system = rate(system(), EAST, TEAM, Maturity.EMERGING, SPRING).with(EAST.withLevel("far"));

        assertThat(only(system).rule()).isEqualTo("rating-no-neighbourhood");
        assertThat(only(system).about()).containsExactly(new EntityRef(Place.class, "east"));
    }

    @Test
    void a_day_that_is_still_to_come_is_found_but_tomorrow_is_let_pass() {
        assertThat(only(rate(system(), EAST, TEAM, Maturity.EMERGING, AUTUMN.plusDays(2))).rule())
                .isEqualTo("rating-in-the-future");
        assertThat(CHECK.validate(rate(system(), EAST, TEAM, Maturity.EMERGING, AUTUMN.plusDays(1)))).isEmpty();
    }

    @Test
    void maturity_rests_on_evidence() {
        var system = rate(system(), EAST, TEAM, Maturity.MATURE, SPRING);
        var rating = system.all(Rating.class).iterator().next();

        assertThat(only(system).rule()).isEqualTo("rating-without-evidence");
        assertThat(only(system).message()).contains("“Integrated team”");
        assertThat(CHECK.validate(RatingEdits.evidence(rating, "Weekly meeting").apply(system))).isEmpty();
        assertThat(CHECK.validate(rate(system, EAST, TEAM, Maturity.ESTABLISHED, AUTUMN))).isEmpty();
    }
}
