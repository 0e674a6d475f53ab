package org.rightplace.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Cell;
import org.rightplace.model.ChangeKind;
import org.rightplace.model.CommissioningFunctionBuilder;
import org.rightplace.model.Holder;
import org.rightplace.model.HolderType;
import org.rightplace.model.OrganisationBuilder;
import org.rightplace.model.PlaceBuilder;
import org.rightplace.model.Placement;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Share;
import org.rightplace.model.StaffGroup;
import org.rightplace.model.StaffGroupBuilder;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.workspace.Days;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Names;
import org.rightplace.workspace.Snapshot;

/** What people type, and what a decision proposes. */
class NamesTest {

    private static final Snapshot SYSTEM = Snapshot.empty().withAll(List.of(
            FrameworkBuilder.builder().id("f").name("Test")
                    .levels(List.of(
                            LevelBuilder.builder().id("near").name("Near").initial("N").build(),
                            LevelBuilder.builder().id("middle").name("Middle").initial("M").build(),
                            LevelBuilder.builder().id("far").name("Far").initial("F").build()))
                    .functions(List.of(
                            CommissioningFunctionBuilder.builder().id("plan").name("Planning").shortName("Plan").build(),
                            CommissioningFunctionBuilder.builder().id("buy").name("Buying").build()))
                    .build(),
            PlaceBuilder.builder().id("all").name("Everywhere").level("far").build(),
            PlaceBuilder.builder().id("coast").name("Coast").level("middle").parents(List.of("all")).build(),
            PlaceBuilder.builder().id("hills").name("Hills").level("middle").parents(List.of("all")).build(),
            PlaceBuilder.builder().id("north").name("Town").level("near").parents(List.of("coast")).build(),
            PlaceBuilder.builder().id("south").name("Town").level("near").parents(List.of("hills")).build(),
            OrganisationBuilder.builder().id("trust").name("Trust").code("RX1").build(),
            WorkstreamBuilder.builder().id("w").name("Mental health").build(),
            ServiceBuilder.builder().id("crisis").workstream("w").kind(ServiceKind.SERVICE).name("Crisis").build(),
            new Placement("crisis", List.of(
                    new Share("middle", List.of("plan"), "", null), new Share("far", List.of(), "", null)), null, "", null, null, null),
            new OperatingModel("crisis", List.of(
                    new Cell("buy", List.of(new Holder(HolderType.ORGANISATION, "trust", null)), "", "", null)), null)));

    private static StaffGroup group(String place, String function) {
        return StaffGroupBuilder.builder().id("g").name("Managers").wte(4).place(place).function(function).build();
    }

    @Test
    void tellsApartWhatHasTheSameNameByWhereItBelongs() {
        var names = Names.of(SYSTEM);

        assertThat(names.name(Names.Sort.PLACE, "north")).isEqualTo("Town (Coast)");
        assertThat(names.id(Names.Sort.PLACE, "town (hills)")).isEqualTo("south");
        assertThatThrownBy(() -> names.id(Names.Sort.PLACE, "Town")).isInstanceOf(EditRefused.class).hasMessageContaining("several");
        assertThat(names.id(Names.Sort.ORGANISATION, "rx1")).isEqualTo("trust");
        assertThat(names.id(Names.Sort.FUNCTION, "plan")).isEqualTo("plan");
        assertThatThrownBy(() -> names.id(Names.Sort.PLACE, "Nowhere")).hasMessageContaining("Nowhere");
        assertThat(names.id(Names.Sort.PLACE, " ")).isEmpty();
    }

    @Test
    void readsEveryCauseItShows() {
        assertThat(Cause.of(SYSTEM, "w")).hasSize(3).allSatisfy(
                cause -> assertThat(Cause.read(SYSTEM, cause.shown(SYSTEM))).isEqualTo(cause));
        assertThat(Cause.read(SYSTEM, "Crisis")).isEqualTo(new Cause("crisis", ""));
        assertThat(Cause.read(SYSTEM, "")).isEqualTo(Cause.NONE);
        assertThatThrownBy(() -> Cause.read(SYSTEM, "Crisis · Selling")).hasMessageContaining("Selling");
    }

    @Test
    void readsEveryDayAndChoiceItShows() {
        for (int month = 1; month <= 12; month++) {
            var day = java.time.LocalDate.of(2019, month, 28);
            assertThat(Days.read(Days.shown(day))).isEqualTo(day);
        }
        assertThat(Days.read("1 SEPT 2019")).isEqualTo(Days.read("2019-09-01")).isEqualTo(Days.read("1/9/2019"));
        assertThatThrownBy(() -> Days.read("soon")).hasMessageContaining("soon");
        for (var kind : ChangeKind.values()) {
            assertThat(Choices.kind(Choices.shown(kind))).isEqualTo(kind);
        }
        assertThatThrownBy(() -> Choices.kind("another")).hasMessageContaining("another place");
    }

    @Test
    void proposesThePlaceOfTheLevelThatTheGroupWorksIn() {
        var planners = ChangeProposals.of(SYSTEM, "c", "w", group("north", "plan"), new Cause("crisis", ""));
        assertThat(planners.placeAfter()).isEqualTo("coast");
        assertThat(planners.kind()).isEqualTo(ChangeKind.PLACE);

        var buyers = ChangeProposals.of(SYSTEM, "c", "w", group("north", ""), new Cause("crisis", ""));
        assertThat(buyers.placeAfter()).isEqualTo("all");

        var there = ChangeProposals.of(SYSTEM, "c", "w", group("coast", "plan"), new Cause("crisis", ""));
        assertThat(there.placeAfter()).isEmpty();
        assertThat(there.kind()).isNull();
    }

    @Test
    void proposesWhoHoldsTheCell() {
        var change = ChangeProposals.of(SYSTEM, "c", "w", group("north", ""), new Cause("crisis", "buy"));

        assertThat(change.employerAfter()).isEqualTo("trust");
        assertThat(change.kind()).isEqualTo(ChangeKind.EMPLOYER);
    }
}
