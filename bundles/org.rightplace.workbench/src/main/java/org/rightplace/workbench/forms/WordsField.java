package org.rightplace.workbench.forms;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Text;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** A field for a few words or sentences, as high as they are, so that they can be read without going into it. */
public final class WordsField {

    private static final int PAD_X = 6;
    private static final int PAD_Y = 5;
    private static final int ROUND = 6;
    // A native field keeps a little to itself when it wraps, so a line more may be needed than its size suggests.
    private static final int WRAPS_EARLY = 6;
    private static final int NARROWEST = 80;

    private final Theme theme;
    private final int lines;
    private final Composite frame;
    private final Text text;
    private boolean showing;

    /**
     * Makes a field.
     *
     * @param type the size of its words
     * @param lines how many lines there are at least
     * @param message what to write, shown while there is nothing
     * @param name what the field is called for those who cannot see what stands beside it
     * @param typed takes what is written, at every keystroke
     */
    public WordsField(Composite parent, Theme theme, Type type, int lines, String message, String name, Consumer<String> typed) {
        this.theme = theme;
        this.lines = lines;
        frame = new Look(theme).plain(parent);
        text = new Text(frame, SWT.MULTI | SWT.WRAP);
        text.setFont(theme.font(type));
        text.setForeground(theme.color(Role.INK));
        text.setBackground(theme.color(Role.PAPER));
        text.setMessage(message);
        text.setToolTipText(Literally.shown(message));
        Look.name(text, name);
        text.addListener(SWT.Modify, event -> {
            if (!showing) {
                typed.accept(text.getText());
                grow();
            }
        });
        text.addListener(SWT.Traverse, WordsField::leave);
        text.addListener(SWT.FocusIn, event -> frame.redraw());
        text.addListener(SWT.FocusOut, event -> frame.redraw());
        frame.addListener(SWT.Paint, this::paint);
        frame.addListener(SWT.MouseDown, event -> text.setFocus());
        frame.setLayout(new Padded());
    }

    /** The control to lay out. */
    public Control control() {
        return frame;
    }

    /** The native field in it, for those who follow what is done with it. */
    public Text field() {
        return text;
    }

    /** What is written. */
    public String text() {
        return text.getText();
    }

    /** Shows these words; what is shown already stays untouched, with its caret. */
    public void show(String words) {
        if (!text.getText().equals(words)) {
            showing = true;
            try {
                text.setText(words);
                grow();
            } finally {
                showing = false;
            }
        }
    }

    /** Gives it the keyboard. */
    public void focus() {
        text.setFocus();
    }

    /** Whether it has the keyboard. */
    public boolean focused() {
        return text.isFocusControl();
    }

    /** How high it must be at a width to show all it says. */
    public int height(int width, boolean flush) {
        int words = text.computeSize(Math.max(1, width - 2 * PAD_X - WRAPS_EARLY), SWT.DEFAULT, flush).y;
        return Math.max(words, lines * text.getLineHeight()) + 2 * PAD_Y;
    }

    private void grow() {
        var size = frame.getSize();
        if (size.x > 0 && height(size.x, true) != size.y) {
            Scrolling.refit(frame);
        }
    }

    // In a field of several lines Tab would otherwise be a character.
    private static void leave(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    private void paint(Event event) {
        var area = frame.getClientArea();
        event.gc.setAntialias(SWT.ON);
        // On dark paper a line can hardly be told from it, and a field has nothing else to be known by.
        var edge = theme.dark() && !theme.highContrast() ? Role.THIRD : Role.LINE;
        event.gc.setForeground(theme.color(text.isFocusControl() ? Role.ACCENT : edge));
        event.gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, ROUND, ROUND);
    }

    private final class Padded extends Layout {

        @Override
        protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flush) {
            int width = widthHint == SWT.DEFAULT ? NARROWEST : widthHint;
            return new Point(width, heightHint == SWT.DEFAULT ? height(width, flush) : heightHint);
        }

        @Override
        protected void layout(Composite composite, boolean flush) {
            var area = composite.getClientArea();
            text.setBounds(PAD_X, PAD_Y, area.width - 2 * PAD_X, area.height - 2 * PAD_Y);
        }
    }
}
