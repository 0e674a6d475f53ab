package org.rightplace.ui.catalogue.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rightplace.ui.catalogue.internal.Sample.MENTAL_HEALTH;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Service;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workspace.glossary.WordFindings;
import org.rightplace.model.TermBuilder;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.testing.Drag;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.catalogue.Spot;

/** Uses the catalogue as a user would, with keys. */
class CataloguePartTest {

    @AfterAll
    static void closeWindow() {
        OpenWindow.closeShared();
    }

    private static void with(Consumer<OpenWindow> work) {
        OpenWindow.with(Sample.snapshot(), MENTAL_HEALTH, work);
    }

    private static String name(OpenWindow window, String id) {
        return window.snapshot().get(Service.class, id).name();
    }

    @Test
    void renamesInPlaceAndUndoes() {
        with(window -> {
            window.select("team");
            window.press(SWT.NONE, SWT.F2);
            assertThat(window.field().getText()).isEqualTo("Crisis team");
            window.type("Crisis resolution");
            window.pressInField(SWT.NONE, SWT.CR);

            assertThat(name(window, "team")).isEqualTo("Crisis resolution");
            assertThat(window.rows()).contains("  Crisis resolution");
            assertThat(window.workspace().undoLabel()).contains("Rename “Crisis team”");

            window.workspace().undo();
            window.settle();
            assertThat(window.rows()).contains("  Crisis team");
        });
    }

    @Test
    void draggedRowsGoWhereTheyAreDroppedAndWithControlHeldTheirCopiesDo() {
        with(window -> {
            window.select("team", "dementia");
            var drag = Drag.from(window.table(), middle(window, "team"));
            drag.over(null, middle(window, "crisis"));
            assertThat(drag.over(null, middle(window, "talking"))).isTrue();
            drag.drop();
            window.settle();
            assertThat(window.rows()).startsWith(
                    "Talking therapies/", "  Counselling", "  Psychological therapies", "  Crisis team", "  Dementia", "Crisis/");
            window.undo();

            window.select("team");
            var copy = Drag.from(window.table(), middle(window, "team"));
            copy.over(null, middle(window, "team"));
            copy.ask(DND.DROP_COPY);
            copy.over(null, middle(window, "talking"));
            copy.drop();
            window.settle();
            assertThat(window.rows()).startsWith(
                    "Talking therapies/", "  Counselling", "  Psychological therapies", "  Crisis team", "Crisis/", "  Crisis team");
            window.undo();

            window.part().arrange(window.part().arrangement().sortedBy(Column.SCORE));
            window.select("team");
            assertThatThrownBy(() -> Drag.from(window.table(), middle(window, "team"))).isInstanceOf(AssertionError.class);
            window.settle();
            assertThat(said(window.shell())).contains(
                    "The rows are sorted by score. Choose Catalogue order above to move them by hand.");
        });
    }

    private static List<String> said(Composite parent) {
        var words = new ArrayList<String>();
        for (var child : parent.getChildren()) {
            if (child instanceof Label label && label.isVisible()) {
                words.add(label.getText());
            } else if (child instanceof TextBlock block && block.isVisible()) {
                words.add(block.getText());
            } else if (child instanceof Composite inner) {
                words.addAll(said(inner));
            }
        }
        return words;
    }

    private static Point middle(OpenWindow window, String row) {
        var bounds = window.part().table().bounds(row, Column.SERVICE).orElseThrow();
        return new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
    }

    @Test
    void staysWithTheServiceThatIsSelectedWhenItOpens() {
        var first = ServiceBuilder.builder().id("first").workstream("cancer").kind(ServiceKind.SERVICE).name("Awareness")
                .position(0.5).build();
        OpenWindow.with(Sample.snapshot().with(first), MENTAL_HEALTH, window -> {
            window.select("oncology");
            window.goTo("cancer");
            window.part().setFocus();

            assertThat(window.rows()).startsWith("Awareness");
            assertThat(window.part().table().focus().orElseThrow().id()).isEqualTo("oncology");
        });
    }

    @Test
    void bringsAllThatWasAddedIntoSight() {
        var many = Sample.snapshot().withAll(IntStream.range(0, 80).mapToObj(i -> ServiceBuilder.builder()
                .id("many" + i).workstream(MENTAL_HEALTH).kind(ServiceKind.SERVICE).name("Service " + i).position(10.0 + i)
                .build()).toList());
        OpenWindow.with(many, MENTAL_HEALTH, window -> {
            window.select("talking");
            window.part().actions().copy(List.of("talking"), Spot.lastOf(MENTAL_HEALTH));
            window.settle();

            assertThat(window.part().table().selected()).hasSize(3)
                    .allSatisfy(added -> assertThat(window.part().table().bounds(added.id(), Column.SERVICE)).isPresent());
            assertThat(window.part().table().focus().orElseThrow().heads()).as("the keyboard is on the area").isTrue();
        });
    }

    @Test
    void tabLeadsOutOfTheFieldOfNamesToSplitInto() {
        with(window -> {
            var dialog = new SplitDialog(window.part(), window.part().tree().find("team").orElseThrow());
            dialog.setBlockOnOpen(false);
            dialog.open();
            var names = Stream.of(((Composite) dialog.getShell().getChildren()[0]).getChildren())
                    .flatMap(child -> child instanceof Composite pane ? Stream.of(pane.getChildren()) : Stream.of(child))
                    .filter(Text.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            var tab = new Event();
            tab.detail = SWT.TRAVERSE_TAB_NEXT;
            tab.doit = false;
            names.notifyListeners(SWT.Traverse, tab);

            assertThat(tab.doit).isTrue();

            var ahead = new Event();
            ahead.keyCode = SWT.CR;
            ahead.stateMask = SWT.MOD1;
            ((Text) names).setText("Day team\n\nNight team");
            names.notifyListeners(SWT.KeyDown, ahead);
            assertThat(dialog.getShell()).as("Ctrl+Enter splits").isNull();
        });
    }

    @Test
    void startsWithTheLetterTyped() {
        with(window -> {
            window.select("team");
            window.press(SWT.NONE, 'x');

            assertThat(window.field().getText()).isEqualTo("x");
        });
    }

    @Test
    void keepsWhatWasTypedWhenTheKeyboardGoesElsewhere() {
        with(window -> {
            window.select("team");
            window.press(SWT.NONE, SWT.CR);
            window.type("Half a na");
            window.leaveField();

            assertThat(name(window, "team")).isEqualTo("Half a na");
            assertThat(window.typing()).isFalse();
        });
    }

    @Test
    void leavesTheKeyboardToWhateverTakesItFromACell() {
        with(window -> {
            window.select("team");
            window.press(SWT.NONE, SWT.F2);
            var field = window.field();
            window.until("the cell is typed in", field::isFocusControl);
            var fields = new ArrayList<Control>();
            inSight(window.table().getShell(), fields);
            fields.remove(field);
            assertThat(fields).isNotEmpty();

            for (var other : fields) {
                if (!window.typing()) {
                    window.select("team");
                    window.table().setFocus();
                    window.press(SWT.NONE, SWT.F2);
                }
                var left = window.field();
                window.until("the cell is typed in", left::isFocusControl);

                other.setFocus();
                window.settle();

                assertThat(left.isDisposed()).as("the cell is closed").isTrue();
                assertThat(other.isFocusControl()).as("%s has the keyboard", other).isTrue();
            }
        });
    }

    private static void inSight(Composite parent, List<Control> fields) {
        for (var child : parent.getChildren()) {
            if (child.isVisible() && child.isEnabled() && (child instanceof Text || child instanceof StyledText)) {
                fields.add(child);
            } else if (child instanceof Composite pane) {
                inSight(pane, fields);
            }
        }
    }

    @Test
    void keepsWhatWasTypedWhenTheTabCloses() {
        with(window -> {
            window.select("team");
            window.press(SWT.NONE, SWT.CR);
            window.type("Half a na");
            window.part().close();

            assertThat(name(window, "team")).isEqualTo("Half a na");
        });
    }

    @Test
    void throwsAwayOnEscapeAlone() {
        with(window -> {
            window.select("team");
            window.press(SWT.NONE, SWT.F2);
            window.type("Nonsense");
            window.pressInField(SWT.NONE, SWT.ESC);

            assertThat(name(window, "team")).isEqualTo("Crisis team");
            assertThat(window.workspace().undoLabel()).isEmpty();
        });
    }

    @Test
    void goesOnWithTabThroughWhatCanBeTyped() {
        with(window -> {
            window.select("team");
            window.press(SWT.NONE, SWT.F2);
            window.pressInField(SWT.NONE, SWT.TAB);
            window.type("urgent, all hours");
            window.pressInField(SWT.NONE, SWT.TAB);
            window.type("Line one");
            window.field().setSelection(8);
            window.pressInField(SWT.ALT, SWT.CR);
            window.field().append("line two");
            window.pressInField(SWT.NONE, SWT.TAB);
            window.type("Dementia care");
            window.pressInField(SWT.SHIFT, SWT.TAB);
            window.pressInField(SWT.NONE, SWT.ESC);

            var team = window.snapshot().get(Service.class, "team");
            assertThat(team.tags()).containsExactly("urgent", "all hours");
            assertThat(team.notes()).isEqualTo("Line one\nline two");
            assertThat(name(window, "dementia")).isEqualTo("Dementia care");
        });
    }

    @Test
    void typesOneServiceAfterTheOther() {
        with(window -> {
            window.select("counselling");
            window.part().actions().addService();
            window.type("Group work");
            window.pressInField(SWT.NONE, SWT.CR);
            window.type("Self-help");
            window.pressInField(SWT.NONE, SWT.CR);
            window.pressInField(SWT.NONE, SWT.ESC);
            window.settle();

            assertThat(window.rows()).containsSubsequence(
                    "Talking therapies/", "  Counselling", "  Group work", "  Self-help", "  Psychological therapies");
            assertThat(window.part().focusNode().map(Object::toString)).contains("Self-help");
        });
    }

    @Test
    void typesAnAreaAndThenItsServices() {
        with(window -> {
            window.select("counselling");
            window.part().actions().addArea();
            window.type("Older people");
            window.pressInField(SWT.NONE, SWT.CR);
            window.type("Memory clinic");
            window.leaveField();

            assertThat(window.rows()).containsSubsequence(
                    "  Psychological therapies", "Older people/", "  Memory clinic", "Crisis/");
        });
    }

    @Test
    void asksForAServiceInTheAreaThatWasJustTyped() {
        with(window -> {
            window.select("counselling");
            window.part().actions().addArea();
            window.type("Older people");
            window.pressInField(SWT.NONE, SWT.CR);
            window.part().actions().addService();
            window.type("Memory clinic");
            window.part().actions().addService();
            window.type("Day care");
            window.leaveField();

            assertThat(window.rows()).containsSubsequence("Older people/", "  Memory clinic", "  Day care", "Crisis/");
        });
    }

    @Test
    void tellsTheWindowWhichRowHasTheCaretOnceWhatWasSelectedIsUndone() {
        with(window -> {
            window.select("talking");
            window.part().actions().copy(List.of("talking"), Spot.after("talking"));
            window.until(() -> window.selection().size() > 1);
            window.workspace().undo();

            window.until(() -> window.selection().size() == 1);
            assertThat(window.part().focusNode().map(node -> EntityRef.to(node.service()))).contains(window.selection().getFirst());
        });
    }

    @Test
    void keepsANewNameThatIsBeingTypedWhenTheOneAboveItIsUndone() {
        with(window -> {
            window.select("counselling");
            window.part().actions().addService();
            window.type("Group work");
            window.pressInField(SWT.NONE, SWT.CR);
            window.type("Self-help");
            window.workspace().undo();
            window.settle();
            assertThat(window.part().table().bounds(window.part().table().focus().orElseThrow().id(), Column.SERVICE))
                    .hasValueSatisfying(cell -> assertThat(cell.y).isEqualTo(window.field().getBounds().y));
            window.leaveField();

            assertThat(window.rows()).containsSubsequence("Talking therapies/", "  Counselling", "  Self-help")
                    .doesNotContain("  Group work");
        });
    }

    @Test
    void closesTheEmptyFieldOfTheNextNameWhenTheOneAboveItIsUndone() {
        with(window -> {
            window.select("counselling");
            window.part().actions().addService();
            window.type("Group work");
            window.pressInField(SWT.NONE, SWT.CR);
            assertThat(window.typing()).isTrue();
            window.workspace().undo();
            window.settle();

            assertThat(window.typing()).isFalse();
            assertThat(window.rows()).contains("  Counselling").doesNotContain("  Group work");
        });
    }

    @Test
    void addsNothingWithoutAName() {
        with(window -> {
            var before = window.snapshot();
            window.select("dementia");
            window.part().actions().addService();
            window.pressInField(SWT.NONE, SWT.CR);

            assertThat(window.snapshot()).isEqualTo(before);
            assertThat(window.part().focusNode().map(Object::toString)).contains("Dementia");
        });
    }

    @Test
    void movesWithTheKeyboard() {
        with(window -> {
            window.select("dementia");
            window.press(SWT.ALT, SWT.ARROW_RIGHT);
            assertThat(window.rows()).containsSubsequence("Crisis/", "  Crisis team", "  Dementia");
            window.press(SWT.ALT, SWT.ARROW_UP);
            assertThat(window.rows()).containsSubsequence("Crisis/", "  Dementia", "  Crisis team");
            window.press(SWT.ALT, SWT.ARROW_LEFT);
            assertThat(window.rows()).containsSubsequence("Crisis/", "  Crisis team", "Dementia");
            assertThat(window.part().focusNode().map(Object::toString)).contains("Dementia");
        });
    }

    @Test
    void doesNotMoveByHandWhatIsSorted() {
        with(window -> {
            var before = window.snapshot();
            window.part().arrange(window.part().arrangement().sortedBy(Column.SERVICE));
            window.select("team");
            window.press(SWT.ALT, SWT.ARROW_UP);

            assertThat(window.snapshot()).isEqualTo(before);
        });
    }

    @Test
    void deletesAndGoesOnWithTheNextRow() {
        with(window -> {
            window.select("counselling");
            window.press(SWT.NONE, SWT.DEL);

            assertThat(window.snapshot().find(Service.class, "counselling")).isEmpty();
            assertThat(window.part().focusNode().map(Object::toString)).contains("Psychological therapies");
        });
    }

    @Test
    void takesAServiceOfAnotherWorkstreamOutWithoutDeletingIt() {
        with(window -> {
            window.select("oncology");
            window.press(SWT.NONE, SWT.DEL);

            assertThat(window.snapshot().get(Service.class, "oncology").alsoIn()).isEmpty();
            assertThat(window.rows()).doesNotContain("  Psycho-oncology");
        });
    }

    @Test
    void opensAndClosesAreasWithTheArrows() {
        with(window -> {
            window.select("talking");
            window.press(SWT.NONE, SWT.ARROW_LEFT);
            assertThat(window.rows()).doesNotContain("  Counselling");
            window.press(SWT.NONE, SWT.ARROW_RIGHT);
            assertThat(window.rows()).contains("  Counselling");
            window.select("counselling");
            window.press(SWT.NONE, SWT.ARROW_LEFT);
            assertThat(window.part().focusNode().map(Object::toString)).contains("Talking therapies");
        });
    }

    @Test
    void tellsTheWindowWhatIsSelectedTheFocusedRowFirst() {
        with(window -> {
            window.select("psychological", "counselling", "oncology");
            var told = List.of(service("psychological"), service("counselling"), service("oncology"));
            window.until(() -> window.selection().equals(told));

            window.select("dementia");
            window.select("team");
            window.until(() -> window.selection().equals(List.of(service("team"))));
        });
    }

    @Test
    void showsWhatAnotherPartSelectsEvenInAClosedArea() {
        with(window -> {
            window.part().actions().open("talking", false);
            window.part().reveal(service("counselling"));

            assertThat(window.part().focusNode().map(Object::toString)).contains("Counselling");
        });
    }

    @Test
    void showsTheNotesInWhichAWordWasFound() {
        with(window -> {
            var psychological = service("psychological");
            window.workspace().apply(Edit.of("Take notes", now -> now
                    .with(TermBuilder.builder().id("ladder").name("Ladder").superseded(List.of("stepped")).build())));
            var found = new WordFindings().validate(window.snapshot()).getFirst();
            assertThat(found.about()).containsExactly(psychological);
            assertThat(new CatalogueEditor(new OpenCatalogues()).shows(found)).isTrue();

            window.settle();
            window.part().reveal(psychological);
            window.part().reveal(found);
            window.press(SWT.NONE, SWT.F2);
            assertThat(window.field().getText()).isEqualTo("Stepped care");
        });
    }

    @Test
    void movesWhatWasCutAndCopiesWhatWasCopied() {
        with(window -> {
            window.select("counselling");
            window.press(SWT.MOD1, 'x');
            window.select("crisis");
            window.press(SWT.MOD1, 'v');
            assertThat(window.rows()).containsSubsequence("Crisis/", "  Crisis team", "  Counselling");

            window.select("talking");
            window.press(SWT.MOD1, 'c');
            window.select("dementia");
            window.press(SWT.MOD1, 'v');
            assertThat(window.rows()).containsSubsequence("Dementia", "Talking therapies (copy)/", "  Psychological therapies");
            assertThat(text()).startsWith("Area\tService");
        });
    }

    @Test
    void followsEditsMadeElsewhere() {
        with(window -> {
            window.workspace().apply(Edit.of("Elsewhere", snapshot ->
                    snapshot.with(snapshot.get(Service.class, "dementia").withName("Memory services"))));
            window.until(() -> window.rows().contains("Memory services"));

            assertThat(window.rows()).doesNotContain("Dementia");
        });
    }

    @Test
    void offersTheFirstStepWhereThereIsNothing() {
        var empty = Snapshot.empty().with(Sample.snapshot().get(Workstream.class, MENTAL_HEALTH));
        OpenWindow.with(empty, MENTAL_HEALTH, window -> {
            assertThat(window.table().isVisible()).isFalse();
            window.part().actions().addArea();
            window.until(window::typing);
            window.type("Crisis");
            window.pressInField(SWT.NONE, SWT.CR);
            window.type("Crisis team");
            window.leaveField();

            assertThat(window.rows()).containsExactly("Crisis/", "  Crisis team");
            assertThat(window.table().isVisible()).isTrue();
        });
    }

    private static EntityRef service(String id) {
        return new EntityRef(Service.class, id);
    }

    private static String text() {
        var clipboard = new Clipboard(Display.getCurrent());
        try {
            return (String) clipboard.getContents(TextTransfer.getInstance());
        } finally {
            clipboard.dispose();
        }
    }
}
