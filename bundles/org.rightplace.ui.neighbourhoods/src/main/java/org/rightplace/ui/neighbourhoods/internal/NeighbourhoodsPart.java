package org.rightplace.ui.neighbourhoods.internal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.rightplace.model.Entity;
import org.rightplace.model.Framework;
import org.rightplace.model.Place;
import org.rightplace.model.Placement;
import org.rightplace.model.Practice;
import org.rightplace.model.Rating;
import org.rightplace.model.Service;
import org.rightplace.workbench.forms.EmptyPage;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TitleBar;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.characteristics.Called;
import org.rightplace.workspace.characteristics.Neighbourhoods;
import org.rightplace.workspace.characteristics.Progress;
import org.rightplace.workspace.characteristics.RatingRef;

/** How ready is each neighbourhood, and what still has to come? Four pages, one of which is shown. */
final class NeighbourhoodsPart implements Part {

    private static final String PLACES = "org.rightplace.ui.places";
    private static final String FRAMEWORK = "org.rightplace.ui.framework";
    private static final List<String> ORDERS = List.of("name", "least ready");
    private static final List<Class<? extends Entity>> SHOWN = List.of(
            Rating.class, Framework.class, Place.class, Practice.class, Placement.class, Service.class);

    private final PartSite site;
    private final OpenNeighbourhoods open;
    private final TitleBar bar;
    private final Text filter;
    private Link details;
    private final Map<Page, Button> buttons = new EnumMap<>(Page.class);
    private final RatingBar rating;
    private final Composite middle;
    private final StackLayout stack = new StackLayout();
    private final EmptyPage empty;
    private final Pages pages;
    private Page page;
    private boolean leastReadyFirst;

    NeighbourhoodsPart(Composite parent, PartSite site, OpenNeighbourhoods open) {
        this.site = site;
        this.open = open;
        var theme = site.theme();
        var look = new Look(theme);
        leastReadyFirst = site.setting("order").equals(Optional.of(ORDERS.get(1)));
        page = site.setting("page").flatMap(NeighbourhoodsPart::named).orElse(Page.READY);
        var pane = look.plain(parent);
        var layout = new GridLayout(1, false);
        layout.marginWidth = layout.marginHeight = layout.verticalSpacing = 0;
        pane.setLayout(layout);
        bar = new TitleBar(pane, theme, Called.by(site.snapshot()).heading());
        bar.control().setLayoutData(Look.wide());
        filter = tools();
        rating = choices(look, pane);
        middle = look.plain(pane);
        middle.setLayoutData(Look.filled());
        middle.setLayout(stack);
        pages = new Pages(middle, this, theme);
        empty = new EmptyPage(middle, theme);
        rating.onChange(this::refresh);
        site.onChange(this::changed);
        site.onSelection(this::follow);
        open.opened(this);
        refresh();
        follow(site.selection());
    }

    private static Optional<Page> named(String name) {
        return List.of(Page.values()).stream().filter(one -> one.name().equals(name)).findFirst();
    }

    private Text tools() {
        var order = new Runnable[1];
        order[0] = bar.choice("By", "How they stand within the place they lie in", ORDERS,
                () -> ORDERS.get(leastReadyFirst ? 1 : 0),
                words -> {
                    leastReadyFirst = words.equals(ORDERS.get(1));
                    site.setSetting("order", words);
                    order[0].run();
                    refresh();
                });
        details = bar.add("Details", "Show or hide what the selected rating rests on, and the pictures beside it",
                () -> pages.ready().toggleDetail());
        return bar.filter(
                "Show places, or gaps, in whose name every word occurs; codes and the places they lie in count too (Ctrl+F)",
                "Filter by name, code or the place they lie in",
                text -> refresh(),
                this::setFocus);
    }

    private RatingBar choices(Look look, Composite pane) {
        var line = look.plain(pane);
        var room = Look.wide();
        // A row layout leaves its margin out when it reckons what fits, and would let the last field be cut.
        room.horizontalIndent = Theme.PANE;
        line.setLayoutData(room);
        var layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = layout.marginRight = 0;
        layout.marginTop = 0;
        layout.marginBottom = Theme.STEP;
        layout.spacing = 2 * Theme.STEP;
        layout.center = true;
        line.setLayout(layout);
        for (var one : Page.values()) {
            var button = new Button(line, SWT.RADIO);
            button.setText(one.words());
            var question = one.question(Called.by(site.snapshot()));
            button.setToolTipText(question.substring(0, 1).toUpperCase(Locale.UK) + question.substring(1));
            site.theme().style(button);
            button.setSelection(one == page);
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection()) {
                    show(one);
                }
            });
            buttons.put(one, button);
        }
        return new RatingBar(line, site);
    }

    /** Shows a page. */
    void show(Page other) {
        page = other;
        site.setSetting("page", other.name());
        buttons.forEach((one, button) -> button.setSelection(one == other));
        refresh();
    }

    private void changed(Change change) {
        if (SHOWN.stream().anyMatch(change::touches)) {
            pages.ready().follow(change);
            refresh();
        }
    }

    /** Shows the system as it is now. */
    void refresh() {
        var snapshot = site.snapshot();
        var called = Called.by(snapshot);
        int places = Neighbourhoods.of(snapshot).size();
        int characteristics = snapshot.framework().map(one -> one.characteristics().size()).orElse(0);
        boolean nothing = places == 0 || characteristics == 0;
        rating.show(page == Page.READY && !nothing);
        bar.show(details, page == Page.READY && !nothing);
        bar.setTitle(called.heading());
        bar.setSubtitle(page.question(called));
        if (nothing) {
            explain(places, called);
            top(empty.control());
            return;
        }
        top(pages.show(page, filter.getText(), leastReadyFirst));
    }

    private void explain(int places, Called called) {
        if (places == 0) {
            empty.show("No " + called.several() + " yet",
                    "This is where each " + called.one() + " is rated on what it takes to carry more. They are places of the"
                            + " level that networks of practices make up.",
                    "Open the places", () -> site.snapshot().profile().ifPresent(system -> site.open(PLACES, EntityRef.to(system))));
        } else {
            empty.show("No characteristics yet",
                    "The columns of the heat map are the characteristics that " + called.several() + " are rated on, and the framework"
                            + " names none.",
                    "Open the framework", () -> site.snapshot().framework().ifPresent(framework ->
                            site.open(FRAMEWORK, EntityRef.to(framework))));
        }
    }

    private void top(Control control) {
        if (stack.topControl != control) {
            stack.topControl = control;
            middle.layout();
        }
    }

    /** Makes an edit. What came of it is shown as every change is; where nothing did, what was typed is taken back. */
    boolean apply(Edit edit) {
        boolean made = site.apply(edit);
        if (!made) {
            refresh();
        }
        return made;
    }

    private void follow(List<EntityRef> selection) {
        selection.stream().filter(ref -> ref.type() == Place.class || ref.type() == Rating.class).findFirst()
                .ifPresent(pages.ready()::follow);
    }

    @Override
    public void reveal(EntityRef entity) {
        if (page != Page.READY) {
            show(Page.READY);
        }
        if (!filter.getText().isEmpty()) {
            filter.setText("");
        }
        pages.ready().follow(entity);
    }

    /** Goes to a neighbourhood in the heat map, and to one of its characteristics if one is named. */
    void reveal(String place, Optional<String> characteristic) {
        reveal(new EntityRef(Place.class, place));
        characteristic.ifPresent(pages.ready()::selectCharacteristic);
        setFocus();
    }

    /** Goes to a characteristic of the neighbourhood that the keyboard is on. */
    void revealCharacteristic(String characteristic) {
        pages.ready().selectCharacteristic(characteristic);
    }

    @Override
    public void setFocus() {
        if (stack.topControl == empty.control()) {
            empty.setFocus();
            return;
        }
        pages.setFocus(page);
    }

    @Override
    public void close() {
        open.closed(this);
    }

    void focusFilter() {
        filter.setFocus();
        filter.selectAll();
    }

    void editEvidence() {
        pages.ready().showDetail(true);
        if (!pages.ready().detail().editEvidence()) {
            site.say("Rate it first; then say what the rating rests on.");
        }
    }

    /** Every rating of a cell, the latest first. */
    List<Rating> history(RatingRef cell) {
        return Progress.history(site.snapshot(), cell);
    }

    LocalDate day() {
        return rating.day();
    }

    String assessor() {
        return rating.assessor();
    }

    PartSite site() {
        return site;
    }

    RatingBar ratingBar() {
        return rating;
    }

    /** Whether the page is shown on which ratings are made. */
    boolean rating() {
        return page == Page.READY && stack.topControl != empty.control();
    }

    Page page() {
        return page;
    }

    EmptyPage empty() {
        return empty;
    }

    Pages pages() {
        return pages;
    }

    HeatActions actions() {
        return pages.ready().actions();
    }

    Text filter() {
        return filter;
    }
}
