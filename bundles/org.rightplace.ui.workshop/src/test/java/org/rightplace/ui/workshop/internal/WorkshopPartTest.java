package org.rightplace.ui.workshop.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightplace.ui.workshop.internal.OpenWindow.THERAPIES;
import static org.rightplace.ui.workshop.internal.OpenWindow.answer;
import static org.rightplace.ui.workshop.internal.OpenWindow.join;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.chart.VoteSheet;
import org.rightplace.model.Agreement;
import org.rightplace.model.Assessment;
import org.rightplace.model.Ballot;
import org.rightplace.model.Extras;
import org.rightplace.model.Placement;
import org.rightplace.model.Workshop;
import org.rightplace.model.WorkshopState;
import org.rightplace.workshop.Binding;
import org.rightplace.workshop.WorkshopEdits;

/** Runs workshops as a facilitator would. */
class WorkshopPartTest {

    @TempDir
    private Path folder;

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
    void endingIsAskedFirstAndShowsTheResultsOnlyThen() {
        OpenWindow.with(folder, window -> {
            var running = window.start(THERAPIES);
            var part = window.part();
            var bar = part.room().orElseThrow().bar();
            var asked = new AtomicBoolean();
            window.shell().getDisplay().asyncExec(() -> {
                for (var shell : window.shell().getDisplay().getShells()) {
                    if (shell.getText().equals(RoundBar.END)) {
                        asked.set(true);
                        shell.close();
                    }
                }
            });
            bar.end();
            window.settle();
            assertThat(asked).isTrue();
            assertThat(running.ended()).as("it was not meant").isNotDone();
            assertThat(part.page()).isEqualTo(WorkshopPart.Page.ROOM);

            bar.endForGood();
            window.until("it has ended", () -> running.ended().isDone() && part.page() == WorkshopPart.Page.RESULTS);
            assertThat(window.workshop().state()).isEqualTo(WorkshopState.CLOSED);
        });
    }

    @Test
    void aRoundThatCannotBeOpenedAgainSaysWhy() {
        OpenWindow.with(folder, window -> {
            var running = window.start(THERAPIES);
            var room = window.part().room().orElseThrow();
            running.closeRound();
            window.until("the bar is up to date", () -> !running.open() && window.buttonThatBegins(room.control(), "Open round 1 again").isEnabled());
            running.end();
            room.show();

            assertThat(window.button(room.control(), "Open round 1 again").isEnabled()).isFalse();
            assertThat(OpenWindow.words(room.control())).anyMatch(words -> words.startsWith("The workshop has ended. No round can be opened again"));
        });
    }

    @Test
    void whoeverIsPutOutIsNoLongerCountedAndTheRoomSaysSo() {
        OpenWindow.with(folder, window -> {
            var running = window.start(THERAPIES);
            var room = window.part().room().orElseThrow();
            join(running, "", "clinicians");
            join(running, "", "councils");
            window.until("both are there", () -> room.people().lines().size() == 2);

            room.putOutForGood(room.people().lines().getLast());

            window.until("one is out", () -> room.people().lines().getLast().detail().equals("put out"));
            assertThat(running.joined()).isEqualTo(1);
            assertThat(OpenWindow.words(room.control())).anyMatch(words -> words.endsWith("1 WAS PUT OUT"));
            assertThat(room.notice()).startsWith("Person 2 is out.");
            room.people().table().setSelection(1);
            room.people().table().notifyListeners(SWT.DefaultSelection, new Event());
            assertThat(room.notice()).startsWith("Tell Person 2 alone: ").endsWith("their ballot then begins anew.");
        });
    }

    @Test
    void aWallThatIsTakenDownLeavesNothingWaitingAtTheWindow() {
        OpenWindow.with(folder, window -> {
            window.start(THERAPIES);
            var join = window.part().room().orElseThrow().join();
            int before = window.shell().getListeners(SWT.Dispose).length;
            for (int i = 0; i < 3; i++) {
                join.project();
                window.settle();
            }
            join.close();

            assertThat(window.shell().getListeners(SWT.Dispose)).hasSize(before);
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
    void aSecondEnterDoesNotCloseTheRoundThatTheFirstOneOpened() {
        OpenWindow.with(folder, window -> {
            var running = window.start(THERAPIES);
            var room = window.part().room().orElseThrow();
            room.focus();

            assertThat(window.button(room.control(), "Show it on the wall").isFocusControl()).isTrue();
            assertThat(running.open()).isTrue();
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
    void theRoomSaysWhoHasAnsweredHowMuchAndNeverWhat() {
        OpenWindow.with(folder, window -> {
            var running = window.start(THERAPIES);
            var room = window.part().room().orElseThrow();
            var first = join(running, "", "clinicians");
            join(running, "", "councils");
            answer(running, first, running.agenda().asked().getFirst(), 3);

            window.until("the room is up to date", () -> room.people().lines().size() == 2
                    && room.people().lines().getFirst().done() == 1);
            assertThat(room.people().lines()).extracting(CountTable.Line::name, CountTable.Line::detail, CountTable.Line::done)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("Person 1", "Clinicians", 1),
                            org.assertj.core.groups.Tuple.tuple("Person 2", "Councils", 0));
            assertThat(room.questions().lines().getFirst().done()).isEqualTo(1);
            var part = window.part();
            part.show(WorkshopPart.Page.RESULTS);
            assertThat(part.results().orElseThrow().shown()).as("while the round is open").isEmpty();
        });
    }

    @Test
    void whatWasAgreedBeforeARoundThatAgreesOnSomethingElseIsKeptAgainOrTakenBack() {
        OpenWindow.with(folder, window -> {
            var running = window.start(THERAPIES);
            var question = running.agenda().asked().getFirst();
            var person = join(running, "", "clinicians");
            answer(running, person, question, 3);
            running.closeRound();
            var early = running.rounds().getFirst().closed().minusSeconds(1);
            window.workspace().apply(WorkshopEdits.agree(window.workshop(), running.tools(), new Agreement(
                    THERAPIES, question.question().id(), question.question().options().getFirst().id(), "So.", "", early, Extras.NONE)));
            var part = window.part();
            part.show(WorkshopPart.Page.RESULTS);
            var results = part.results().orElseThrow();
            window.until("the draws are made", () -> results.outcome().stripWords().endsWith("of draws."));

            assertThat(rows((VoteSheet) results.sheet().chart())).filteredOn(row -> row.standing() == VoteSheet.Standing.TO_DISCUSS)
                    .extracting(VoteSheet.Row::id).containsExactly(question.question().id());
            assertThat(results.discussing().standing()).contains("What was agreed before stands, but in round 1 the room agrees on");
            assertThat(results.outcome().handOverButton().isEnabled()).isFalse();
            window.push(results.discussing().keepButton(), "Keep as agreed");

            assertThat(results.discussing().standing()).doesNotContain("What was agreed before");
            assertThat(results.outcome().handOverButton().isEnabled()).isTrue();
        });
    }

    @Test
    void whatTheRoomIsSplitOnIsDiscussedAgreedAndHandedToThePlacement() {
        OpenWindow.with(folder, window -> {
            var running = window.start(THERAPIES);
            for (int i = 0; i < 4; i++) {
                var person = join(running, "", i < 2 ? "clinicians" : "councils");
                answer(running, person, 3);
                answer(running, person, running.agenda().asked().get(1), i < 2 ? 0 : 5);
            }
            var part = window.part();
            window.push(part.room().orElseThrow().control(), "Close round 1");
            window.until("the round is closed", () -> !running.open() && !window.workshop().rounds().getFirst().open());
            part.show(WorkshopPart.Page.RESULTS);
            var results = part.results().orElseThrow();
            window.until("the draws are made", () -> results.outcome().stripWords().endsWith("of draws."));

            var split = running.agenda().asked().get(1).question();
            assertThat(rows((VoteSheet) results.sheet().chart())).filteredOn(row -> row.standing() == VoteSheet.Standing.TO_DISCUSS)
                    .extracting(VoteSheet.Row::id).containsExactly(split.id());
            assertThat(results.outcome().handOverButton().isEnabled()).isFalse();
            assertThat(results.discussing().standing()).matches(".*(By itself, “.*” would make it|would move the band by itself).*");
            var before = results.outcome().total();

            var discussing = results.discussing();
            discussing.pick().select(1);
            discussing.pick().notifyListeners(SWT.Selection, new Event());
            var would = results.outcome().total();
            assertThat(would).as("shown before it is kept").isNotEqualTo(before);
            assertThat(discussing.keepButton().isEnabled()).as("without a reason").isFalse();
            discussing.reason().field().setText("Most of it is done in surgeries.");
            var enter = new Event();
            enter.keyCode = SWT.CR;
            enter.stateMask = SWT.MOD1;
            discussing.reason().field().notifyListeners(SWT.KeyDown, enter);

            assertThat(window.workshop().agreed()).singleElement().satisfies(agreed -> {
                assertThat(agreed.reason()).isEqualTo("Most of it is done in surgeries.");
                assertThat(agreed.question()).isEqualTo(split.id());
            });
            assertThat(results.outcome().total()).isEqualTo(would);
            window.push(results.outcome().control(), "Hand to placement");
            assertThat(window.snapshot().get(Assessment.class, THERAPIES).answers()).hasSize(running.agenda().asked().size());
            assertThat(window.snapshot().get(Placement.class, THERAPIES).trail()).isNotEmpty();
            window.workspace().undo();
            assertThat(window.snapshot().find(Assessment.class, THERAPIES)).isEmpty();
            assertThat(window.snapshot().find(Placement.class, THERAPIES)).isEmpty();
        });
    }

    @Test
    void aSecondRoundKeepsTheFirstAndSaysWhatChangedMinds() {
        OpenWindow.with(folder, window -> {
            var running = window.start(THERAPIES);
            var people = List.of(join(running, "", ""), join(running, "", ""), join(running, "", ""));
            var asked = running.agenda().asked().getFirst();
            for (var person : people) {
                answer(running, person, 1);
            }
            running.closeRound();
            var part = window.part();
            part.show(WorkshopPart.Page.RESULTS);
            window.until("another round can be opened", () -> part.results().orElseThrow().outcome().total().length() > 1);
            window.push(part.results().orElseThrow().outcome().control(), "Another round…");
            window.push(part.control(), "Open round 2 with every question");
            window.until("it is open", running::open);
            answer(running, people.getFirst(), asked, 4);
            running.closeRound();
            part.show(WorkshopPart.Page.RESULTS);
            var results = part.results().orElseThrow();
            results.showLatest();
            window.settle();

            assertThat(results.round().getItems()).containsExactly("Round 1", "Round 2");
            assertThat(results.discussing().minds()).startsWith("Since it was asked before, 1 of 3 changed their answer")
                    .contains(asked.question().options().get(1).label(), asked.question().options().get(4).label());
            results.round().select(0);
            results.round().notifyListeners(SWT.Selection, new Event());
            assertThat(results.shown().orElseThrow().result().round()).isEqualTo(1);
            assertThat(results.discussing().minds()).isEmpty();
            assertThat(results.outcome().handOverButton().isEnabled()).as("of an earlier round").isFalse();
        });
    }

    @Test
    void anotherRoundAsksWhatTheRoomDoesNotAgreeOnUnlessTheFacilitatorChoosesOtherwise() {
        OpenWindow.with(folder, window -> {
            var running = window.start(THERAPIES);
            var split = running.agenda().asked().get(1);
            for (int i = 0; i < 4; i++) {
                var person = join(running, "", i < 2 ? "clinicians" : "councils");
                answer(running, person, 3);
                answer(running, person, split, i < 2 ? 0 : 5);
            }
            running.closeRound();
            var part = window.part();
            part.show(WorkshopPart.Page.ROOM);
            window.settle();
            window.push(part.control(), "Open round 2…");
            var next = part.next().orElseThrow();

            assertThat(next.openButton().getText()).isEqualTo("Open round 2 with 1 question");
            assertThat(next.table().getItem(0).getText(0)).isEqualTo(split.question().text());
            next.table().getItem(0).setChecked(false);
            next.table().notifyListeners(SWT.Selection, new Event());
            assertThat(next.openButton().isEnabled()).as("with nothing to ask").isFalse();
            assertThat(running.open()).isFalse();
            next.table().getItem(0).setChecked(true);
            next.table().notifyListeners(SWT.Selection, new Event());
            window.push(next.control(), "Open round 2 with 1 question");
            window.until("it is open", running::open);
            window.settle();

            assertThat(running.asked()).containsExactly(split);
            window.until("the room is back", () -> part.next().isEmpty());
            window.until("the room says so", () -> part.room().orElseThrow().questions().lines().size() == 1);
            running.closeRound();
            part.show(WorkshopPart.Page.RESULTS);
            var results = part.results().orElseThrow();
            results.showLatest();
            window.settle();
            var rows = rows((VoteSheet) results.sheet().chart());
            assertThat(rows).as("the rest keeps its votes").hasSize(running.agenda().asked().size())
                    .allSatisfy(row -> assertThat(row.votes().counts()).anyMatch(count -> count > 0));
        });
    }

    @Test
    void aRoundThatNobodyAnsweredSaysSo() {
        OpenWindow.with(folder, window -> {
            var running = window.start(THERAPIES);
            running.closeRound();
            var part = window.part();
            part.show(WorkshopPart.Page.RESULTS);
            window.settle();

            assertThat(part.results().orElseThrow().shown()).isEmpty();
            assertThat(OpenWindow.words(part.control())).contains("Nobody answered anything about this service in this round.");
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
    void aRoomThatIsLeftLeavesNothingWaitingAtItsWorkspace() throws Exception {
        OpenWindow.with(folder, window -> {
            window.start(THERAPIES);
            window.rooms().stop();
            window.settle();
            int closed = window.asked().size();

            window.closeWorkspace();

            assertThat(window.asked()).as("it was closed once").hasSize(closed);
        });
    }

    @Test
    void aWorkshopThatWasInterruptedIsOpenedAgainWhereTheDevicesLookForIt() {
        OpenWindow.with(folder, window -> {
            var running = window.start(THERAPIES);
            var code = running.code();
            var person = join(running, "", "");
            answer(running, person, running.agenda().asked().getFirst(), 2);
            window.part();
            window.rooms().stop();
            window.settle();
            assertThat(window.workshop().state()).isEqualTo(WorkshopState.RUNNING);

            var part = window.part();
            assertThat(part.room()).isEmpty();
            window.push(part.control(), "Open it again");
            window.until("people can join again", () -> part.room().isPresent());

            var again = window.rooms().find(window.workspace(), window.workshop().id()).orElseThrow();
            assertThat(again.running().code()).isEqualTo(code);
            assertThat(again.hosted().join().getPort()).isEqualTo(4321);
            assertThat(again.running().progress().people().getFirst().answered()).isEqualTo(1);
            assertThat(window.asked()).containsExactly(Binding.LOOPBACK, null, new Binding("127.0.0.1", 4321));
        });
    }

    @Test
    void aLostDeviceIsLetBackInWithACodeForThatPersonAlone() {
        OpenWindow.with(folder, window -> {
            var running = window.start(THERAPIES);
            join(running, "", "");
            var room = window.part().room().orElseThrow();
            window.until("somebody has joined", () -> room.people().lines().size() == 1);
            room.people().table().setSelection(0);
            room.people().table().notifyListeners(SWT.DefaultSelection, new Event());

            assertThat(room.notice()).startsWith("Tell Person 1 alone: ");
        });
    }

    @Test
    void aWorkshopEndsWhenItsWorkspaceIsClosedAndCanGoOnLater() {
        OpenWindow.with(folder, window -> {
            window.start(THERAPIES);
            window.closeWorkspace();

            assertThat(window.rooms().find(window.workspace(), window.workshop().id())).isEmpty();
            assertThat(window.asked()).as("it was made unreachable").endsWith((Binding) null);
        });
    }

    @Test
    void aWorkshopThatIsOverLosesItsNamesForGoodAndCanBeDeletedAndBroughtBack() {
        OpenWindow.with(folder, window -> {
            var list = window.list();
            list.showSetup(List.of(THERAPIES));
            var names = window.button(list.setup().orElseThrow().control(), "Ask people their names, and keep them");
            names.setSelection(true);
            window.push(list.setup().orElseThrow().control(), "Start the workshop");
            window.until("people can join", () -> !window.snapshot().all(Workshop.class).isEmpty()
                    && window.part().room().isPresent());
            var running = window.rooms().find(window.workspace(), window.workshop().id()).orElseThrow().running();
            answer(running, join(running, "Ward manager", "clinicians"), 2);
            var part = window.part();
            part.delete();
            assertThat(window.snapshot().all(Workshop.class)).as("while people can join").hasSize(1);
            running.end();
            window.until("the room is closed", () -> window.rooms().find(window.workspace(), window.workshop().id()).isEmpty());
            assertThat(window.snapshot().all(Ballot.class)).extracting(Ballot::name).containsExactly("Ward manager");

            part.actions().takeNamesOut(window.workshop());
            window.until("the names are out", () -> window.snapshot().all(Ballot.class).iterator().next().name().isEmpty());
            window.until("all is done", window::idle);
            part.delete();
            assertThat(window.snapshot().all(Workshop.class)).isEmpty();
            assertThat(window.snapshot().all(Ballot.class)).isEmpty();
            window.workspace().undo();
            assertThat(window.snapshot().all(Ballot.class)).extracting(Ballot::name).containsExactly("");
        });
    }

    @Test
    void aWorkshopThatWasCutOffIsDeletedWithWhatPeopleSaidInIt() {
        OpenWindow.with(folder, window -> {
            var running = window.start(THERAPIES);
            answer(running, join(running, "", ""), 2);
            window.part();
            window.rooms().stop();
            window.settle();
            var logs = window.workspace().folder().resolve(".rightplace/workshops");
            assertThat(logs).isNotEmptyDirectory();

            window.part().delete();

            assertThat(logs).isEmptyDirectory();
            window.workspace().undo();
            assertThat(logs).isNotEmptyDirectory();
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

    private static List<VoteSheet.Row> rows(VoteSheet sheet) {
        return sheet.groups().stream().flatMap(group -> group.rows().stream()).toList();
    }
}
