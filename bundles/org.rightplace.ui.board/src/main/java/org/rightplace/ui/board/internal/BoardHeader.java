package org.rightplace.ui.board.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.catalogue.CatalogueTree;
import org.rightplace.workspace.placements.Board;

/** The title of the board, and how much of what it shows. */
final class BoardHeader {

    private static final String WHOLE = "All areas";
    private static final String AS_IT_STANDS = "As it stands";

    private final PartSite site;
    private final BoardPart part;
    private final TextBlock title;
    private final Label about;
    private final Link back;
    private final Combo areas;
    private final Text filter;
    private final Combo alternatives;
    private final Button compare;
    private final List<String> areaIds = new ArrayList<>();
    private boolean showing;

    BoardHeader(Composite parent, PartSite site, BoardPart part) {
        this.site = site;
        this.part = part;
        var look = new Look(site.theme());
        var header = look.stack(parent, Theme.STEP);
        header.setLayoutData(Look.wide());
        var first = look.row(header, 3);
        first.setLayoutData(Look.wide());
        back = look.link(first, "‹ Services", part::back);
        back.setLayoutData(new GridData());
        title = look.text(first, "", Type.TITLE, Role.INK);
        about = new Label(first, SWT.NONE);
        about.setFont(site.theme().font(Type.SECONDARY));
        about.setForeground(site.theme().color(Role.SECOND));
        about.setBackground(site.theme().color(Role.PAPER));
        about.setLayoutData(shrinking(1));
        var second = look.row(header, 6);
        second.setLayoutData(Look.wide());
        ((GridLayout) second.getLayout()).horizontalSpacing = Theme.STEP;
        areas = combo(second, "How much is shown", SWT.READ_ONLY, this::area);
        areas.addListener(SWT.Resize, event -> areas.getDisplay().asyncExec(this::showArea));
        filter = new Text(second, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage("Filter services");
        filter.setFont(site.theme().font(Type.BODY));
        filter.setLayoutData(shrinking(1));
        Look.name(filter, "Filter services");
        filter.addListener(SWT.Modify, event -> change(() -> part.filter(filter.getText())));
        alternatives = combo(second, "Alternative", SWT.NONE, this::alternative);
        alternatives.setToolTipText("The placements as they stand, or an alternative. Type a new name to draw up another.");
        alternatives.addListener(SWT.DefaultSelection, event -> alternative());
        compare = new Button(second, SWT.TOGGLE);
        compare.setText("Compare");
        compare.setFont(site.theme().font(Type.BODY));
        compare.setToolTipText("Set a service and its alternatives side by side, and back (Ctrl+Shift+A)");
        compare.addListener(SWT.Selection, event -> part.comparing(compare.getSelection()));
        zoom(look, second, "–", "Show more of the board, and less of each block", -1);
        zoom(look, second, "+", "Show more of each block", 1);
    }

    private void zoom(Look look, Composite parent, String sign, String tip, int steps) {
        var button = look.button(parent, sign, () -> part.zoom(steps));
        button.setToolTipText(tip);
        Look.name(button, tip);
    }

    private Combo combo(Composite parent, String name, int style, Runnable chosen) {
        var combo = new Combo(parent, SWT.DROP_DOWN | style);
        combo.setFont(site.theme().font(Type.BODY));
        combo.setLayoutData(shrinking(1));
        combo.addListener(SWT.Selection, event -> chosen.run());
        combo.addListener(SWT.MouseWheel, BoardHeader::still);
        Look.name(combo, name);
        return combo;
    }

    private static void still(Event event) {
        Scrolling.instead(event);
    }

    // As wide as there is room for, and no wider than that where there is little.
    private static GridData shrinking(int least) {
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = Theme.ROW * 3 * least;
        return data;
    }

    private void area() {
        change(() -> part.area(areas.getSelectionIndex() < 1 ? "" : areaIds.get(areas.getSelectionIndex() - 1)));
    }

    private void alternative() {
        var name = alternatives.getText().strip();
        change(() -> part.alternative(name.equals(AS_IT_STANDS) ? "" : name));
    }

    private void change(Runnable change) {
        if (!showing) {
            change.run();
        }
    }

    /** Says what is shown. */
    void show(Board.Scope scope, Board board, boolean comparing) {
        showing = true;
        try {
            var snapshot = site.snapshot();
            boolean functions = !scope.service().isEmpty();
            Look.show(back, functions);
            Look.say(title, functions
                    ? snapshot.find(Service.class, scope.service()).map(Service::name).orElse("")
                    : "Placement board");
            var workstream = snapshot.find(Workstream.class, scope.workstream()).map(one -> one.name() + " · ").orElse("");
            var words = Literally.shown(workstream + about(scope, board));
            about.setText(words);
            about.setToolTipText(words);
            fillAreas(scope);
            fillAlternatives(scope);
            if (!filter.getText().equals(scope.filter())) {
                filter.setText(scope.filter());
            }
            compare.setSelection(comparing);
            title.getParent().layout();
        } finally {
            showing = false;
        }
    }

    private static String about(Board.Scope scope, Board board) {
        if (!scope.alternative().isEmpty()) {
            return "moves here change the alternative “" + scope.alternative() + "” and no placement";
        }
        if (!scope.service().isEmpty()) {
            return "who does which function?";
        }
        var all = board.all() == 1 ? "1 service" : "%,d services".formatted(board.all());
        var shown = board.services() == board.all() ? all : "%,d of %s".formatted(board.services(), all);
        return "where does each sit, and what follows? · " + shown;
    }

    private void fillAreas(Board.Scope scope) {
        areaIds.clear();
        var names = new ArrayList<String>();
        names.add(WHOLE);
        CatalogueTree.of(site.snapshot(), scope.workstream()).nodes().stream().filter(node -> node.area()).forEach(node -> {
            areaIds.add(node.id());
            names.add("    ".repeat(node.depth()) + node.service().name());
        });
        fill(areas, names);
        areas.select(areaIds.indexOf(scope.area()) + 1);
        areas.setEnabled(scope.service().isEmpty());
    }

    private void fillAlternatives(Board.Scope scope) {
        var names = new ArrayList<String>();
        names.add(AS_IT_STANDS);
        names.addAll(Board.alternatives(site.snapshot(), scope.workstream()));
        fill(alternatives, names);
        var now = scope.alternative().isEmpty() ? AS_IT_STANDS : scope.alternative();
        if (!alternatives.getText().equals(now)) {
            alternatives.setText(now);
        }
    }

    // The native control keeps its words where they were when it was wider, until they are set again.
    private void showArea() {
        if (!areas.isDisposed()) {
            int at = areas.getSelectionIndex();
            areas.setItems(areas.getItems());
            areas.select(at);
            areas.requestLayout();
        }
    }

    private static void fill(Combo combo, List<String> names) {
        if (!List.of(combo.getItems()).equals(names)) {
            combo.setItems(names.toArray(String[]::new));
        }
    }

    /** Gives the keyboard to the filter. */
    void focusFilter() {
        filter.setFocus();
    }
}
