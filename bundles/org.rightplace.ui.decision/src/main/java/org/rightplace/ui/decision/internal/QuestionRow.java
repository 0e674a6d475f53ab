package org.rightplace.ui.decision.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Layout;
import org.rightplace.model.Answer;
import org.rightplace.model.Question;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.forms.WordsField;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.placements.AssessmentEdits;

/** One question: its text, the level its answer points to, the pick list and the evidence. */
final class QuestionRow {

    private static final int WIDE = 680;
    private static final String KEYS = "\n(0 to 5 picks by score, N is not known, Delete takes the answer back; Page Down is the next question)";
    private static final int EDGE = Theme.STEP * 2;
    private static final int TEXT_SHARE = 31;
    private static final int PICK_SHARE = 50;
    private static final int MARK_WIDTH = 26;
    private static final int MARK_HEIGHT = 20;

    private final PartSite site;
    private final Theme theme;
    private final Composite row;
    private final TextBlock text;
    private final Combo pick;
    private final WordsField evidence;
    private final AnswerItems items;
    private final IntConsumer step;
    private Asked asked;
    private Question question;
    private Choice choice;

    /** @param step goes to the next question, or with -1 to the one before */
    QuestionRow(Composite parent, PartSite site, Question question, IntConsumer step) {
        this.site = site;
        this.step = step;
        this.theme = site.theme();
        this.question = question;
        var look = new Look(theme);
        row = look.plain(parent);
        text = look.text(row, question.text(), Type.BODY, Role.INK);
        pick = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
        pick.setFont(theme.font(Type.BODY));
        Look.name(pick, question.text());
        evidence = new WordsField(
                row, theme, Type.SECONDARY, 1, question.evidence(), "Evidence: " + question.text(), words -> made(
                        AssessmentEdits.evidence(asked.service(), question, words)));
        items = new AnswerItems(row, site, question);
        row.setLayout(new Columns());
        row.addListener(SWT.Paint, this::paint);
        pick.addListener(SWT.Selection, event -> answer(choice.on(pick.getSelectionIndex())));
        pick.addListener(SWT.KeyDown, this::key);
        evidence.field().addListener(SWT.KeyDown, this::stepped);
        pick.addListener(SWT.MouseWheel, Scrolling::instead);
    }

    Control control() {
        return row;
    }

    String questionId() {
        return question.id();
    }

    /** Shows the answer as it is now. */
    void show(Asked now) {
        asked = now;
        var answer = Optional.ofNullable(now.answers().get(question.id()));
        var next = Choice.of(question, answer);
        if (!next.equals(choice)) {
            choice = next;
            var lines = choice.lines().toArray(String[]::new);
            // Filling the list anew would take the keyboard from it.
            if (!Arrays.equals(lines, pick.getItems())) {
                pick.setItems(lines);
            }
            pick.select(choice.picked());
            pick.setToolTipText(Literally.shown(choice.lines().get(choice.picked())) + KEYS);
            pick.setForeground(theme.color(choice.former() ? Role.WARNING : unsure() ? Role.SECOND : Role.INK));
        }
        evidence.show(answer.map(Answer::evidence).orElse(""));
        items.show(now.service(), answer.map(Answer::items).orElse(List.of()));
        // The level a score points to may have changed although the answer has not.
        row.redraw();
    }

    boolean unanswered() {
        return choice.option().isEmpty();
    }

    void focus() {
        pick.setFocus();
    }

    boolean focused() {
        return pick.isFocusControl() || evidence.focused();
    }

    private boolean unsure() {
        return choice.notKnown() || choice.answer().isEmpty();
    }

    private void answer(String optionId) {
        if (!optionId.equals(choice.answer())) {
            made(AssessmentEdits.answer(asked.service(), question, optionId));
        }
    }

    // An edit that was refused leaves the old answer, which the controls must go back to.
    private void made(Edit edit) {
        if (!site.apply(edit)) {
            pick.select(choice.picked());
            Asked.now(site, asked.service().id()).ifPresent(this::show);
        }
    }

    private void key(Event event) {
        if (stepped(event) || (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0) {
            return;
        }
        choice.on(event.character).ifPresentOrElse(line -> {
            event.doit = false;
            answer(choice.on(line));
        }, () -> choice.refusal(event.character).ifPresent(site::say));
    }

    // From the pick list as from the evidence: both are of the question one is at.
    private boolean stepped(Event event) {
        boolean steps = event.keyCode == SWT.PAGE_DOWN || event.keyCode == SWT.PAGE_UP;
        if (steps) {
            event.doit = false;
            step.accept(event.keyCode == SWT.PAGE_DOWN ? 1 : -1);
        }
        return steps;
    }

    private void paint(Event event) {
        var area = row.getClientArea();
        var gc = event.gc;
        gc.setAntialias(SWT.ON);
        gc.setForeground(theme.color(Role.LINE));
        gc.drawLine(0, area.height - 1, area.width, area.height - 1);
        if (asked != null) {
            new AnswerMark(theme, new LevelColours(theme, asked.framework())).paint(gc, mark(area), choice, asked);
        }
    }

    private Rectangle mark(Rectangle area) {
        var at = pick.getBounds();
        return new Rectangle(
                at.x - EDGE - MARK_WIDTH, at.y + (at.height - MARK_HEIGHT) / 2, MARK_WIDTH, MARK_HEIGHT);
    }

    /** Text, mark, pick list and evidence in columns that are the same for every row; on two lines where it is narrow. */
    private final class Columns extends Layout {

        @Override
        protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flush) {
            var at = new Places(widthHint == SWT.DEFAULT ? WIDE : widthHint, flush);
            return new Point(at.width, Math.max(at.height, Theme.ROW));
        }

        @Override
        protected void layout(Composite composite, boolean flush) {
            var at = new Places(composite.getClientArea().width, flush);
            text.setBounds(at.text);
            pick.setBounds(at.pick);
            evidence.control().setBounds(at.evidence);
            items.control().setBounds(at.items);
        }
    }

    /** Where everything stands at a width. */
    private final class Places {

        private final int width;
        private final int height;
        private final Rectangle text;
        private final Rectangle pick;
        private final Rectangle evidence;
        private final Rectangle items;

        Places(int width, boolean flush) {
            this.width = width;
            boolean narrow = width < WIDE;
            int textWidth = narrow ? width - EDGE - EDGE : width * TEXT_SHARE / 100 - EDGE - EDGE;
            int x = (narrow ? EDGE : textWidth + EDGE + EDGE) + MARK_WIDTH + EDGE;
            int room = width - x - EDGE - EDGE;
            int pickWidth = room * PICK_SHARE / 100;
            int pickHeight = QuestionRow.this.pick.computeSize(SWT.DEFAULT, SWT.DEFAULT, flush).y;
            int textHeight = QuestionRow.this.text.computeSize(textWidth, SWT.DEFAULT, flush).y;
            int evidenceWidth = room - pickWidth - AnswerItems.WIDTH - Theme.STEP;
            int evidenceHeight = Math.max(pickHeight, QuestionRow.this.evidence.height(evidenceWidth, flush));
            int top = Theme.STEP;
            // Beside the pick list a short question stands level with it, a long one begins with it.
            int y = narrow ? top + textHeight + Theme.STEP : top;
            text = new Rectangle(EDGE, narrow ? top : top + Math.max(0, (pickHeight - textHeight) / 2), textWidth, textHeight);
            pick = new Rectangle(x, y, pickWidth, pickHeight);
            evidence = new Rectangle(x + pickWidth + EDGE, y, evidenceWidth, evidenceHeight);
            items = new Rectangle(evidence.x + evidenceWidth + Theme.STEP, y, AnswerItems.WIDTH, pickHeight);
            height = Math.max(text.y + textHeight, y + evidenceHeight) + Theme.STEP + 1;
        }
    }
}
