package org.rightplace.ui.evidence.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.model.EvidenceItem;
import org.rightplace.model.Theme;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.forms.WordsField;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.Ids;
import org.rightplace.workspace.evidence.EvidenceEdits;

/** The threads that run through the evidence, each with what it says. */
final class ThemesPage {

    private static final int NAME_WIDTH = 240;

    private final PartSite site;
    private final Look look;
    private final ScrolledComposite scrolled;
    private final Composite list;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    private record Row(Composite root, WordsField name, WordsField about, TextBlock count) {}

    ThemesPage(Composite parent, PartSite site) {
        this.site = site;
        this.look = new Look(site.theme());
        scrolled = Scrolling.pane(parent, site.theme());
        var root = look.stack(scrolled, org.rightplace.workbench.theme.Theme.STEP * 2);
        look.text(root, "The threads that run through the evidence. An item may bear on several.", Type.BODY, Role.SECOND)
                .setLayoutData(Look.wide());
        list = look.stack(root, org.rightplace.workbench.theme.Theme.STEP * 2);
        list.setLayoutData(Look.wide());
        var row = look.row(root, 1);
        look.button(row, "Add theme", this::add);
        scrolled.setContent(root);
    }

    ScrolledComposite control() {
        return scrolled;
    }

    void show() {
        var themes = ThemeTicks.all(site.snapshot());
        rows.entrySet().removeIf(entry -> {
            boolean gone = site.snapshot().find(Theme.class, entry.getKey()).isEmpty();
            if (gone) {
                entry.getValue().root().dispose();
            }
            return gone;
        });
        for (var theme : themes) {
            var row = rows.computeIfAbsent(theme.id(), this::row);
            row.name().show(theme.name());
            row.about().show(theme.about());
            long items = site.snapshot().all(EvidenceItem.class).stream()
                    .filter(item -> item.themes().contains(theme.id()))
                    .count();
            Look.say(row.count(), items == 1 ? "1 item" : items + " items");
        }
        Scrolling.refit(list);
    }

    void add() {
        var id = Ids.next();
        if (site.apply(EvidenceEdits.addTheme(id, "New theme"))) {
            show();
            rows.get(id).name().focus();
        }
    }

    private Row row(String id) {
        var root = look.row(list, 4);
        root.setLayoutData(Look.wide());
        var name = new WordsField(root, site.theme(), Type.STRONG, 1, "", "Name of the theme", words ->
                site.snapshot().find(Theme.class, id)
                        .ifPresent(theme -> site.apply(EvidenceEdits.change(theme, "name", now -> now.withName(words)))));
        var narrow = new GridData(SWT.FILL, SWT.BEGINNING, false, false);
        narrow.widthHint = NAME_WIDTH;
        name.control().setLayoutData(narrow);
        var about = new WordsField(root, site.theme(), Type.BODY, 1, "", "What the theme says", words ->
                site.snapshot().find(Theme.class, id)
                        .ifPresent(theme -> site.apply(EvidenceEdits.change(theme, "description", now -> now.withAbout(words)))));
        about.control().setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        var count = look.text(root, "", Type.SECONDARY, Role.SECOND);
        var remove = look.button(root, "×", () ->
                site.snapshot().find(Theme.class, id).ifPresent(theme -> site.apply(EvidenceEdits.remove(theme))));
        remove.setToolTipText("Remove the theme; its items stay");
        Look.name(remove, "Remove the theme");
        return new Row(root, name, about, count);
    }
}
