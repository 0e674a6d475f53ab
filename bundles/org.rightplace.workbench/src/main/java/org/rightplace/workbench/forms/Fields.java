package org.rightplace.workbench.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.Edit;

/**
 * Fields about one entity, each below its label. Every keystroke is an edit, so that none is lost whatever happens next;
 * those of one stay in a field are undone together.
 */
public final class Fields {

    private static final int NARROW = 80;

    private final PartSite site;
    private final Theme theme;
    private final Composite pane;
    private final List<Runnable> refreshing = new ArrayList<>();
    private int stays;

    /** A pane without fields yet. */
    public Fields(Composite parent, PartSite site) {
        this.site = site;
        this.theme = site.theme();
        pane = new Composite(parent, SWT.NONE);
        var layout = new GridLayout(1, false);
        layout.marginWidth = layout.marginHeight = 0;
        layout.verticalSpacing = Theme.STEP / 2;
        pane.setLayout(layout);
        theme.style(pane);
    }

    /** The pane that the fields are in. */
    public Composite control() {
        return pane;
    }

    /** Brings every field up to date with the system. */
    public void refresh() {
        refreshing.forEach(Runnable::run);
    }

    /**
     * Adds a field of one line.
     *
     * @param value what the system says
     * @param edit the edit that takes what was typed, or empty if that cannot be taken, which the field then shows
     */
    public Text line(String label, Supplier<String> value, Function<String, Optional<Edit>> edit) {
        head(label);
        var text = new Text(pane, SWT.SINGLE | SWT.BORDER);
        theme.style(text);
        text.setLayoutData(filling());
        Look.name(text, label);
        return follow(text, value, edit);
    }

    /**
     * Adds a field of one line that offers names while somebody types; see {@link #line(String, Supplier, Function)}.
     *
     * @param offers the names there are
     */
    public Text line(
            String label, Supplier<String> value, Function<String, Optional<Edit>> edit, Supplier<List<String>> offers) {
        var text = line(label, value, edit);
        new Completion(text, offers, false);
        return text;
    }

    /** Adds a field of at least so many lines, which grows with its words; see {@link #line}. */
    public Text lines(String label, int lines, Supplier<String> value, Function<String, Optional<Edit>> edit) {
        head(label);
        var words = new WordsField(pane, theme, Type.BODY, lines, "", label, typed -> { });
        words.control().setLayoutData(filling());
        return follow(words.field(), value, edit);
    }

    /** Adds a box to tick. */
    public Button tick(String label, Supplier<Boolean> value, Function<Boolean, Edit> edit) {
        var button = new Button(pane, SWT.CHECK);
        button.setText(label.replace("&", "&&"));
        button.setToolTipText(label);
        theme.style(button);
        button.setBackground(theme.color(Role.PAPER));
        button.setLayoutData(filling());
        Runnable refresh = () -> button.setSelection(value.get());
        button.addListener(SWT.Selection, event -> {
            if (!site.apply(edit.apply(button.getSelection()))) {
                refresh.run();
            }
        });
        refreshing.add(refresh);
        refresh.run();
        return button;
    }

    /** Adds a head above what follows. */
    public void head(String label) {
        var head = new Label(pane, SWT.WRAP);
        head.setText(label.replace("&", "&&"));
        theme.style(head);
        head.setFont(theme.font(Type.SECONDARY));
        head.setForeground(theme.color(Role.SECOND));
        var room = filling();
        room.verticalIndent = Theme.STEP;
        head.setLayoutData(room);
    }

    /** Adds words that are not edited here. */
    public void words(Supplier<String> words) {
        var label = new Label(pane, SWT.WRAP);
        theme.style(label);
        label.setLayoutData(filling());
        Runnable refresh = () -> label.setText(words.get().replace("&", "&&"));
        refreshing.add(refresh);
        refresh.run();
    }

    private Text follow(Text text, Supplier<String> value, Function<String, Optional<Edit>> edit) {
        text.setText(value.get());
        var typing = new Typing(text, value, edit);
        text.addListener(SWT.Modify, event -> typing.typed());
        text.addListener(SWT.FocusIn, event -> stays++);
        text.addListener(SWT.FocusOut, event -> typing.left());
        refreshing.add(typing::refresh);
        return text;
    }

    // A narrow hint keeps long words from widening the inspector.
    private static GridData filling() {
        var room = new GridData(SWT.FILL, SWT.CENTER, true, false);
        room.widthHint = NARROW;
        return room;
    }

    /** Keeps a field and the system in step without getting in the way of the one who types. */
    private final class Typing {

        private final Text text;
        private final Supplier<String> value;
        private final Function<String, Optional<Edit>> edit;
        private boolean showing;

        private Typing(Text text, Supplier<String> value, Function<String, Optional<Edit>> edit) {
            this.text = text;
            this.value = value;
            this.edit = edit;
        }

        private void typed() {
            if (showing) {
                return;
            }
            var typed = text.getText().replace("\r\n", "\n");
            var taken = edit.apply(typed)
                    .map(made -> Edit.coalescing(
                            "field " + System.identityHashCode(text) + " " + stays, made.label(), made::apply))
                    .map(site::apply)
                    .orElse(false);
            text.setForeground(theme.color(taken ? Role.INK : Role.ERROR));
        }

        // While somebody types, the system may say the same in other words, such as tags without a trailing comma.
        private void refresh() {
            if (!text.isFocusControl() || undone()) {
                show();
            }
        }

        /** Whether the system says something that does not follow from what is typed here. */
        private boolean undone() {
            return edit.apply(text.getText().replace("\r\n", "\n"))
                    .filter(made -> made.apply(site.snapshot()).equals(site.snapshot()))
                    .isEmpty();
        }

        // What could not be taken does not stay behind looking as if it had been.
        private void left() {
            show();
        }

        private void show() {
            var now = value.get();
            if (!text.isDisposed() && !text.getText().replace("\r\n", "\n").equals(now)) {
                showing = true;
                var caret = text.getCaretPosition();
                text.setText(now);
                text.setSelection(Math.min(caret, now.length()));
                showing = false;
            }
            text.setForeground(theme.color(Role.INK));
        }
    }
}
