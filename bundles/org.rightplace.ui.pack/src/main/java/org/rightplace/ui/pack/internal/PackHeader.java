package org.rightplace.ui.pack.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** The title line: whose pack it is, what can be done with it, and the pages. */
final class PackHeader {

    /** What the editor shows beside or instead of the preview. */
    enum Page {
        READINESS("Readiness"),
        COVER("Cover sheet"),
        PREVIEW("Preview");

        private final String words;

        Page(String words) {
            this.words = words;
        }
    }

    private final Theme theme;
    private final Composite header;
    private final TextBlock about;
    private final Map<Page, Button> pages = new EnumMap<>(Page.class);

    PackHeader(Composite parent, Theme theme, Consumer<Page> choose, Runnable export, Runnable print) {
        this.theme = theme;
        var look = new Look(theme);
        header = look.stack(parent, Theme.STEP);
        header.setLayoutData(Look.wide());
        var layout = (GridLayout) header.getLayout();
        layout.marginWidth = Theme.PANE;
        layout.marginHeight = Theme.STEP * 2;
        var top = look.row(header, 3);
        top.setLayoutData(Look.wide());
        ((GridLayout) top.getLayout()).horizontalSpacing = Theme.PANE;
        look.text(top, "Portfolio pack", Type.TITLE, Role.INK).setLayoutData(Look.wide());
        look.link(top, "Export…", export).setToolTipText("Write the pack as one page to mail, read and print (Ctrl+E)");
        look.link(top, "Print preview", print).setToolTipText("Open the page in the browser, to see it on paper and print it");
        var line = look.row(header, 2);
        line.setLayoutData(Look.wide());
        about = look.text(line, "", Type.SECONDARY, Role.SECOND);
        about.setLayoutData(Look.wide());
        var buttons = look.row(line, Page.values().length);
        ((GridLayout) buttons.getLayout()).horizontalSpacing = 0;
        buttons.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        for (var page : Page.values()) {
            var button = new Button(buttons, SWT.TOGGLE);
            button.setText(page.words);
            button.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, false, false));
            button.addListener(SWT.Selection, event -> choose.accept(page));
            pages.put(page, button);
        }
    }

    void show(String workstream) {
        if (Look.say(about, workstream + " · is it ready, and what will the committee read?")) {
            header.layout(true, true);
        }
    }

    /** Marks the page that is shown. */
    void choose(Page page) {
        pages.forEach((each, button) -> {
            button.setSelection(each == page);
            button.setFont(theme.font(Type.BODY));
            // Where a pressed button looks much like one that is not, its words tell them apart.
            button.setForeground(theme.color(each == page ? Role.ACCENT : Role.INK));
        });
    }

    /** Offers the preview as a page of its own, where it has no room beside the others. */
    void offerPreview(boolean offered) {
        Look.show(pages.get(Page.PREVIEW), offered);
        header.layout(true, true);
    }

    Button button(Page page) {
        return pages.get(page);
    }
}
