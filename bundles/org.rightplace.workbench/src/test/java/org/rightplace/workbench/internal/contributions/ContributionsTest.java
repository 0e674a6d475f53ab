package org.rightplace.workbench.internal.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.workbench.internal.contributions.Contributions.Present;
import org.rightplace.workbench.internal.fence.Failure;
import org.rightplace.workbench.internal.fence.Fence;
import org.rightplace.workbench.internal.services.GivenServices;
import org.rightplace.workbench.internal.settings.Settings;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.spi.View;
import org.rightplace.workbench.testing.Demonstration;

class ContributionsTest {

    @TempDir
    Path folder;

    private final GivenServices services = new GivenServices();
    private final Fence fence = new Fence();
    private final List<Failure> failures = new ArrayList<>();
    private final List<Class<?>> changes = new ArrayList<>();
    private Switches switches;
    private Contributions contributions;

    private static final class Nameless implements View {
        @Override
        public String id() {
            throw new IllegalStateException("forgot who I am");
        }

        @Override
        public String name() {
            return "Nameless";
        }

        @Override
        public Slot slot() {
            return Slot.LEFT;
        }

        @Override
        public Part open(Composite parent, PartSite site) {
            throw new IllegalStateException("never asked");
        }
    }

    @BeforeEach
    void prepare() {
        fence.failed().listen(failures::add);
        switches = new Switches(new Settings(folder));
        contributions = new Contributions(services, switches, fence);
        contributions.changed().listen(changes::add);
    }

    private List<String> editors() {
        return contributions.all(Editor.class).stream().map(Present::name).toList();
    }

    @Test
    void standInTheirOrderHoweverTheyCame() {
        services.add(new Demonstration("c", "Third", 30));
        services.add(new Demonstration("b", "First B", 10));
        services.add(new Demonstration("a", "First A", 10));

        assertThat(editors()).containsExactly("First A", "First B", "Third");
        assertThat(changes).containsOnly(Editor.class).hasSize(3);
    }

    @Test
    void goWhenWithdrawnOrSwitchedOffAndComeBack() {
        var board = new Demonstration("board", "Board", 10);
        services.add(board);
        switches.set("Editor:board", false);
        assertThat(editors()).isEmpty();
        assertThat(contributions.everything(Editor.class)).hasSize(1);

        switches.set("Editor:board", true);
        assertThat(editors()).containsExactly("Board");
        services.remove(board);
        assertThat(editors()).isEmpty();
    }

    @Test
    void stayOffInTheNextSession() {
        switches.set("Editor:board", false);

        assertThat(new Switches(new Settings(folder)).on("Editor:board")).isFalse();
    }

    @Test
    void areLeftOutWhenTheyCannotSayWhatTheyAre() {
        services.add(new Nameless());
        services.add(new Demonstration("board", "Board", 10));

        assertThat(contributions.all(View.class)).isEmpty();
        assertThat(editors()).containsExactly("Board");
        assertThat(failures).anySatisfy(failure -> assertThat(failure.message()).isEqualTo("forgot who I am"));
    }

    @Test
    void areLeftOutWhenTheyHaveNoNameOrId() {
        services.add(new Demonstration("board", null, 10));
        services.add(new Demonstration(null, "Board", 20));
        services.add(new Demonstration("catalogue", "Catalogue", 30));

        assertThat(editors()).containsExactly("Catalogue");
        assertThat(failures).extracting(Failure::message).containsExactlyInAnyOrder("it has no name", "it has no id");
    }

    @Test
    void whileOthersAreAwaitedStandInsAreInTheirPlaces() {
        contributions.await(List.of(new Demonstration("board", "Board", 10), new Demonstration("gone", "Gone", 20)));
        services.add(new Demonstration("board", "Board", 10));
        services.add(new Demonstration("new", "New", 5));

        assertThat(contributions.awaiting()).isTrue();
        assertThat(contributions.all(Editor.class)).extracting(Present::id).containsExactly("board", "gone");
        assertThat(contributions.given(Editor.class)).isEmpty();
        assertThat(changes).as("nobody hears of one after the other").isEmpty();

        contributions.settle();

        assertThat(contributions.all(Editor.class)).extracting(Present::id).containsExactly("new", "board");
        assertThat(changes).as("each kind once").containsExactlyInAnyOrderElementsOf(Contributions.KINDS);
        contributions.settle();
        assertThat(changes).hasSameSizeAs(Contributions.KINDS);
    }

    @Test
    void aStandInIsSwitchedOffWithWhatItStandsFor() {
        contributions.await(List.of(new Demonstration("board", "Board", 10)));
        switches.set("Editor:board", false);

        assertThat(contributions.all(Editor.class)).isEmpty();
    }
}
