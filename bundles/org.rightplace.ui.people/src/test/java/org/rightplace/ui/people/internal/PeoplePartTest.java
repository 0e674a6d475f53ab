package org.rightplace.ui.people.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Attestation;
import org.rightplace.model.ChangeKind;
import org.rightplace.model.Entity;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.OrganisationBuilder;
import org.rightplace.model.PlaceBuilder;
import org.rightplace.model.Placement;
import org.rightplace.model.Principle;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Share;
import org.rightplace.model.StaffChange;
import org.rightplace.model.StaffGroup;
import org.rightplace.model.StaffGroupBuilder;
import org.rightplace.model.SystemProfileBuilder;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.people.Cause;
import org.rightplace.people.ChangeProposals;
import org.rightplace.workspace.Snapshot;

/** Uses the editor as a user would, with keys. */
class PeoplePartTest {

    private static final Snapshot SYSTEM = Snapshot.empty().withAll(List.of(
            SystemProfileBuilder.builder().id("s").name("System").build(),
            FrameworkBuilder.builder().id("f").name("Test")
                    .levels(List.of(
                            LevelBuilder.builder().id("near").name("Near").initial("N").build(),
                            LevelBuilder.builder().id("far").name("Far").initial("F").build()))
                    .principles(List.of(
                            new Principle("few", "Few changes", "", true, null), new Principle("fair", "Fairness", "", false, null)))
                    .build(),
            PlaceBuilder.builder().id("coast").name("Coast").level("near").build(),
            PlaceBuilder.builder().id("all").name("Everywhere").level("far").build(),
            OrganisationBuilder.builder().id("trust").name("Trust").code("RX1").build(),
            WorkstreamBuilder.builder().id("w").name("Mental health").build(),
            WorkstreamBuilder.builder().id("v").name("Primary care").build(),
            ServiceBuilder.builder().id("crisis").workstream("w").kind(ServiceKind.SERVICE).name("Crisis").build(),
            new Placement("crisis", List.of(new Share("far", List.of(), "", null)), null, "", null, null, null),
            StaffGroupBuilder.builder().id("managers").name("Managers").wte(10).place("coast").build(),
            change("a", "w", LocalDate.of(2019, 4, 1)),
            change("b", "v", LocalDate.of(2019, 6, 1))));

    private static StaffChange change(String id, String workstream, LocalDate date) {
        return new StaffChange(id, workstream, "managers", ChangeKind.PLACE, null, 4.0, "all", "", date, "", "", "", null);
    }

    @AfterAll
    static void closeWindow() {
        OpenWindow.closeShared();
    }

    private static void with(Consumer<OpenWindow> work) {
        OpenWindow.with(SYSTEM, "w", work);
    }

    private static int column(ListPage<?> page, String title) {
        return page.table().fields().stream().map(Field::title).toList().indexOf(title);
    }

    @Test
    void saysInTheTitleAndTheCellsWhoIsHitByTooMuch() {
        with(window -> {
            var page = window.page(ChangesPage.class);

            assertThat(page.question()).contains("1 change", "▲ one group");
            assertThat(page.table().rows().getDataValue(column(page, "Date"), 0)).isEqualTo("▲ 1 Apr 2019");
        });
    }

    @Test
    void changesADateInPlaceAndUndoes() {
        with(window -> {
            var page = window.page(ChangesPage.class);
            window.select(page, "a", column(page, "Date"));
            window.press(page, SWT.NONE, SWT.F2);
            window.type(page, "1 January 2021");

            assertThat(window.snapshot().get(StaffChange.class, "a").date()).isEqualTo(LocalDate.of(2021, 1, 1));
            assertThat(page.question()).doesNotContain("▲");
            window.workspace().undo();
            window.settle();
            assertThat(page.question()).contains("▲ one group");
        });
    }

    @Test
    void keepsWhatCannotBeTakenInTheFieldToBeMended() {
        with(window -> {
            var page = window.page(StaffPage.class);
            window.select(page, "managers", column(page, "Employer"));
            window.press(page, SWT.NONE, SWT.CR);
            window.type(page, "Nobody");
            assertThat(page.editing().active()).isTrue();
            assertThat(window.snapshot().get(StaffGroup.class, "managers").employer()).isEmpty();

            window.type(page, "rx1");
            assertThat(page.editing().active()).isFalse();
            assertThat(window.snapshot().get(StaffGroup.class, "managers").employer()).isEqualTo("trust");
        });
    }

    @Test
    void proposesThePlaceOfTheDecision() {
        with(window -> {
            var group = window.snapshot().get(StaffGroup.class, "managers");
            window.part().add(ChangeProposals.of(window.snapshot(), "new", "w", group, new Cause("crisis", "")));
            window.settle();

            var page = window.page(ChangesPage.class);
            var row = page.table().rows().indexOf("new");
            assertThat(page.table().rows().getDataValue(column(page, "Place after"), row)).isEqualTo("Everywhere");
            assertThat(page.table().rows().getDataValue(column(page, "Caused by"), row)).isEqualTo("Crisis · placement");
        });
    }

    @Test
    void removesAndBringsBack() {
        with(window -> {
            var page = window.page(ChangesPage.class);
            window.select(page, "a", 0);
            window.press(page, SWT.NONE, SWT.DEL);
            assertThat(window.snapshot().find(StaffChange.class, "a")).isEmpty();
            window.workspace().undo();
            assertThat(window.snapshot().find(StaffChange.class, "a")).isPresent();
        });
    }

    @Test
    void pastesRowsOfASpreadsheetAsOneEdit() {
        OpenWindow.with(SYSTEM, "", window -> {
            var page = window.page(StaffPage.class);
            window.select(page, "managers", 0);
            new ListClipboard<>(page).paste("Role\tBand\tWTE\nManagers\t8a\t12\nAnalysts\t6\t3.5");
            window.settle();

            assertThat(window.snapshot().get(StaffGroup.class, "managers").wte()).isEqualTo(12);
            assertThat(window.snapshot().all(StaffGroup.class)).extracting("name").containsExactlyInAnyOrder("Managers", "Analysts");
            window.workspace().undo();
            assertThat(window.snapshot()).isEqualTo(SYSTEM);

            window.settle();
            window.select(page, "managers", 5);
            new ListClipboard<>(page).paste("WTE\tRole\tPlace\n2\tAnalysts\t\n9\tManagers\t");
            window.settle();
            assertThat(window.snapshot().get(StaffGroup.class, "managers").wte()).as("heads say what goes where").isEqualTo(9);
            assertThat(window.snapshot().all(StaffGroup.class)).extracting("name").containsExactlyInAnyOrder("Managers", "Analysts");
            window.workspace().undo();

            window.settle();
            window.select(page, "managers", 0);
            new ListClipboard<>(page).paste("Managers\t8a\tmany");
            assertThat(window.snapshot()).isEqualTo(SYSTEM);
        });
    }

    @Test
    void addsANeedAndTypesItStraightAway() {
        with(window -> {
            var page = window.page(NeedsPage.class);
            page.add();
            window.until(page.editing()::active);
            window.type(page, "Lead a network");

            assertThat(page.table().rows().shown()).extracting("need").containsExactly("Lead a network");
        });
    }

    @Test
    void attestsAPrincipleOnlyWithEvidence() {
        with(window -> {
            var page = window.page(PrinciplesPage.class);
            var fair = page.rows().get(1);
            assertThat(page.rows().getFirst().state()).isEqualTo("✕ Not kept");
            fair.kept().notifyListeners(SWT.Selection, new Event());
            assertThat(window.snapshot().count(Attestation.class)).isZero();

            fair.evidence().orElseThrow().field().setText("Published rules");
            fair.kept().notifyListeners(SWT.Selection, new Event());
            window.settle();
            assertThat(window.snapshot().all(Attestation.class)).extracting("evidence").containsExactly("Published rules");
            assertThat(fair.state()).isEqualTo("✓ Kept");
        });
    }

    @Test
    void explainsItselfWhenEmptyAndFiltersAndSorts() {
        OpenWindow.with(Snapshot.empty().withAll(List.of(
                SystemProfileBuilder.builder().id("s").name("System").build(),
                WorkstreamBuilder.builder().id("w").name("Empty").build())), "w", window -> window.part().pages().forEach(page -> {
                    window.part().show(page);
                    window.settle();
                    page.setFocus();
                    assertThat(page.question()).isNotBlank();
                }));

        var groups = new ArrayList<Entity>();
        for (int i = 0; i < 5000; i++) {
            groups.add(StaffGroupBuilder.builder().id("g" + i).name("Role no" + i).wte(5000 - i).build());
        }
        OpenWindow.with(SYSTEM.withAll(groups), "", window -> {
            var page = window.page(StaffPage.class);
            page.filter("role no4999");
            assertThat(page.table().rows().shown()).extracting("id").containsExactly("g4999");
            page.filter("");
            page.table().arrange(() -> page.table().rows().sort(column(page, "WTE")));
            assertThat(page.table().rows().shown().getFirst().id()).isEqualTo("g4999");
        });
    }
}
