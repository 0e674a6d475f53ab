package org.rightplace.ui.catalogue.internal;

import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;

/**
 * Something the user is asked before an edit, where the inspector cannot ask it.
 *
 * @param <A> the answer
 */
abstract class Question<A> extends Dialog {

    private final String title;
    private final String action;
    private final Theme theme;
    private A answer;

    /**
     * @param title what is asked
     * @param action what the button says that goes ahead
     */
    Question(Shell parent, Theme theme, String title, String action) {
        super(parent);
        this.title = title;
        this.action = action;
        this.theme = theme;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Asks, and gives the answer unless the user thinks better of it. */
    final Optional<A> ask() {
        return open() == OK ? Optional.of(answer) : Optional.empty();
    }

    /** Makes the controls. */
    protected abstract void fill(Composite area);

    /** What the controls say. */
    protected abstract A read();

    final Theme theme() {
        return theme;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected final Control createContents(Composite parent) {
        var contents = super.createContents(parent);
        theme.style(parent);
        styled();
        return contents;
    }

    /** Called when every control has the theme's colours, for those that need others. */
    protected void styled() {
        // Most have no other needs.
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var layout = new GridLayout(1, false);
        layout.marginWidth = layout.marginHeight = Theme.PANE;
        layout.verticalSpacing = 2 * Theme.STEP;
        area.setLayout(layout);
        fill(area);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, "Cancel", false);
        createButton(parent, IDialogConstants.OK_ID, action, true);
    }

    /** Says what the button does now, and whether it can. */
    protected final void offer(String words, boolean possible) {
        var button = getButton(IDialogConstants.OK_ID);
        if (button != null) {
            button.setText(words);
            button.setEnabled(possible);
            setButtonLayoutData(button);
            button.getParent().layout();
        }
    }

    @Override
    protected void okPressed() {
        answer = read();
        super.okPressed();
    }

    /** Adds a field of several lines, which Tab leads out of as it does everywhere else in the dialog. */
    protected final Text lines(Composite area, int style) {
        var text = new Text(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | style);
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        // Enter begins another line, so going ahead needs a key of its own.
        text.addListener(SWT.KeyDown, event -> {
            boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
            if (enter && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
                event.doit = false;
                if (getButton(IDialogConstants.OK_ID).isEnabled()) {
                    okPressed();
                }
            }
        });
        return text;
    }

    /** Adds a line of explanation. */
    protected final Label explain(Composite area, String words) {
        var label = new Label(area, SWT.WRAP);
        label.setText(words);
        var room = new GridData(SWT.FILL, SWT.CENTER, true, false);
        room.widthHint = 420;
        label.setLayoutData(room);
        return label;
    }

    /** Gives words the colour of second importance. */
    protected final void second(Control control) {
        control.setForeground(theme.color(Role.SECOND));
    }

    @Override
    protected Point getInitialLocation(Point size) {
        var parent = getParentShell().getBounds();
        return new Point(parent.x + (parent.width - size.x) / 2, parent.y + Math.max(0, (parent.height - size.y) / 3));
    }
}
