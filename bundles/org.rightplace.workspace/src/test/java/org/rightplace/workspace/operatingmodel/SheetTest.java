package org.rightplace.workspace.operatingmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rightplace.workspace.operatingmodel.Clinic.BAY;
import static org.rightplace.workspace.operatingmodel.Clinic.COUNCIL;
import static org.rightplace.workspace.operatingmodel.Clinic.PARTNERSHIPS;
import static org.rightplace.workspace.operatingmodel.Clinic.SYSTEM;
import static org.rightplace.workspace.operatingmodel.Clinic.VOLUNTARY;
import static org.rightplace.workspace.operatingmodel.Clinic.cell;
import static org.rightplace.workspace.operatingmodel.Clinic.sheet;
import static org.rightplace.workspace.operatingmodel.Clinic.who;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Share;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;

class SheetTest {

    private static final CellRange ALL = new CellRange(0, 0, 3, 3);

    private static final Snapshot FIRST_ROW = applied(Clinic.snapshot(), edits -> edits.set(
            List.of(cell("crisis", "needs")), who("own", BAY)));

    private interface Change {
        Edit edit(OperatingModelEdits edits);
    }

    private static Snapshot applied(Snapshot before, Change change) {
        return change.edit(OperatingModelEdits.on(before)).apply(before);
    }

    private static List<CellContent> contents(Snapshot snapshot, CellRange range) {
        return sheet(snapshot).cells(range).stream().map(ref -> CellContent.in(snapshot, ref)).toList();
    }

    @Test
    void fills_a_block_from_its_first_row_or_column() {
        var down = sheet(FIRST_ROW).fillDown(new CellRange(0, 0, 3, 1));
        var right = sheet(FIRST_ROW).fillRight(new CellRange(0, 0, 1, 2));

        assertThat(down.label()).isEqualTo("Fill 2 cells from above");
        assertThat(contents(down.apply(FIRST_ROW), new CellRange(0, 0, 3, 1))).containsOnly(who("own", BAY));
        assertThat(contents(right.apply(FIRST_ROW), new CellRange(0, 0, 1, 3)))
                .containsExactly(who("own", BAY), who("own", BAY), CellContent.EMPTY);
    }

    @Test
    void fills_a_single_cell_from_its_neighbour_and_refuses_where_there_is_none() {
        var down = sheet(FIRST_ROW).fillDown(CellRange.cell(1, 0)).apply(FIRST_ROW);
        var right = sheet(down).fillRight(CellRange.cell(1, 1)).apply(down);

        assertThat(contents(right, new CellRange(1, 0, 1, 2))).containsOnly(who("own", BAY));
        assertThatThrownBy(() -> sheet(FIRST_ROW).fillDown(CellRange.cell(0, 0))).isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> sheet(FIRST_ROW).fillRight(CellRange.cell(0, 0))).isInstanceOf(EditRefused.class);
    }

    @Test
    void pastes_a_block_where_the_selection_begins() {
        var text = "Partnerships · Own team\tSystem\r\nBay Council + System · Joint team\t\r\n";

        var edit = sheet(FIRST_ROW).paste(CellRange.cell(0, 0), text);

        assertThat(edit.label()).isEqualTo("Paste 4 cells");
        assertThat(contents(edit.apply(FIRST_ROW), new CellRange(0, 0, 2, 2)))
                .containsExactly(who("own", PARTNERSHIPS), who(SYSTEM), who("joint", COUNCIL, SYSTEM), CellContent.EMPTY);
    }

    @Test
    void fills_the_selection_with_one_cell_or_with_a_block_that_fits_into_it() {
        var one = sheet(FIRST_ROW).paste(ALL, "System").apply(FIRST_ROW);
        var row = sheet(FIRST_ROW).paste(ALL, "System\tBay Council\tPartnerships").apply(FIRST_ROW);

        assertThat(contents(one, ALL)).hasSize(9).containsOnly(who(SYSTEM));
        assertThat(contents(row, new CellRange(0, 1, 3, 1))).containsOnly(who(COUNCIL));
    }

    @Test
    void puts_a_table_with_heads_where_its_names_say() {
        var text = "Service\tQuality\tNeeds assessment\ndementia\tSystem\tBay Council\nCrisis Resolution\tPartnerships\tSystem";

        var after = sheet(FIRST_ROW).paste(CellRange.cell(2, 2), text).apply(FIRST_ROW);

        assertThat(CellContent.in(after, cell("dementia", "quality"))).isEqualTo(who(SYSTEM));
        assertThat(CellContent.in(after, cell("dementia", "needs"))).isEqualTo(who(COUNCIL));
        assertThat(CellContent.in(after, cell("crisis", "quality"))).isEqualTo(who(PARTNERSHIPS));
        assertThat(CellContent.in(after, cell("crisis", "needs"))).isEqualTo(who(SYSTEM));
    }

    @Test
    void loses_no_column_of_a_table_with_heads() {
        var misspelt = "Service\tQuality\tNeds\nDementia\tSystem\tSystem";
        assertThatThrownBy(() -> sheet(FIRST_ROW).paste(CellRange.cell(0, 0), misspelt))
                .isInstanceOf(EditRefused.class)
                .hasMessageStartingWith("Nothing was pasted. Line 1, column 3: no function is called “Neds”.");
        assertThatThrownBy(() -> sheet(FIRST_ROW).paste(CellRange.cell(0, 0), "Service\tQuality\t\nDementia\tSystem\tSystem"))
                .hasMessageContaining("column 3: the column has no head");
        assertThatThrownBy(() -> sheet(FIRST_ROW).paste(CellRange.cell(0, 0), "Service\tQuality\tQuality\nDementia\tSystem\tBay Council"))
                .hasMessageContaining("column 3: “Quality” is there twice");

        var empty = "Service\tQuality\tRemarks\nDementia\tSystem\t";
        assertThat(CellContent.in(sheet(FIRST_ROW).paste(CellRange.cell(0, 0), empty).apply(FIRST_ROW), cell("dementia", "quality")))
                .isEqualTo(who(SYSTEM));
    }

    @Test
    void names_the_cells_it_does_not_understand_and_pastes_none() {
        assertThatThrownBy(() -> sheet(FIRST_ROW).paste(CellRange.cell(0, 0), "System\tPartnrships\nSomeone\tSystem"))
                .isInstanceOf(EditRefused.class)
                .hasMessageStartingWith("Nothing was pasted.")
                .hasMessageContaining("Line 1, column 2 (Crisis resolution, Design): “Partnrships”")
                .hasMessageContaining("Did you mean Partnerships?")
                .hasMessageContaining("Line 2, column 1 (Counselling, Needs): “Someone”");
        var many = "x\tx\tx\nx\tx\tx\nx\tx\tx";
        assertThatThrownBy(() -> sheet(FIRST_ROW).paste(ALL, many)).hasMessageContaining("And 6 more like these.");
    }

    @Test
    void refuses_what_does_not_fit_and_services_that_are_not_there() {
        assertThatThrownBy(() -> sheet(FIRST_ROW).paste(CellRange.cell(2, 0), "System\nSystem"))
                .hasMessageContaining("has 2 rows, but only 1 services");
        assertThatThrownBy(() -> sheet(FIRST_ROW).paste(CellRange.cell(0, 2), "System\tSystem"))
                .hasMessageContaining("has 2 columns");
        assertThatThrownBy(() -> sheet(FIRST_ROW).paste(CellRange.cell(0, 0), "Service\tNeeds\nPhysiotherapy\tSystem"))
                .hasMessageContaining("there is no service “Physiotherapy”");
        assertThatThrownBy(() -> sheet(FIRST_ROW).paste(CellRange.cell(0, 0), " \r\n")).hasMessageContaining("no text");
    }

    @Test
    void starts_from_the_placements_and_leaves_what_is_said() {
        var placed = FIRST_ROW.with(new Placement(
                "crisis",
                List.of(new Share("far", List.of("design"), "", null), new Share("middle", List.of("bay"), List.of(), "", null)),
                PlacementStatus.AGREED, "", null, null, null));

        var edit = sheet(placed).fillFromPlacements();

        assertThat(edit.label()).isEqualTo("Fill 2 cells from the placements");
        assertThat(contents(edit.apply(placed), new CellRange(0, 0, 1, 3)))
                .containsExactly(who("own", BAY), who(SYSTEM), who(BAY));
        assertThatThrownBy(() -> sheet(FIRST_ROW).fillFromPlacements()).isInstanceOf(EditRefused.class);
    }

    @Test
    void what_is_copied_pastes_back_with_heads_and_without() {
        var random = new Random(20261122);
        var holders = List.of(BAY, SYSTEM, COUNCIL, PARTNERSHIPS, VOLUNTARY);
        for (int i = 0; i < 50; i++) {
            var system = Clinic.snapshot();
            for (var ref : sheet(system).cells()) {
                var some = new ArrayList<>(holders);
                Collections.shuffle(some, random);
                var content = new CellContent(
                        some.subList(0, random.nextInt(3)), List.of("", "own", "joint").get(random.nextInt(3)));
                system = applied(system, edits -> edits.set(List.of(ref), content));
            }
            var cleared = sheet(system);
            var empty = OperatingModelEdits.on(system).clear(cleared.cells()).apply(system);

            assertThat(sheet(empty).paste(CellRange.cell(0, 0), cleared.copy(ALL)).apply(empty)).isEqualTo(system);
            assertThat(sheet(empty).paste(CellRange.cell(2, 2), cleared.copyWithHeads(ALL)).apply(empty)).isEqualTo(system);
        }
    }
}
