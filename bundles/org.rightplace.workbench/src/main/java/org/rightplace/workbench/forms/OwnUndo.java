package org.rightplace.workbench.forms;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/**
 * Lets undo and redo in a field go through what was typed there. It is for fields whose words are no edit before somebody
 * confirms them: undo would take back the edit before, which nobody there is thinking of. Other fields make edits as one
 * types, and undo takes back those.
 */
public final class OwnUndo {

    private static final String KEPT = OwnUndo.class.getName();

    private final Text text;
    private final Deque<String> before = new ArrayDeque<>();
    private final Deque<String> after = new ArrayDeque<>();
    private String now;
    private boolean word;
    private boolean stepping;
    private boolean taken;

    private OwnUndo(Text text) {
        this.text = text;
        this.now = text.getText();
        text.setData(KEPT, this);
        text.addModifyListener(event -> modified());
    }

    /** Keeps what is typed in a field from now on. */
    public static void keep(Text text) {
        new OwnUndo(text);
    }

    /** What is kept of a control, which may be {@code null}; empty if it has no undo of its own. */
    public static Optional<OwnUndo> of(Control control) {
        return control != null && control.getData(KEPT) instanceof OwnUndo kept && !kept.taken ? Optional.of(kept) : Optional.empty();
    }

    /** Forgets what was typed, for somebody has confirmed it: until more is typed, undo takes back the edit that it became. */
    public static void taken(Text text) {
        of(text).ifPresent(OwnUndo::forget);
    }

    /** Whether something was typed that can be taken back. */
    public boolean canUndo() {
        return !before.isEmpty();
    }

    /** Whether something was taken back that can be typed again. */
    public boolean canRedo() {
        return !after.isEmpty();
    }

    /** Takes back the last word, or whatever else was changed at once. */
    public void undo() {
        step(before, after);
    }

    /** Types again what was taken back last. */
    public void redo() {
        step(after, before);
    }

    private void step(Deque<String> from, Deque<String> to) {
        if (!from.isEmpty()) {
            to.push(now);
            now = from.pop();
            word = false;
            stepping = true;
            text.setText(now);
            text.setSelection(now.length());
            stepping = false;
        }
    }

    private void forget() {
        taken = true;
        word = false;
        before.clear();
        after.clear();
    }

    private void modified() {
        var next = text.getText();
        if (stepping || next.equals(now)) {
            return;
        }
        taken = false;
        boolean letter = next.length() == now.length() + 1
                && next.startsWith(now)
                && !Character.isWhitespace(next.charAt(now.length()));
        if (!word || !letter) {
            before.push(now);
        }
        word = letter;
        after.clear();
        now = next;
    }
}
