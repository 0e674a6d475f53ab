package org.rightplace.ui.places.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.rightplace.model.DatasetBuilder;
import org.rightplace.model.Organisation;
import org.rightplace.model.OrganisationKind;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.model.ProvenanceBuilder;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.InspectorSection;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workbench.testing.OpenPart;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.places.PlaceEdits;
import org.rightplace.workspace.testing.Coast;

class SectionsTest {

    private static final EntityRef BORDER = new EntityRef(Place.class, "border");
    private static final EntityRef BAY_VIEW = new EntityRef(Practice.class, "p2");
    private static final EntityRef TRUST = new EntityRef(Organisation.class, "coast-trust");

    @Test
    void every_keystroke_is_an_edit_and_one_visit_is_undone_in_one() {
        on(new PlaceSection(), BORDER, Coast.SYSTEM, rig -> {
            var name = rig.find(Text.class, "Border");
            name.setFocus();
            for (var typed : new String[] {"Border ", "Border L", "Border La", "Border Lands"}) {
                name.setText(typed);
                rig.settle();
            }
            assertThat(rig.snapshot().get(Place.class, "border").name()).isEqualTo("Border Lands");

            rig.undo();
            assertThat(rig.snapshot()).isEqualTo(Coast.SYSTEM);
            assertThat(name.getText()).isEqualTo("Border");
        });
    }

    @Test
    void a_field_that_could_not_be_taken_goes_back_when_it_is_left() {
        var coded = PlaceEdits.in(Coast.SYSTEM).setCode("north", "01K").apply(Coast.SYSTEM);
        coded = PlaceEdits.in(coded).setCode("border", "B").apply(coded);
        var system = coded;
        on(new PlaceSection(), BORDER, system, rig -> {
            var code = rig.find(Text.class, "B");
            code = rig.all(Text.class).get(1);
            code.setText("01K");
            rig.settle();
            assertThat(rig.snapshot()).isEqualTo(system);

            code.notifyListeners(SWT.FocusOut, new Event());
            assertThat(code.getText()).isEqualTo("B");
        });
    }

    @Test
    void a_place_tells_its_people_against_its_range_and_what_it_lies_in() {
        on(new PlaceSection(), BORDER, Coast.SYSTEM, rig -> {
            assertThat(rig.find(TextBlock.class, "people in").getText()).isEqualTo(
                    "25,000 people in 2 practices\n▲ 5,000 under 30,000. Range: 30,000 to 50,000 people");
            var parents = rig.find(Link.class, "Take out");
            assertThat(parents.getText()).contains("North", "South", "Put it in another place as well");

            rig.follow(parents, "-north");
            assertThat(rig.snapshot().get(Place.class, "border").parents()).containsExactly("south");
            assertThat(parents.getText()).doesNotContain("North");
        });
    }

    @Test
    void a_level_that_does_not_fit_is_not_taken() {
        on(new PlaceSection(), BORDER, Coast.SYSTEM, rig -> {
            var level = rig.all(Combo.class).getFirst();
            level.select(level.indexOf("System"));
            level.notifyListeners(SWT.Selection, new Event());

            assertThat(rig.snapshot()).isEqualTo(Coast.SYSTEM);
            assertThat(level.getText()).isEqualTo("Neighbourhood");
        });
    }

    @Test
    void the_credit_of_the_source_is_shown() {
        var system = Coast.SYSTEM
                .with(DatasetBuilder.builder()
                        .id("d")
                        .title("Patients")
                        .licence("Open Government Licence v3.0")
                        .attribution("Contains information under the Open Government Licence v3.0.")
                        .build())
                .with(Coast.SYSTEM.get(Place.class, "border")
                        .withProvenance(ProvenanceBuilder.builder().dataset("d").name("BORDER PCN").build()));
        on(new PlaceSection(), BORDER, system, rig -> assertThat(rig.find(TextBlock.class, "Patients").getText())
                .isEqualTo("Patients, as “BORDER PCN”\nContains information under the Open Government Licence v3.0."));
    }

    @Test
    void people_are_typed_as_digits_and_only_nothing_or_a_number_is_taken() {
        on(new PracticeSection(), BAY_VIEW, Coast.SYSTEM, rig -> {
            var people = rig.find(Text.class, "60,000");
            people.setFocus();
            rig.until("the field has the keyboard", people::isFocusControl);
            people.setText("1120");
            rig.settle();
            assertThat(rig.snapshot().get(Practice.class, "p2").patients()).isEqualTo(1120);
            assertThat(people.getText()).as("left alone while typing").isEqualTo("1120");

            people.setText("112x");
            rig.settle();
            assertThat(rig.snapshot().get(Practice.class, "p2").patients()).isEqualTo(1120);

            people.setText("");
            rig.settle();
            assertThat(rig.snapshot().get(Practice.class, "p2").patients()).isNull();
        });
    }

    @Test
    void a_practice_names_every_place_it_counts_in() {
        on(new PracticeSection(), BAY_VIEW, Coast.SYSTEM, rig -> assertThat(rig.find(Link.class, "Sands").getText())
                .contains("Sands", "South", "The Coast", "Move to another place"));
    }

    @Test
    void an_organisation_changes_its_kind_and_leaves_a_place() {
        on(new OrganisationSection(), TRUST, Coast.SYSTEM, rig -> {
            var kind = rig.all(Combo.class).getFirst();
            kind.select(kind.indexOf("Provider"));
            kind.notifyListeners(SWT.Selection, new Event());
            assertThat(rig.snapshot().get(Organisation.class, "coast-trust").kind()).isEqualTo(OrganisationKind.PROVIDER);

            rig.follow(rig.find(Link.class, "Take out"), "-north");
            assertThat(rig.snapshot().get(Organisation.class, "coast-trust").places()).containsExactly("south");
        });
    }

    @Test
    void sections_accept_only_what_is_there() {
        assertThat(new PlaceSection().accepts(BORDER, Coast.SYSTEM)).isTrue();
        assertThat(new PlaceSection().accepts(BORDER, Snapshot.empty())).isFalse();
        assertThat(new PlaceSection().accepts(BAY_VIEW, Coast.SYSTEM)).isFalse();
        assertThat(new PracticeSection().accepts(BAY_VIEW, Coast.SYSTEM)).isTrue();
        assertThat(new OrganisationSection().accepts(TRUST, Coast.SYSTEM)).isTrue();
    }

    private static void on(InspectorSection section, EntityRef entity, Snapshot system, Consumer<OpenPart> test) {
        OnDisplay.run(display -> {
            try (var rig = new OpenPart(display, system, (parent, site) -> section.open(parent, site, entity))) {
                test.accept(rig);
            }
        });
    }
}
