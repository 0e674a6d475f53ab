package org.rightplace.ui.places.internal;

import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.rightplace.workbench.forms.Fields;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.theme.Theme;

/** The head of an editor: its name, the question it answers, the figures in one line, what can be done, and a filter. */
final class EditorHead {

    private static final int FILTER_WIDTH = 120;
    private static final int FILTER_LEAST = 180;

    private final Label figures;
    private final Link other;
    private final Text filter;
    private final Composite tools;
    private final Theme theme;
    private final Label none;

    /** @param filterHint what the filter looks through */
    EditorHead(Composite parent, Theme theme, String name, String question, String filterHint) {
        this.theme = theme;
        var titles = row(parent, 3);
        var title = new Label(titles, SWT.NONE);
        var asked = new Label(titles, SWT.NONE);
        other = new Link(titles, SWT.NONE);
        figures = new Label(parent, SWT.WRAP);
        tools = row(parent, 2);
        filter = new Text(tools, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        none = new Label(tools, SWT.NONE);
        theme.style(titles);
        theme.style(figures);
        theme.style(tools);
        title.setText(name);
        title.setFont(theme.font(Theme.Type.TITLE));
        asked.setText(question);
        asked.setForeground(theme.color(Theme.Role.SECOND));
        asked.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        figures.setForeground(theme.color(Theme.Role.SECOND));
        figures.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        var width = new GridData(SWT.FILL, SWT.CENTER, true, false);
        width.widthHint = FILTER_WIDTH;
        filter.setLayoutData(width);
        filter.setMessage(filterHint);
        filter.getAccessible().addAccessibleListener(Named.as(filterHint));
        none.setText("Nothing matches.");
        none.setForeground(theme.color(Theme.Role.WARNING));
        none.setLayoutData(new GridData());
        nothingMatches(false);
        tools.addListener(SWT.Resize, event -> fold());
    }

    /** Adds a link to another editor, at the end of the title line. */
    void link(String name, Runnable follow) {
        other.setText(Fields.link("other", name));
        other.addListener(SWT.Selection, event -> follow.run());
    }

    /** Calls back when the filter changes. */
    void onFilter(Runnable listener) {
        filter.addListener(SWT.Modify, event -> listener.run());
    }

    /** Calls back when the keyboard goes down from the filter; Escape empties it first. */
    void onLeave(Runnable listener) {
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                event.doit = false;
                listener.run();
            } else if (event.keyCode == SWT.ESC) {
                event.doit = false;
                if (filter.getText().isEmpty()) {
                    listener.run();
                } else {
                    clearFilter();
                }
            }
        });
    }

    /** Adds what can be done, before the filter. */
    void addActions(RowAction... actions) {
        for (var action : actions) {
            var link = new Link(tools, SWT.NONE);
            theme.style(link);
            link.setText(Fields.link("do", action.name()));
            link.setToolTipText(action.hint());
            link.addListener(SWT.Selection, event -> action.run().run());
            link.moveAbove(filter);
        }
        ((GridLayout) tools.getLayout()).numColumns = tools.getChildren().length;
    }

    String filter() {
        return filter.getText();
    }

    void clearFilter() {
        filter.setText("");
    }

    void focusFilter() {
        filter.setFocus();
        filter.selectAll();
    }

    /** Says whether the filter leaves nothing. */
    void nothingMatches(boolean nothing) {
        ((GridData) none.getLayoutData()).exclude = !nothing;
        none.setVisible(nothing);
        fold();
        none.requestLayout();
    }

    // Beside the links the filter would have no room in a narrow pane, so there it has a line of its own.
    private void fold() {
        int links = Stream.of(tools.getChildren())
                .filter(control -> control != filter && (control != none || none.getVisible()))
                .mapToInt(control -> control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + Theme.PANE)
                .sum();
        int columns = ((GridLayout) tools.getLayout()).numColumns;
        int span = columns > 2 && links + FILTER_LEAST > tools.getClientArea().width ? columns : 1;
        var data = (GridData) filter.getLayoutData();
        if (data.horizontalSpan != span) {
            data.horizontalSpan = span;
            filter.requestLayout();
        }
    }

    /** Says in figures what the editor shows. */
    void describe(String words) {
        var text = Literally.shown(words);
        if (!text.equals(figures.getText())) {
            figures.setText(text);
            figures.requestLayout();
        }
    }

    private static Composite row(Composite parent, int columns) {
        var row = new Composite(parent, SWT.NONE);
        var layout = new GridLayout(columns, false);
        layout.marginWidth = layout.marginHeight = 0;
        layout.horizontalSpacing = Theme.PANE;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return row;
    }
}
