package org.rightplace.workbench.forms;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** What stands in the place of something that has nothing to show: what will be here, and the first steps to it. */
public final class EmptyPage {

    private static final int TEXT_WIDTH = 420;

    private final Look look;
    private final Composite pane;
    private final TextBlock title;
    private final TextBlock about;
    private final List<Link> links = new ArrayList<>();
    private List<Step> steps = List.of();

    /**
     * Something a user can do about it.
     *
     * @param words what to do, such as "Type the first task"
     * @param action does it, or leads to where it is done
     */
    public record Step(String words, Runnable action) {}

    /** A page that says nothing yet. */
    public EmptyPage(Composite parent, Theme theme) {
        look = new Look(theme);
        pane = look.plain(parent);
        pane.addListener(SWT.KeyDown, this::key);
        var layout = new GridLayout(1, false);
        layout.verticalSpacing = Theme.PANE;
        pane.setLayout(layout);
        title = look.text(pane, Type.TITLE, Role.INK);
        title.setAlignment(SWT.CENTER);
        title.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, true));
        about = look.text(pane, Type.BODY, Role.SECOND);
        about.setAlignment(SWT.CENTER);
        var room = new GridData(SWT.CENTER, SWT.CENTER, true, false);
        room.widthHint = TEXT_WIDTH;
        about.setLayoutData(room);
    }

    /** The control to lay out. */
    public Composite control() {
        return pane;
    }

    /** Says why there is nothing to see, and what to do; the first step comes first. */
    public void show(String heading, String explanation, Step... next) {
        Look.say(title, heading);
        Look.say(about, explanation);
        steps = List.of(next);
        while (links.size() > steps.size()) {
            links.removeLast().dispose();
        }
        while (links.size() < steps.size()) {
            int at = links.size();
            var link = look.link(pane, "", () -> steps.get(at).action().run());
            link.addListener(SWT.KeyDown, this::key);
            links.add(link);
        }
        for (int i = 0; i < links.size(); i++) {
            links.get(i).setText("<a>" + Literally.linked(steps.get(i).words()) + "</a>");
            // The last takes the room below, so that all of it stands in the middle.
            boolean last = i == links.size() - 1;
            links.get(i).setLayoutData(new GridData(SWT.CENTER, last ? SWT.TOP : SWT.CENTER, true, last));
        }
        pane.layout(true, true);
    }

    /** Says why there is nothing to see, and the one thing to do. */
    public void show(String heading, String explanation, String words, Runnable action) {
        show(heading, explanation, new Step(words, action));
    }

    /** All that it says, line by line. */
    public String words() {
        var words = new StringBuilder(title.getText()).append('\n').append(about.getText());
        links.forEach(link -> words.append('\n').append(link.getText()));
        return words.toString();
    }

    // The key that adds a row where there are some takes the first step to the first one.
    private void key(Event event) {
        if (event.keyCode == SWT.INSERT && (event.stateMask & SWT.MODIFIER_MASK) == 0 && !steps.isEmpty()) {
            event.doit = false;
            steps.getFirst().action().run();
        }
    }

    /** Gives the keyboard to the first step. */
    public void setFocus() {
        if (links.isEmpty()) {
            pane.setFocus();
        } else {
            links.getFirst().setFocus();
        }
    }
}
