package org.rightplace.ui.neighbourhoods.internal;

import java.util.ArrayList;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rightplace.model.Characteristic;
import org.rightplace.model.Place;
import org.rightplace.model.Rating;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.nattable.Throttle;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.characteristics.RatingRef;

/** How ready each neighbourhood is: the heat map, in which ratings are made, and below it what the selected one rests on. */
final class ReadyPage {

    private static final String DETAIL = "detail";
    private static final int ROOMY = 380;

    private final NeighbourhoodsPart part;
    private final SashForm pane;
    private final Composite upper;
    private final HeatFacts facts = new HeatFacts();
    private final HeatTable table;
    private final HeatActions actions;
    private final DetailPane detail;
    private boolean begun;
    private boolean chosen;

    ReadyPage(Composite parent, NeighbourhoodsPart part, Theme theme) {
        this.part = part;
        pane = new SashForm(parent, SWT.VERTICAL);
        pane.setBackground(theme.color(Role.WINDOW));
        pane.setSashWidth(Theme.GAP);
        upper = new Look(theme).plain(pane);
        var layout = new GridLayout(1, false);
        layout.marginWidth = layout.marginHeight = layout.verticalSpacing = 0;
        upper.setLayout(layout);
        var shades = new Shades(theme, facts);
        var legend = new Legend(theme, shades, false);
        table = new HeatTable(upper, theme, facts, shades, "How ready each is. " + legend.words());
        // The corner above the names is free, and a strip below would cost the room of a neighbourhood.
        table.setCorner(legend::paint);
        table.control().setLayoutData(Look.filled());
        actions = new HeatActions(part, table);
        HeatKeys.add(table, actions);
        table.configure(theme);
        HeatMenu.add(table, actions);
        detail = new DetailPane(pane, part, theme);
        pane.setWeights(54, 46);
        part.site().setting(DETAIL).ifPresent(shown -> {
            chosen = true;
            detailShown(Boolean.parseBoolean(shown));
        });
        // Where there is little room, it is for the heat map, unless the user has said otherwise.
        pane.addListener(SWT.Resize, event -> {
            if (!chosen && pane.getClientArea().height > 0) {
                detailShown(pane.getClientArea().height >= ROOMY);
            }
        });
        var telling = new Throttle(table.control(), this::tell);
        table.onSelection(telling::soon);
    }

    /** Shows the system as it is now. */
    Control show(String filter, boolean leastReadyFirst) {
        facts.update(part.site().snapshot(), part.day(), Optional.empty());
        facts.setFilter(filter);
        facts.setLeastReadyFirst(leastReadyFirst);
        table.refresh();
        if (!begun && !table.rows().all().isEmpty()) {
            begun = true;
            table.selectFirst();
        }
        tellDetail();
        return pane;
    }

    /** Takes on a change of the system before it is shown. */
    void follow(Change change) {
        facts.follow(change);
    }

    private void tellDetail() {
        int at = table.rows().characteristic(table.focusColumn());
        boolean core = at < 0 ? table.focusColumn() <= table.rows().coreMean() : facts.characteristics().get(at).core();
        detail.show(facts, table.focusRow(), table.focusCell(), core);
    }

    private void tell() {
        tellDetail();
        var selected = new ArrayList<EntityRef>();
        table.focusRow().filter(Row.OfNeighbourhood.class::isInstance)
                .ifPresent(row -> selected.add(new EntityRef(Place.class, row.id())));
        table.focusCell().flatMap(facts::rating).ifPresent(rating -> selected.add(EntityRef.to(rating)));
        if (!selected.isEmpty()) {
            part.site().select(selected);
        }
    }

    /** Shows or hides what is below the heat map, and remembers it. */
    void toggleDetail() {
        showDetail(pane.getMaximizedControl() != null);
    }

    void showDetail(boolean shown) {
        if (shown != (pane.getMaximizedControl() == null)) {
            chosen = true;
            part.site().setSetting(DETAIL, Boolean.toString(shown));
            detailShown(shown);
        }
    }

    private void detailShown(boolean shown) {
        pane.setMaximizedControl(shown ? null : upper);
    }

    /** Goes to a neighbourhood or a rating, if it is shown. */
    void follow(EntityRef entity) {
        if (entity.type() == Rating.class) {
            part.site().snapshot().find(Rating.class, entity.id())
                    .ifPresent(rating -> select(new RatingRef(rating.place(), rating.characteristic())));
        } else if (table.focusRow().filter(row -> row.id().equals(entity.id())).isEmpty()) {
            table.select(entity.id(), Math.max(1, table.focusColumn()));
            tellDetail();
        }
    }

    void selectCharacteristic(String characteristic) {
        table.focusRow().ifPresent(row -> select(new RatingRef(row.id(), characteristic)));
    }

    private void select(RatingRef cell) {
        int at = facts.characteristics().stream().map(Characteristic::id).toList().indexOf(cell.characteristic());
        table.select(cell.place(), Math.max(1, at + 1));
        tellDetail();
    }

    void setFocus() {
        if (table.focusRow().isEmpty()) {
            table.selectFirst();
        }
        table.control().setFocus();
    }

    HeatTable table() {
        return table;
    }

    HeatActions actions() {
        return actions;
    }

    DetailPane detail() {
        return detail;
    }
}
