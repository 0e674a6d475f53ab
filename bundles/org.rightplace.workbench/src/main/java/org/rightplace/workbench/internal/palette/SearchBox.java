package org.rightplace.workbench.internal.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.rightplace.workbench.forms.OwnUndo;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.commands.Commands;
import org.rightplace.workbench.internal.theme.StyleClass;
import org.rightplace.workbench.internal.widgets.Accessibly;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.Workspace;

/** The box that finds anything. What is typed is looked for in the background, and what fits is listed under the box. */
public final class SearchBox {

    private static final String HINT = "Find anything   Ctrl+3";

    private static final String RECENT = "palette.recent";
    private static final int REMEMBERED = 12;
    private static final int LIMIT = 60;
    private static final int WIDTH = 300;
    private static final int MARGIN = 6;

    private final Workbench workbench;
    private final Actions actions;
    private final Theme theme;
    private final Composite frame;
    private final Text input;
    // GTK's own hint has a colour that cannot be chosen, and goes when the field has the keyboard. Where the frame is seen
    // through the field, the hint is painted on that.
    private final boolean showsThrough;
    private final ResultList results;
    private final Search search;
    private final BooleanSupplier opening;
    private final Runnable home;
    // Not gathered before somebody searches: the box may have the keyboard without being used, as when the window opens.
    private List<Candidate> possible;
    private Control before;
    // Enter was pressed before there was anything to choose from.
    private boolean hurried;
    // Somebody has come here, whether or not they have typed anything yet.
    private boolean wanted;

    /**
     * @param opening whether a workspace is being opened, so that more is about to be found
     * @param home gives the keyboard to what is in front, where there is nothing to give it back to
     */
    public SearchBox(Composite parent, Workbench workbench, Commands commands, BooleanSupplier opening, Runnable home) {
        this.workbench = workbench;
        this.opening = opening;
        this.home = home;
        this.actions = new Actions(workbench, commands);
        this.theme = workbench.themes().current();
        frame = new Composite(parent, SWT.NONE);
        var fill = new FillLayout();
        fill.marginWidth = 9;
        fill.marginHeight = MARGIN;
        frame.setLayout(fill);
        var data = new GridData(SWT.END, SWT.CENTER, false, false);
        data.widthHint = WIDTH;
        // Before it is shown, a field of GTK has the height of the desktop's own font.
        data.heightHint = lineHeight() + 2 * MARGIN;
        frame.setLayoutData(data);
        input = new Text(frame, SWT.SINGLE);
        OwnUndo.keep(input);
        input.setFont(theme.font(Type.BODY));
        input.setForeground(theme.color(Role.INK));
        input.setBackground(theme.color(Role.PAPER));
        showsThrough = StyleClass.set(input, StyleClass.BARE, true);
        if (!showsThrough) {
            input.setMessage(HINT);
        }
        frame.addListener(SWT.Paint, this::paintFrame);
        results = new ResultList(frame, theme, this::choose);
        search = new Search(workbench.display());
        listen();
    }

    /** Gives the keyboard to the box and lists what was used last; with a start such as {@code >} for commands alone. */
    public void open(String start) {
        var focused = workbench.display().getFocusControl();
        if (focused != input) {
            before = focused;
        }
        input.setFocus();
        wanted = true;
        possible = null;
        input.setText(start);
        input.setSelection(input.getCharCount());
        search();
    }

    /**
     * Shows something else in the window, which would take the keyboard, and leaves it with the box for as long as
     * somebody uses that. What they have typed is looked for in what there is then.
     */
    public void during(Runnable showing) {
        // A window that has gone is told of its system's end as well.
        if (input.isDisposed() || !input.isFocusControl()) {
            showing.run();
            return;
        }
        var caret = input.getSelection();
        showing.run();
        if (input.isDisposed()) {
            return;
        }
        before = null;
        input.setFocus();
        // Some desktops select all in a field that is given the keyboard, and the next letter would take its place.
        input.setSelection(caret);
        // What is being looked for is not to be found in what there was.
        search.forget();
        // Keys that are on their way come first, for they were meant for the box.
        workbench.display().asyncExec(() -> {
            if (!input.isDisposed() && input.isFocusControl()) {
                if (wanted || input.getCharCount() > 0) {
                    searchAgain();
                } else {
                    home.run();
                }
            }
        });
    }

    private void searchAgain() {
        boolean enter = hurried;
        possible = null;
        search();
        hurried = enter;
    }

    private int lineHeight() {
        var gc = new GC(frame);
        try {
            gc.setFont(theme.font(Type.BODY));
            return gc.getFontMetrics().getHeight();
        } finally {
            gc.dispose();
        }
    }

    private void listen() {
        Accessibly.name(input, "Find anything");
        input.addListener(SWT.FocusIn, event -> {
            possible = null;
            frame.redraw();
        });
        input.addListener(SWT.FocusOut, event -> {
            frame.redraw();
            // The list may be what has been clicked on, so it is left open until that is known.
            workbench.display().asyncExec(() -> {
                if (!input.isDisposed() && !input.isFocusControl() && !results.hasFocus()) {
                    wanted = false;
                    results.hide();
                }
            });
        });
        input.addListener(SWT.Verify, event -> event.text = oneLine(event.text));
        input.addListener(SWT.Modify, event -> {
            frame.redraw();
            search();
        });
        input.addListener(SWT.MouseDown, event -> {
            wanted = true;
            search();
        });
        input.addListener(SWT.KeyDown, this::key);
        input.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                leave();
            } else if (event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
                enter();
            } else if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        frame.addListener(SWT.Dispose, event -> search.close());
    }

    private void key(Event event) {
        int step = switch (event.keyCode) {
            case SWT.ARROW_DOWN -> 1;
            case SWT.ARROW_UP -> -1;
            case SWT.PAGE_DOWN -> 8;
            case SWT.PAGE_UP -> -8;
            default -> 0;
        };
        if (step != 0) {
            event.doit = false;
            results.move(step);
        } else if (event.keyCode == 'a' && event.stateMask == SWT.MOD1) {
            event.doit = false;
            input.selectAll();
        }
    }

    // Of several lines that are pasted, the first that says something.
    private static String oneLine(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0
                ? text
                : text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    // What is listed may still be what fitted fewer letters, or lack what is being opened, so the list for these is waited for.
    private void enter() {
        if (search.pending() || opening.getAsBoolean()) {
            hurried = true;
        } else {
            chooseSelected();
        }
    }

    // Where nothing fits that is here, what is meant may come with the parts that are still starting.
    private void chooseSelected() {
        var selected = results.selected();
        hurried = selected.isEmpty() && workbench.contributions().awaiting();
        selected.ifPresent(this::choose);
    }

    private void found(List<Candidate> found, boolean nothingTyped) {
        boolean choose = hurried && !opening.getAsBoolean();
        hurried &= !choose;
        if (input.isFocusControl()) {
            results.show(found, nothingTyped);
            if (choose) {
                chooseSelected();
            }
        }
    }

    private void search() {
        hurried = false;
        if (!input.isFocusControl()) {
            return;
        }
        var query = Query.of(input.getText());
        if (possible == null) {
            possible = actions.all();
        }
        var actionsNow = possible;
        var recent = workbench.settings().list(RECENT);
        var snapshot = workbench.session().workspace().map(Workspace::snapshot);
        search.ask(
                stale -> {
                    var entities = snapshot.map(Entities::of).orElse(List.of());
                    return Ranking.best(Stream.concat(actionsNow.stream(), entities.stream()), query, recent, LIMIT, stale);
                },
                found -> found(found, query.empty()),
                () -> {
                    hurried = false;
                    workbench.status().complain("The search failed; the log says more.");
                });
    }

    private void choose(Candidate candidate) {
        var recent = new ArrayList<>(workbench.settings().list(RECENT));
        recent.remove(candidate.key());
        recent.addFirst(candidate.key());
        workbench.settings().setList(RECENT, recent.subList(0, Math.min(REMEMBERED, recent.size())));
        leave();
        actions.run(candidate, frame);
    }

    private void leave() {
        search.forget();
        hurried = false;
        wanted = false;
        results.hide();
        input.setText("");
        results.hide();
        if (before != null && !before.isDisposed() && before.isVisible()) {
            before.setFocus();
        } else {
            home.run();
        }
    }

    private void paintFrame(Event event) {
        var size = frame.getSize();
        boolean focused = input.isFocusControl();
        event.gc.setAntialias(SWT.ON);
        event.gc.setBackground(theme.color(Role.PANE));
        event.gc.fillRectangle(0, 0, size.x, size.y);
        event.gc.setBackground(theme.color(Role.PAPER));
        event.gc.fillRoundRectangle(0, 0, size.x - 1, size.y - 1, 6, 6);
        event.gc.setForeground(theme.color(focused ? Role.FOCUS : Role.LINE));
        event.gc.setLineWidth(focused ? 2 : 1);
        event.gc.drawRoundRectangle(focused ? 1 : 0, focused ? 1 : 0, size.x - (focused ? 2 : 1), size.y - (focused ? 2 : 1), 6, 6);
        if (showsThrough && input.getCharCount() == 0) {
            event.gc.setFont(input.getFont());
            event.gc.setForeground(theme.color(Role.SECOND));
            var room = input.getBounds();
            event.gc.setClipping(room);
            event.gc.drawText(HINT, room.x, room.y, true);
        }
    }
}
