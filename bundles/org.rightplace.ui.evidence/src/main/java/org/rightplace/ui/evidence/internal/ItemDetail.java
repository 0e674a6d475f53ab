package org.rightplace.ui.evidence.internal;

import java.util.function.BiFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.model.EvidenceItem;
import org.rightplace.model.EvidenceKind;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.forms.WordsField;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.evidence.EvidenceEdits;
import org.rightplace.workspace.evidence.EvidenceUses;

/** One item of the library: what it is, what it says, and what rests on it. */
final class ItemDetail {

    private final PartSite site;
    private final Look look;
    private final ScrolledComposite scrolled;
    private final WordsField name;
    private final WordsField author;
    private final WordsField year;
    private final WordsField link;
    private final Composite opener;
    private final WordsField summary;
    private final Combo kind;
    private final ThemeTicks themes;
    private final UsesPane uses;
    private final Composite consequence;
    private final TextBlock consequences;
    private EvidenceItem item;

    ItemDetail(Composite parent, PartSite site) {
        this.site = site;
        this.look = new Look(site.theme());
        scrolled = Scrolling.pane(parent, site.theme());
        var root = look.stack(scrolled, Theme.STEP);
        ((GridLayout) root.getLayout()).marginHeight = Theme.STEP * 2;
        var top = look.row(root, 4);
        top.setLayoutData(Look.wide());
        label(top, "Title");
        name = field(top, "Title", 1, EvidenceItem::withName);
        kind = new Combo(top, SWT.READ_ONLY | SWT.DROP_DOWN);
        kind.setItems(Kinds.names());
        kind.setFont(site.theme().font(Type.BODY));
        Look.name(kind, "Kind of evidence");
        kind.addListener(SWT.Selection, event -> site.apply(EvidenceEdits.change(
                item, "kind", now -> now.withKind(EvidenceKind.values()[kind.getSelectionIndex()]))));
        kind.addListener(SWT.MouseWheel, Scrolling::instead);
        look.button(top, "Remove", this::remove);
        consequence = look.stack(root, Theme.STEP);
        consequence.setLayoutData(Look.wide());
        consequences = look.text(consequence, Type.BODY, Role.WARNING);
        consequences.setLayoutData(Look.wide());
        var buttons = look.row(consequence, 2);
        look.button(buttons, "Remove it with its links", () -> site.apply(EvidenceEdits.removeWithLinks(item)));
        look.button(buttons, "Leave it", () -> ask(false));
        Look.show(consequence, false);
        var by = look.row(root, 6);
        by.setLayoutData(Look.wide());
        label(by, "By");
        author = field(by, "By", 1, EvidenceItem::withAuthor);
        label(by, "Year");
        year = field(by, "Year", 1, ItemDetail::year);
        ((GridData) year.control().getLayoutData()).grabExcessHorizontalSpace = false;
        label(by, "Found at");
        link = field(by, "Where it can be found", 1, EvidenceItem::withLink);
        opener = look.row(root, 1);
        opener.setLayoutData(Look.wide());
        look.link(opener, "Open where it can be found", this::openLink);
        label(root, "What it says");
        summary = field(root, "What it says", 2, EvidenceItem::withSummary);
        look.head(root, "Themes").setLayoutData(Look.wide());
        themes = new ThemeTicks(root, site);
        look.head(root, "What rests on it").setLayoutData(Look.wide());
        uses = new UsesPane(root, site);
        scrolled.setContent(root);
    }

    ScrolledComposite control() {
        return scrolled;
    }

    void show(EvidenceItem now) {
        boolean other = item == null || !item.id().equals(now.id());
        item = now;
        name.show(now.name());
        author.show(now.author());
        year.show(now.year() == null ? "" : now.year().toString());
        link.show(now.link());
        summary.show(now.summary());
        Look.show(opener, page(now));
        kind.select(now.kind() == null ? -1 : now.kind().ordinal());
        themes.show(now);
        uses.show(now);
        if (other) {
            ask(false);
            scrolled.setOrigin(0, 0);
        }
        Scrolling.fit(scrolled);
    }

    void focus() {
        name.focus();
    }

    /** Gives the keyboard to the title, so that the next key replaces it. */
    void retitle() {
        name.focus();
        name.field().selectAll();
    }

    WordsField title() {
        return name;
    }

    /** Removes it, or shows what that would do if anything rests on it. */
    void remove() {
        if (EvidenceUses.of(site.snapshot()).of(item.id()).isEmpty()) {
            site.apply(EvidenceEdits.remove(item));
        } else {
            ask(true);
        }
    }

    boolean asking() {
        return consequence.getVisible();
    }

    private void ask(boolean asking) {
        if (asking) {
            Look.say(consequences, "%s would rest on it no longer. What they say stays, with its title as their source."
                    .formatted(capital(EvidenceUses.of(site.snapshot()).summary(item.id()))));
        }
        if (consequence.getVisible() != asking) {
            Look.show(consequence, asking);
            Scrolling.refit(consequence);
        }
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private void openLink() {
        if (page(item)) {
            Program.launch(item.link().strip());
        }
    }

    // Only what is plainly a page is handed to the desktop: a workspace comes from others.
    private static boolean page(EvidenceItem item) {
        return item.link().strip().matches("(?i)https?://\\S+");
    }

    private static EvidenceItem year(EvidenceItem item, String words) {
        var plain = words.strip();
        if (!plain.matches("\\d{0,4}")) {
            throw new EditRefused("“" + plain + "” is not a year. Write it as 2018.");
        }
        return item.withYear(plain.isEmpty() ? null : Integer.valueOf(plain));
    }

    private void label(Composite parent, String words) {
        look.text(parent, words, Type.SECONDARY, Role.SECOND);
    }

    private WordsField field(
            Composite parent, String title, int lines, BiFunction<EvidenceItem, String, EvidenceItem> change) {
        var field = new WordsField(parent, site.theme(), Type.BODY, lines, "", title, words -> {
            if (!site.apply(EvidenceEdits.change(item, title.toLowerCase(java.util.Locale.UK), now -> change.apply(now, words)))) {
                scrolled.getDisplay().asyncExec(() -> {
                    if (!scrolled.isDisposed()) {
                        show(item);
                    }
                });
            }
        });
        field.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return field;
    }
}
