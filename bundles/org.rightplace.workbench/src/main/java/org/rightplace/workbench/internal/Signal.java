package org.rightplace.workbench.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Widget;

/**
 * Something that others wait for.
 *
 * @param <T> what comes with it
 */
public final class Signal<T> {

    private final List<Consumer<? super T>> listeners = new CopyOnWriteArrayList<>();

    /** Calls the listener each time, until it is removed. */
    public void listen(Consumer<? super T> listener) {
        listeners.add(listener);
    }

    /** Calls the listener each time for as long as a widget lasts. */
    public void listen(Widget lifetime, Consumer<? super T> listener) {
        listeners.add(listener);
        lifetime.addListener(SWT.Dispose, event -> listeners.remove(listener));
    }

    /** Takes a listener back. */
    public void remove(Consumer<? super T> listener) {
        listeners.remove(listener);
    }

    /** Tells everyone. */
    public void fire(T value) {
        listeners.forEach(listener -> listener.accept(value));
    }
}
