package org.rightplace.ui.workshop.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightplace.ui.workshop.internal.OpenWindow.THERAPIES;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.model.Workshop;
import org.rightplace.model.WorkshopState;
import org.rightplace.workshop.Binding;

/** A facilitator prepares a workshop, changes it and starts it. */
class PreparingTest {

    @TempDir
    Path folder;

    @Test
    void aWorkstreamWithoutWorkshopsAsksForTheFirstAndStartsItOnThisMachineAlone() {
        OpenWindow.with(folder, window -> {
            var running = window.start(THERAPIES);

            assertThat(window.asked()).containsExactly(Binding.LOOPBACK);
            assertThat(window.workshop()).satisfies(workshop -> {
                assertThat(workshop.services()).containsExactly(THERAPIES);
                assertThat(workshop.namesKept()).isFalse();
                assertThat(workshop.questions()).as("all").isEmpty();
                assertThat(workshop.subgroups()).hasSize(5);
            });
            assertThat(running.open()).isTrue();
        });
    }

    @Test
    void aWorkstreamWithoutServicesSaysWhereToTypeTheFirst() {
        OpenWindow.with(folder, window -> {
            window.workspace().apply(org.rightplace.workspace.Edit.of("Leave no services", before -> before
                    .without(before.get(org.rightplace.model.Service.class, THERAPIES))
                    .without(before.get(org.rightplace.model.Service.class, OpenWindow.CAFES))));
            var list = window.list();
            list.showSetup();
            window.settle();

            assertThat(OpenWindow.words(list.setup().orElseThrow().control()))
                    .contains("This workstream has no services yet. Type the first in its service catalogue.");
        });
    }

    @Test
    void questionsAboutSeveralServicesStandUnderTheServiceTheyAreAbout() {
        OpenWindow.with(folder, window -> {
            var running = window.start(THERAPIES, OpenWindow.CAFES);
            var lines = window.part().room().orElseThrow().questions().lines();
            int each = running.agenda().asked().size() / 2;

            assertThat(lines).hasSize(2 * each + 2);
            assertThat(List.of(lines.get(0), lines.get(each + 1))).allMatch(CountTable.Line::heads)
                    .extracting(CountTable.Line::name).containsExactly("Talking therapies", "Crisis cafés");
            assertThat(lines.get(1).name()).isEqualTo(running.agenda().asked().getFirst().question().text());
        });
    }

    @Test
    void theTabOfALongNameIsShortAndTheInspectorIsNotAboutAnotherWorkshopWhileOneIsMade() {
        OpenWindow.with(folder, window -> {
            window.start(THERAPIES);
            window.workspace().apply(org.rightplace.workspace.Edit.of("Rename", before -> before.with(window.workshop().withName("W".repeat(80)))));
            var ref = org.rightplace.workspace.EntityRef.to(window.workshop());
            assertThat(new WorkshopEditor(null, null).title(ref, window.snapshot())).isEqualTo("W".repeat(32) + "…");

            var list = window.list();
            list.table().setSelection(0);
            list.table().notifyListeners(SWT.Selection, new Event());
            assertThat(window.selection()).containsExactly(ref);
            list.showSetup();
            assertThat(window.selection()).extracting(org.rightplace.workspace.EntityRef::id).containsExactly(OpenWindow.WORKSTREAM);
            list.table().notifyListeners(SWT.Selection, new Event());
            assertThat(window.selection()).as("told of late").extracting(org.rightplace.workspace.EntityRef::id).containsExactly(OpenWindow.WORKSTREAM);
        });
    }

    @Test
    void aPreparedWorkshopIsChangedWhereItStandsAndStartedAsItWasChanged() {
        OpenWindow.with(folder, window -> {
            var list = window.list();
            list.showSetup(List.of(THERAPIES));
            window.push(list.setup().orElseThrow().control(), "Keep it for later");
            var code = window.workshop().code();
            var part = window.part();
            var setup = part.prepared().orElseThrow().setup();

            setup.choose(List.of(THERAPIES, OpenWindow.CAFES));
            var names = window.button(part.control(), "Ask people their names, and keep them");
            names.setSelection(true);
            names.notifyListeners(SWT.Selection, new Event());
            var domain = window.buttonThatBegins(part.control(), "Strategy");
            domain.setSelection(false);
            domain.notifyListeners(SWT.Selection, new Event());
            setup.room().setText("Clinicians, Patients");
            setup.room().notifyListeners(SWT.FocusOut, new Event());
            setup.name().setText("Where do they belong?");
            setup.name().notifyListeners(SWT.FocusOut, new Event());

            assertThat(window.workshop()).satisfies(workshop -> {
                assertThat(workshop.services()).containsExactly(THERAPIES, OpenWindow.CAFES);
                assertThat(workshop.namesKept()).isTrue();
                assertThat(workshop.questions()).isNotEmpty();
                assertThat(workshop.subgroups()).extracting(subgroup -> subgroup.name()).containsExactly("Clinicians", "Patients");
                assertThat(workshop.name()).isEqualTo("Where do they belong?");
                assertThat(workshop.code()).isEqualTo(code);
                assertThat(workshop.state()).isEqualTo(WorkshopState.PREPARED);
            });
            window.workspace().undo();
            window.settle();
            assertThat(setup.name().getText()).as("after undo").isNotEqualTo("Where do they belong?");
            assertThat(names.getSelection()).isFalse();
            window.workspace().redo();
            window.settle();
            window.push(part.control(), "Start the workshop");
            window.until("people can join", () -> part.room().isPresent());
            assertThat(window.rooms().find(window.workspace(), window.workshop().id()).orElseThrow().running().agenda().items()).hasSize(2);
        });
    }

    @Test
    void aPreparedWorkshopThatWouldAskNothingStaysAsItWas() {
        OpenWindow.with(folder, window -> {
            var list = window.list();
            list.showSetup(List.of(THERAPIES));
            window.push(list.setup().orElseThrow().control(), "Keep it for later");
            var before = window.workshop();
            var part = window.part();

            part.prepared().orElseThrow().setup().choose(List.of());

            assertThat(window.workshop()).isEqualTo(before);
            assertThat(window.button(part.control(), "Start the workshop").isEnabled()).isFalse();
        });
    }

    @Test
    void nothingIsStartedWithoutAService() {
        OpenWindow.with(folder, window -> {
            var list = window.list();
            list.showSetup();
            var setup = list.setup().orElseThrow();
            setup.choose(List.of());

            assertThat(window.button(setup.control(), "Start the workshop").isEnabled()).isFalse();
            assertThat(window.snapshot().all(Workshop.class)).isEmpty();
        });
    }
}
