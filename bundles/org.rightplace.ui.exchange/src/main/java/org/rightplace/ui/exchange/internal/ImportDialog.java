package org.rightplace.ui.exchange.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.rightplace.exchange.ImportMode;
import org.rightplace.exchange.spi.Importer;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.EditRefused;

/**
 * An import on one page: the files above, and below them, as soon as all are named, what they would bring. Nothing
 * changes until Import is pressed, and then it is one edit.
 */
final class ImportDialog extends Dialog {

    private static final String LAST_FOLDER = "import.";
    private static final int PROGRESS_STEPS = 1000;
    private static final int WIDTH = 820;
    private static final int HEIGHT = 800;

    private final PartSite site;
    private final Importer importer;
    private final List<FileRow> rows = new ArrayList<>();
    private final Display display = Display.getCurrent();
    private final AtomicReference<Step> latest = new AtomicReference<>();
    private StackLayout stack;
    private Composite below;
    private Label message;
    private Composite reading;
    private ProgressBar bar;
    private Label detail;
    private PreviewPane preview;
    private ReadFiles running;
    private Map<String, Path> readFrom = Map.of();
    private Optional<ReadFiles.Result.Read> read = Optional.empty();

    /** How far reading has come. */
    private record Step(double done, String doing) {}

    ImportDialog(Shell parent, PartSite site, Importer importer) {
        super(parent);
        this.site = site;
        this.importer = importer;
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.APPLICATION_MODAL);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Import: " + importer.name());
    }

    @Override
    protected Point getInitialSize() {
        var screen = getParentShell().getMonitor().getClientArea();
        return new Point(Math.min(WIDTH, screen.width), Math.min(HEIGHT, screen.height));
    }

    @Override
    protected Control createContents(Composite parent) {
        var contents = super.createContents(parent);
        site.theme().style(getDialogArea());
        // The buttons stay as the desktop has them: only it knows the text that goes with its default button.
        contents.setBackground(site.theme().color(Theme.Role.PAPER));
        getButtonBar().setBackground(site.theme().color(Theme.Role.PAPER));
        rows.forEach(FileRow::explain);
        applyStyle();
        rememberFiles();
        filesChanged();
        return contents;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        var layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = Theme.PANE;
        layout.verticalSpacing = Theme.PANE;
        area.setLayout(layout);
        var about = new Label(area, SWT.WRAP);
        about.setText(importer.about());
        var wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 1;
        about.setLayoutData(wide);
        var grid = new Composite(area, SWT.NONE);
        var columns = new GridLayout(3, false);
        columns.marginWidth = columns.marginHeight = 0;
        grid.setLayout(columns);
        grid.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        importer.files().forEach(file -> rows.add(new FileRow(grid, site.theme(), file, this::fileChosen)));
        below = new Composite(area, SWT.NONE);
        below.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        stack = new StackLayout();
        below.setLayout(stack);
        message = new Label(below, SWT.WRAP);
        reading = readingPane();
        preview = new PreviewPane(below, site.theme(), site::complain);
        preview.onChoice(this::updateButton);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Import", true);
        createButton(parent, IDialogConstants.CANCEL_ID, "Cancel", false);
    }

    @Override
    protected void okPressed() {
        read.ifPresent(result -> {
            var edit = result.reading().edit(preview.mode());
            getButton(IDialogConstants.OK_ID).setEnabled(false);
            site.run(
                    "Importing " + importer.name(),
                    progress -> {
                        try {
                            site.workspace().apply(edit);
                            return Optional.<String>empty();
                        } catch (EditRefused e) {
                            return Optional.of(e.getMessage());
                        }
                    },
                    this::imported);
        });
    }

    @Override
    public boolean close() {
        stop();
        return super.close();
    }

    private void imported(Optional<String> refusal) {
        if (refusal.isPresent()) {
            site.complain(refusal.get());
            if (isOpen()) {
                say(refusal.get(), Theme.Role.ERROR);
            }
            return;
        }
        read.ifPresent(result -> site.say("Imported " + PreviewPane.headline(result) + ". Undo takes it all back."));
        setReturnCode(OK);
        close();
    }

    private Composite readingPane() {
        var pane = new Composite(below, SWT.NONE);
        var layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        pane.setLayout(layout);
        bar = new ProgressBar(pane, SWT.SMOOTH);
        bar.setMaximum(PROGRESS_STEPS);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        var stop = new Button(pane, SWT.PUSH);
        stop.setText("Stop");
        stop.addListener(SWT.Selection, event -> stop());
        detail = new Label(pane, SWT.NONE);
        detail.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        return pane;
    }

    private void applyStyle() {
        preview.applyStyle();
        detail.setForeground(site.theme().color(Theme.Role.SECOND));
    }

    // The files of the last import are the likeliest to be imported again, in a newer edition beside them.
    private void rememberFiles() {
        for (var row : rows) {
            site.setting(LAST_FOLDER + importer.id() + "." + row.source().id()).ifPresent(row::guess);
        }
        if (rows.stream().anyMatch(row -> row.file().isEmpty())) {
            rows.forEach(row -> row.guess(""));
        }
    }

    private void fileChosen(FileRow chosen) {
        chosen.file().ifPresent(file -> {
            var beside = Companions.beside(importer.files(), file);
            for (var row : rows) {
                if (row != chosen && row.isOpenToGuesses() && beside.containsKey(row.source().id())) {
                    row.guess(beside.get(row.source().id()).toString());
                }
            }
        });
        filesChanged();
    }

    private void filesChanged() {
        rows.forEach(FileRow::check);
        var files = new LinkedHashMap<String, Path>();
        rows.forEach(row -> row.file().ifPresent(file -> files.put(row.source().id(), file)));
        if (files.size() < rows.size()) {
            stop();
            readFrom = Map.of();
            say(
                    "Name the files. What they would bring is shown here before anything is imported.",
                    Theme.Role.SECOND);
        } else if (!files.equals(readFrom)) {
            stop();
            readFrom = files;
            read(files);
        }
    }

    private void read(Map<String, Path> files) {
        var work = new ReadFiles(importer, files, site.snapshot(), this::progress);
        running = work;
        read = Optional.empty();
        bar.setSelection(0);
        detail.setText("");
        show(reading);
        site.run("Reading " + importer.name(), work, result -> {
            if (running == work && isOpen()) {
                running = null;
                finished(result);
            }
        });
    }

    private void finished(ReadFiles.Result result) {
        switch (result) {
            case ReadFiles.Result.Read found -> {
                readFrom.forEach((id, file) -> site.setSetting(LAST_FOLDER + importer.id() + "." + id, file.toString()));
                read = Optional.of(found);
                preview.show(found);
                show(preview.control());
            }
            case ReadFiles.Result.Failed failed -> say(failed.message(), Theme.Role.ERROR);
            case ReadFiles.Result.Stopped stopped -> stopped();
        }
    }

    // Told on the thread that reads, and often: the page hears of the latest, once it has time to show it.
    private void progress(double done, String doing) {
        if (latest.getAndSet(new Step(done, doing)) == null && !display.isDisposed()) {
            display.asyncExec(() -> {
                var step = latest.getAndSet(null);
                if (isOpen() && running != null) {
                    bar.setSelection((int) Math.round(step.done() * PROGRESS_STEPS));
                    detail.setText(step.doing());
                }
            });
        }
    }

    private void stop() {
        if (running != null) {
            running.stop();
            running = null;
            stopped();
        }
    }

    private void stopped() {
        readFrom = Map.of();
        if (isOpen()) {
            say("Reading was stopped. Name a file again to go on.", Theme.Role.SECOND);
        }
    }

    private void say(String words, Theme.Role role) {
        read = Optional.empty();
        message.setText(Literally.shown(words));
        message.setForeground(site.theme().color(role));
        show(message);
    }

    private void show(Control control) {
        stack.topControl = control;
        below.layout();
        updateButton();
    }

    private void updateButton() {
        var button = getButton(IDialogConstants.OK_ID);
        if (button != null) {
            boolean good = read.map(result -> result.bringsAnything()
                            && (preview.mode() == ImportMode.GOOD_ROWS || result.rejected().isEmpty()))
                    .orElse(false);
            button.setEnabled(good);
        }
    }

    private boolean isOpen() {
        return getShell() != null && !getShell().isDisposed();
    }
}
