package org.rightplace.workspace.characteristics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Characteristic;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.Maturity;
import org.rightplace.model.NhsArea;
import org.rightplace.model.Place;
import org.rightplace.model.Placement;
import org.rightplace.model.Practice;
import org.rightplace.model.PracticeBuilder;
import org.rightplace.model.Rating;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Share;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;

class CharacteristicsTest {

    static final LocalDate SPRING = LocalDate.of(2019, 4, 1);
    static final LocalDate AUTUMN = LocalDate.of(2019, 10, 1);
    static final Characteristic TEAM = new Characteristic("team", "Integrated team", "", true, "", null);
    static final Characteristic RECORDS = new Characteristic("records", "Shared records", "", false, "", null);
    static final Place EAST = place("east", "north");
    static final Place WEST = place("west", "north");
    static final Place LONE = place("lone", "south");

    private static Place place(String id, String parent) {
        return new Place(id, id, "near", List.of(parent), "", null, "", null);
    }

    private static Practice practice(String id, String place, long patients) {
        return PracticeBuilder.builder().id(id).name(id).places(List.of(place)).patients(patients).build();
    }

    static Snapshot system() {
        return Snapshot.empty()
                .with(FrameworkBuilder.builder()
                        .id("f")
                        .levels(List.of(
                                LevelBuilder.builder().id("street").build(),
                                LevelBuilder.builder().id("near").nhsArea(NhsArea.PCN).build(),
                                LevelBuilder.builder().id("far").build()))
                        .characteristics(List.of(RECORDS, TEAM))
                        .build())
                .with(new Place("north", "north", "far", List.of(), "", null, "", null))
                .with(new Place("south", "south", "far", List.of(), "", null, "", null))
                .withAll(List.of(EAST, WEST, LONE))
                .withAll(List.of(practice("p", "east", 1000), practice("q", "west", 3000), practice("r", "lone", 500)));
    }

    static Snapshot rate(Snapshot before, Place place, Characteristic on, Maturity maturity, LocalDate day) {
        return RatingEdits.rate(List.of(place), on, maturity, "Network lead", day).apply(before);
    }

    @Test
    void a_later_rating_counts_and_the_earlier_one_is_kept() {
        var system = rate(rate(system(), EAST, TEAM, Maturity.EMERGING, SPRING), EAST, TEAM, Maturity.MATURE, AUTUMN);

        assertThat(Profiles.of(system).value("east", "team")).hasValue(3);
        assertThat(Profiles.on(system, AUTUMN.minusDays(1)).value("east", "team")).hasValue(1);
        assertThat(Profiles.dates(system)).containsExactly(SPRING, AUTUMN);
        assertThat(Progress.of(system, "east")).extracting(point -> point.core().orElseThrow()).containsExactly(1.0, 3.0);
        assertThat(Progress.between(system, SPRING, AUTUMN).getFirst()).satisfies(step -> {
            assertThat(step.better()).isEqualTo(1);
            assertThat(step.worse()).isZero();
            assertThat(step.core()).hasValue(2);
            assertThat(step.enabling()).isEmpty();
        });
    }

    @Test
    void profiles_follow_a_change_as_if_they_had_been_made_anew() {
        var before = rate(rate(system(), EAST, TEAM, Maturity.EMERGING, SPRING), WEST, TEAM, Maturity.MATURE, SPRING);
        var moved = before.lookup(Index.RATINGS_BY_PLACE, "west").getFirst();
        var after = rate(before, EAST, RECORDS, Maturity.MATURE, AUTUMN).with(moved.withPlace("lone"));
        var change = new Change(Change.Cause.EDIT, "Rate", before, after,
                after.all(Rating.class).stream().map(EntityRef::to).collect(Collectors.toSet()));

        for (var day : List.of(SPRING, AUTUMN)) {
            var followed = Profiles.on(before, day).after(change);
            var anew = Profiles.on(after, day);
            for (var place : List.of("east", "west", "lone")) {
                for (var characteristic : List.of("team", "records")) {
                    assertThat(followed.rating(place, characteristic))
                            .as("%s of %s on %s", characteristic, place, day)
                            .isEqualTo(anew.rating(place, characteristic));
                }
            }
        }
    }

    @Test
    void rating_again_on_the_same_day_changes_that_rating_and_keeps_its_evidence() {
        var first = rate(system(), EAST, TEAM, Maturity.EMERGING, SPRING);
        var rating = first.all(Rating.class).iterator().next();
        var second = rate(RatingEdits.evidence(rating, "Weekly meeting").apply(first), EAST, TEAM, Maturity.ESTABLISHED, SPRING);

        assertThat(second.all(Rating.class)).singleElement().satisfies(now -> {
            assertThat(now.maturity()).isEqualTo(Maturity.ESTABLISHED);
            assertThat(now.evidence()).isEqualTo("Weekly meeting");
        });
    }

    @Test
    void means_leave_out_what_was_not_rated() {
        var system = rate(rate(system(), EAST, TEAM, Maturity.MATURE, SPRING), WEST, TEAM, Maturity.EMERGING, SPRING);
        var profiles = Profiles.of(system);

        assertThat(profiles.mean(Neighbourhoods.peers(system, EAST), "team")).hasValue(2);
        assertThat(profiles.mean("east", true)).hasValue(3);
        assertThat(profiles.mean("east", false)).isEmpty();
        assertThat(profiles.rated("east")).isEqualTo(1);
        assertThat(Neighbourhoods.peers(system, LONE)).containsExactly(LONE);
    }

    @Test
    void aNeighbourhoodInTwoPlacesIsCountedWithTheFirst() {
        var both = LONE.withParents(List.of("south", "north"));
        var system = system().with(both);

        assertThat(Neighbourhoods.home(system, both)).map(Place::id).contains("south");
        assertThat(Neighbourhoods.peers(system, both)).containsExactly(both);
        assertThat(Neighbourhoods.peers(system, EAST)).containsExactly(EAST, WEST);
    }

    @Test
    void gaps_are_ranked_by_the_people_who_live_with_them() {
        var system = rate(system(), EAST, TEAM, Maturity.NOT_YET, SPRING);
        system = rate(system, LONE, TEAM, Maturity.EMERGING, SPRING);
        system = rate(system, WEST, RECORDS, Maturity.EMERGING, SPRING);
        system = rate(system, EAST, RECORDS, Maturity.ESTABLISHED, SPRING);
        var gaps = Gaps.ranked(system);

        assertThat(gaps).extracting(gap -> gap.characteristic().id()).containsExactly("records", "team");
        assertThat(gaps).extracting(Gaps.Gap::people).containsExactly(3000L, 1500L);
        assertThat(gaps.getLast().lacking()).containsExactly(EAST, LONE);
        assertThat(gaps.getLast().unrated()).isEqualTo(1);
    }

    @Test
    void a_placement_that_is_only_tried_says_what_it_would_ask_of_those_that_are_not_ready() {
        var system = rate(rate(system(), EAST, TEAM, Maturity.EMERGING, SPRING), WEST, TEAM, Maturity.MATURE, SPRING);

        assertThat(Readiness.of(system, List.of(new Share("near", List.of(), "", null)))).get().satisfies(readiness -> {
            assertThat(readiness.asked()).containsExactlyInAnyOrder(EAST, WEST, LONE);
            assertThat(readiness.unready()).containsExactly(EAST);
            assertThat(readiness.people()).isEqualTo(1000);
            assertThat(readiness.unrated()).as("nobody has looked at the lone one").isEqualTo(1);
            assertThat(readiness.lacking()).containsExactly(new Readiness.Lack(TEAM, 1));
        });
        assertThat(Readiness.of(system, List.of(new Share("near", List.of("west"), List.of(), "", null)))).get()
                .satisfies(readiness -> assertThat(readiness.unready()).isEmpty());
        assertThat(Readiness.of(system, List.of(new Share("far", List.of(), "", null)))).isEmpty();
    }

    @Test
    void what_is_placed_with_neighbourhoods_asks_something_of_those_that_are_not_ready() {
        var system = rate(rate(system(), EAST, TEAM, Maturity.EMERGING, SPRING), WEST, TEAM, Maturity.MATURE, SPRING)
                .withAll(List.of(service("wounds"), service("falls"), service("beds")))
                .with(placement("wounds", new Share("near", List.of(), "", null)))
                .with(placement("falls", new Share("near", List.of("west"), List.of(), "", null)))
                .with(placement("beds", new Share("far", List.of(), "", null)));

        assertThat(Asked.of(system)).singleElement().satisfies(asked -> {
            assertThat(asked.neighbourhood()).isEqualTo(EAST);
            assertThat(asked.services()).extracting(Service::id).containsExactly("wounds");
            assertThat(asked.lacking()).containsExactly(TEAM);
        });
    }

    @Test
    void what_cannot_be_rated_is_refused() {
        var gone = new Characteristic("gone", "Gone", "", true, "", null);

        assertThatThrownBy(() -> rate(system(), EAST, gone, Maturity.MATURE, SPRING)).isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> rate(system(), EAST, TEAM, Maturity.MATURE, null)).isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> rate(system().without(EAST), EAST, TEAM, Maturity.MATURE, SPRING))
                .isInstanceOf(EditRefused.class);
    }

    private static Service service(String id) {
        return ServiceBuilder.builder().id(id).name(id).kind(ServiceKind.SERVICE).build();
    }

    private static Placement placement(String id, Share share) {
        return new Placement(id, List.of(share), null, "", null, null, null);
    }
}
