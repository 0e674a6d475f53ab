package org.rightplace.ui.matrix.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.rightplace.model.Cell;
import org.rightplace.model.OperatingModel;
import org.rightplace.workbench.forms.Fields;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.operatingmodel.CellContent;
import org.rightplace.workspace.operatingmodel.CellRef;
import org.rightplace.workspace.operatingmodel.OperatingModelEdits;

/** The cells selected in the matrix, in the inspector. Several are changed together; a note belongs to one. */
final class CellPart implements Part {

    private static final int NOTE_LINES = 3;
    private static final String OPEN = "Not decided";

    private final PartSite site;
    private final OpenMatrices open;
    private final String service;
    private final Look look;
    private final Composite root;
    private final MatrixFacts facts;
    private List<CellRef> cells = List.of();
    private List<Boolean> agreeing = List.of();
    private Optional<Fields> fields = Optional.empty();
    private Optional<Combo> how = Optional.empty();
    private Optional<Text> note = Optional.empty();
    private Optional<CellTelling> telling = Optional.empty();

    CellPart(Composite parent, PartSite site, OpenMatrices open, String service) {
        this.site = site;
        this.open = open;
        this.service = service;
        this.look = new Look(site.theme());
        facts = new MatrixFacts(site.snapshot());
        root = look.stack(parent, Theme.STEP);
        build(selected());
        site.onChange(change -> show());
        open.inspect(this);
    }

    private List<CellRef> selected() {
        return open.showing(service).map(MatrixPart::table)
                .filter(table -> table.focusRow().filter(row -> row.id().equals(service)).isPresent())
                .map(MatrixTable::selectedCells)
                .orElse(List.of());
    }

    /** Shows the cells selected now, as they are now. */
    void show() {
        if (root.isDisposed()) {
            return;
        }
        facts.update(site.snapshot());
        var selected = selected();
        if (!selected.equals(cells) || fields.isPresent() && !agreeing.equals(agreeing()) && !typedIn()) {
            build(selected);
        } else if (fields.isPresent()) {
            refresh();
        }
    }

    private void build(List<CellRef> selected) {
        cells = selected;
        telling = Optional.empty();
        for (var child : root.getChildren()) {
            child.dispose();
        }
        fields = Optional.empty();
        how = Optional.empty();
        note = Optional.empty();
        if (cells.isEmpty()) {
            wrapped("Go to a function of this service in the operating model to say who does it, how, and what there is to"
                    + " note.", Role.SECOND);
        } else {
            fill();
        }
        layout();
    }

    private void fill() {
        agreeing = agreeing();
        wrapped(title(), Role.INK).setFont(site.theme().font(Type.STRONG));
        var made = new Fields(root, site);
        made.control().setLayoutData(Look.wide());
        fields = Optional.of(made);
        var who = made.line(cells.size() == 1 ? "Who does it" : "Who does them" + differing(sameHolders()), this::who, this::typed);
        new CellSuggestions(who, facts, false);
        made.head(cells.size() == 1 ? "How" : "How" + differing(sameKind()));
        how = Optional.of(kinds(made.control()));
        if (cells.size() == 1) {
            note = Optional.of(made.lines("Note", NOTE_LINES, this::note, text ->
                    Optional.of(edits().note(cells.getFirst(), text))));
        }
        telling = Optional.of(new CellTelling(root, site, open, facts, cells, service));
        refresh();
    }

    private String title() {
        if (cells.size() == 1) {
            return facts.functionName(cells.getFirst().function());
        }
        long services = cells.stream().map(CellRef::service).distinct().count();
        return CellWording.counted(cells.size(), "cell", "cells") + " of " + CellWording.counted(services, "service", "services");
    }

    private static String differing(boolean same) {
        return same ? "" : " (they differ)";
    }

    private CellContent content(CellRef cell) {
        return CellContent.in(site.snapshot(), cell);
    }

    // The heads say where the cells differ, and are made anew where that changes, unless somebody types below them.
    private List<Boolean> agreeing() {
        return cells.isEmpty() ? List.of() : List.of(sameHolders(), sameKind());
    }

    private boolean typedIn() {
        var at = root.getDisplay().getFocusControl();
        while (at != null && at != root) {
            at = at.getParent();
        }
        return at == root;
    }

    private boolean sameHolders() {
        return cells.stream().allMatch(cell -> content(cell).sameHolders(content(cells.getFirst())));
    }

    private boolean sameKind() {
        return cells.stream().map(cell -> content(cell).kind()).distinct().count() == 1;
    }

    private String who() {
        var holders = content(cells.getFirst()).holders();
        return holders.isEmpty() || !sameHolders() ? "" : facts.words().names(holders);
    }

    // What is typed so far and names nobody is shown by the field and told by nobody.
    private Optional<Edit> typed(String text) {
        if (text.isBlank()) {
            return Optional.of(edits().setHolders(cells, List.of()));
        }
        var reading = facts.words().read(text);
        return reading.understood() && reading.content().kind().isEmpty()
                ? Optional.of(edits().setHolders(cells, reading.content().holders()))
                : Optional.empty();
    }

    private Combo kinds(Composite parent) {
        var combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        site.theme().style(combo);
        combo.setLayoutData(CellTelling.narrow());
        Look.name(combo, "How");
        combo.addListener(SWT.Selection, event -> {
            var ids = kindIds();
            int at = combo.getSelectionIndex();
            if (at >= 0 && at < ids.size()) {
                site.apply(edits().setKind(cells, ids.get(at)));
            }
        });
        return combo;
    }

    private List<String> kindIds() {
        var ids = new ArrayList<>(List.of(""));
        ids.addAll(facts.words().kinds().keySet());
        return ids;
    }

    private String note() {
        var cell = cells.getFirst();
        return site.snapshot().find(OperatingModel.class, cell.service())
                .flatMap(model -> model.cell(cell.function()))
                .map(Cell::note)
                .orElse("");
    }

    private OperatingModelEdits edits() {
        return OperatingModelEdits.on(site.snapshot());
    }

    private void refresh() {
        fields.ifPresent(Fields::refresh);
        how.ifPresent(this::showKind);
        telling.filter(CellTelling::show).ifPresent(changed -> layout());
    }

    private void showKind(Combo combo) {
        var names = kindIds().stream().map(id -> id.isEmpty() ? OPEN : facts.words().kind(id)).toArray(String[]::new);
        if (!List.of(names).equals(List.of(combo.getItems()))) {
            combo.setItems(names);
        }
        if (sameKind()) {
            combo.select(kindIds().indexOf(content(cells.getFirst()).kind()));
        } else {
            combo.deselectAll();
        }
    }

    private Control wrapped(String words, Role role) {
        var label = look.text(root, words, Type.BODY, role);
        label.setLayoutData(CellTelling.narrow());
        return label;
    }

    private void layout() {
        root.layout(true, true);
        Scrolling.refit(root);
    }

    /** Puts the keyboard in the note, if one cell is selected. */
    void focusNote() {
        note.ifPresentOrElse(text -> {
            text.setFocus();
            text.setSelection(text.getCharCount());
        }, () -> site.complain("A note belongs to one cell. Go to a function of a service first."));
    }

    /** What is said about the cells below their fields. */
    List<String> told() {
        return telling.map(CellTelling::told).orElse(List.of());
    }

    Composite control() {
        return root;
    }

    @Override
    public void setFocus() {
        root.setFocus();
    }

    @Override
    public void close() {
        open.leave(this);
    }
}
