package org.rightplace.ui.people.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rightplace.chart.Chart;
import org.rightplace.people.Amounts;
import org.rightplace.people.PlaceBalance;
import org.rightplace.people.Totals;
import org.rightplace.people.picture.PlaceBars;
import org.rightplace.people.picture.SumBars;
import org.rightplace.workbench.chart.ChartCanvas;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Change;

/** How many people are concerned, by place, band, kind and month; and each place before and after. */
final class TotalsPage implements Page {

    private final Pages pages;
    private final Composite pane;
    private final StackLayout stack = new StackLayout();
    private final ScrolledComposite scrolled;
    private final Look look;
    private final Emptiness empty;
    private final ChartCanvas places;
    private final List<ChartCanvas> sums = new ArrayList<>();

    TotalsPage(Composite parent, Pages pages) {
        this.pages = pages;
        var theme = pages.site().theme();
        look = new Look(theme);
        pane = look.plain(parent);
        pane.setLayout(stack);
        scrolled = Scrolling.pane(pane, theme);
        var content = look.row(scrolled, 2);
        var layout = (GridLayout) content.getLayout();
        layout.marginWidth = layout.marginHeight = Theme.PANE;
        layout.horizontalSpacing = 2 * Theme.PANE;
        layout.makeColumnsEqualWidth = true;
        scrolled.setContent(content);
        var head = look.head(content, "Each place today and after all changes of the system");
        head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        places = canvas(content, "Whole-time equivalents by place, today and afterwards", 2);
        for (var by : SumBars.SHOWN) {
            var column = look.stack(content, Theme.STEP);
            column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            var title = look.head(column, SumBars.title(by));
            title.setLayoutData(Look.wide());
            sums.add(canvas(column, SumBars.title(by), 1));
        }
        empty = new Emptiness(
                pane,
                theme,
                "Nothing to add up yet",
                "Here stands how many people the changes concern, by place, band, kind and month, and how many work for each"
                        + " place today and afterwards.",
                List.of(new Action("Go to the staff groups", "Add the first group", () -> pages.front(StaffPage.class))));
    }

    private ChartCanvas canvas(Composite parent, String name, int columns) {
        var canvas = new ChartCanvas(parent, pages.site().theme());
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, columns, 1));
        Look.name(canvas, name);
        return canvas;
    }

    @Override
    public String title() {
        return "Totals";
    }

    @Override
    public String question() {
        var snapshot = pages.site().snapshot();
        var changes = Totals.from(snapshot, pages.workstream());
        double wte = Totals.of(snapshot, changes, Totals.By.WORKSTREAM).values().stream().mapToDouble(Totals.Line::wte).sum();
        return "how many, and what is left where? · "
                + (changes.size() == 1 ? "one change" : changes.size() + " changes") + " to " + Amounts.shown(wte) + " WTE";
    }

    @Override
    public List<Action> actions() {
        return List.of();
    }

    @Override
    public Control control() {
        return pane;
    }

    @Override
    public void refresh() {
        var snapshot = pages.site().snapshot();
        var changes = Totals.from(snapshot, pages.workstream());
        boolean nothing = changes.isEmpty() && PlaceBalance.of(snapshot).lines().isEmpty();
        show(places, PlaceBars.of(snapshot));
        for (int i = 0; i < sums.size(); i++) {
            show(sums.get(i), SumBars.of(snapshot, changes, SumBars.SHOWN.get(i)));
        }
        stack.topControl = nothing ? empty.control() : scrolled;
        pane.layout();
        ((Composite) scrolled.getContent()).layout(true, true);
        Scrolling.fit(scrolled);
    }

    private static void show(ChartCanvas canvas, Chart chart) {
        canvas.setChart(chart);
        ((GridData) canvas.getLayoutData()).heightHint = (int) Math.ceil(chart.preferredSize().height());
        // A wide picture must not widen the page.
        ((GridData) canvas.getLayoutData()).widthHint = 1;
    }

    @Override
    public boolean concerns(Change change) {
        return true;
    }

    @Override
    public void setFocus() {
        if (stack.topControl == empty.control()) {
            empty.setFocus();
        } else {
            places.setFocus();
        }
    }
}
