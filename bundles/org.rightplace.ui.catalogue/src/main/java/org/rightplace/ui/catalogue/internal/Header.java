package org.rightplace.ui.catalogue.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.rightplace.workbench.forms.TitleBar;
import org.rightplace.workbench.theme.Theme;

/** The title line of the catalogue. */
final class Header {

    private final TitleBar bar;
    private final Text filter;
    private final List<Consumer<String>> filtering = new ArrayList<>();
    private Runnable leaving = () -> {};
    private Link order;
    private Runnable ordering = () -> {};

    Header(Composite parent, Theme theme) {
        bar = new TitleBar(parent, theme, "Service catalogue");
        filter = bar.filter(
                "Show services in whose name, tags or notes every word occurs",
                "Filter services by name, tag or note",
                text -> filtering.forEach(listener -> listener.accept(text)),
                () -> leaving.run());
    }

    Composite control() {
        return bar.control();
    }

    /** Adds something that can be done. */
    void add(String words, String explanation, Runnable action) {
        bar.add(words, explanation, action);
    }

    void onFilter(Consumer<String> listener) {
        filtering.add(listener);
    }

    /** Calls the listener when the user is done with the filter and wants to go on to the rows. */
    void onLeave(Runnable listener) {
        leaving = listener;
    }

    void onOrder(Runnable listener) {
        ordering = listener;
    }

    /** Offers the way back from sorted rows to the order of the catalogue. */
    void showOrder(boolean shown) {
        if (order == null) {
            order = bar.add("Catalogue order", "Show the services in their areas again instead of sorted", () -> ordering.run());
        }
        bar.show(order, shown);
    }

    void setSubtitle(String words) {
        bar.setSubtitle(words);
    }

    void clearFilter() {
        filter.setText("");
    }

    void focusFilter() {
        filter.setFocus();
        filter.selectAll();
    }
}
