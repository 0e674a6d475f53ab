package org.rightplace.ui.evidence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Basis;
import org.rightplace.model.Entity;
import org.rightplace.model.EvidenceItem;
import org.rightplace.model.EvidenceItemBuilder;
import org.rightplace.model.EvidenceKind;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.SystemProfile;
import org.rightplace.model.SystemProfileBuilder;
import org.rightplace.model.Theme;
import org.rightplace.workbench.internal.window.MainWindow;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.testing.Bench;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.evidence.EvidenceUses;

class EvidencePartTest {

    private static final Snapshot SYSTEM = Snapshot.empty()
            .with(SystemProfileBuilder.builder().id("system").name("System").build())
            .with(ServiceBuilder.builder().id("s").workstream("w").name("Crisis cafés").build())
            .with(new Placement("s", List.of(), PlacementStatus.PROPOSED, "", List.of(new Basis(true, "Full", "", "beds", null)), null, null))
            .with(new Theme("people", "People first", "", null))
            .with(EvidenceItemBuilder.builder().id("beds").name("Bed report").kind(EvidenceKind.DATA).build())
            .with(EvidenceItemBuilder.builder().id("case").name("Luton").kind(EvidenceKind.CASE_STUDY).build());

    /** The editor, which hands over the part it makes. */
    private static final class Watched implements Editor {

        private final EvidenceEditor editor = new EvidenceEditor();
        private EvidencePart part;

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
            part = (EvidencePart) editor.open(parent, site, subject);
            return part;
        }
    }

    private interface Use {
        void with(EvidencePart part, Workspace workspace);
    }

    @Test
    void a_new_item_is_selected_and_its_title_waits_to_be_replaced() {
        open((part, workspace) -> {
            part.add();

            assertThat(part.table().selected()).get().extracting(EvidenceItem::name).isEqualTo("New evidence");
            assertThat(part.detail().title().field().getSelectionText()).isEqualTo("New evidence");
        });
    }

    @Test
    void what_nothing_rests_on_is_found() {
        open((part, workspace) -> {
            assertThat(part.table().lines()).extracting(ItemTable.Line::resting).containsExactly("1 placement", "nothing");
            part.onlyUnused();
            assertThat(part.table().lines()).extracting(line -> line.item().id()).containsExactly("case");
        });
    }

    @Test
    void removing_shows_what_would_follow_if_anything_rests_on_it() {
        open((part, workspace) -> {
            part.reveal(new EntityRef(EvidenceItem.class, "beds"));
            delete(part);
            assertThat(part.detail().asking()).isTrue();
            assertThat(workspace.snapshot().find(EvidenceItem.class, "beds")).isPresent();

            part.reveal(new EntityRef(EvidenceItem.class, "case"));
            assertThat(part.detail().asking()).isFalse();
            delete(part);
            assertThat(workspace.snapshot().find(EvidenceItem.class, "case")).isEmpty();
            workspace.undo();
            settle();
            assertThat(part.table().lines()).hasSize(2);
            assertThat(EvidenceUses.of(workspace.snapshot()).summary("beds")).isEqualTo("1 placement");
        });
    }

    @Test
    void an_item_and_a_theme_are_added() {
        open((part, workspace) -> {
            part.add();
            settle();
            assertThat(part.table().selected()).map(EvidenceItem::name).contains("New evidence");
            part.reveal(new EntityRef(Theme.class, "people"));
            part.themes().add();
            settle();
            assertThat(workspace.snapshot().all(Theme.class)).hasSize(2);
        });
    }

    private static void delete(EvidencePart part) {
        var event = new Event();
        event.keyCode = SWT.DEL;
        part.table().control().notifyListeners(SWT.KeyDown, event);
        settle();
    }

    private static void settle() {
        while (Display.getCurrent().readAndDispatch()) {
            continue;
        }
    }

    private static void open(Use use) {
        OnDisplay.assumeScreen();
        var display = Display.getDefault();
        Realm.runWithDefault(DisplayRealm.getRealm(display), () -> {
            var watched = new Watched();
            try (var workbench = Bench.open(display, SYSTEM, List.of(watched))) {
                var window = new MainWindow(workbench);
                try {
                    window.open();
                    workbench.navigation().open(EvidenceEditor.ID, new EntityRef(SystemProfile.class, "system"));
                    settle();
                    use.with(watched.part, workbench.session().workspace().orElseThrow());
                } finally {
                    window.shell().dispose();
                    settle();
                }
            }
        });
    }
}
