package org.rightplace.ui.workshop.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workshop.Agenda;
import org.rightplace.workshop.NextRound;
import org.rightplace.workshop.NextRound.Candidate;
import org.rightplace.workshop.QuestionResult;

/** Which questions another round asks again: those the room does not agree on, unless the facilitator chooses otherwise. */
final class NextRoundPane {

    private static final int AGREEMENT_WIDTH = 96;
    private static final int STANDING_WIDTH = 160;
    private static final int SERVICE_WIDTH = 200;
    private static final int LEAST = 140;

    private final PartSite site;
    private final Composite pane;
    private final Table table;
    private final Look look;
    private final Button open;
    private final Decided decided;
    private final boolean several;
    private final int round;

    /** What is done with the choice. */
    interface Decided {

        /** The round is to be opened with these questions. */
        void open(Collection<Agenda.Asked> asked);

        /** There is to be no other round now. */
        void cancel();
    }

    /** @param round the round there would be */
    NextRoundPane(Composite parent, PartSite site, NextRound next, int round, Decided decided) {
        this.site = site;
        this.round = round;
        this.decided = decided;
        this.several = next.candidates().stream().map(one -> one.asked().service()).distinct().count() > 1;
        look = new Look(site.theme());
        pane = look.stack(parent, Theme.STEP * 2);
        ((GridLayout) pane.getLayout()).marginWidth = Theme.PANE;
        ((GridLayout) pane.getLayout()).marginHeight = Theme.STEP;
        var intro = look.text(pane, "What the room does not agree on is ticked. Everybody is asked these again, with what they"
                + " said before; answers to the rest stand as they are. The rounds before are kept.", Type.BODY, Role.SECOND);
        intro.setLayoutData(Look.wrapping());
        table = new Table(pane, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        site.theme().style(table);
        Look.name(table, "Questions to ask again");
        var room = Look.filled();
        room.heightHint = LEAST;
        table.setLayoutData(room);
        table.setHeaderVisible(true);
        new TableColumn(table, SWT.LEFT).setText("Question");
        new TableColumn(table, SWT.LEFT).setText("Service");
        new TableColumn(table, SWT.RIGHT).setText("Agreement");
        new TableColumn(table, SWT.LEFT).setText("Stands");
        next.candidates().forEach(this::add);
        table.addListener(SWT.Resize, event -> share());
        table.addListener(SWT.Selection, event -> say());
        var foot = look.plain(pane);
        var flow = new RowLayout(SWT.HORIZONTAL);
        flow.marginLeft = flow.marginTop = flow.marginBottom = 0;
        flow.spacing = Theme.STEP * 2;
        flow.center = true;
        foot.setLayout(flow);
        foot.setLayoutData(Look.wrapping());
        open = look.button(foot, "", this::open);
        look.link(foot, "What is not agreed on", () -> tick(Candidate::worthwhile));
        look.link(foot, "Everything", () -> tick(one -> true));
        look.link(foot, "Not now", decided::cancel);
        keys(pane);
        say();
    }

    Control control() {
        return pane;
    }

    Table table() {
        return table;
    }

    Button openButton() {
        return open;
    }

    /** Gives the keyboard to the first question: Space ticks, Enter opens the round, Escape does not. */
    void focus() {
        table.setFocus();
        if (table.getSelectionIndex() < 0 && table.getItemCount() > 0) {
            table.setSelection(0);
        }
    }

    private void add(Candidate one) {
        var item = new TableItem(table, SWT.NONE);
        var agreement = one.result().map(QuestionResult::votes).filter(votes -> votes.consensus().isPresent());
        item.setText(new String[] {
            one.asked().question().text(),
            one.asked().service().name(),
            agreement.map(votes -> "%.2f".formatted(votes.consensus().getAsDouble())).orElse("–"),
            standing(one)});
        item.setForeground(3, site.theme().color(standing(one).equals("to discuss") ? Role.WARNING : Role.SECOND));
        item.setChecked(one.worthwhile());
        item.setData(one);
    }

    private static String standing(Candidate one) {
        return one.result().map(result -> result.agreed().isPresent()
                        ? "agreed after discussion"
                        : result.answer().isPresent() ? "accepted" : result.room().isPresent() ? "to discuss" : "nobody answered")
                .orElse("nobody answered");
    }

    private void tick(Predicate<Candidate> wanted) {
        for (var item : table.getItems()) {
            item.setChecked(wanted.test((Candidate) item.getData()));
        }
        say();
        table.setFocus();
    }

    private List<Agenda.Asked> chosen() {
        return Arrays.stream(table.getItems())
                .filter(TableItem::getChecked)
                .map(item -> ((Candidate) item.getData()).asked())
                .toList();
    }

    private void say() {
        int chosen = chosen().size();
        open.setText(chosen == table.getItemCount()
                ? "Open round %d with every question".formatted(round)
                : "Open round %d with %s".formatted(round, WorkshopWords.count(chosen, "question", "questions")));
        open.setEnabled(chosen > 0);
        look.lead(open, true);
        pane.layout(true, true);
    }

    private void open() {
        var chosen = chosen();
        if (!chosen.isEmpty()) {
            decided.open(chosen);
        }
    }

    private void keys(Composite within) {
        for (var control : within.getChildren()) {
            control.addListener(SWT.Traverse, event -> {
                if (event.detail == SWT.TRAVERSE_ESCAPE) {
                    event.doit = false;
                    decided.cancel();
                } else if (event.detail == SWT.TRAVERSE_RETURN && control == table) {
                    event.doit = false;
                    open();
                }
            });
            if (control instanceof Composite composite) {
                keys(composite);
            }
        }
    }

    private void share() {
        int width = table.getClientArea().width;
        int service = several ? Math.min(SERVICE_WIDTH, width / 4) : 0;
        table.getColumn(1).setWidth(service);
        table.getColumn(2).setWidth(AGREEMENT_WIDTH);
        table.getColumn(3).setWidth(STANDING_WIDTH);
        table.getColumn(0).setWidth(Math.max(STANDING_WIDTH, width - service - AGREEMENT_WIDTH - STANDING_WIDTH));
    }
}
