package org.rightplace.workbench.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EntityRef;

/**
 * Fields about one entity, each below its label. Every keystroke is an edit, so that none is lost whatever happens next;
 * those of one stay in a field are undone together.
 */
public final class Fields {

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

    /** Brings every field up to date whenever the system changes, for as long as what the fields are about is there. */
    public void follow(EntityRef entity) {
        site.onChange(change -> {
            if (site.snapshot().find(entity).isPresent()) {
                refresh();
            }
        });
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
        text.setLayoutData(Look.wrapping());
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
        words.control().setLayoutData(Look.wrapping());
        return follow(words.field(), value, edit);
    }

    /** Adds a box to tick. */
    public Button tick(String label, Supplier<Boolean> value, Function<Boolean, Edit> edit) {
        var button = new Button(pane, SWT.CHECK);
        button.setText(Literally.shown(label));
        button.setToolTipText(label);
        theme.style(button);
        button.setBackground(theme.color(Role.PAPER));
        button.setLayoutData(Look.wrapping());
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
        var head = new TextBlock(pane, theme, Type.SECONDARY, Role.SECOND);
        head.setText(label);
        var room = Look.wrapping();
        room.verticalIndent = Theme.STEP;
        head.setLayoutData(room);
    }

    /**
     * Adds a choice of one among a few.
     *
     * @param naming what each is called
     */
    public <T> Combo choice(
            String label, List<T> options, Function<T, String> naming, Supplier<T> value, Function<T, Edit> edit) {
        head(label);
        var combo = new Combo(pane, SWT.READ_ONLY | SWT.DROP_DOWN);
        theme.style(combo);
        combo.setLayoutData(Look.wrapping());
        combo.setItems(options.stream().map(naming).toArray(String[]::new));
        Look.name(combo, label);
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
     * Adds words with links in them below a head.
     *
     * @param words the words, with links made by {@link #link} and what is none by {@link Literally#linked}
     * @param followed is told what a link that was followed stands for
     */
    public Link links(String label, Supplier<String> words, Consumer<String> followed) {
        head(label);
        var link = new Link(pane, SWT.WRAP);
        theme.style(link);
        link.setLayoutData(Look.wrapping());
        link.addListener(SWT.Selection, event -> followed.accept(event.text));
        Look.name(link, label);
        keep(words, link::getText, link::setText, link);
        return link;
    }

    /** A link for {@link #links}: its name, and what it stands for. */
    public static String link(String what, String name) {
        return "<a href=\"" + what + "\">" + Literally.linked(name) + "</a>";
    }

    /**
     * Adds words below a head that are not edited here.
     *
     * @param role what the words are, which is their colour
     */
    public TextBlock words(String label, Supplier<String> words, Supplier<Role> role) {
        head(label);
        var shown = new TextBlock(pane, theme, Type.BODY, role.get());
        shown.setLayoutData(Look.wrapping());
        keep(words, shown::getText, shown::setText, shown);
        refreshing.add(() -> shown.setForeground(theme.color(role.get())));
        return shown;
    }

    /** Adds words that are not edited here. */
    public void words(Supplier<String> words) {
        var shown = new TextBlock(pane, theme, Type.BODY, Role.INK);
        shown.setLayoutData(Look.wrapping());
        keep(words, shown::getText, shown::setText, shown);
    }

    // What says something else may need more room or less.
    private void keep(Supplier<String> words, Supplier<String> shown, Consumer<String> show, Control control) {
        show.accept(words.get());
        refreshing.add(() -> {
            var now = words.get();
            if (!now.equals(shown.get())) {
                show.accept(now);
                control.requestLayout();
            }
        });
    }

    private Text follow(Text text, Supplier<String> value, Function<String, Optional<Edit>> edit) {
        text.setText(value.get());
        var typing = new Typing(text, site, value, edit, () -> stays);
        text.addListener(SWT.Modify, event -> typing.typed());
        text.addListener(SWT.FocusIn, event -> stays++);
        text.addListener(SWT.FocusOut, event -> typing.left());
        refreshing.add(typing::refresh);
        return text;
    }
}
