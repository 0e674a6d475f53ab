package org.rightplace.workbench.internal.expected;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.model.Entity;
import org.rightplace.model.Place;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.internal.parts.TabKey;
import org.rightplace.workbench.internal.settings.Settings;
import org.rightplace.workbench.spi.Contribution;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.spi.View;
import org.rightplace.workbench.testing.Demonstration;
import org.rightplace.workbench.testing.SmallSystem;
import org.rightplace.workspace.EntityRef;

class ExpectedTest {

    private static final Path OURS = Path.of("ours");
    private static final EntityRef MENTAL_HEALTH = new EntityRef(Workstream.class, "mental-health");

    @TempDir
    private Path folder;

    private record Pane(String id, int order, Slot slot, String name) implements View {

        @Override
        public Part open(Composite parent, PartSite site) {
            throw new IllegalStateException("never asked");
        }
    }

    /** One that cannot say what it is about. */
    private static final class Tongueless implements Editor {

        @Override
        public String id() {
            return "tongueless";
        }

        @Override
        public String name() {
            return "Tongueless";
        }

        @Override
        public Class<? extends Entity> subject() {
            throw new IllegalStateException("lost for words");
        }

        @Override
        public Part open(Composite parent, PartSite site, EntityRef subject) {
            throw new IllegalStateException("never asked");
        }
    }

    private void remember(List<View> views, List<Editor> editors, Map<TabKey, String> titles) {
        new Expected(new Settings(folder)).remember(views, editors, OURS, SmallSystem.snapshot(), titles);
    }

    private List<Contribution> standIns() {
        return new Expected(new Settings(folder)).standIns(OURS, SmallSystem.snapshot());
    }

    @Test
    void knowsNothingBeforeTheFirstTime() {
        assertThat(new Expected(new Settings(folder)).any()).isFalse();
        assertThat(standIns()).isEmpty();
    }

    @Test
    void aStandInSaysWhatTheOtherSaid() {
        remember(List.of(new Pane("lanes", 30, View.Slot.BELOW, "Swim-lane")), List.of(new Demonstration("board", "Board & more", 10)),
                Map.of(TabKey.editor("board", "Workstream", "mental-health"), "Mental health · board"));

        assertThat(new Expected(new Settings(folder)).any()).isTrue();
        assertThat(standIns()).hasSize(2);
        assertThat(standIns().getFirst()).isInstanceOfSatisfying(View.class, view -> {
            assertThat(view.id()).isEqualTo("lanes");
            assertThat(view.order()).isEqualTo(30);
            assertThat(view.slot()).isEqualTo(View.Slot.BELOW);
            assertThat(view.name()).isEqualTo("Swim-lane");
        });
        assertThat(standIns().getLast()).isInstanceOfSatisfying(Editor.class, editor -> {
            assertThat(editor.id()).isEqualTo("board");
            assertThat(editor.order()).isEqualTo(10);
            assertThat(editor.name()).isEqualTo("Board & more");
            assertThat(editor.subject()).isEqualTo(Workstream.class);
            assertThat(editor.shows(Service.class)).isTrue();
            assertThat(editor.shows(Place.class)).isFalse();
            assertThat(editor.accepts(MENTAL_HEALTH, SmallSystem.snapshot())).isTrue();
            assertThat(editor.title(MENTAL_HEALTH, SmallSystem.snapshot())).isEqualTo("Mental health · board");
        });
    }

    @Test
    void aTabThatWasNotOpenIsTitledAsMostAre() {
        remember(List.of(), List.of(new Demonstration("board", "Board", 10)), Map.of());

        assertThat(standIns()).singleElement().isInstanceOfSatisfying(Editor.class,
                editor -> assertThat(editor.title(MENTAL_HEALTH, SmallSystem.snapshot())).endsWith("· board"));
    }

    @Test
    void titlesAreThoseOfTheSameWorkspace() {
        remember(List.of(), List.of(new Demonstration("board", "Board", 10)), Map.of(TabKey.editor("board", "Workstream", "mental-health"), "Ours"));

        assertThat(new Expected(new Settings(folder)).standIns(Path.of("theirs"), SmallSystem.snapshot())).singleElement()
                .isInstanceOfSatisfying(Editor.class,
                        editor -> assertThat(editor.title(MENTAL_HEALTH, SmallSystem.snapshot())).isNotEqualTo("Ours"));
    }

    @Test
    void oneThatCannotBeRememberedIsNotExpected() {
        remember(List.of(new Pane("tab\tbed", 1, View.Slot.LEFT, "Tabbed")), List.of(new Tongueless(), new Demonstration("board", "Board", 10)), Map.of());

        assertThat(standIns()).extracting(Contribution::id).containsExactly("board");
    }

    @Test
    void aSettingThatSomebodySpoiltIsLeftAside() {
        var settings = new Settings(folder);
        settings.setList("expected.views", List.of("lanes\tsoon\tBELOW\tLanes", "lanes\t1\tABOVE\tLanes", "lanes", "pane\t1\tLEFT\tPane"));
        settings.setList("expected.editors", List.of("a\tfirst\tWorkstream\t\tA", "b\t1\tUnheardOf\t\tB", "c\t1", "d\t1\tWorkstream\t\tD"));
        settings.setList("expected.titles", List.of("no key", "\t", "ours\tno key\t"));

        assertThat(standIns()).extracting(Contribution::id).containsExactly("pane", "d");
    }
}
