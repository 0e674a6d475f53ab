package org.rightplace.ui.comments.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.catalogue.WorkstreamEdits;
import org.rightplace.workspace.comments.CommentFilter;
import org.rightplace.workspace.comments.CommentFilter.State;
import org.rightplace.workspace.comments.LogLine;

/** Which comments to show: what became of them, the workstream, who made them, what they are about, and words. */
final class FilterBar {

    private static final String ANYONE = "From anyone";
    private static final String ANYTHING = "On anything";
    private static final String EVERYWHERE = "All workstreams";

    private final Theme theme;
    private static final int NARROW = Theme.ROW * 2;

    private final String workstream;
    private final Combo state;
    private final Combo where;
    private final Combo who;
    private final Combo about;
    private final Text text;
    private List<String> workstreams = List.of();

    /** @param workstream the id of the only workstream to show, or empty to let the user choose */
    FilterBar(Composite parent, Theme theme, String workstream, Runnable changed) {
        this.theme = theme;
        this.workstream = workstream;
        var look = new Look(theme);
        var row = look.row(parent, workstream.isEmpty() ? 5 : 4);
        row.setLayoutData(Look.wide());
        state = combo(row, "What became of them", changed);
        state.setItems(Arrays.stream(State.values()).map(State::words).toArray(String[]::new));
        state.select(0);
        where = workstream.isEmpty() ? combo(row, "Workstream", changed) : null;
        who = combo(row, "Who made them", changed);
        about = combo(row, "What they are about", changed);
        text = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setFont(theme.font(Type.BODY));
        text.setMessage("Find words");
        Look.name(text, "Words in the comments");
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = NARROW;
        text.setLayoutData(data);
        text.addListener(SWT.Modify, event -> changed.run());
    }

    /** Offers what there is to choose from; what is chosen stays. */
    void offer(List<LogLine> all, Snapshot snapshot) {
        var from = new TreeSet<>(NameOrder.NAMES);
        var on = new TreeSet<>(NameOrder.NAMES);
        for (var line : all) {
            from.add(line.comment().who());
            on.add(line.about());
        }
        from.remove("");
        on.remove("");
        fill(who, ANYONE, from);
        fill(about, ANYTHING, on);
        if (where != null) {
            var found = WorkstreamEdits.inOrder(snapshot);
            workstreams = found.stream().map(one -> one.id()).toList();
            fill(where, EVERYWHERE, found.stream().map(one -> one.name()).toList());
        }
    }

    CommentFilter filter() {
        return new CommentFilter(
                State.values()[Math.max(0, state.getSelectionIndex())],
                where == null ? workstream : where.getSelectionIndex() < 1 ? "" : workstreams.get(where.getSelectionIndex() - 1),
                chosen(who),
                chosen(about),
                text.getText());
    }

    void clear() {
        state.select(0);
        who.select(0);
        about.select(0);
        if (where != null) {
            where.select(0);
        }
        text.setText("");
    }

    void state(State wanted) {
        state.select(wanted.ordinal());
    }

    void words(String words) {
        text.setText(words);
    }

    private static String chosen(Combo combo) {
        return combo.getSelectionIndex() < 1 ? "" : combo.getText();
    }

    private Combo combo(Composite row, String name, Runnable changed) {
        var combo = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setFont(theme.font(Type.BODY));
        Look.name(combo, name);
        combo.setToolTipText(name);
        // All share the row, or in a narrow pane the last would lie outside it.
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = NARROW;
        combo.setLayoutData(data);
        combo.addListener(SWT.Selection, event -> changed.run());
        combo.addListener(SWT.MouseWheel, Scrolling::instead);
        return combo;
    }

    private static void fill(Combo combo, String any, java.util.Collection<String> some) {
        var items = new ArrayList<String>();
        items.add(any);
        items.addAll(some);
        var next = items.toArray(String[]::new);
        if (!Arrays.equals(next, combo.getItems())) {
            var before = combo.getText();
            combo.setItems(next);
            combo.select(Math.max(0, items.indexOf(before)));
        }
    }
}
