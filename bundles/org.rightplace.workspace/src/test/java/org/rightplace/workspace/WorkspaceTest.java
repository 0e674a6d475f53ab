package org.rightplace.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Place;
import org.rightplace.model.PlaceBuilder;
import org.rightplace.workspace.testing.MemoryStore;

class WorkspaceTest {

    private final RecordingStore store = new RecordingStore();
    private final Workspace workspace = new Workspace(store);

    @Test
    void listeners_hear_what_changed_and_why() {
        var heard = new ArrayList<Change>();
        workspace.addListener(listener(heard));

        workspace.apply(name("A"));
        workspace.undo();
        workspace.redo();

        assertThat(heard).extracting(Change::cause).containsExactly(Change.Cause.EDIT, Change.Cause.UNDO, Change.Cause.REDO);
        assertThat(heard.getFirst().touched()).containsExactly(new EntityRef(Place.class, "p"));
        assertThat(heard.getFirst().touches(Place.class)).isTrue();
        assertThat(heard.get(1).after()).isEqualTo(Snapshot.empty());
    }

    @Test
    void whoever_hears_of_a_change_can_ask_at_once_what_can_be_undone() {
        var heard = new ArrayList<String>();
        workspace.addListener(new WorkspaceListener() {
            @Override
            public void changed(Change change) {
                heard.add(workspace.undoLabel().orElse("-") + "/" + workspace.redoLabel().orElse("-"));
            }
        });

        workspace.apply(Edit.of("Add", snapshot -> snapshot.with(place("A"))));
        workspace.undo();
        workspace.redo();

        assertThat(heard).containsExactly("Add/-", "-/Add", "Add/-");
    }

    @Test
    void steps_that_were_forgotten_are_neither_undone_nor_redone() {
        workspace.apply(name("A"));
        workspace.apply(name("B"));
        workspace.undo();

        workspace.forgetSteps();

        assertThat(workspace.undo()).isEmpty();
        assertThat(workspace.redo()).isEmpty();
        assertThat(workspace.snapshot().get(Place.class, "p").name()).isEqualTo("A");
    }

    @Test
    void an_edit_made_by_a_listener_is_undone_before_the_one_it_heard_of() {
        workspace.addListener(new WorkspaceListener() {
            @Override
            public void changed(Change change) {
                if (change.label().equals("First")) {
                    workspace.apply(Edit.of("Second", snapshot -> snapshot.with(place("B"))));
                }
            }
        });

        workspace.apply(Edit.of("First", snapshot -> snapshot.with(place("A"))));
        workspace.undo();

        assertThat(workspace.snapshot().get(Place.class, "p").name()).isEqualTo("A");
        assertThat(workspace.undoLabel()).contains("First");
    }

    @Test
    void an_edit_that_changes_nothing_leaves_no_step() {
        workspace.apply(name("A"));

        assertThat(workspace.apply(name("A"))).isEmpty();
        assertThat(workspace.apply(Edit.of("There and back", snapshot -> snapshot.with(place("B")).with(place("A")))))
                .isEmpty();
        workspace.undo();
        assertThat(workspace.undoLabel()).isEmpty();
    }

    @Test
    void keystrokes_in_one_field_are_undone_together_but_not_across_an_undo() {
        for (var typed : List.of("F", "Fl", "Fle")) {
            workspace.apply(Edit.coalescing("name", "Rename", snapshot -> snapshot.with(place(typed))));
        }
        workspace.undo();
        assertThat(workspace.snapshot()).isEqualTo(Snapshot.empty());
        workspace.redo();
        assertThat(workspace.snapshot().get(Place.class, "p").name()).isEqualTo("Fle");
        workspace.apply(name("Other"));
        workspace.apply(Edit.coalescing("name", "Rename", snapshot -> snapshot.with(place("G"))));
        workspace.undo();
        workspace.apply(Edit.coalescing("name", "Rename", snapshot -> snapshot.with(place("H"))));
        workspace.undo();
        assertThat(workspace.snapshot().get(Place.class, "p").name()).isEqualTo("Other");
    }

    @Test
    void a_new_edit_ends_what_could_be_done_again() {
        workspace.apply(name("A"));
        workspace.undo();
        workspace.apply(name("B"));

        assertThat(workspace.redo()).isEmpty();
    }

    @Test
    void a_refused_edit_changes_nothing() {
        store.refusal = Optional.of("No.");

        assertThatThrownBy(() -> workspace.apply(name("A"))).isInstanceOf(EditRefused.class).hasMessage("No.");
        assertThat(workspace.snapshot()).isEqualTo(Snapshot.empty());
        assertThat(workspace.undoLabel()).isEmpty();
        assertThat(workspace.saveState().saved()).isTrue();
    }

    @Test
    void a_disk_that_fails_is_said_and_nothing_is_lost_when_it_works_again() throws Exception {
        store.failure = Optional.of("No space left on device");
        workspace.apply(name("A"));
        workspace.apply(name("B"));

        assertThatThrownBy(workspace::awaitSafe)
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("No space left on device");
        assertThat(workspace.saveState().saved()).isFalse();
        assertThat(workspace.saveState().failure()).isPresent();

        store.failure = Optional.empty();
        workspace.save();

        assertThat(workspace.saveState()).isEqualTo(SaveState.SAVED);
        assertThat(store.appended).extracting(Change::label).containsExactly("Name A", "Name B");
        assertThat(store.checkpointed).isEqualTo(workspace.snapshot());
    }

    @Test
    void closing_saves_and_closes_the_store_even_if_saving_fails() {
        store.failure = Optional.of("gone");
        workspace.apply(name("A"));

        assertThatThrownBy(workspace::close).isInstanceOf(WorkspaceException.class);
        assertThat(store.closed).isTrue();
    }

    @Test
    void a_listener_that_throws_does_not_keep_others_from_hearing() {
        var heard = new ArrayList<Change>();
        workspace.addListener(new WorkspaceListener() {
            @Override
            public void changed(Change change) {
                throw new IllegalStateException("listener fails on purpose");
            }
        });
        workspace.addListener(listener(heard));

        workspace.apply(name("A"));

        assertThat(heard).hasSize(1);
    }

    private static WorkspaceListener listener(List<Change> heard) {
        return new WorkspaceListener() {
            @Override
            public void changed(Change change) {
                heard.add(change);
            }
        };
    }

    private static Edit name(String name) {
        return Edit.of("Name " + name, snapshot -> snapshot.with(place(name)));
    }

    private static Place place(String name) {
        return PlaceBuilder.builder().id("p").name(name).level("system").build();
    }

    private static final class RecordingStore extends MemoryStore {
        private final List<Change> appended = Collections.synchronizedList(new ArrayList<>());
        private volatile Snapshot checkpointed;
        private volatile Optional<String> refusal = Optional.empty();
        private volatile Optional<String> failure = Optional.empty();
        private volatile boolean closed;

        private RecordingStore() {
            super(Snapshot.empty());
        }

        @Override
        public Optional<String> refusal(Change change) {
            return refusal;
        }

        @Override
        public void append(List<Change> changes) throws IOException {
            fail();
            appended.addAll(changes);
        }

        @Override
        public void checkpoint(Snapshot snapshot) throws IOException {
            fail();
            checkpointed = snapshot;
        }

        @Override
        public void close() {
            closed = true;
        }

        private void fail() throws IOException {
            if (failure.isPresent()) {
                throw new IOException(failure.get());
            }
        }
    }
}
