package org.rightplace.ui.workshop.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightplace.ui.workshop.internal.OpenWindow.THERAPIES;
import static org.rightplace.ui.workshop.internal.OpenWindow.answer;
import static org.rightplace.ui.workshop.internal.OpenWindow.join;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.chart.VoteSheet;
import org.rightplace.model.Agreement;
import org.rightplace.model.Assessment;
import org.rightplace.model.Extras;
import org.rightplace.model.Placement;
import org.rightplace.workshop.WorkshopEdits;

/** A facilitator closes rounds and opens others, and has what they came to discussed and agreed. */
class RoundsTest {

    @TempDir
    Path folder;

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

    private static List<VoteSheet.Row> rows(VoteSheet sheet) {
        return sheet.groups().stream().flatMap(group -> group.rows().stream()).toList();
    }
}
