package org.rightplace.ui.places.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Organisation;
import org.rightplace.model.Practice;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workbench.testing.OpenPart;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.testing.Coast;

class OrganisationsPartTest {

    private static final Snapshot SYSTEM = Coast.SYSTEM.with(
            Coast.SYSTEM.get(Practice.class, "p1").withCommissioner("north-ccg"));

    @Test
    void rows_show_kind_places_and_the_practices_commissioned() {
        on(rig -> {
            assertThat(names(rig)).containsExactly("Coast Hospitals", "North Commissioners");
            var row = table(rig).getItem(1);
            assertThat(List.of(row.getText(0), row.getText(2), row.getText(3), row.getText(4)))
                    .containsExactly("", "Commissioner", "North", "1");
        });
    }

    @Test
    void an_added_organisation_is_named_at_once() {
        on(rig -> {
            rig.press(table(rig), SWT.INSERT, 0);
            var field = cellField(rig);
            assertThat(field.getText()).isEqualTo("New organisation");
            field.setText("Harbour Council");
            field.notifyListeners(SWT.DefaultSelection, new Event());
            rig.settle();

            assertThat(rig.snapshot().all(Organisation.class)).extracting(Organisation::name).contains("Harbour Council");
            assertThat(names(rig)).containsExactly("Coast Hospitals", "Harbour Council", "North Commissioners");
        });
    }

    @Test
    void escape_takes_out_what_was_only_just_added() {
        on(rig -> {
            rig.press(table(rig), SWT.INSERT, 0);
            var escape = new Event();
            escape.character = SWT.ESC;
            cellField(rig).notifyListeners(SWT.KeyDown, escape);
            rig.settle();

            assertThat(rig.snapshot()).isEqualTo(SYSTEM);
            assertThat(names(rig)).containsExactly("Coast Hospitals", "North Commissioners");
        });
    }

    @Test
    void delete_leaves_practices_without_a_commissioner_until_it_is_undone() {
        on(rig -> {
            rig.part().reveal(new EntityRef(Organisation.class, "north-ccg"));
            rig.press(table(rig), SWT.DEL, 0);
            assertThat(names(rig)).containsExactly("Coast Hospitals");
            assertThat(rig.snapshot().get(Practice.class, "p1").commissioner()).isEmpty();

            rig.undo();
            assertThat(rig.snapshot()).isEqualTo(SYSTEM);
            assertThat(names(rig)).hasSize(2);
        });
    }

    @Test
    void the_filter_looks_through_every_column() {
        on(rig -> {
            rig.find(Text.class, "Filter").setText("south");
            rig.settle();
            assertThat(names(rig)).containsExactly("Coast Hospitals");
        });
    }

    @Test
    void a_second_click_on_a_column_sorts_the_other_way_round() {
        on(rig -> {
            table(rig).getColumn(1).notifyListeners(SWT.Selection, new Event());
            rig.settle();
            assertThat(names(rig)).containsExactly("North Commissioners", "Coast Hospitals");
        });
    }

    @Test
    void a_wide_window_gives_its_room_to_names_and_places_until_a_column_is_dragged() {
        on(rig -> {
            var columns = table(rig).getColumns();
            rig.shell().setSize(1300, 700);
            rig.until("the columns share the width", () -> columns[1].getWidth() > 350 && columns[3].getWidth() > 300);
            assertThat(columns[4].getWidth()).as("the figures need no more").isBetween(60, 120);

            columns[1].setWidth(240);
            rig.settle();
            rig.shell().setSize(1200, 700);
            rig.settle();
            assertThat(columns[1].getWidth()).isEqualTo(240);
        });
    }

    private static void on(Consumer<OpenPart> test) {
        OnDisplay.run(display -> {
            try (var rig = new OpenPart(display, SYSTEM, (parent, site) -> new OrganisationsPart(parent, site, new OpenEditors()))) {
                test.accept(rig);
            }
        });
    }

    private static Table table(OpenPart rig) {
        return rig.all(Table.class).getFirst();
    }

    private static Text cellField(OpenPart rig) {
        for (var child : table(rig).getChildren()) {
            if (child instanceof Text text && text.isVisible()) {
                return text;
            }
        }
        throw new AssertionError("No cell is being edited.");
    }

    private static List<String> names(OpenPart rig) {
        return List.of(table(rig).getItems()).stream().map(item -> ((TableItem) item).getText(1)).toList();
    }
}
