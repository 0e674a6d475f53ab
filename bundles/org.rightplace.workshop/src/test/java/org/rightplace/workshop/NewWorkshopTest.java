package org.rightplace.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Subgroup;
import org.rightplace.model.WorkshopState;
import org.rightplace.workspace.Snapshot;

class NewWorkshopTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Snapshot SYSTEM = Snapshot.empty()
            .with(ServiceBuilder.builder().id("a").workstream("w").kind(ServiceKind.SERVICE).name("Surgery").build());

    @Test
    void isNamedAfterWhatItDecidesAndTheDay() {
        assertThat(of("", List.of("a")).name()).isEqualTo("Surgery, 22 November 2026");
        assertThat(of("", List.of("a", "b", "c")).name()).isEqualTo("Surgery and 2 more, 22 November 2026");
        assertThat(of(" Where? ", List.of("a")).name()).isEqualTo("Where?");
    }

    @Test
    void hasACodeOfItsOwnAndNamesItsPartsForFilesToo() {
        var one = of("", List.of("a"));

        assertThat(one.state()).isEqualTo(WorkshopState.PREPARED);
        assertThat(one.code()).hasSize(8).isNotEqualTo(of("", List.of("a")).code());
        assertThat(one.subgroups()).extracting(Subgroup::id, Subgroup::name)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("social-care-leads", "Social care leads"),
                        org.assertj.core.groups.Tuple.tuple("public", "Public"));
    }

    @Test
    void partsWhoseNamesDifferInTheirSignsAloneAreTwo() {
        var parts = new NewWorkshop("", "w", List.of("a"), List.of(), List.of("Co-producers", "Co producers", "Co-producers"), false)
                .workshop(SYSTEM, TODAY)
                .subgroups();

        assertThat(parts).extracting(Subgroup::name).containsExactly("Co-producers", "Co producers");
        assertThat(parts).extracting(Subgroup::id).doesNotHaveDuplicates().startsWith("co-producers");
    }

    private static org.rightplace.model.Workshop of(String name, List<String> services) {
        return new NewWorkshop(name, "w", services, List.of(), List.of(" Social care leads", "", "Public"), false).workshop(SYSTEM, TODAY);
    }
}
