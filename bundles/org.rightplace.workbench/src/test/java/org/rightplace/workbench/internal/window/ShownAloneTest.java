package org.rightplace.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Entity;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.expected.Expected;
import org.rightplace.workbench.internal.services.ServicesToCome;
import org.rightplace.workbench.internal.settings.Settings;
import org.rightplace.workbench.spi.Contribution;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.spi.PlainCommand;
import org.rightplace.workbench.testing.Demonstration;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workbench.testing.SmallSystem;
import org.rightplace.workbench.testing.SmallWorkspaces;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workspace.testing.MemoryStore;

/** The window is shown before any part has come, with all in the places where it will be. */
class ShownAloneTest extends OpenWindow {

    private ServicesToCome toCome;

    private void openAlone(Display display, Contribution... expected) {
        toCome = new ServicesToCome(display, name -> null);
        workbench = new Workbench(display, toCome, new Settings(settings));
        window = new MainWindow(workbench);
        workbench.session().show(new Workspace(new MemoryStore(SmallSystem.snapshot())));
        assertThat(window.awaitWorkspace()).isPresent();
        window.openAlone(List.of(expected));
        OnDisplay.settle(display);
    }

    private void comeAll(Display display) {
        toCome.come(services);
        display.asyncExec(window::settle);
        window.open();
        OnDisplay.settle(display);
    }

    private List<String> explorer() {
        var names = new ArrayList<String>();
        controls(window.shell(), Tree.class).forEach(tree -> names(tree.getItems(), names));
        return names;
    }

    private static void names(TreeItem[] items, List<String> names) {
        for (var item : items) {
            names.add(item.getText());
            names(item.getItems(), names);
        }
    }

    private boolean shows(String text) {
        return controls(window.shell(), Label.class).stream().anyMatch(label -> label.isVisible() && label.getText().equals(text));
    }

    private static boolean within(Control control, Composite whole) {
        for (var at = control; at != null; at = at.getParent()) {
            if (at == whole) {
                return true;
            }
        }
        return false;
    }

    @Test
    void showsTheSystemAndTheTabsThatWereOpen() {
        OnDisplay.run(display -> {
            openAlone(display, new Demonstration("board", "Board", 10));
            workbench.navigation().open("board", MENTAL_HEALTH);
            OnDisplay.settle(display);

            assertThat(window.shell().isVisible()).isTrue();
            assertThat(window.shell().getText()).isNotEqualTo("Rightplace");
            assertThat(tabs()).contains("System", "Inspector", "Problems", "Board");
            assertThat(explorer()).anySatisfy(name -> assertThat(name).startsWith("Mental health"));
            assertThat(shows("Board")).as("a stand-in opens nothing").isFalse();
            assertThat(workbench.fence().inside()).isEmpty();
            close();
        });
    }

    @Test
    void nothingMovesWhenAllHaveCome() {
        OnDisplay.run(display -> {
            openAlone(display, new Demonstration("board", "Board", 10));
            workbench.navigation().open("board", MENTAL_HEALTH);
            OnDisplay.settle(display);
            var tabs = tabs();
            var names = explorer();
            var folder = controls(window.shell(), CTabFolder.class).stream().filter(one -> one.getItemCount() > 0
                    && one.getSelection().getText().equals("Board")).findFirst().orElseThrow();
            var place = folder.getBounds();

            services.add(new Demonstration("board", "Board", 10));
            comeAll(display);

            assertThat(tabs()).isEqualTo(tabs);
            assertThat(explorer()).isEqualTo(names);
            assertThat(folder.isDisposed()).isFalse();
            assertThat(folder.getBounds()).isEqualTo(place);
            assertThat(shows("Board")).as("the editor itself").isTrue();
            assertThat(within(display.getFocusControl(), folder)).as("the keyboard went on to what came").isTrue();
            close();
        });
    }

    @Test
    void leavesTheKeyboardWhereTheUserTookIt() {
        OnDisplay.run(display -> {
            openAlone(display, new Demonstration("board", "Board", 10));
            workbench.navigation().open("board", MENTAL_HEALTH);
            var tree = controls(window.shell(), Tree.class).getFirst();
            tree.forceFocus();

            services.add(new Demonstration("board", "Board", 10));
            comeAll(display);

            assertThat(display.getFocusControl()).isSameAs(tree);
            close();
        });
    }

    @Test
    void whatDoesNotComeAgainGoes() {
        OnDisplay.run(display -> {
            openAlone(display, new Demonstration("board", "Board", 10), new Demonstration("gone", "Gone", 20));
            workbench.navigation().open("gone", MENTAL_HEALTH);
            assertThat(tabs()).contains("Gone");

            services.add(new Demonstration("board", "Board", 10));
            comeAll(display);

            assertThat(tabs()).doesNotContain("Gone");
            assertThat(workbench.contributions().find(Editor.class, "gone")).isEmpty();
            close();
        });
    }

    @Test
    void mayBeClosedBeforeTheOthersHaveCome() {
        OnDisplay.run(display -> {
            openAlone(display, new Demonstration("board", "Board", 10));

            window.shell().close();
            services.add(new Demonstration("board", "Board", 10));
            comeAll(display);

            assertThat(window.shell().isDisposed()).isTrue();
            assertThat(new Expected(new Settings(settings)).any()).as("it did not see what comes").isFalse();
            workbench.close();
        });
    }

    @Test
    void expectsTheNextTimeWhatWasHereWhenItWasComplete() {
        OnDisplay.run(display -> {
            services.add(new Demonstration("board", "Board", 10));
            open(display);
            services.add(new Demonstration("plugin", "Of a plugin", 20));
            OnDisplay.settle(display);

            close();

            assertThat(new Expected(new Settings(settings)).standIns(settings, SmallSystem.snapshot())).extracting(Contribution::id).containsExactly("board");
        });
    }

    /** The editor that comes in the stand-in's place. */
    private record Other(String name, boolean takesAny) implements Editor {

        @Override
        public String id() {
            return "board";
        }

        @Override
        public String title(EntityRef subject, Snapshot snapshot) {
            return name;
        }

        @Override
        public Class<? extends Entity> subject() {
            return Workstream.class;
        }

        @Override
        public boolean accepts(EntityRef subject, Snapshot snapshot) {
            return takesAny;
        }

        @Override
        public Part open(Composite parent, PartSite site, EntityRef subject) {
            return new Composite(parent, SWT.NONE)::setFocus;
        }
    }

    @Test
    void titlesAreThoseOfTheEditorsThatCame() {
        OnDisplay.run(display -> {
            openAlone(display, new Demonstration("board", "As it was", 10));
            workbench.navigation().open("board", MENTAL_HEALTH);
            assertThat(tabs()).contains("As it was");

            services.add(new Other("As it is", true));
            comeAll(display);

            assertThat(tabs()).contains("As it is").doesNotContain("As it was");
            close();
        });
    }

    @Test
    void whatTheEditorThatCameDoesNotTakeIsClosed() {
        OnDisplay.run(display -> {
            openAlone(display, new Demonstration("board", "Board", 10));
            workbench.navigation().open("board", MENTAL_HEALTH);

            services.add(new Other("Board", false));
            comeAll(display);

            assertThat(tabs()).doesNotContain("Board");
            assertThat(workbench.status().message()).isEmpty();
            close();
        });
    }

    @Test
    void whatIsAskedForMeanwhileIsOpenedThen() {
        OnDisplay.run(display -> {
            openAlone(display);
            var asked = new ArrayList<Path>();
            services.add(new SmallWorkspaces() {
                @Override
                public Workspace open(Path folder) throws WorkspaceException {
                    asked.add(folder);
                    throw new WorkspaceException("Nothing is opened here.");
                }
            });

            window.opening().open(settings.resolve("another"));
            OnDisplay.settle(display);
            assertThat(asked).isEmpty();
            assertThat(workbench.status().message()).hasValueSatisfying(
                    message -> assertThat(message.text()).isEqualTo("It is opened as soon as everything has started."));

            comeAll(display);
            OnDisplay.until(display, "it was opened", () -> !asked.isEmpty());
            close();
        });
    }

    @Test
    void whatIsSearchedForMeanwhileIsFoundThen() {
        OnDisplay.run(display -> {
            openAlone(display);
            var greeted = new ArrayList<String>();
            var box = controls(window.shell(), Text.class).getFirst();
            window.search("");
            box.append("greet");
            OnDisplay.settle(display);
            var enter = new Event();
            enter.detail = SWT.TRAVERSE_RETURN;
            box.notifyListeners(SWT.Traverse, enter);

            services.add(PlainCommand.of("greet", "Greet everybody", 10, site -> greeted.add("hello")));
            comeAll(display);

            OnDisplay.until(display, "what was asked for is done", () -> !greeted.isEmpty());
            close();
        });
    }
}
