package org.rightplace.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.forms.OwnUndo;
import org.rightplace.workbench.internal.commands.Commands;
import org.rightplace.workbench.internal.explorer.SystemView;
import org.rightplace.workbench.internal.parts.TabKey;
import org.rightplace.workbench.testing.Demonstration;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workbench.testing.SmallSystem;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.testing.MemoryStore;

/** What the window says and does whatever is open in it. */
class MainWindowTest extends OpenWindow {

    @Test
    void undoesAndRedoesFromTheMenuWithTheirLabels() {
        OnDisplay.run(display -> {
            open(display);
            var commands = new Commands(workbench);
            var undo = commands.find("undo").orElseThrow();
            assertThat(commands.enabled(undo)).isFalse();

            workbench.session().workspace().orElseThrow()
                    .apply(Edit.of("Rename Cancer", before -> before.with(before.get(Workstream.class, "cancer").withName("Cancers"))));

            assertThat(commands.label(undo)).isEqualTo("Undo Rename Cancer");
            commands.run(undo);
            assertThat(name("cancer")).isEqualTo("Cancer");
            commands.run("redo");
            assertThat(name("cancer")).isEqualTo("Cancers");
            close();
        });
    }

    @Test
    void everyMenuAndEveryItemInItIsChosenByALetterOfItsOwn() {
        OnDisplay.run(display -> {
            services.add(new Demonstration("board", "Board", 10));
            open(display);
            var bar = window.shell().getMenuBar();

            assertThat(letters(bar)).doesNotHaveDuplicates().hasSize(bar.getItemCount());
            for (var item : bar.getItems()) {
                // A menu is filled each time it opens.
                item.getMenu().notifyListeners(SWT.Show, new Event());
                item.getMenu().notifyListeners(SWT.Show, new Event());
                assertThat(letters(item.getMenu())).as(item.getText()).doesNotHaveDuplicates()
                        .hasSize((int) Stream.of(item.getMenu().getItems()).filter(each -> !each.getText().isEmpty()).count());
            }
            close();
        });
    }

    @Test
    void undoesWhatIsTypedWhereThatIsNoEditYet() {
        OnDisplay.run(display -> {
            open(display);
            workbench.session().workspace().orElseThrow()
                    .apply(Edit.of("Rename Cancer", before -> before.with(before.get(Workstream.class, "cancer").withName("Cancers"))));
            var field = new Text(window.shell(), SWT.SINGLE);
            OwnUndo.keep(field);
            window.shell().layout();
            field.setFocus();
            var commands = new Commands(workbench);
            var undo = commands.find("undo").orElseThrow();

            assertThat(commands.enabled(undo)).as("nothing is typed yet").isFalse();
            field.setText("Because");
            assertThat(commands.label(undo)).isEqualTo("Undo typing");
            commands.run(undo);
            assertThat(field.getText()).isEmpty();
            commands.run("redo");
            assertThat(field.getText()).isEqualTo("Because");
            assertThat(name("cancer")).isEqualTo("Cancers");
            close();
        });
    }

    @Test
    void whatIsSaidWithoutAWorkspaceEndsAtTheEdgeOfTheWindow() {
        OnDisplay.run(display -> {
            open(display);
            workbench.session().show(null);
            workbench.status().complain("That folder is no workspace.");
            OnDisplay.settle(display);

            var dismiss = controls(window.shell(), Link.class).stream()
                    .filter(link -> link.getText().contains("Dismiss"))
                    .findFirst().orElseThrow();
            var right = display.map(dismiss, window.shell(), dismiss.getSize().x, 0).x;
            assertThat(window.shell().getClientArea().width - right).isBetween(0, Theme.PANE + 2);
            close();
        });
    }

    private static List<String> letters(Menu menu) {
        return Stream.of(menu.getItems())
                .map(MenuItem::getText)
                .filter(text -> text.contains("&"))
                .map(text -> text.substring(text.indexOf('&') + 1, text.indexOf('&') + 2).toUpperCase(Locale.ROOT))
                .toList();
    }

    private String name(String workstream) {
        return workbench.session().workspace().orElseThrow().snapshot().get(Workstream.class, workstream).name();
    }

    @Test
    void saysWhyASystemIsReadOnly() {
        OnDisplay.run(display -> {
            open(display, new MemoryStore(SmallSystem.snapshot(), Optional.of("Somebody at another desk has this open.")));

            assertThat(says(Label.class, "another desk")).isTrue();
            assertThat(new Commands(workbench).enabled(new Commands(workbench).find("save").orElseThrow())).isFalse();
            close();
        });
    }

    @Test
    void saysThatItCouldNotSaveUntilItCould() {
        OnDisplay.run(display -> {
            var full = new AtomicBoolean(true);
            open(display, new FullDisk(full));
            var workspace = workbench.session().workspace().orElseThrow();

            workspace.apply(Edit.of("Rename", before -> before.with(before.get(Workstream.class, "cancer").withName("Cancers"))));
            OnDisplay.until(display, "the failure is shown", () -> says(Label.class, "Could not save"));

            full.set(false);
            workspace.save();
            OnDisplay.until(display, "all is well again", () -> !says(Label.class, "ould not save") && says(Label.class, "Saved"));
            close();
        });
    }

    private static final class FullDisk extends MemoryStore {

        private final AtomicBoolean full;

        private FullDisk(AtomicBoolean full) {
            super(SmallSystem.snapshot());
            this.full = full;
        }

        @Override
        public void append(List<Change> changes) throws IOException {
            if (full.get()) {
                throw new IOException("No space left on the disk");
            }
        }
    }

    @Test
    void saysTheFirstStepThatCanBeTaken() {
        OnDisplay.run(display -> {
            open(display);
            assertThat(says(Label.class, "Double-click an entry of the System view")).isTrue();

            window.tabs().close();
            for (int i = 0; i < 3 && tabs().contains("System"); i++) {
                window.desk().activate(TabKey.view(SystemView.ID));
                window.tabs().close();
            }
            OnDisplay.settle(display);
            assertThat(says(Label.class, "bring the System view back from the View menu")).isTrue();

            workbench.session().workspace().orElseThrow().apply(Edit.of("Empty it", now -> now
                    .without(now.get(Workstream.class, "cancer")).without(now.get(Workstream.class, "mental-health"))));
            OnDisplay.settle(display);
            assertThat(says(Label.class, "Choose New workstream in the Workstream menu.")).isTrue();
            close();
        });
    }

    @Test
    void bearsTheProductsSignInTheSizesThatDesktopsAskFor() {
        OnDisplay.run(display -> {
            open(display);

            var signs = window.shell().getImages();
            assertThat(signs).extracting(sign -> sign.getBounds().width).containsExactlyInAnyOrder(16, 24, 32, 48, 64, 128);
            assertThat(signs).allMatch(sign -> sign.getBounds().width == sign.getBounds().height);
            close();
            assertThat(signs).allMatch(Image::isDisposed);
        });
    }

    @Test
    void saysThatEditorsOpenHereWhileNoneIsOpen() {
        OnDisplay.run(display -> {
            services.add(new Demonstration("board", "Board", 10));
            open(display);
            assertThat(says(Label.class, "Editors open here")).isTrue();

            workbench.navigation().open("board", MENTAL_HEALTH);
            OnDisplay.settle(display);
            assertThat(says(Label.class, "Editors open here")).isFalse();

            window.tabs().close();
            OnDisplay.settle(display);
            assertThat(tabs()).doesNotContain("Board");
            assertThat(says(Label.class, "Editors open here")).isTrue();
            close();
        });
    }

    @Test
    void welcomesWhereNothingIsOpen() {
        OnDisplay.run(display -> {
            open(display);
            window.opening().close();
            OnDisplay.settle(display);

            assertThat(says(Label.class, "carry the decision through")).isTrue();
            assertThat(tabs()).isEmpty();
            close();
        });
    }
}
