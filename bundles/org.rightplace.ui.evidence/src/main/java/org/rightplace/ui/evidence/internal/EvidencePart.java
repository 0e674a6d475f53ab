package org.rightplace.ui.evidence.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.rightplace.model.EvidenceItem;
import org.rightplace.model.EvidenceKind;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Ids;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.evidence.EvidenceEdits;
import org.rightplace.workspace.evidence.EvidenceUses;

/** The evidence library: what do we know, and what rests on it? */
final class EvidencePart implements Part {

    private static final String ANY_KIND = "All kinds";
    private static final String ANY_THEME = "All themes";
    private static final int[] SHARES = {48, 52};

    private final PartSite site;
    private final TextBlock counts;
    private final Combo kind;
    private final Combo theme;
    private final Button unused;
    private final Text text;
    private final Button themesToo;
    private final Composite body;
    private final StackLayout pages = new StackLayout();
    private final SashForm sash;
    private final ItemTable table;
    private final Composite below;
    private final StackLayout stack = new StackLayout();
    private final ItemDetail detail;
    private final TextBlock hint;
    private final ThemesPage themes;
    private List<String> themeIds = List.of();

    EvidencePart(Composite parent, PartSite site) {
        this.site = site;
        var look = new Look(site.theme());
        parent.setLayout(new FillLayout());
        var root = look.stack(parent, Theme.STEP * 2);
        ((GridLayout) root.getLayout()).marginWidth = Theme.PANE;
        ((GridLayout) root.getLayout()).marginHeight = Theme.STEP * 2;
        var head = look.row(root, 4);
        head.setLayoutData(Look.wide());
        look.text(head, "Evidence", Type.TITLE, Role.INK);
        counts = look.text(head, Type.SECONDARY, Role.SECOND);
        counts.setLayoutData(Look.wide());
        themesToo = new Button(head, SWT.TOGGLE);
        themesToo.setText("Themes");
        themesToo.setFont(site.theme().font(Type.BODY));
        themesToo.addListener(SWT.Selection, event -> turn());
        look.button(head, "Add evidence", this::add);
        var filters = look.row(root, 4);
        filters.setLayoutData(Look.wide());
        kind = combo(filters, "Kind of evidence");
        kind.add(ANY_KIND);
        Arrays.stream(Kinds.names()).forEach(kind::add);
        kind.select(0);
        theme = combo(filters, "Theme");
        unused = new Button(filters, SWT.CHECK);
        unused.setText("Nothing rests on it");
        unused.setFont(site.theme().font(Type.BODY));
        unused.setForeground(site.theme().color(Role.INK));
        unused.setBackground(site.theme().color(Role.PAPER));
        unused.addListener(SWT.Selection, event -> show());
        text = new Text(filters, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setFont(site.theme().font(Type.BODY));
        text.setMessage("Find words");
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Look.name(text, "Words in the evidence");
        text.addListener(SWT.Modify, event -> show());
        body = look.plain(root);
        body.setLayout(pages);
        body.setLayoutData(Look.filled());
        sash = new SashForm(body, SWT.VERTICAL);
        sash.setBackground(site.theme().color(Role.LINE));
        sash.setSashWidth(1);
        table = new ItemTable(sash, site.theme());
        below = look.plain(sash);
        below.setLayout(stack);
        detail = new ItemDetail(below, site);
        hint = look.text(below, Type.BODY, Role.SECOND);
        sash.setWeights(SHARES);
        themes = new ThemesPage(body, site);
        pages.topControl = sash;
        table.control().addListener(SWT.Selection, event -> {
            showDetail();
            site.select(table.selected().map(item -> EntityRef.to(item)).stream().toList());
        });
        table.control().addListener(SWT.DefaultSelection, event -> detail.focus());
        table.control().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL && table.selected().isPresent()) {
                detail.remove();
            } else if (event.keyCode == SWT.INSERT) {
                add();
            }
        });
        site.onChange(change -> show());
        show();
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    @Override
    public void reveal(EntityRef entity) {
        if (entity.type() == EvidenceItem.class) {
            themesToo.setSelection(false);
            turn();
            if (!table.select(entity.id())) {
                kind.select(0);
                theme.select(0);
                unused.setSelection(false);
                text.setText("");
                show();
                table.select(entity.id());
            }
            showDetail();
        } else if (entity.type() == org.rightplace.model.Theme.class) {
            themesToo.setSelection(true);
            turn();
        }
    }

    ItemTable table() {
        return table;
    }

    ItemDetail detail() {
        return detail;
    }

    ThemesPage themes() {
        return themes;
    }

    void onlyUnused() {
        unused.setSelection(true);
        show();
    }

    void add() {
        var id = Ids.next();
        if (site.apply(EvidenceEdits.add(id, EvidenceKind.PUBLICATION, "New evidence"))) {
            var added = new EntityRef(EvidenceItem.class, id);
            reveal(added);
            site.select(List.of(added));
            detail.retitle();
        }
    }

    private Combo combo(Composite row, String name) {
        var combo = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setFont(site.theme().font(Type.BODY));
        combo.setLayoutData(new GridData(Theme.ROW * 6, SWT.DEFAULT));
        Look.name(combo, name);
        combo.addListener(SWT.Selection, event -> show());
        return combo;
    }

    private void turn() {
        pages.topControl = themesToo.getSelection() ? themes.control() : sash;
        body.layout(true, true);
        show();
    }

    private void show() {
        offerThemes();
        var snapshot = site.snapshot();
        var uses = EvidenceUses.of(snapshot);
        var names = ThemeTicks.all(snapshot).stream()
                .collect(Collectors.toMap(org.rightplace.model.Theme::id, org.rightplace.model.Theme::name));
        var all = snapshot.all(EvidenceItem.class).stream()
                .sorted(NameOrder.by(EvidenceItem::name, EvidenceItem::id))
                .map(item -> new ItemTable.Line(
                        item,
                        item.themes().stream().map(id -> names.getOrDefault(id, "")).filter(name -> !name.isEmpty())
                                .collect(Collectors.joining(", ")),
                        uses.summary(item.id())))
                .toList();
        var next = all.stream().filter(this::wanted).toList();
        if (!next.equals(table.lines())) {
            table.show(next);
        }
        long idle = all.stream().filter(ItemTable.Line::unused).count();
        Look.say(counts, "What do we know, and what rests on it?"
                + (all.isEmpty() ? "" : " · %,d of %,d shown, nothing rests on %,d".formatted(next.size(), all.size(), idle)));
        Look.say(hint, all.isEmpty()
                ? "The library is empty. Add the first report, figures, case study or record of what people said; placements and answers can then rest on it."
                : next.isEmpty() ? "Nothing fits these filters." : "Select an item to see what it says and what rests on it.");
        if (themesToo.getSelection()) {
            themes.show();
        }
        showDetail();
    }

    private boolean wanted(ItemTable.Line line) {
        var item = line.item();
        var searched = String.join("\n", item.name(), item.author(), item.summary(), line.themes()).toLowerCase(Locale.ROOT);
        int kindAt = kind.getSelectionIndex();
        int themeAt = theme.getSelectionIndex();
        return (kindAt < 1 || item.kind() == EvidenceKind.values()[kindAt - 1])
                && (themeAt < 1 || item.themes().contains(themeIds.get(themeAt - 1)))
                && (!unused.getSelection() || line.unused())
                && Arrays.stream(text.getText().toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(searched::contains);
    }

    private void offerThemes() {
        var all = ThemeTicks.all(site.snapshot());
        var names = new ArrayList<String>();
        names.add(ANY_THEME);
        all.forEach(one -> names.add(one.name()));
        var next = names.toArray(String[]::new);
        if (!Arrays.equals(next, theme.getItems())) {
            var before = theme.getText();
            theme.setItems(next);
            theme.select(Math.max(0, names.indexOf(before)));
        }
        themeIds = all.stream().map(org.rightplace.model.Theme::id).toList();
    }

    private void showDetail() {
        var selected = table.selected();
        selected.ifPresent(detail::show);
        var top = selected.isPresent() ? detail.control() : hint;
        if (stack.topControl != top) {
            stack.topControl = top;
            below.layout(true, true);
        }
    }
}
