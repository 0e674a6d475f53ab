package org.rightplace.workbench.internal.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.internal.commands.Commands;
import org.rightplace.workbench.internal.life.Opening;
import org.rightplace.workbench.internal.widgets.FlatButton;
import org.rightplace.workbench.internal.widgets.Lines;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** What the window shows while no workspace is open: the ways to start. */
public final class WelcomePage {

    private static final int WIDTH = 620;
    private static final int SHOWN = 6;

    private final Composite page;
    private final Theme theme;
    private final Opening opening;
    private final Commands commands;

    public WelcomePage(Composite parent, Theme theme, Opening opening, Commands commands) {
        this.theme = theme;
        this.opening = opening;
        this.commands = commands;
        page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout(1, false));
        page.setBackground(theme.color(Role.PAPER));
        fill();
    }

    /** The control of the page. */
    public Composite control() {
        return page;
    }

    /** Gives the keyboard to the first thing that can be done. */
    public void setFocus() {
        page.setFocus();
    }

    /** Shows anew what there is to open. */
    public void refresh() {
        for (var child : page.getChildren()) {
            child.dispose();
        }
        fill();
        page.layout(true, true);
    }

    private void fill() {
        var column = new Composite(page, SWT.NONE);
        column.setLayout(Lines.grid(1, Theme.STEP));
        var data = new GridData(SWT.CENTER, SWT.CENTER, true, true);
        data.widthHint = WIDTH;
        column.setLayoutData(data);
        column.setBackground(theme.color(Role.PAPER));

        text(column, "Rightplace", Type.FIGURE, Role.INK, 0);
        text(column, "Decide which place commissions which service, and carry the decision through.", Type.BODY, Role.SECOND, 0);
        start(column);
        recent(column);
        text(column, "Ctrl+3 finds anything: commands, places, services, settings.   F1 lists all keys.", Type.SECONDARY, Role.SECOND,
                6 * Theme.STEP);
    }

    private void start(Composite column) {
        head(column, "Start");
        var sample = opening.samples().all().stream().findFirst();
        var row = new Composite(column, SWT.NONE);
        row.setBackground(theme.color(Role.PAPER));
        row.setLayout(Lines.grid(2, Theme.PANE));
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        sample.ifPresent(folder -> {
            var open = new FlatButton(row, theme, FlatButton.Look.PRIMARY, "Open the sample", () -> opening.openSample(folder));
            open.setAccessibleName("Open the sample system, Lancashire and South Cumbria");
            text(row, "Lancashire and South Cumbria, built from published NHS data. You get a copy of your own.", Type.BODY, Role.SECOND, 0);
        });
        action(column, "New system\u2026", "start from a framework and a name", "new");
        action(column, "Open a folder\u2026", "a workspace that you or a colleague made", "open");
        text(column, "To import NHS practice files, make a new system or open one; the import is then in the File menu.", Type.SECONDARY,
                Role.SECOND, Theme.STEP);
    }

    private void recent(Composite column) {
        var entries = opening.recent().all();
        if (entries.isEmpty()) {
            return;
        }
        head(column, "Recent");
        entries.stream().limit(SHOWN).forEach(entry -> {
            boolean there = Files.isDirectory(entry.folder());
            var link = link(column, entry.name(), there ? shortened(entry.folder()) : shortened(entry.folder()) + " (not there now)",
                    () -> opening.open(entry.folder()));
            link.setEnabled(there);
        });
    }

    private void action(Composite column, String label, String detail, String command) {
        commands.find(command).ifPresent(found -> link(column, label, detail, () -> commands.run(found)));
    }

    private Link link(Composite column, String label, String detail, Runnable action) {
        var link = new Link(column, SWT.NONE);
        link.setText("<a>" + Literally.linked(label) + "</a>   " + Literally.linked(detail));
        link.setFont(theme.font(Type.BODY));
        link.setForeground(theme.color(Role.SECOND));
        link.setLinkForeground(theme.color(Role.ACCENT));
        link.setBackground(theme.color(Role.PAPER));
        link.addListener(SWT.Selection, event -> action.run());
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.verticalIndent = Theme.STEP / 2;
        link.setLayoutData(data);
        return link;
    }

    private void head(Composite column, String name) {
        text(column, name.toUpperCase(java.util.Locale.UK), Type.GROUP, Role.SECOND, 6 * Theme.STEP);
    }

    private void text(Composite column, String words, Type type, Role role, int indent) {
        var label = new Label(column, SWT.WRAP);
        label.setText(Literally.shown(words));
        label.setFont(theme.font(type));
        label.setForeground(theme.color(role));
        label.setBackground(theme.color(Role.PAPER));
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.verticalIndent = indent;
        data.widthHint = 1;
        label.setLayoutData(data);
    }

    private static String shortened(Path folder) {
        var home = Path.of(System.getProperty("user.home"));
        return folder.startsWith(home) ? "~" + java.io.File.separator + home.relativize(folder) : folder.toString();
    }
}
