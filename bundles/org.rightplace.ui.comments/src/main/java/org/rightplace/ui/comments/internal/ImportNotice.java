package org.rightplace.ui.comments.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.rightplace.exchange.Rejection;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** What an import has brought, and the rows it could not use, each with its line and the reason. */
final class ImportNotice {

    private static final int LINES = 4;

    private final Composite root;
    private final TextBlock summary;
    private final Text rows;
    private final Composite actions;

    ImportNotice(Composite parent, Theme theme) {
        var look = new Look(theme);
        root = look.stack(parent, Theme.STEP);
        root.setLayoutData(Look.wide());
        summary = look.text(root, Type.STRONG, Role.INK);
        summary.setLayoutData(Look.wide());
        rows = new Text(root, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        rows.setFont(theme.font(Type.SECONDARY));
        rows.setForeground(theme.color(Role.INK));
        rows.setBackground(theme.color(Role.PAPER));
        Look.name(rows, "Rows that could not be used");
        var data = new GridData(SWT.FILL, SWT.FILL, true, false);
        data.heightHint = rows.getLineHeight() * LINES;
        rows.setLayoutData(data);
        actions = look.row(root, 2);
        look.link(actions, "Copy these lines", this::copy);
        look.link(actions, "Close", this::hide);
        Look.show(root, false);
    }

    void show(String words, List<Rejection> rejected) {
        Look.say(summary, words);
        rows.setText(rejected.stream().map(Rejection::message).collect(Collectors.joining("\n")));
        Look.show(rows, !rejected.isEmpty());
        Look.show(root, true);
        root.getParent().layout(true, true);
    }

    String text() {
        return rows.getText();
    }

    private void hide() {
        Look.show(root, false);
        root.getParent().layout(true, true);
    }

    private void copy() {
        var clipboard = new Clipboard(root.getDisplay());
        try {
            clipboard.setContents(new Object[] {rows.getText()}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
