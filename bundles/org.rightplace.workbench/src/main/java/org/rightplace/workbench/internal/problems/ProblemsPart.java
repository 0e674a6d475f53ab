package org.rightplace.workbench.internal.problems;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;

/** The findings, those of the workstream in front first, and the ways to them and out of them. */
final class ProblemsPart implements Part {

    private final PartSite site;
    private final Findings checks;
    private final Composite pane;
    private final StackLayout layers = new StackLayout();
    private final Label nothing;
    private final ProblemTable table;
    private Optional<Workstream> front = Optional.empty();
    private Optional<EntityRef> opened = Optional.empty();

    ProblemsPart(Composite parent, PartSite site, Findings checks) {
        this.site = site;
        this.checks = checks;
        pane = new Composite(parent, SWT.NONE);
        pane.setLayout(layers);
        nothing = new Label(pane, SWT.CENTER);
        site.theme().style(pane);
        nothing.setForeground(site.theme().color(Role.SECOND));
        table = new ProblemTable(pane, site.theme(), site::snapshot, this::fix);
        table.control().addListener(SWT.DefaultSelection, event -> openSelected());
        table.control().addListener(SWT.KeyDown, this::key);
        table.control().setMenu(menu());
        site.onFindings(this::show);
        site.onChange(this::changed);
        site.onSelection(this::follow);
        front = ProblemList.workstream(site.selection(), site.snapshot());
        show(site.findings());
        checks.visits().listen(table.control(), this::select);
        checks.visited().ifPresent(this::select);
    }

    // Whoever goes from problem to problem sees in the list which one it is.
    private void select(Finding finding) {
        opened = finding.about().stream().findFirst();
        table.select(finding);
    }

    @Override
    public void setFocus() {
        layers.topControl.setFocus();
    }

    private void show(List<Finding> findings) {
        table.show(ProblemList.of(findings, site.snapshot(), front).rows());
        nothing.setText(checks.known() ? "\nNothing found. The checks run by themselves as you work." : "\nChecking\u2026");
        layers.topControl = table.isEmpty() ? nothing : table.control();
        pane.layout();
    }

    // Whoever works in a workstream sees its problems first. One that is opened from here leaves the order as it is.
    private void follow(List<EntityRef> selection) {
        boolean mine = opened.isPresent() && selection.contains(opened.get());
        var next = ProblemList.workstream(selection, site.snapshot());
        if (!mine && next.isPresent() && !front.equals(next)) {
            front = next;
            opened = Optional.empty();
            show(site.findings());
        }
    }

    // The workstream in front heads its findings by its name, which may be another now while they are the same.
    private void changed(Change change) {
        var renamed = front.flatMap(one -> site.snapshot().find(Workstream.class, one.id())).filter(one -> !one.equals(front.get()));
        if (renamed.isPresent()) {
            front = renamed;
            show(site.findings());
        } else {
            table.control().redraw();
        }
    }

    private void key(Event event) {
        if (event.character == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
            fixSelected();
        } else if (event.keyCode == 'c' && (event.stateMask & SWT.MOD1) != 0) {
            copySelected();
        }
    }

    private void openSelected() {
        table.selected().stream().findFirst().ifPresent(this::open);
    }

    private void open(Finding finding) {
        var about = finding.about().stream().filter(ref -> site.snapshot().find(ref).isPresent()).toList();
        if (about.isEmpty()) {
            // Of a file there is nothing to open; what is wrong with it is too long for a row, and no row shows a tip to the keyboard.
            site.say(finding.about().isEmpty()
                    ? finding.message()
                    : "What this is about is not in the system, so there is nothing to open.");
            return;
        }
        opened = Optional.of(about.getFirst());
        site.select(List.of(about.getFirst()));
        site.open(finding);
    }

    private void fixSelected() {
        table.selected().forEach(this::fix);
    }

    private void fix(Finding finding) {
        finding.remedy().ifPresent(remedy -> {
            if (site.apply(remedy)) {
                site.say("Done: " + remedy.label());
            }
        });
    }

    private void copySelected() {
        var lines = table.selected().stream().map(table::line).toList();
        if (!lines.isEmpty()) {
            var clipboard = new Clipboard(pane.getDisplay());
            clipboard.setContents(
                    new Object[] {String.join("\n", lines)}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    private Menu menu() {
        var menu = new Menu(table.control());
        item(menu, "&Open\tEnter", this::openSelected);
        item(menu, "&Fix\tCtrl+Enter", this::fixSelected);
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "&Copy\tCtrl+C", this::copySelected);
        menu.addListener(SWT.Show, event -> {
            var selected = table.selected();
            menu.getItem(0).setEnabled(selected.size() == 1 && !selected.getFirst().about().isEmpty());
            menu.getItem(1).setEnabled(selected.stream().anyMatch(finding -> finding.remedy().isPresent()));
            menu.getItem(3).setEnabled(!selected.isEmpty());
        });
        return menu;
    }

    private static void item(Menu menu, String text, Runnable action) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
    }

    @Override
    public void reveal(EntityRef entity) {
        table.reveal(entity);
    }
}
