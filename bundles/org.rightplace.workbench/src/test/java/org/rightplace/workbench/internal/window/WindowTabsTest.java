package org.rightplace.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Entity;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.internal.commands.Commands;
import org.rightplace.workbench.internal.layout.Layout;
import org.rightplace.workbench.internal.theme.Appearance;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.testing.Demonstration;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workspace.EntityRef;

/** Panes and the tabs in them: which there are, which are in sight, and that they stay where they were. */
class WindowTabsTest extends OpenWindow {

    @Test
    void showsTheViewsOfThePerspectiveAndOpensEditorsBetweenThem() {
        OnDisplay.run(display -> {
            services.add(new Demonstration("board", "Board", 10));
            open(display);

            workbench.navigation().open("board", MENTAL_HEALTH);

            assertThat(tabs()).containsExactlyInAnyOrder("System", "Inspector", "Problems", "Board");
            close();
        });
    }

    @Test
    void offersTheTabsThatDoNotFit() {
        OnDisplay.run(display -> {
            for (int i = 0; i < 20; i++) {
                services.add(new Demonstration("editor" + i, "An editor with a long name " + i, i));
            }
            open(display);
            for (int i = 0; i < 20; i++) {
                workbench.navigation().open("editor" + i, MENTAL_HEALTH);
            }
            OnDisplay.settle(display);

            var folder = controls(window.shell(), CTabFolder.class).stream()
                    .filter(one -> one.getItemCount() == 20)
                    .findFirst()
                    .orElseThrow();
            assertThat(controls(folder, ToolBar.class))
                    .as("the list of tabs")
                    .anyMatch(bar -> bar.isVisible() && bar.getSize().x > 0
                            && bar.getLocation().x + bar.getSize().x <= folder.getSize().x);
            close();
        });
    }

    @Test
    void showsATabThatIsMovedInWhicheverPaneItGoesTo() {
        OnDisplay.run(display -> {
            services.add(new Demonstration("board", "Board", 10));
            open(display);
            workbench.navigation().open("board", MENTAL_HEALTH);
            var board = window.desk().layout().tabs().stream().filter(tab -> tab.contains("board")).findFirst().orElseThrow();

            for (var stack : List.of("left", "below", "right", Layout.EDITORS, "left")) {
                window.desk().show(window.desk().layout().with(board, stack, 0).activated(board));
                OnDisplay.settle(display);
                assertThat(says(Label.class, "Mental health")).as(stack).isTrue();
            }
            close();
        });
    }

    @Test
    void anAmpersandInANameIsReadOnItsTabAndMarksNoKey() {
        OnDisplay.run(display -> {
            services.add(new Demonstration("board", "Children & young people", 10));
            open(display);
            workbench.navigation().open("board", MENTAL_HEALTH);
            OnDisplay.settle(display);

            assertThat(controls(window.shell(), CTabFolder.class))
                    .flatExtracting(folder -> List.of(folder.getItems()))
                    .extracting(CTabItem::getText)
                    .contains("Children && young people");
            close();
        });
    }

    @Test
    void leavesOtherTabsInSightBesideOneWithALongName() {
        OnDisplay.run(display -> {
            var name = "Community response within two hours for people who would otherwise go to hospital · service catalogue";
            services.add(new Demonstration("board", "Board", 10));
            services.add(new Demonstration("catalogue", name, 20));
            open(display);
            workbench.navigation().open("board", MENTAL_HEALTH);
            workbench.navigation().open("catalogue", MENTAL_HEALTH);
            OnDisplay.settle(display);

            var items = controls(window.shell(), CTabFolder.class).stream()
                    .flatMap(folder -> java.util.stream.Stream.of(folder.getItems()))
                    .toList();
            assertThat(items).filteredOn(item -> item.getText().startsWith("Community response")).singleElement().satisfies(item -> {
                assertThat(item.getText()).contains("…").endsWith(" · service catalogue").hasSizeLessThan(53);
                assertThat(item.getToolTipText()).isEqualTo(name);
            });
            assertThat(items).filteredOn(item -> item.getText().equals("Board")).singleElement()
                    .satisfies(item -> assertThat(item.isShowing()).isTrue());
            close();
        });
    }

    @Test
    void keepsTheTabInFrontInSightWhereNotAllFit() {
        OnDisplay.run(display -> {
            var lengths = new Random(7).ints(40, 2, 14).toArray();
            for (int i = 0; i < lengths.length; i++) {
                services.add(new Demonstration("editor" + i, i + "m".repeat(lengths[i]), i));
            }
            open(display);
            for (int i = 0; i < lengths.length; i++) {
                window.shell().setSize(900 + 37 * (i % 11), 600);
                OnDisplay.settle(display);
                workbench.navigation().open("editor" + i, MENTAL_HEALTH);
                OnDisplay.settle(display);
                assertThat(frontShows(i + "m".repeat(lengths[i]))).as("tab %d", i).isTrue();
            }
            close();
        });
    }

    @Test
    void keepsTheTabInFrontInSightWhereTabsAreLongAndThePaneGetsNarrow() {
        OnDisplay.run(display -> {
            var lengths = new Random(11).ints(12, 8, 34).toArray();
            for (int i = 0; i < lengths.length; i++) {
                services.add(new Demonstration("editor" + i, i + "m".repeat(lengths[i]), i));
            }
            open(display);
            for (int i = 0; i < lengths.length; i++) {
                workbench.navigation().open("editor" + i, MENTAL_HEALTH);
                OnDisplay.settle(display);
                for (int width : new int[] {1500, 1024, 800, 1200, 900}) {
                    window.shell().setSize(width, 600);
                    OnDisplay.settle(display);
                    assertThat(frontShows(i + "m".repeat(lengths[i]))).as("tab %d of %d letters, %d wide", i, lengths[i], width).isTrue();
                }
                int back = i / 2;
                workbench.navigation().open("editor" + back, MENTAL_HEALTH);
                OnDisplay.settle(display);
                assertThat(frontShows(back + "m".repeat(lengths[back]))).as("tab %d again", back).isTrue();
            }
            close();
        });
    }

    private boolean frontShows(String tab) {
        return controls(window.shell(), CTabFolder.class).stream()
                .map(CTabFolder::getSelection)
                .anyMatch(front -> front != null && front.getText().equals(tab) && front.isShowing());
    }

    @Test
    void keepsEditorsFromPerspectiveToPerspectiveAndSession() {
        OnDisplay.run(display -> {
            services.add(new Demonstration("board", "Board", 10));
            open(display);
            workbench.navigation().open("board", MENTAL_HEALTH);

            window.switchTo("stocktake");
            assertThat(tabs()).contains("Board", "System").doesNotContain("Inspector");
            close();

            open(display);
            assertThat(tabs()).contains("Board", "System").doesNotContain("Inspector");
            close();
        });
    }

    @Test
    void givesAPaneAllTheRoomAndItsShareAgain() {
        OnDisplay.run(display -> {
            services.add(new Demonstration("board", "Board", 10));
            open(display);
            workbench.navigation().open("board", MENTAL_HEALTH);
            var commands = new Commands(workbench);

            commands.run("maximise");
            assertThat(tabs()).containsExactly("Board");

            commands.run("maximise");
            assertThat(tabs()).contains("Board", "System");
            close();
        });
    }

    @Test
    void makesPartsOnceThereIsRoomForThemInOtherColours() {
        OnDisplay.run(display -> {
            var heights = new ArrayList<Integer>();
            services.add(new Editor() {
                @Override
                public String id() {
                    return "measured";
                }

                @Override
                public String name() {
                    return "Measured";
                }

                @Override
                public Class<? extends Entity> subject() {
                    return Workstream.class;
                }

                @Override
                public Part open(Composite parent, PartSite site, EntityRef subject) {
                    heights.add(parent.getParent().getParent().getSize().y);
                    return parent::setFocus;
                }
            });
            open(display);
            workbench.navigation().open("measured", MENTAL_HEALTH);
            workbench.themes().choose(Appearance.DARK, 100);
            OnDisplay.settle(display);

            assertThat(heights).hasSize(2).allSatisfy(height -> assertThat(height).isGreaterThan(100));
            close();
        });
    }

    @Test
    void staysAsItIsInOtherColours() {
        OnDisplay.run(display -> {
            services.add(new Demonstration("board", "Board", 10));
            open(display);
            workbench.navigation().open("board", MENTAL_HEALTH);
            var before = tabs();

            for (var look : Appearance.values()) {
                workbench.themes().choose(look, 115);
                assertThat(tabs()).as(look.label()).containsExactlyInAnyOrderElementsOf(before);
            }
            close();
        });
    }
}
