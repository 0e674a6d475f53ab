package org.rightplace.workbench.forms;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.rightplace.workbench.internal.theme.LeadingButton;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/**
 * Makes controls that look the same in every editor.
 *
 * @param theme where colours and type come from
 */
public record Look(Theme theme) {

    private static final int NARROW = 80;

    /** A pane that stacks what is in it, as wide as itself. */
    public Composite stack(Composite parent, int space) {
        var composite = plain(parent);
        var layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = space;
        composite.setLayout(layout);
        return composite;
    }

    /** A pane with what is in it side by side. */
    public Composite row(Composite parent, int columns) {
        var composite = plain(parent);
        var layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = Theme.STEP * 2;
        composite.setLayout(layout);
        return composite;
    }

    /** A pane with nothing in it yet. */
    public Composite plain(Composite parent) {
        var composite = new Composite(parent, SWT.NONE);
        composite.setBackground(theme.color(Role.PAPER));
        composite.setForeground(theme.color(Role.INK));
        return composite;
    }

    /** Words to read that wrap; none yet. */
    public TextBlock text(Composite parent, Type type, Role role) {
        return new TextBlock(parent, theme, type, role);
    }

    /** Words to read that wrap. */
    public TextBlock text(Composite parent, String words, Type type, Role role) {
        var block = text(parent, type, role);
        block.setText(words);
        return block;
    }

    /** The head of a group, in capitals. */
    public TextBlock head(Composite parent, String words) {
        return text(parent, words.toUpperCase(Locale.UK), Type.GROUP, Role.SECOND);
    }

    /** Words to click. */
    public Link link(Composite parent, String words, Runnable action) {
        var link = new Link(parent, SWT.NONE);
        link.setText("<a>" + Literally.linked(words) + "</a>");
        link.setFont(theme.font(Type.BODY));
        link.setForeground(theme.color(Role.INK));
        link.setLinkForeground(theme.color(Role.ACCENT));
        link.setBackground(theme.color(Role.PAPER));
        link.addListener(SWT.Selection, event -> action.run());
        return link;
    }

    /** A button to push. */
    public Button button(Composite parent, String words, Runnable action) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(Literally.shown(words));
        button.setFont(theme.font(Type.BODY));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /**
     * Marks the button that leads on from where the user is, one at most in a view, in the accent. One that cannot be pushed
     * is not marked, and high contrast keeps the desktop's own.
     */
    public void lead(Button button, boolean leads) {
        LeadingButton.mark(button, theme, leads && button.isEnabled() && !theme.highContrast());
    }

    /**
     * Sets the words of a label if they differ, so that what is unchanged is not painted again.
     *
     * @return whether they differ, and so the label may need another size
     */
    public static boolean say(Label label, String words) {
        var escaped = Literally.shown(words);
        if (label.getText().equals(escaped)) {
            return false;
        }
        label.setText(escaped);
        return true;
    }

    /**
     * Says something else, if it is something else.
     *
     * @return whether it is, and so may need another size
     */
    public static boolean say(TextBlock block, String words) {
        if (block.getText().equals(words)) {
            return false;
        }
        block.setText(words);
        return true;
    }

    /** Names a control for those who cannot see what stands beside it. */
    public static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }

    /** Shows or hides a control, with the room it takes in a grid or a row; elsewhere it keeps its room. */
    public static void show(Control control, boolean visible) {
        if (control.getLayoutData() == null && control.getParent().getLayout() instanceof GridLayout) {
            control.setLayoutData(new GridData());
        } else if (control.getLayoutData() == null && control.getParent().getLayout() instanceof RowLayout) {
            control.setLayoutData(new RowData());
        }
        if (control.getLayoutData() instanceof GridData grid) {
            grid.exclude = !visible;
        } else if (control.getLayoutData() instanceof RowData row) {
            row.exclude = !visible;
        }
        control.setVisible(visible);
    }

    /** For a grid: as wide as there is room. */
    public static GridData wide() {
        return new GridData(SWT.FILL, SWT.CENTER, true, false);
    }

    /** For a grid: as wide as there is room, and long words wrap rather than make what they stand in wider. */
    public static GridData wrapping() {
        var data = wide();
        data.widthHint = NARROW;
        return data;
    }

    /** For a grid: as wide and as high as there is room. */
    public static GridData filled() {
        return new GridData(SWT.FILL, SWT.FILL, true, true);
    }
}
