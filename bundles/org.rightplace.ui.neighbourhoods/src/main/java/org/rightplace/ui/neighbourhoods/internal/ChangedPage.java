package org.rightplace.ui.neighbourhoods.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rightplace.workbench.forms.EmptyPage;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.nattable.TableBindings;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.characteristics.Called;
import org.rightplace.workspace.characteristics.Profiles;
import org.rightplace.workspace.characteristics.Progress;

/** What has changed between two days: a heat map of differences. The days are those on which anything was rated. */
final class ChangedPage {

    private final NeighbourhoodsPart part;
    private final Composite pane;
    private final StackLayout stack = new StackLayout();
    private final Composite comparison;
    private final EmptyPage empty;
    private final Combo first;
    private final Combo second;
    private final TextBlock summary;
    private final HeatFacts facts = new HeatFacts();
    private final HeatTable table;
    private List<LocalDate> dates = List.of();
    private LocalDate since;
    private LocalDate until;

    ChangedPage(Composite parent, NeighbourhoodsPart part, Theme theme) {
        this.part = part;
        var look = new Look(theme);
        pane = look.plain(parent);
        pane.setLayout(stack);
        comparison = look.plain(pane);
        var layout = new GridLayout(1, false);
        layout.marginWidth = layout.marginHeight = layout.verticalSpacing = 0;
        comparison.setLayout(layout);
        var days = look.row(comparison, 5);
        ((GridLayout) days.getLayout()).marginWidth = Theme.PANE;
        ((GridLayout) days.getLayout()).marginHeight = Theme.STEP;
        days.setLayoutData(Look.wide());
        look.text(days, "From", Type.BODY, Role.SECOND);
        first = days(days, theme, "The earlier day");
        look.text(days, "to", Type.BODY, Role.SECOND);
        second = days(days, theme, "The later day");
        summary = look.text(days, Type.BODY, Role.INK);
        var room = Look.wide();
        room.widthHint = 2 * Theme.ROW;
        summary.setLayoutData(room);
        var shades = new Shades(theme, facts);
        table = new HeatTable(comparison, theme, facts, shades, "What has changed");
        table.control().setLayoutData(Look.filled());
        // Enter and a double click lead to the rating.
        table.control().addConfiguration(new TableBindings(() -> { }, this::go));
        table.configure(theme);
        var legend = new Legend(theme, shades, true).strip(comparison);
        legend.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        empty = new EmptyPage(pane, theme);
    }

    private Combo days(Composite parent, Theme theme, String name) {
        var combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        theme.style(combo);
        combo.setToolTipText(name + ", among those on which anything was rated");
        Look.name(combo, name);
        combo.addListener(SWT.Selection, event -> choose());
        return combo;
    }

    private void choose() {
        since = dates.get(first.getSelectionIndex());
        until = dates.get(second.getSelectionIndex());
        part.refresh();
    }

    /** Compares with other days. */
    void compare(LocalDate earlier, LocalDate later) {
        first.select(dates.indexOf(earlier));
        second.select(dates.indexOf(later));
        choose();
    }

    private void go() {
        table.focusRow().filter(Row.OfNeighbourhood.class::isInstance)
                .ifPresent(row -> part.reveal(row.id(), table.focusCell().map(cell -> cell.characteristic())));
    }

    /** Shows the system as it is now. */
    Control show(String filter, boolean leastReadyFirst) {
        var snapshot = part.site().snapshot();
        var now = Profiles.dates(snapshot);
        if (now.size() < 2) {
            empty.show("Nothing to compare yet",
                    (now.isEmpty() ? "No " + Called.by(snapshot).one() + " has been rated. " : "All ratings are of one day. ")
                            + "Rate them again on another day, and here you will see who has come on and who has slipped.",
                    "Rate " + Called.by(snapshot).several(), () -> {
                        part.show(Page.READY);
                        part.setFocus();
                    });
            stack.topControl = empty.control();
            pane.layout();
            return pane;
        }
        offer(now);
        facts.update(snapshot, until, Optional.of(since));
        facts.setFilter(filter);
        facts.setLeastReadyFirst(leastReadyFirst);
        table.refresh();
        var steps = Progress.between(snapshot, since, until);
        Look.say(summary, CellWords.counted(steps.stream().mapToInt(Progress.Step::better).sum(), "rating up", "ratings up")
                + ", " + CellWords.counted(steps.stream().mapToInt(Progress.Step::worse).sum(), "rating down", "ratings down"));
        stack.topControl = comparison;
        pane.layout();
        return pane;
    }

    /** Offers the days there are; those chosen stay so as long as they are there. */
    private void offer(List<LocalDate> now) {
        if (!now.equals(dates)) {
            dates = now;
            var words = dates.stream().map(CellWords::day).toArray(String[]::new);
            first.setItems(words);
            second.setItems(words);
            since = since != null && dates.contains(since) ? since : dates.getFirst();
            until = until != null && dates.contains(until) ? until : dates.getLast();
            comparison.layout(true, true);
        }
        first.select(dates.indexOf(since));
        second.select(dates.indexOf(until));
    }

    void setFocus() {
        if (stack.topControl == empty.control()) {
            empty.setFocus();
            return;
        }
        if (table.focusRow().isEmpty()) {
            table.selectFirst();
        }
        table.control().setFocus();
    }

    HeatTable table() {
        return table;
    }

    EmptyPage empty() {
        return empty;
    }

    boolean comparing() {
        return stack.topControl == comparison;
    }

    String summary() {
        return summary.getText();
    }
}
