package org.rightplace.workbench.internal.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Place;
import org.rightplace.model.PlaceBuilder;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

class HeldChangesTest {

    private static final Snapshot START = Snapshot.empty();
    private static final Snapshot BAY = START.with(place("bay"));
    private static final Snapshot BOTH = BAY.with(place("fylde"));

    private final AtomicBoolean seen = new AtomicBoolean();
    private final List<Change> heard = new ArrayList<>();
    private final HeldChanges changes = new HeldChanges(change -> seen.get(), heard::add);

    @Test
    void tellsAtOnceWhatIsSeen() {
        seen.set(true);
        changes.accept(change("One", START, BAY, "bay"));
        changes.accept(change("Two", BAY, BOTH, "fylde"));

        assertThat(heard).extracting(Change::label).containsExactly("One", "Two");
    }

    @Test
    void tellsAllThatWasNotSeenAsOneChange() {
        changes.accept(change("One", START, BAY, "bay"));
        changes.accept(change("Two", BAY, BOTH, "fylde"));
        assertThat(heard).isEmpty();

        changes.release();
        changes.release();

        assertThat(heard).hasSize(1);
        assertThat(heard.getFirst().before()).isEqualTo(START);
        assertThat(heard.getFirst().after()).isEqualTo(BOTH);
        assertThat(heard.getFirst().touched(Place.class)).containsExactlyInAnyOrder("bay", "fylde");
    }

    @Test
    void tellsWhatWasHeldTogetherWithWhatIsSeen() {
        changes.accept(change("One", START, BAY, "bay"));
        seen.set(true);
        changes.accept(change("Two", BAY, BOTH, "fylde"));

        assertThat(heard).hasSize(1);
        assertThat(heard.getFirst().touched(Place.class)).containsExactlyInAnyOrder("bay", "fylde");
    }

    private static Place place(String id) {
        return PlaceBuilder.builder().id(id).name(id).build();
    }

    private static Change change(String label, Snapshot before, Snapshot after, String touched) {
        return new Change(Change.Cause.EDIT, label, before, after, Set.of(new EntityRef(Place.class, touched)));
    }
}
