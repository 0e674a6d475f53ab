package org.rightplace.ui.catalogue.internal;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** The title line: what the editor shows, what can be done, and the filter. */
final class Header {

    private static final int FILTER_WIDTH = 190;

    private final Composite bar;
    private final CLabel subtitle;
    private final Composite tools;
    private final Link order;
    private final Text filter;
    private final Theme theme;

    Header(Composite parent, Theme theme) {
        this.theme = theme;
        bar = new Composite(parent, SWT.NONE);
        bar.setLayout(new Wrapping());
        var words = new Composite(bar, SWT.NONE);
        words.setLayout(row(2));
        var title = new Label(words, SWT.NONE);
        title.setText("Service catalogue");
        subtitle = new CLabel(words, SWT.NONE);
        subtitle.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        tools = new Composite(bar, SWT.NONE);
        tools.setLayout(row(1));
        order = new Link(tools, SWT.NONE);
        order.setText("<a>Catalogue order</a>");
        order.setToolTipText("Show the services in their areas again instead of sorted");
        filter = new Text(tools, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE);
        filter.setMessage("Filter");
        filter.setToolTipText("Show services in whose name, tags or notes every word occurs");
        filter.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = "Filter services by name, tag or note";
            }
        });
        var room = new GridData(SWT.FILL, SWT.CENTER, true, false);
        room.widthHint = FILTER_WIDTH;
        filter.setLayoutData(room);
        theme.style(bar);
        title.setFont(theme.font(Type.TITLE));
        subtitle.setForeground(theme.color(Role.SECOND));
        showOrder(false);
    }

    Composite control() {
        return bar;
    }

    /** Adds something that can be done. */
    void add(String words, String explanation, Runnable action) {
        var link = new Link(tools, SWT.NONE);
        link.setText("<a>" + words + "</a>");
        link.setToolTipText(explanation);
        link.addListener(SWT.Selection, event -> action.run());
        link.moveAbove(order);
        theme.style(link);
        ((GridLayout) tools.getLayout()).numColumns = tools.getChildren().length;
    }

    void onFilter(Consumer<String> listener) {
        filter.addListener(SWT.Modify, event -> listener.accept(filter.getText()));
    }

    /** Calls the listener when the user is done with the filter and wants to go on to the rows. */
    void onLeave(Runnable listener) {
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
                event.doit = false;
                listener.run();
            } else if (event.keyCode == SWT.ESC && !filter.getText().isEmpty()) {
                event.doit = false;
                filter.setText("");
            }
        });
    }

    void onOrder(Runnable listener) {
        order.addListener(SWT.Selection, event -> listener.run());
    }

    /** Offers the way back from sorted rows to the order of the catalogue. */
    void showOrder(boolean shown) {
        if (order.getVisible() != shown || order.getLayoutData() == null) {
            order.setVisible(shown);
            var room = new GridData();
            room.exclude = !shown;
            order.setLayoutData(room);
            ((GridLayout) tools.getLayout()).numColumns = tools.getChildren().length - (shown ? 0 : 1);
            tools.requestLayout();
        }
    }

    void setSubtitle(String words) {
        if (!words.equals(subtitle.getText())) {
            subtitle.setText(words);
            subtitle.setToolTipText(words);
            bar.layout(true, true);
        }
    }

    void clearFilter() {
        filter.setText("");
    }

    void focusFilter() {
        filter.setFocus();
        filter.selectAll();
    }

    private static GridLayout row(int columns) {
        var layout = new GridLayout(columns, false);
        layout.marginWidth = layout.marginHeight = 0;
        layout.horizontalSpacing = Theme.PANE;
        return layout;
    }

    /** Puts the tools at the right of the title, or below it where there is no room. */
    private static final class Wrapping extends Layout {

        private static final int TITLE_NEEDS = 420;

        @Override
        protected Point computeSize(Composite bar, int width, int height, boolean changed) {
            var words = bar.getChildren()[0].computeSize(SWT.DEFAULT, SWT.DEFAULT, changed);
            var tools = bar.getChildren()[1].computeSize(SWT.DEFAULT, SWT.DEFAULT, changed);
            var available = width == SWT.DEFAULT ? TITLE_NEEDS + tools.x : width;
            var inner = oneLine(available, tools.x)
                    ? Math.max(words.y, tools.y)
                    : words.y + Theme.STEP + tools.y;
            return new Point(available, inner + Theme.PANE);
        }

        @Override
        protected void layout(Composite bar, boolean changed) {
            Rectangle area = bar.getClientArea();
            var words = bar.getChildren()[0].computeSize(SWT.DEFAULT, SWT.DEFAULT, changed);
            var tools = bar.getChildren()[1].computeSize(SWT.DEFAULT, SWT.DEFAULT, changed);
            var left = Theme.PANE;
            var width = area.width - 2 * Theme.PANE;
            var top = Theme.PANE / 2;
            if (oneLine(area.width, tools.x)) {
                var height = Math.max(words.y, tools.y);
                bar.getChildren()[0].setBounds(left, top + (height - words.y) / 2, width - tools.x - Theme.PANE, words.y);
                bar.getChildren()[1].setBounds(left + width - tools.x, top + (height - tools.y) / 2, tools.x, tools.y);
            } else {
                bar.getChildren()[0].setBounds(left, top, width, words.y);
                bar.getChildren()[1].setBounds(left, top + words.y + Theme.STEP, Math.min(width, Math.max(tools.x, 0)), tools.y);
            }
        }

        private static boolean oneLine(int available, int tools) {
            return available - 3 * Theme.PANE - tools >= TITLE_NEEDS;
        }
    }
}
