package org.rightplace.ui.comments.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.model.Comment;
import org.rightplace.model.CommentBuilder;
import org.rightplace.model.Disposal;
import org.rightplace.model.Entity;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.Subject;
import org.rightplace.model.Workstream;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.workbench.forms.OwnUndo;
import org.rightplace.workbench.internal.window.MainWindow;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.testing.Bench;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.comments.CommentFilter.State;

class CommentsPartTest {

    private static final Subject SERVICE = new Subject("service", "s", "", null);

    /** The editor, which hands over the part it makes. */
    private static final class Watched implements Editor {

        private final CommentsEditor editor = new CommentsEditor();
        private CommentsPart part;

        @Override
        public String id() {
            return editor.id();
        }

        @Override
        public String name() {
            return editor.name();
        }

        @Override
        public Class<? extends Entity> subject() {
            return editor.subject();
        }

        @Override
        public Part open(Composite parent, PartSite site, EntityRef subject) {
            part = (CommentsPart) editor.open(parent, site, subject);
            return part;
        }
    }

    private interface Use {
        void with(CommentsPart part, org.rightplace.workspace.Workspace workspace, Consumer<Runnable> settle) throws Exception;
    }

    @Test
    void filters_narrow_the_log_and_what_is_selected_is_shown() {
        open(3, (part, workspace, settle) -> {
            assertThat(part.table().lines()).hasSize(3);
            part.filter().words("number 2");
            assertThat(part.table().lines()).extracting(line -> line.comment().id()).containsExactly("c2");
            part.filter().clear();
            part.open(State.DISPOSED);
            assertThat(part.table().lines()).isEmpty();
        });
    }

    @Test
    void a_comment_is_answered_disposed_of_and_taken_back() {
        open(1, (part, workspace, settle) -> {
            part.reveal(new EntityRef(Comment.class, "c0"));
            press(part, Disposal.NO_CHANGE);
            assertThat(comment(workspace.snapshot()).disposal()).isNull();
            assertThat(part.detail().disposal().button(null).getSelection()).isTrue();

            workspace.apply(org.rightplace.workspace.comments.CommentEdits.response(comment(workspace.snapshot()), "They do."));
            settle.accept(() -> { });
            press(part, Disposal.NO_CHANGE);
            assertThat(comment(workspace.snapshot()).disposal()).isEqualTo(Disposal.NO_CHANGE);

            workspace.undo();
            settle.accept(() -> { });
            assertThat(comment(workspace.snapshot()).disposal()).isNull();
            assertThat(part.detail().disposal().button(null).getSelection()).isTrue();
        });
    }

    @Test
    void a_new_comment_is_written_and_selected() {
        open(0, (part, workspace, settle) -> {
            part.startNew();
            part.fresh().write("Open late", "Council");
            part.fresh().add();
            settle.accept(() -> { });
            assertThat(workspace.snapshot().all(Comment.class)).singleElement().satisfies(comment -> {
                assertThat(comment.workstream()).isEqualTo("mh");
                assertThat(comment.who()).isEqualTo("Council");
                assertThat(comment.date()).isNotNull();
            });
            assertThat(part.table().selected()).hasSize(1);
            assertThat(part.table().control().isFocusControl()).as("the keyboard is on the new comment, not in its words").isTrue();
        });
    }

    @Test
    void undo_takes_back_the_words_of_a_new_comment_and_once_it_is_added_the_comment() {
        open(0, (part, workspace, settle) -> {
            part.startNew();
            part.fresh().write("", "Council");
            var words = part.fresh().words();
            words.append("Open");
            words.append(" late");
            OwnUndo.of(words).orElseThrow().undo();
            assertThat(words.getText()).isEqualTo("Open");
            assertThat(OwnUndo.of(part.fresh().who())).as("who said it is typed as well").isPresent();

            part.fresh().add();
            assertThat(OwnUndo.of(words)).isEmpty();
            assertThat(OwnUndo.of(part.fresh().who())).isEmpty();
            workspace.undo();
            assertThat(workspace.snapshot().all(Comment.class)).isEmpty();
        });
    }

    @Test
    void enter_in_the_name_of_who_said_it_is_no_line_of_it() {
        open(1, (part, workspace, settle) -> {
            part.reveal(new EntityRef(Comment.class, "c0"));
            var enter = new Event();
            enter.keyCode = SWT.CR;
            part.detail().who().field().notifyListeners(SWT.KeyDown, enter);

            assertThat(enter.doit).isFalse();
        });
    }

    @Test
    void delete_removes_what_is_selected_and_undo_brings_it_back() {
        open(3, (part, workspace, settle) -> {
            part.table().control().setSelection(new int[] {0, 1});
            var event = new Event();
            event.keyCode = SWT.DEL;
            part.table().control().notifyListeners(SWT.KeyDown, event);
            settle.accept(() -> { });
            assertThat(part.table().lines()).hasSize(1);
            workspace.undo();
            settle.accept(() -> { });
            assertThat(part.table().lines()).hasSize(3);
        });
    }

    @Test
    void thousands_are_listed_without_making_a_line_for_each() {
        open(5_000, (part, workspace, settle) -> {
            assertThat(part.table().lines()).hasSize(5_000);
            part.filter().words("number 4999");
            assertThat(part.table().lines()).hasSize(1);
        });
    }

    @Test
    void a_file_is_brought_in_and_its_bad_rows_are_listed(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("c.csv"), "comment,about\nGood,Crisis cafés\nBad,Nowhere\n");
        open(0, (part, workspace, settle) -> {
            part.bringIn(file);
            settle.accept(() -> { });
            var end = System.nanoTime() + 30_000_000_000L;
            var display = Display.getCurrent();
            while (part.notice().text().isEmpty() && System.nanoTime() < end) {
                if (!display.readAndDispatch()) {
                    display.timerExec(20, () -> { });
                    display.sleep();
                }
            }
            assertThat(part.notice().text()).contains("c.csv, line 3", "“Nowhere”");
            assertThat(workspace.snapshot().all(Comment.class)).extracting(Comment::about).containsExactly(SERVICE);
        });
    }

    @Test
    void what_is_shown_is_written_out(@TempDir Path folder) throws Exception {
        var file = folder.resolve("c.csv");
        open(3, (part, workspace, settle) -> {
            part.filter().words("number 2");
            part.writeOut(file);
            var end = System.nanoTime() + 30_000_000_000L;
            var display = Display.getCurrent();
            while (!Files.exists(file) && System.nanoTime() < end) {
                if (!display.readAndDispatch()) {
                    display.timerExec(20, () -> { });
                    display.sleep();
                }
            }
            assertThat(Files.readString(file)).contains("number 2").doesNotContain("number 1");
        });
    }

    @Test
    void an_enter_that_took_a_name_on_offer_adds_no_comment() {
        open(0, (part, workspace, settle) -> {
            part.startNew();
            part.fresh().write("Open late", "Council");
            var taken = new Event();
            taken.keyCode = SWT.CR;
            taken.doit = false;
            part.fresh().who().notifyListeners(SWT.KeyDown, taken);
            assertThat(workspace.snapshot().all(Comment.class)).isEmpty();
            var enter = new Event();
            enter.keyCode = SWT.CR;
            part.fresh().who().notifyListeners(SWT.KeyDown, enter);
            assertThat(workspace.snapshot().all(Comment.class)).hasSize(1);
        });
    }

    @Test
    void what_is_said_of_a_placement_is_also_said_of_its_service() {
        var snapshot = system(1).with(comment("p").withAbout(new Subject("placement", "s", "", null)));
        assertThat(CommentsSection.on(new EntityRef(org.rightplace.model.Service.class, "s"), snapshot))
                .extracting(Comment::id).containsExactlyInAnyOrder("c0", "p");
        assertThat(CommentsSection.on(new EntityRef(Workstream.class, "mh"), snapshot)).isEmpty();
    }

    private static void press(CommentsPart part, Disposal disposal) {
        var button = part.detail().disposal().button(disposal);
        part.detail().disposal().button(null).setSelection(false);
        button.setSelection(true);
        button.notifyListeners(SWT.Selection, new Event());
    }

    private static void open(int comments, Use use) {
        OnDisplay.assumeScreen();
        var display = Display.getDefault();
        Realm.runWithDefault(DisplayRealm.getRealm(display), () -> {
            var watched = new Watched();
            try (var workbench = Bench.open(display, system(comments), List.of(watched))) {
                var window = new MainWindow(workbench);
                window.open();
                Consumer<Runnable> settle = work -> {
                    work.run();
                    while (display.readAndDispatch()) {
                        continue;
                    }
                };
                workbench.navigation().open(CommentsEditor.ID, new EntityRef(Workstream.class, "mh"));
                settle.accept(() -> { });
                try {
                    use.with(watched.part, workbench.session().workspace().orElseThrow(), settle);
                } finally {
                    window.shell().dispose();
                    settle.accept(() -> { });
                }
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Comment comment(Snapshot snapshot) {
        return snapshot.get(Comment.class, "c0");
    }

    private static Comment comment(String id) {
        return CommentBuilder.builder().id(id).workstream("mh").about(SERVICE).who("Council").date(LocalDate.of(2018, 3, 1))
                .text("Comment number " + id.substring(1)).build();
    }

    private static Snapshot system(int comments) {
        return Snapshot.empty()
                .with(WorkstreamBuilder.builder().id("mh").name("Mental health").build())
                .with(ServiceBuilder.builder().id("s").workstream("mh").name("Crisis cafés").build())
                .withAll(IntStream.range(0, comments).mapToObj(i -> comment("c" + i)).toList());
    }
}
