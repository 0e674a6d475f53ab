package org.rightplace.ui.board.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Alternative;
import org.rightplace.model.Move;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workbench.testing.OpenPart;
import org.rightplace.workspace.placements.Location;

/** Other placements are drawn up on the board and compared, and what would follow is told beside it. */
class BoardAlternativesTest extends OpenBoard {

    @Test
    void an_alternative_is_drawn_up_on_the_board_compared_and_adopted() {
        on(Wards.SYSTEM, rig -> {
            var names = rig.all(Combo.class).get(1);
            names.setText("Far away");
            names.notifyListeners(SWT.DefaultSelection, new Event());
            rig.settle();
            drag(rig, "beds", "beyond");
            type(rig, "Rare skills");
            enter(rig);

            assertThat(placement(rig, "beds").shares()).containsExactly(Wards.share("system"));
            assertThat(rig.snapshot().all(Alternative.class)).singleElement()
                    .extracting(Alternative::name, Alternative::pros).containsExactly("Far away", "Rare skills");
            assertThat(column(rig)).isEqualTo("Beyond the system");

            part(rig).compare("beds");
            rig.settle();
            push(rig, "Adopt this");
            var why = rig.all(Text.class).stream()
                    .filter(text -> text.getMessage().startsWith("Why this one?")).findFirst().orElseThrow();
            assertThat(why.isVisible()).isTrue();
            why.setText("Agreed by all");
            rig.traverse(why, SWT.TRAVERSE_RETURN);

            assertThat(placement(rig, "beds").shares()).containsExactly(Wards.share("beyond"));
            assertThat(placement(rig, "beds").trail()).singleElement().extracting(Move::why).isEqualTo("Agreed by all");
            assertThat(rig.find(TextBlock.class, "adopted")).isNotNull();
        });
    }

    @Test
    void comparing_ends_as_it_began_and_with_escape() {
        on(Wards.SYSTEM, rig -> {
            var page = rig.all(Combo.class).getLast();
            part(rig).toggleComparing();
            assertThat(part(rig).canvas().isVisible()).isFalse();
            part(rig).toggleComparing();
            assertThat(part(rig).canvas().isVisible()).isTrue();
            part(rig).toggleComparing();
            rig.traverse(page, SWT.TRAVERSE_ESCAPE);
            assertThat(part(rig).canvas().isVisible()).isTrue();
        });
    }

    @Test
    void while_an_alternative_is_shown_what_follows_is_told_of_it() {
        OnDisplay.run(display -> {
            try (var rig = new OpenPart(display, Wards.SYSTEM, this::both)) {
                part(rig).alternative("Far away");
                select(rig, "beds");
                part(rig).moves().moveTo(Location.level("beyond"));
                type(rig, "Rare skills");
                enter(rig);
                assertThat(rig.find(TextBlock.class, "In “Far away”, who does this?")).isNotNull();
                assertThat(rig.find(TextBlock.class, "Beyond the system ← System")).isNotNull();
                part(rig).alternative("");
                rig.settle();
                assertThat(rig.find(TextBlock.class, "Who does what")).isNotNull();
            }
        });
    }

    @Test
    void what_follows_is_told_of_the_selection_and_of_a_move_while_it_is_tried() {
        OnDisplay.run(display -> {
            try (var rig = new OpenPart(display, Wards.SYSTEM, this::both)) {
                assertThat(rig.find(TextBlock.class, "Who does what")).isNotNull();
                select(rig, "beds");
                key(rig, SWT.CR, 0);
                key(rig, SWT.ARROW_LEFT, 0);
                assertThat(rig.find(TextBlock.class, "If it goes to Partnership").getText()).contains("who does this?");
                assertThat(rig.find(TextBlock.class, "Partnership ← System")).isNotNull();
                key(rig, SWT.ESC, 0);
                assertThat(rig.find(TextBlock.class, "Who does what")).isNotNull();
            }
        });
    }

    private Part both(Composite parent, PartSite site) {
        var sides = new Composite(parent, SWT.NONE);
        sides.setLayout(new FillLayout());
        var board = new BoardPart(new Composite(sides, SWT.NONE), site, "mh", open);
        new ConsequencesSection(open).open(new Composite(sides, SWT.NONE), site, BEDS);
        return board;
    }

    private static void push(OpenPart rig, String words) {
        rig.all(Button.class).stream().filter(button -> button.getText().equals(words)).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
        rig.settle();
    }
}
