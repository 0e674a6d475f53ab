package org.rightplace.workbench.internal.status;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.widgets.Lines;
import org.rightplace.workbench.internal.work.Running;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.Counts;
import org.rightplace.workspace.SaveState;
import org.rightplace.workspace.Severity;

/** The line at the bottom: whether all is saved, which system this is, what was found, what was said, and what is running. */
public final class StatusLine {

    private static final int SHOW_WORK_AFTER_MILLIS = 300;

    private final Workbench workbench;
    private final Theme theme;
    private final Composite line;
    private final Label saved;
    private final Label system;
    private final Link found;
    private final Label said;
    private final Link follow;
    private final Link dismiss;
    private final Label work;
    private final ProgressBar progress;
    private final Link stop;
    private final Label selected;

    public StatusLine(Composite parent, Workbench workbench) {
        this.workbench = workbench;
        this.theme = workbench.themes().current();
        Lines.across(parent, theme);
        line = new Composite(parent, SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        var layout = new GridLayout(5, false);
        layout.marginWidth = Theme.PANE;
        layout.marginHeight = 3;
        layout.horizontalSpacing = 18;
        line.setLayout(layout);

        saved = label();
        system = label();
        found = new Link(line, SWT.NONE);
        found.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        found.addListener(SWT.Selection, event -> workbench.navigation().openView("problems"));
        said = label();
        said.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        var right = new Composite(line, SWT.NONE);
        right.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        var row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        row.wrap = false;
        row.spacing = Theme.PANE;
        row.marginTop = row.marginBottom = row.marginLeft = row.marginRight = 0;
        right.setLayout(row);
        follow = link(right, "", this::follow);
        dismiss = link(right, "Dismiss", workbench.status()::dismiss);
        work = new Label(right, SWT.NONE);
        progress = new ProgressBar(right, SWT.HORIZONTAL | SWT.SMOOTH);
        progress.setMaximum(1000);
        stop = link(right, "Stop", this::stopOldest);
        selected = new Label(right, SWT.NONE);
        for (var control : right.getChildren()) {
            control.setLayoutData(new RowData());
        }
        ((RowData) progress.getLayoutData()).width = 120;
        style(line);

        workbench.session().saving().listen(line, this::showSaving);
        workbench.session().changed().listen(line, change -> refresh());
        workbench.session().opened().listen(line, open -> refresh());
        workbench.status().changed().listen(line, message -> refresh());
        workbench.findings().changed().listen(line, findings -> refresh());
        workbench.works().progressed().listen(line, running -> refreshWork());
        workbench.selection().listen(this, selection -> refresh());
        line.addListener(SWT.Dispose, event -> workbench.selection().forget(this));
        refresh();
    }

    /** Shows the state of things anew. */
    public void refresh() {
        if (line.isDisposed()) {
            return;
        }
        var workspace = workbench.session().workspace();
        workspace.ifPresentOrElse(open -> showSaving(open.saveState()), () -> put(saved, ""));
        var name = workspace.flatMap(open -> open.snapshot().profile()).map(profile -> profile.name()).orElse("");
        put(system, SelectionWords.brief(name));
        setFound();
        workbench.status().message().ifPresentOrElse(message -> {
            set(said, message.text());
            said.setForeground(theme.color(message.complaint() ? Role.ERROR : Role.SECOND));
            said.setToolTipText(Literally.shown(message.text()));
            message.link().ifPresent(link -> follow.setText("<a>" + link.words() + "</a>"));
            Look.show(follow, message.link().isPresent());
            Look.show(dismiss, message.stays());
        }, () -> {
            set(said, "");
            said.setToolTipText(null);
            Look.show(follow, false);
            Look.show(dismiss, false);
        });
        var selection = workspace.map(open -> SelectionWords.of(workbench.selection().get(), open.snapshot())).orElse("");
        put(selected, SelectionWords.brief(selection));
        selected.setToolTipText(selection.isEmpty() ? null : Literally.shown(selection));
        refreshWork();
        lay();
    }

    private void style(Composite composite) {
        composite.setBackground(theme.color(Role.PANE));
        for (var control : composite.getChildren()) {
            control.setBackground(theme.color(Role.PANE));
            control.setForeground(theme.color(Role.SECOND));
            control.setFont(theme.font(Type.SECONDARY));
            if (control instanceof Link link) {
                link.setLinkForeground(theme.color(Role.SECOND));
            }
            if (control instanceof Composite inner) {
                style(inner);
            }
        }
    }

    private void showSaving(SaveState state) {
        if (line.isDisposed()) {
            return;
        }
        var readOnly = workbench.session().workspace().filter(open -> open.readOnly().isPresent()).isPresent();
        put(saved, readOnly ? "Read-only" : state.failure().isPresent() ? "Could not save" : state.saved() ? "Saved" : "Saving\u2026");
        saved.setToolTipText(state.failure().orElse(null));
        saved.setForeground(theme.color(state.failure().isPresent() ? Role.ERROR : Role.SECOND));
        lay();
    }

    private void setFound() {
        var findings = workbench.findings().get();
        long errors = 0;
        long warnings = 0;
        for (var finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                errors++;
            } else if (finding.severity() == Severity.WARNING) {
                warnings++;
            }
        }
        var words = new java.util.ArrayList<String>();
        if (errors > 0) {
            words.add(Counts.of(errors, "error"));
        }
        if (warnings > 0) {
            words.add(Counts.of(warnings, "warning"));
        }
        var text = words.isEmpty() ? "" : "<a>" + String.join(", ", words) + "</a>";
        if (!found.getText().equals(text)) {
            found.setText(text);
        }
        Look.show(found, !words.isEmpty());
    }

    private void refreshWork() {
        if (line.isDisposed()) {
            return;
        }
        var running = workbench.works().running().stream().filter(one -> one.longer(SHOW_WORK_AFTER_MILLIS)).toList();
        if (running.isEmpty() && !workbench.works().running().isEmpty()) {
            workbench.display().timerExec(SHOW_WORK_AFTER_MILLIS, this::refreshWork);
        }
        boolean some = !running.isEmpty();
        if (some) {
            showWork(running);
        }
        if (some || work.getVisible()) {
            Look.show(work, some);
            Look.show(progress, some && running.getFirst().done() >= 0);
            Look.show(stop, some);
            lay();
        }
    }

    private void showWork(List<Running> running) {
        var first = running.getFirst();
        var detail = first.detail().isEmpty() ? "" : " \u00b7 " + first.detail();
        var more = running.size() == 1 ? "" : " and " + (running.size() - 1) + " more";
        set(work, first.cancelled() ? "Stopping: " + first.label() : first.label() + detail + more);
        progress.setSelection((int) (1000 * Math.max(0, first.done())));
        stop.setEnabled(!first.cancelled());
        stop.setToolTipText("Stop: " + first.label());
    }

    private void follow() {
        workbench.status().message().flatMap(Status.Message::link).ifPresent(link -> link.follow().run());
    }

    private void stopOldest() {
        workbench.works().running().stream().findFirst().ifPresent(Running::cancel);
    }

    // What is hidden leaves no column behind, whose gap would keep the last words from the edge.
    private void lay() {
        int shown = 0;
        for (var control : line.getChildren()) {
            shown += ((GridData) control.getLayoutData()).exclude ? 0 : 1;
        }
        ((GridLayout) line.getLayout()).numColumns = shown;
        line.layout(true, true);
    }

    private static Link link(Composite parent, String text, Runnable action) {
        var link = new Link(parent, SWT.NONE);
        link.setText("<a>" + text + "</a>");
        link.addListener(SWT.Selection, event -> action.run());
        return link;
    }

    private Label label() {
        var label = new Label(line, SWT.NONE);
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        return label;
    }

    // What says nothing takes no room, so that the first and the last words stand at the line's ends.
    private static void put(Label label, String text) {
        set(label, text);
        Look.show(label, !text.isEmpty());
    }

    private static void set(Label label, String text) {
        var shown = Literally.shown(text);
        if (!label.getText().equals(shown)) {
            label.setText(shown);
        }
    }
}
