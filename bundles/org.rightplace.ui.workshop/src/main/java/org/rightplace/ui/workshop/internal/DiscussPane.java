package org.rightplace.ui.workshop.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.rightplace.decision.Wording;
import org.rightplace.model.Agreement;
import org.rightplace.model.Extras;
import org.rightplace.model.Option;
import org.rightplace.workbench.chart.ChartCanvas;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.forms.WordsField;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workshop.MindChange;
import org.rightplace.workshop.QuestionResult;
import org.rightplace.workshop.WorkshopEdits;
import org.rightplace.workshop.picture.RoomPictures;

/** One question as the room talks about it: who said what, what changed, and what is agreed and why. */
final class DiscussPane {

    private static final int MOST_CHANGES = 4;
    private static final String CHOOSE = "Choose the answer agreed";
    private static final String FACILITATOR = "Facilitator";

    private final PartSite site;
    private final ScrolledComposite scrolled;
    private final Composite content;
    private final TextBlock question;
    private final TextBlock standing;
    private final TextBlock minds;
    private final ChartCanvas split;
    private final TextBlock head;
    private final Look look;
    private final Combo pick;
    private final WordsField reason;
    private final Composite acts;
    private final Button keep;
    private final Link withdraw;
    private final Link next;
    private final TextBlock why;
    private final Consumer<Optional<Shown>> preview;
    private Shown shown;
    private QuestionResult one;

    /**
     * @param preview shows what would follow from an answer that is picked and not yet kept
     * @param onward goes to the next question to discuss
     */
    DiscussPane(Composite parent, PartSite site, Consumer<Optional<Shown>> preview, Runnable onward) {
        this.site = site;
        this.preview = preview;
        look = new Look(site.theme());
        scrolled = Scrolling.pane(parent, site.theme());
        content = look.stack(scrolled, Theme.STEP);
        ((GridLayout) content.getLayout()).marginHeight = Theme.STEP * 2;
        question = wide(look.text(content, Type.STRONG, Role.INK));
        standing = wide(look.text(content, Type.SECONDARY, Role.SECOND));
        minds = wide(look.text(content, Type.SECONDARY, Role.INK));
        head = look.head(content, "Agreed after discussion");
        var indent = Look.wrapping();
        indent.verticalIndent = Theme.STEP;
        head.setLayoutData(indent);
        pick = new Combo(content, SWT.READ_ONLY | SWT.DROP_DOWN);
        pick.setFont(site.theme().font(Type.BODY));
        pick.setLayoutData(Look.wrapping());
        Look.name(pick, "Answer agreed after discussion");
        pick.addListener(SWT.Selection, event -> picked());
        pick.addListener(SWT.MouseWheel, Scrolling::instead);
        wide(look.text(content, "Why", Type.SECONDARY, Role.SECOND));
        reason = new WordsField(content, site.theme(), Type.BODY, 2, "Why this was agreed", "Why this was agreed", typed -> enable());
        reason.control().setLayoutData(Look.wrapping());
        reason.field().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR && event.stateMask == SWT.MOD1) {
                event.doit = false;
                keepIfPossible();
            }
        });
        acts = look.row(content, 4);
        acts.setLayoutData(Look.wrapping());
        keep = look.button(acts, "Keep as agreed", this::keep);
        keep.setToolTipText("Ctrl+Enter in the reason does the same");
        withdraw = look.link(acts, "Take it back", this::withdraw);
        withdraw.setLayoutData(new GridData());
        next = look.link(acts, "Next to discuss", onward);
        next.setLayoutData(new GridData());
        why = look.text(acts, "", Type.SECONDARY, Role.SECOND);
        why.setLayoutData(Look.wrapping());
        split = new ChartCanvas(content, site.theme());
        var room = Look.wrapping();
        room.verticalIndent = Theme.STEP;
        split.setLayoutData(room);
        scrolled.setContent(content);
        scrolled.addListener(SWT.Resize, event -> fit());
    }

    Combo pick() {
        return pick;
    }

    WordsField reason() {
        return reason;
    }

    Button keepButton() {
        return keep;
    }

    String standing() {
        return standing.getText();
    }

    String minds() {
        return minds.getText();
    }

    void focus() {
        if (pick.isEnabled()) {
            pick.setFocus();
        }
    }

    /** Shows a question. What is typed for it and not kept yet stays as long as it is the same question. */
    void show(Shown now, QuestionResult result) {
        boolean same = one != null && one.question().equals(result.question()) && one.agreed().equals(result.agreed())
                && shown.result().service().id().equals(now.result().service().id());
        shown = now;
        one = result;
        Look.say(question, result.question().text());
        Look.say(standing, standing(result));
        Look.say(minds, minds(now, result));
        Look.show(minds, !minds.getText().isEmpty());
        split.setChart(RoomPictures.split(now.framework(), now.workshop(), now.result(), result, now.before()));
        Look.name(split, "Who answered what to: " + result.question().text());
        boolean latest = now.latest();
        Look.say(head, latest ? "AGREED AFTER DISCUSSION" : "AGREED AFTER THE LAST ROUND");
        pick.setEnabled(latest);
        if (!same) {
            fill(result);
        }
        enable();
        fit();
    }

    private void fill(QuestionResult result) {
        pick.removeAll();
        pick.add(CHOOSE);
        result.question().options().forEach(option -> pick.add(line(option)));
        var agreed = result.agreed().map(Agreement::option).orElse("");
        int at = options().stream().map(Option::id).toList().indexOf(agreed);
        pick.select(at + 1);
        reason.show(result.agreed().map(Agreement::reason).orElse(""));
    }

    private static String line(Option option) {
        return option.notKnown() ? option.label() : option.score() + " · " + option.label();
    }

    private List<Option> options() {
        return one.question().options();
    }

    private Optional<Option> picked(int line) {
        return line < 1 || line > options().size() ? Optional.empty() : Optional.of(options().get(line - 1));
    }

    private Optional<Agreement> agreement() {
        return picked(pick.getSelectionIndex()).map(option -> new Agreement(
                shown.result().service().id(),
                one.question().id(),
                option.id(),
                reason.text().strip(),
                site.role().isBlank() ? FACILITATOR : site.role(),
                Instant.now(),
                Extras.NONE));
    }

    private void picked() {
        preview.accept(agreement().map(shown::with));
        enable();
    }

    private void enable() {
        var chosen = picked(pick.getSelectionIndex());
        boolean differs = chosen.isPresent()
                && (one.overtaken() || !one.agreed().filter(agreed -> agreed.option().equals(chosen.get().id())
                        && agreed.reason().equals(reason.text().strip())).isPresent());
        keep.setEnabled(differs && !reason.text().isBlank() && shown.latest());
        look.lead(keep, true);
        Look.show(next, shown.latest() && shown.result().toDiscuss().stream().anyMatch(other -> !other.question().equals(one.question())));
        Look.show(withdraw, one.agreed().isPresent() && shown.latest());
        var words = !differs ? "" : reason.text().isBlank() ? "Say why, and keep it. The figures show what would follow." : "Not kept yet.";
        Look.say(why, words);
        acts.layout(true, true);
    }

    private void keepIfPossible() {
        if (keep.isEnabled()) {
            keep();
        }
    }

    private void keep() {
        agreement().ifPresent(agreement -> {
            if (site.apply(WorkshopEdits.agree(shown.workshop(), shown.tools(), agreement))) {
                site.say("Kept as agreed.");
            }
        });
    }

    private void withdraw() {
        site.apply(WorkshopEdits.withdraw(shown.workshop(), shown.result().service().id(), one.question().id()));
    }

    private String standing(QuestionResult result) {
        var votes = result.votes();
        if (votes.n() + votes.notKnown() == 0) {
            return "Nobody answered it.";
        }
        var words = new StringBuilder();
        result.overtakenBy().ifPresent(option -> words.append(
                "What was agreed before stands, but in round %d the room agrees on “%s”. Keep it again, or take it back. "
                        .formatted(result.round(), option.label())));
        votes.consensus().ifPresent(agreement -> words.append("Agreement %.2f, %s %.2f. ".formatted(
                agreement, agreement >= shown.result().tool().consensus() ? "at least" : "below", shown.result().tool().consensus())));
        votes.mean().ifPresent(mean -> words.append("Mean %s, median %s, spread %s. ".formatted(
                Wording.number(mean),
                Wording.number(votes.median().orElse(mean)),
                Wording.number(votes.spread().orElse(0)))));
        if (result.split() >= 1) {
            words.append("The parts of the room lie %s apart. ".formatted(Wording.number(result.split())));
        }
        words.append(WhatWouldChange.words(shown.result(), result.question()));
        return words.toString().strip();
    }

    /** What changed minds between the rounds. */
    private String minds(Shown now, QuestionResult result) {
        if (result.shift().isEmpty()) {
            return result.round() > 0 && result.round() < now.result().round()
                    ? "Not asked again: these are the votes of round %d.".formatted(result.round())
                    : "";
        }
        var shift = result.shift().get();
        var changes = MindChange.of(
                now.snapshot(), now.workshop(), now.result().service().id(), result.question(), now.result().round());
        var words = "Since it was asked before, %d of %d changed their answer%s.".formatted(
                shift.changed(),
                shift.both(),
                shift.before().consensus().isPresent()
                        ? "; agreement was %.2f".formatted(shift.before().consensus().getAsDouble())
                        : "");
        return changes.isEmpty()
                ? words
                : words + changes.stream().limit(MOST_CHANGES)
                        .map(change -> "%d from “%s” to “%s”".formatted(change.people(), change.from().label(), change.to().label()))
                        .collect(Collectors.joining("; ", " ", changes.size() > MOST_CHANGES ? "; and others." : "."));
    }

    private void fit() {
        content.layout(true, true);
        Scrolling.fit(scrolled);
    }

    private static TextBlock wide(TextBlock label) {
        label.setLayoutData(Look.wrapping());
        return label;
    }
}
