package org.rightplace.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.InspectorSection;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.testing.Demonstration;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** What is selected, and what the inspector shows of it. */
class WindowSelectionTest extends OpenWindow {

    @Test
    void selectsNoLongerWhatHasGone() {
        OnDisplay.run(display -> {
            open(display);
            var stays = new EntityRef(Service.class, "s1");
            workbench.selection().set(this, List.of(new EntityRef(Service.class, "s2"), stays));
            workbench.session().workspace().orElseThrow().apply(
                    Edit.of("Take it out", snapshot -> snapshot.without(new EntityRef(Service.class, "s2"))));
            OnDisplay.settle(display);

            assertThat(workbench.selection().get()).containsExactly(stays);
            close();
        });
    }

    @Test
    void showsWhatAnEditorSaysOfTheSelectionAsSoonAsItIsOpen() {
        OnDisplay.run(display -> {
            services.add(new Demonstration("board", "Board", 10));
            services.add(new InspectorSection() {
                @Override
                public String id() {
                    return "of-the-board";
                }

                @Override
                public String name() {
                    return "On the board";
                }

                @Override
                public boolean accepts(EntityRef entity, Snapshot snapshot) {
                    return tabs().contains("Board");
                }

                @Override
                public Part open(Composite parent, PartSite site, EntityRef entity) {
                    var label = new Label(parent, SWT.NONE);
                    label.setText("Third from the left");
                    return label::setFocus;
                }
            });
            open(display);
            workbench.selection().set(this, List.of(MENTAL_HEALTH));
            OnDisplay.settle(display);
            assertThat(says(Label.class, "Third from the left")).isFalse();

            workbench.navigation().open("board", MENTAL_HEALTH);
            OnDisplay.settle(display);
            assertThat(says(Label.class, "Third from the left")).isTrue();
            close();
        });
    }

    @Test
    void showsTheGeneralFieldsOfWhatIsSelectedUnlessASectionTakesTheirPlace() {
        OnDisplay.run(display -> {
            open(display);
            workbench.selection().set(this, List.of(MENTAL_HEALTH));
            OnDisplay.settle(display);
            assertThat(says(TextBlock.class, "DETAILS")).isTrue();

            var own = new OwnFields();
            services.add(own);
            OnDisplay.settle(display);
            assertThat(says(TextBlock.class, "DETAILS")).isFalse();
            assertThat(says(Label.class, "All there is to say")).isTrue();

            services.remove(own);
            OnDisplay.settle(display);
            assertThat(says(TextBlock.class, "DETAILS")).isTrue();
            close();
        });
    }

    private static final class OwnFields implements InspectorSection {

        @Override
        public String id() {
            return "own";
        }

        @Override
        public String name() {
            return "Own fields";
        }

        @Override
        public boolean replacesDetails() {
            return true;
        }

        @Override
        public boolean accepts(EntityRef entity, Snapshot snapshot) {
            return true;
        }

        @Override
        public Part open(Composite parent, PartSite site, EntityRef entity) {
            var label = new Label(parent, SWT.NONE);
            label.setText("All there is to say");
            return label::setFocus;
        }
    }

    @Test
    void givesANameInTheInspectorTheRoomItNeedsNow() {
        OnDisplay.run(display -> {
            open(display);
            workbench.selection().set(this, List.of(MENTAL_HEALTH));
            OnDisplay.settle(display);
            var lengthy = "Mental health, wellbeing and everything beside it ".repeat(4).strip();
            workbench.session().workspace().orElseThrow().apply(Edit.of("Rename", snapshot -> snapshot.with(
                    snapshot.get(Workstream.class, "mental-health").withName(lengthy))));
            OnDisplay.settle(display);

            var title = controls(window.shell(), TextBlock.class).stream()
                    .filter(block -> block.isVisible() && block.getText().equals(lengthy))
                    .findFirst()
                    .orElseThrow();
            int width = title.getSize().x;
            assertThat(title.getSize().y).isGreaterThanOrEqualTo(title.computeSize(width, SWT.DEFAULT).y);
            var below = title.getParent().getChildren()[1].getBounds();
            assertThat(below.y).as("what stands below it").isGreaterThanOrEqualTo(title.getBounds().y + title.getSize().y);
            close();
        });
    }
}
