package org.rightplace.ui.exchange.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rightplace.exchange.spi.SourceFile;
import org.rightplace.workbench.theme.Theme;

/** The choice of one file: typed, browsed for, or dropped on the field. It fills a row of a grid of three columns. */
final class FileRow {

    private final SourceFile source;
    private final Theme theme;
    private final Text path;
    private final Label about;
    private boolean quiet;
    private boolean guessed;

    /** @param changed is told when the user names another file */
    FileRow(Composite grid, Theme theme, SourceFile source, Consumer<FileRow> changed) {
        this.source = source;
        this.theme = theme;
        var name = new Label(grid, SWT.NONE);
        path = new Text(grid, SWT.BORDER | SWT.SINGLE);
        var browse = new Button(grid, SWT.PUSH);
        new Label(grid, SWT.NONE);
        about = new Label(grid, SWT.WRAP);
        name.setText(source.name());
        path.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        path.setMessage(source.pattern());
        path.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = source.name();
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = source.about();
            }
        });
        path.addListener(SWT.Modify, event -> {
            if (!quiet) {
                guessed = false;
                changed.accept(this);
            }
        });
        browse.setText("Browse…");
        browse.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = "Browse for " + source.name();
            }
        });
        browse.addListener(SWT.Selection, event -> browse());
        var wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        wide.widthHint = 1;
        about.setLayoutData(wide);
        var drop = new DropTarget(path, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE);
        drop.setTransfer(FileTransfer.getInstance());
        drop.addDropListener(new Dropped());
    }

    /** Shows what the file is for. To be called once the theme has been given to the row. */
    void explain() {
        tell(source.about(), Theme.Role.SECOND);
        about.setFont(theme.font(Theme.Type.SECONDARY));
    }

    SourceFile source() {
        return source;
    }

    /** The file that is named, if there is such a file. */
    Optional<Path> file() {
        try {
            return Optional.of(path.getText().strip())
                    .filter(typed -> !typed.isEmpty())
                    .map(Path::of)
                    .filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Whether no file is named, or one that the user did not name. */
    boolean isOpenToGuesses() {
        return guessed || isEmpty();
    }

    /** Names a file, or none, on the user's behalf. */
    void guess(String file) {
        quiet = true;
        try {
            path.setText(file);
            path.selectAll();
            guessed = true;
        } finally {
            quiet = false;
        }
    }

    private boolean isEmpty() {
        return path.getText().isBlank();
    }

    /** Says under the field whether the file that is named is there. */
    void check() {
        if (isEmpty() || file().isPresent()) {
            tell(source.about(), Theme.Role.SECOND);
        } else {
            tell("There is no such file. Check the name, or browse for it.", Theme.Role.ERROR);
        }
    }

    private void tell(String words, Theme.Role role) {
        about.setText(words);
        about.setForeground(theme.color(role));
    }

    private void browse() {
        var dialog = new FileDialog(path.getShell(), SWT.OPEN);
        dialog.setText(source.name());
        dialog.setFilterExtensions("*.csv", "*");
        dialog.setFilterNames("CSV files", "All files");
        file().map(Path::getParent).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
        var chosen = dialog.open();
        if (chosen != null) {
            path.setText(chosen);
        }
    }

    private final class Dropped extends DropTargetAdapter {

        @Override
        public void dragEnter(DropTargetEvent event) {
            event.detail = DND.DROP_COPY;
        }

        @Override
        public void drop(DropTargetEvent event) {
            if (event.data instanceof String[] files && files.length > 0) {
                path.setText(files[0]);
            }
        }

        @Override
        public void dragOver(DropTargetEvent event) {
            boolean files = java.util.Arrays.stream(event.dataTypes)
                    .anyMatch(((Transfer) FileTransfer.getInstance())::isSupportedType);
            event.detail = files ? DND.DROP_COPY : DND.DROP_NONE;
        }
    }
}
