package org.rightplace.ui.workshop.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workbench.theme.Theme;

/** What stands above a workshop: what it is called, how far it is, its pages, and what else can be done with it. */
final class WorkshopHeader {

    private final Theme theme;
    private final Composite pane;
    private final TextBlock title;
    private final TextBlock about;
    private final Map<WorkshopPart.Page, Button> buttons = new EnumMap<>(WorkshopPart.Page.class);
    private final Link more;
    private final Map<String, Runnable> further;

    /**
     * @param show goes to a page
     * @param further what else can be done, by what it is called
     */
    WorkshopHeader(Composite parent, Theme theme, Consumer<WorkshopPart.Page> show, Map<String, Runnable> further) {
        this.theme = theme;
        this.further = further;
        var look = new Look(theme);
        pane = look.row(parent, 2);
        ((GridLayout) pane.getLayout()).marginWidth = Theme.PANE;
        ((GridLayout) pane.getLayout()).marginHeight = Theme.STEP * 2;
        var words = look.stack(pane, Theme.STEP / 2);
        words.setLayoutData(Look.wide());
        title = look.text(words, "", Type.TITLE, Role.INK);
        title.setLayoutData(Look.wide());
        about = look.text(words, "", Type.SECONDARY, Role.SECOND);
        about.setLayoutData(Look.wide());
        var toggles = look.row(pane, WorkshopPart.Page.values().length + 1);
        ((GridLayout) toggles.getLayout()).horizontalSpacing = 0;
        toggles.setLayoutData(new GridData(SWT.END, SWT.BEGINNING, false, false));
        for (var each : WorkshopPart.Page.values()) {
            var button = new Button(toggles, SWT.TOGGLE);
            button.setText(each.words());
            button.addListener(SWT.Selection, event -> show.accept(each));
            buttons.put(each, button);
        }
        more = look.link(toggles, "More ▾", this::showMore);
        var apart = new GridData();
        apart.horizontalIndent = Theme.PANE;
        more.setLayoutData(apart);
    }

    Composite control() {
        return pane;
    }

    /** Says what the workshop is called and how far it is. */
    void say(String name, String words) {
        Look.say(title, name);
        Look.say(about, words);
    }

    /** Marks the page that is shown. */
    void mark(WorkshopPart.Page page) {
        buttons.forEach((each, button) -> {
            button.setSelection(each == page);
            // A button's ground is the desktop's, and so its words are too unless there is reason.
            button.setForeground(each == page && !theme.highContrast() ? theme.color(Role.ACCENT) : null);
        });
    }

    /** Says whether a page can be gone to. */
    void enable(WorkshopPart.Page page, boolean possible) {
        buttons.get(page).setEnabled(possible);
    }

    private void showMore() {
        var menu = new Menu(more);
        further.forEach((words, action) -> {
            var item = new MenuItem(menu, SWT.PUSH);
            item.setText(words);
            item.addListener(SWT.Selection, event -> action.run());
        });
        menu.setLocation(more.toDisplay(0, more.getSize().y));
        menu.addListener(SWT.Hide, event -> OnUi.later(more, menu::dispose));
        menu.setVisible(true);
    }
}
