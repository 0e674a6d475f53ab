package org.rightplace.workbench.forms;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** The title line of an editor: what it shows, the question it answers, what can be done, and a filter. */
public final class TitleBar {

    private static final int FILTER_WIDTH = 190;

    private final Composite bar;
    private final Label title;
    private final CLabel subtitle;
    private final Composite tools;
    private final Theme theme;

    /**
     * A title line with nothing to do yet.
     *
     * @param title what the editor is
     */
    public TitleBar(Composite parent, Theme theme, String title) {
        this.theme = theme;
        bar = new Composite(parent, SWT.NONE);
        bar.setLayout(new Wrapping());
        var words = new Composite(bar, SWT.NONE);
        words.setLayout(row(2));
        this.title = new Label(words, SWT.NONE);
        this.title.setText(title);
        subtitle = new CLabel(words, SWT.NONE);
        subtitle.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        tools = new Composite(bar, SWT.NONE);
        tools.setLayout(row(0));
        theme.style(bar);
        this.title.setFont(theme.font(Type.TITLE));
        subtitle.setForeground(theme.color(Role.SECOND));
    }

    /** The line itself. */
    public Composite control() {
        return bar;
    }

    /** Adds something that can be done, left of what is there for filtering. */
    public Link add(String words, String explanation, Runnable action) {
        var link = new Link(tools, SWT.NONE);
        say(link, words);
        link.setToolTipText(explanation);
        link.addListener(SWT.Selection, event -> action.run());
        link.setLayoutData(new GridData());
        theme.style(link);
        for (var other : tools.getChildren()) {
            if (other instanceof Text) {
                link.moveAbove(other);
            }
        }
        arrange();
        return link;
    }

    /**
     * Adds a choice of one among several.
     *
     * @param label what is chosen, such as "Colour by"
     * @param choices what there is
     * @param chosen what is chosen now
     * @param choose takes another
     * @return shows anew what is chosen
     */
    public Runnable choice(
            String label, String explanation, List<String> choices, Supplier<String> chosen, Consumer<String> choose) {
        var link = new Link[1];
        link[0] = add(label + " " + chosen.get() + " ▾", explanation, () -> {
            var menu = new Menu(link[0]);
            for (var choice : choices) {
                var item = new MenuItem(menu, SWT.RADIO);
                item.setText(Literally.shown(choice));
                item.setSelection(choice.equals(chosen.get()));
                item.addListener(SWT.Selection, event -> {
                    if (item.getSelection()) {
                        choose.accept(choice);
                    }
                });
            }
            var below = link[0].toDisplay(0, link[0].getSize().y);
            menu.setLocation(below);
            menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
            menu.setVisible(true);
        });
        return () -> {
            say(link[0], label + " " + chosen.get() + " ▾");
            bar.layout(true, true);
        };
    }

    private static void say(Link link, String words) {
        link.setText("<a>" + Literally.linked(words) + "</a>");
    }

    /** Shows or hides something that can be done, or the filter. */
    public void show(Control tool, boolean shown) {
        var room = (GridData) tool.getLayoutData();
        if (tool.getVisible() != shown || room.exclude == shown) {
            tool.setVisible(shown);
            room.exclude = !shown;
            arrange();
            tools.requestLayout();
        }
    }

    /**
     * Adds a field to filter by. Escape empties it.
     *
     * @param explanation what is shown by what is typed
     * @param name what it is called for those who cannot see what stands around it
     * @param typed takes what is typed
     * @param done called when the user is done with the filter and goes on to what it has left
     */
    public Text filter(String explanation, String name, Consumer<String> typed, Runnable done) {
        var filter = new Text(tools, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE);
        filter.setMessage("Filter");
        filter.setToolTipText(explanation);
        Look.name(filter, name);
        var room = new GridData(SWT.FILL, SWT.CENTER, true, false);
        room.widthHint = FILTER_WIDTH;
        filter.setLayoutData(room);
        filter.addListener(SWT.Modify, event -> typed.accept(filter.getText()));
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
                event.doit = false;
                done.run();
            } else if (event.keyCode == SWT.ESC && !filter.getText().isEmpty()) {
                event.doit = false;
                filter.setText("");
            }
        });
        theme.style(filter);
        arrange();
        return filter;
    }

    /** Says what the editor is, where that takes a word from the system. */
    public void setTitle(String words) {
        if (Look.say(title, words)) {
            bar.layout(true, true);
        }
    }

    /** Says what is shown and which question it answers. */
    public void setSubtitle(String words) {
        var escaped = Literally.shown(words);
        if (!escaped.equals(subtitle.getText())) {
            subtitle.setText(escaped);
            subtitle.setToolTipText(escaped);
            bar.layout(true, true);
        }
    }

    private void arrange() {
        int shown = 0;
        for (var child : tools.getChildren()) {
            if (!(child.getLayoutData() instanceof GridData room) || !room.exclude) {
                shown++;
            }
        }
        ((GridLayout) tools.getLayout()).numColumns = Math.max(1, shown);
    }

    private static GridLayout row(int columns) {
        var layout = new GridLayout(Math.max(1, columns), false);
        layout.marginWidth = layout.marginHeight = 0;
        layout.horizontalSpacing = Theme.PANE;
        return layout;
    }

    /** Puts the tools at the right of the title, or below it where there is no room. */
    private static final class Wrapping extends Layout {

        private static final int TITLE_NEEDS = 420;

        @Override
        protected Point computeSize(Composite bar, int width, int height, boolean changed) {
            var words = bar.getChildren()[0].computeSize(SWT.DEFAULT, SWT.DEFAULT, changed);
            var tools = bar.getChildren()[1].computeSize(SWT.DEFAULT, SWT.DEFAULT, changed);
            var available = width == SWT.DEFAULT ? TITLE_NEEDS + tools.x : width;
            var inner = oneLine(available, tools.x)
                    ? Math.max(words.y, tools.y)
                    : words.y + Theme.STEP + tools.y;
            return new Point(available, inner + Theme.PANE);
        }

        @Override
        protected void layout(Composite bar, boolean changed) {
            Rectangle area = bar.getClientArea();
            var words = bar.getChildren()[0].computeSize(SWT.DEFAULT, SWT.DEFAULT, changed);
            var tools = bar.getChildren()[1].computeSize(SWT.DEFAULT, SWT.DEFAULT, changed);
            var left = Theme.PANE;
            var width = area.width - 2 * Theme.PANE;
            var top = Theme.PANE / 2;
            if (oneLine(area.width, tools.x)) {
                var height = Math.max(words.y, tools.y);
                bar.getChildren()[0].setBounds(left, top + (height - words.y) / 2, width - tools.x - Theme.PANE, words.y);
                bar.getChildren()[1].setBounds(left + width - tools.x, top + (height - tools.y) / 2, tools.x, tools.y);
            } else {
                bar.getChildren()[0].setBounds(left, top, width, words.y);
                bar.getChildren()[1].setBounds(left, top + words.y + Theme.STEP, Math.min(width, Math.max(tools.x, 0)), tools.y);
            }
        }

        private static boolean oneLine(int available, int tools) {
            return available - 3 * Theme.PANE - tools >= TITLE_NEEDS;
        }
    }
}
