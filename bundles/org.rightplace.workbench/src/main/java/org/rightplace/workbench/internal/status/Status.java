package org.rightplace.workbench.internal.status;

import java.util.Optional;
import org.eclipse.swt.widgets.Display;
import org.rightplace.workbench.internal.Signal;

/** What the status line says besides the state of the workspace. Used on the UI thread. */
public final class Status {

    private static final int SECONDS_SHOWN = 8;

    private final Display display;
    private final Signal<Optional<Message>> changed = new Signal<>();
    private Message message;

    /**
     * Something said.
     *
     * @param text what
     * @param complaint whether it is an error, which stays until the user dismisses it or something else is said
     */
    public record Message(String text, boolean complaint) {}

    public Status(Display display) {
        this.display = display;
    }

    /** Says something for a few seconds. */
    public void say(String text) {
        var said = new Message(text, false);
        set(said);
        display.timerExec(SECONDS_SHOWN * 1000, () -> {
            if (message == said) {
                set(null);
            }
        });
    }

    /** Shows an error until it is dismissed. */
    public void complain(String text) {
        set(new Message(text, true));
    }

    /** Takes back what was said. */
    public void dismiss() {
        set(null);
    }

    /** What is said now. */
    public Optional<Message> message() {
        return Optional.ofNullable(message);
    }

    /** Told when something else is said. */
    public Signal<Optional<Message>> changed() {
        return changed;
    }

    private void set(Message next) {
        message = next;
        changed.fire(message());
    }
}
