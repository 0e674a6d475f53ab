package org.rightplace.workbench.nattable;

import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/**
 * A text field over a cell. Whatever takes the keyboard away, what was typed is kept; only Escape throws it away.
 */
public final class CellEntry {

    /** What the user pressed to finish. */
    public enum Step {
        /** Enter. */
        DOWN,
        /** Tab. */
        NEXT,
        /** Shift and Tab. */
        PREVIOUS,
        /** The keyboard went elsewhere. */
        AWAY
    }

    /** What becomes of what was typed. */
    public interface Outcome {

        /** Takes what was typed, if it differs from what there was. */
        void commit(String text);

        /** Called last, after a commit or without one. */
        void finished(Step step, boolean committed);

        /** The user pressed Escape. */
        void cancelled();

        /**
         * Whether what was typed can be taken. What cannot stays in the field when the user presses Enter or Tab, to be
         * mended; whoever refuses says why.
         */
        default boolean accepts(String text) {
            return true;
        }
    }

    /** A list of suggestions beside the field, which has the first say about keys while it is open. */
    public interface Suggestions {

        /** Whether Enter, Tab and Escape are for the suggestions now. */
        boolean open();

        /** Whether the keyboard has gone to the suggestions, and so has not left the field. */
        boolean focused();
    }

    private final NatTable table;
    private final Text text;
    private final String before;
    private final Outcome outcome;
    private Optional<Suggestions> suggestions = Optional.empty();
    private boolean done;
    private boolean leaving;

    /**
     * Opens a field.
     *
     * @param label what it is called for those who cannot see what stands around it
     * @param bounds the cell
     * @param before what the cell holds
     * @param typed the first character typed in place of what it holds, or 0 to edit that
     * @param lines whether the text may have several lines
     */
    public CellEntry(NatTable table, Theme theme, Rectangle bounds, String label, String before, char typed,
            boolean lines, Outcome outcome) {
        this.table = table;
        this.before = before;
        this.outcome = outcome;
        this.text = new Text(table, lines ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER : SWT.SINGLE);
        text.setFont(theme.font(Type.BODY));
        text.setForeground(theme.color(Role.INK));
        text.setBackground(theme.color(Role.PAPER));
        text.setBounds(bounds);
        text.setText(typed == 0 ? before : String.valueOf(typed));
        if (typed == 0 && !lines) {
            text.selectAll();
        } else {
            text.setSelection(text.getCharCount());
        }
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = label;
            }
        });
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Traverse, CellEntry::traverse);
        text.addListener(SWT.FocusOut, event -> leave());
        text.setFocus();
    }

    /** Lets a list of suggestions have the first say about keys. */
    public void suggest(Suggestions beside) {
        suggestions = Optional.of(beside);
    }

    /** Keeps what was typed and closes the field. */
    public void commit() {
        finish(Step.AWAY);
    }

    /** Whether the user is still typing. */
    public boolean open() {
        return !done;
    }

    /** The field. */
    public Text control() {
        return text;
    }

    private void key(Event event) {
        if (suggestions.filter(Suggestions::open).isPresent()) {
            return;
        }
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> {
                event.doit = false;
                if ((event.stateMask & (SWT.ALT | SWT.SHIFT)) != 0 && (text.getStyle() & SWT.MULTI) != 0) {
                    text.insert(Text.DELIMITER);
                } else {
                    finish(Step.DOWN);
                }
            }
            case SWT.TAB -> {
                event.doit = false;
                finish((event.stateMask & SWT.SHIFT) != 0 ? Step.PREVIOUS : Step.NEXT);
            }
            case SWT.ESC -> {
                event.doit = false;
                cancel();
            }
            default -> { }
        }
    }

    // Tab, Enter and Escape are for the field: not for the next control, a default button or a dialog around it.
    private static void traverse(Event event) {
        switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_RETURN, SWT.TRAVERSE_ESCAPE ->
                event.doit = false;
            default -> { }
        }
    }

    private void leave() {
        // Whether the keyboard went to the suggestions is known once it has arrived there.
        if (suggestions.isPresent() && !text.isDisposed()) {
            text.getDisplay().asyncExec(() -> {
                if (!done && !text.isDisposed() && !text.isFocusControl() && !suggestions.get().focused()) {
                    finish(Step.AWAY);
                }
            });
        } else if (!done) {
            leaving = true;
            finish(Step.AWAY);
        }
    }

    private void finish(Step step) {
        if (done || step != Step.AWAY && !outcome.accepts(text.getText())) {
            return;
        }
        done = true;
        var typed = text.getText().replace("\r\n", "\n");
        close(step != Step.AWAY);
        var changed = !typed.equals(before);
        if (changed) {
            outcome.commit(typed);
        }
        outcome.finished(step, changed);
    }

    private void cancel() {
        done = true;
        close(true);
        outcome.cancelled();
    }

    private void close(boolean toTable) {
        if (toTable && !table.isDisposed()) {
            table.setFocus();
        }
        // A field that goes while the keyboard is leaving it takes the keyboard along, and no key does anything any more.
        if (leaving) {
            text.getDisplay().asyncExec(text::dispose);
        } else {
            text.dispose();
        }
    }
}
