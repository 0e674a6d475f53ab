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
     * @param complaint whether it is an error
     * @param link what can be done about it, if anything
     */
    public record Message(String text, boolean complaint, Optional<Link> link) {

        /** Whether it stays until the user dismisses it or something else is said. */
        public boolean stays() {
            return complaint || link.isPresent();
        }
    }

    /**
     * Something that can be done about what was said.
     *
     * @param words what it is called
     * @param follow what it does
     */
    public record Link(String words, Runnable follow) {}

    public Status(Display display) {
        this.display = display;
    }

    /** Says something for a few seconds. */
    public void say(String text) {
        var said = new Message(text, false, Optional.empty());
        set(said);
        display.timerExec(SECONDS_SHOWN * 1000, () -> {
            if (message == said) {
                set(null);
            }
        });
    }

    /** Says something, with a link beside it, until it is dismissed. */
    public void say(String text, String link, Runnable follow) {
        set(new Message(text, false, Optional.of(new Link(link, follow))));
    }

    /** Shows an error until it is dismissed, or an edit is made. */
    public void complain(String text) {
        set(new Message(text, true, Optional.empty()));
    }

    /** Takes back a complaint, for what is done next has answered it. */
    public void answered() {
        if (message != null && message.complaint()) {
            set(null);
        }
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
