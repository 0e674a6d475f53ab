package org.rightplace.ui.places.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Edit;

/**
 * Fields about one entity, one below the other. What is typed is an edit at every keystroke, so that nothing is lost
 * whatever happens next; the keystrokes of one stay in a field are undone together.
 */
final class Form {

    private static final int LABELS = 92;
    private static final int NARROW = 60;
    private static final int NOTES_LINES = 3;

    private final PartSite site;
    private final Theme theme;
    private final Composite pane;
    private final List<Runnable> refreshing = new ArrayList<>();
    private int visits;

    Form(Composite parent, PartSite site) {
        this.site = site;
        this.theme = site.theme();
        pane = new Composite(parent, SWT.NONE);
        var layout = new GridLayout(2, false);
        layout.marginWidth = layout.marginHeight = 0;
        layout.horizontalSpacing = Theme.STEP * 2;
        layout.verticalSpacing = Theme.GAP;
        pane.setLayout(layout);
        theme.style(pane);
    }

    Composite control() {
        return pane;
    }

    /** Brings every field up to date. */
    void refresh() {
        refreshing.forEach(Runnable::run);
        pane.layout(true);
        pane.requestLayout();
    }

    /**
     * Adds a field of one line.
     *
     * @param value what the system says
     * @param edit the edit that takes what was typed, or empty if it makes no sense yet
     */
    Text text(String name, Supplier<String> value, Function<String, Optional<Edit>> edit) {
        label(name);
        return field(name, SWT.BORDER | SWT.SINGLE, filling(), value, edit);
    }

    /** Adds a field of several lines. */
    Text notes(String name, Supplier<String> value, Function<String, Optional<Edit>> edit) {
        head(name);
        var text = field(name, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, across(), value, edit);
        ((GridData) text.getLayoutData()).heightHint = text.getLineHeight() * NOTES_LINES;
        return text;
    }

    /** Adds a choice among a few. */
    <T> Combo choice(String name, List<T> options, Function<T, String> naming, Supplier<T> value, Function<T, Edit> edit) {
        label(name);
        var combo = new Combo(pane, SWT.READ_ONLY | SWT.DROP_DOWN);
        theme.style(combo);
        combo.setLayoutData(filling());
        combo.setItems(options.stream().map(naming).toArray(String[]::new));
        combo.getAccessible().addAccessibleListener(Named.as(name));
        Runnable refresh = () -> combo.select(options.indexOf(value.get()));
        combo.addListener(SWT.Selection, event -> {
            if (!site.apply(edit.apply(options.get(combo.getSelectionIndex())))) {
                refresh.run();
            }
        });
        refreshing.add(refresh);
        refresh.run();
        return combo;
    }

    /**
     * Adds words with links in them.
     *
     * @param words the words, where a link is {@code <a href="what">name</a>}; made by {@link #link}
     * @param followed is told what a link that was followed names
     */
    Link links(String name, Supplier<String> words, Consumer<String> followed) {
        head(name);
        var link = new Link(pane, SWT.WRAP);
        theme.style(link);
        link.setLayoutData(across());
        link.addListener(SWT.Selection, event -> followed.accept(event.text));
        link.getAccessible().addAccessibleListener(Named.as(name));
        Runnable refresh = () -> link.setText(words.get());
        refreshing.add(refresh);
        refresh.run();
        return link;
    }

    /** Adds words that cannot be edited. */
    Label words(String name, Supplier<String> words, Supplier<Theme.Role> role) {
        head(name);
        var label = new Label(pane, SWT.WRAP);
        theme.style(label);
        label.setLayoutData(across());
        Runnable refresh = () -> {
            label.setText(words.get().replace("&", "&&"));
            label.setForeground(theme.color(role.get()));
        };
        refreshing.add(refresh);
        refresh.run();
        return label;
    }

    /** A link for {@link #links}. */
    static String link(String what, String name) {
        return "<a href=\"" + what + "\">" + plain(name) + "</a>";
    }

    /** Text for {@link #links} that is to be shown as it is. */
    static String plain(String text) {
        return text.replace("&", "&&").replace("<", "‹").replace(">", "›");
    }

    private Text field(
            String name, int style, GridData place, Supplier<String> value, Function<String, Optional<Edit>> edit) {
        var text = new Text(pane, style);
        theme.style(text);
        text.setLayoutData(place);
        text.getAccessible().addAccessibleListener(Named.as(name));
        text.setText(value.get());
        var refresh = new Refresh(text, value);
        text.addListener(SWT.Modify, event -> refresh.typed(edit, name));
        text.addListener(SWT.FocusIn, event -> visits++);
        text.addListener(SWT.FocusOut, event -> refresh.restore());
        text.addListener(SWT.Traverse, event -> {
            // In notes Tab goes on to the next field, as it does everywhere else in the form.
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        refreshing.add(refresh);
        return text;
    }

    private void label(String name) {
        var data = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        data.widthHint = LABELS;
        label(name, data);
    }

    // What may be long stands below its label, with the whole width to itself.
    private void head(String name) {
        var data = across();
        data.verticalIndent = Theme.STEP;
        label(name, data);
    }

    private void label(String name, GridData place) {
        var label = new Label(pane, SWT.NONE);
        theme.style(label);
        label.setText(name);
        label.setFont(theme.font(Theme.Type.SECONDARY));
        label.setForeground(theme.color(Theme.Role.SECOND));
        label.setLayoutData(place);
    }

    // A narrow hint keeps long words from widening the inspector: they wrap, or scroll in their field.
    private static GridData filling() {
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = NARROW;
        return data;
    }

    private static GridData across() {
        var data = filling();
        data.horizontalSpan = 2;
        return data;
    }

    /** Keeps a field and the system in step without getting in the way of who types. */
    private final class Refresh implements Runnable {

        private final Text text;
        private final Supplier<String> value;
        private boolean refreshing;
        private boolean wrong;
        private boolean typing;
        private String taken;

        private Refresh(Text text, Supplier<String> value) {
            this.text = text;
            this.value = value;
        }

        @Override
        public void run() {
            var now = value.get();
            // While somebody types, the system says the same in other words, such as 1,120 for 1120: leave theirs alone.
            boolean theirs = text.isFocusControl() && (typing || wrong || now.equals(taken));
            if (!theirs && !text.getText().equals(now)) {
                show(now);
            }
        }

        private void typed(Function<String, Optional<Edit>> edit, String name) {
            if (refreshing) {
                return;
            }
            var visit = name + " " + System.identityHashCode(text) + " " + visits;
            var made = edit.apply(text.getText()).map(plain -> Edit.coalescing(visit, plain.label(), plain::apply));
            typing = true;
            try {
                mark(!made.map(site::apply).orElse(false));
            } finally {
                typing = false;
            }
            taken = value.get();
        }

        // What could not be taken does not stay behind looking as if it had been.
        private void restore() {
            if (!text.getText().equals(value.get())) {
                show(value.get());
            }
        }

        private void show(String now) {
            refreshing = true;
            try {
                int caret = text.getCaretPosition();
                text.setText(now);
                text.setSelection(Math.min(caret, now.length()));
                mark(false);
            } finally {
                refreshing = false;
            }
        }

        private void mark(boolean wrong) {
            this.wrong = wrong;
            text.setForeground(theme.color(wrong ? Theme.Role.ERROR : Theme.Role.INK));
        }
    }
}
