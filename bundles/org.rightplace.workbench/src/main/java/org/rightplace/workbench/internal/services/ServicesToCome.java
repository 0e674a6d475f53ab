package org.rightplace.workbench.internal.services;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.swt.widgets.Display;

/** The services of a framework that is still to start: none until it has come, and from then on its own. */
public final class ServicesToCome implements Services {

    private final Display display;
    private final UnaryOperator<String> properties;
    private final List<Waiting> waiting = new ArrayList<>();
    private Services come;

    /** Somebody who is to hear of services, of the framework's as soon as that is there. */
    private final class Waiting implements Registration {

        private final Class<?> type;
        private final Runnable listener;
        private Registration registration;
        private volatile boolean closed;

        Waiting(Class<?> type, Runnable listener) {
            this.type = type;
            this.listener = listener;
        }

        private void hear(Services services) {
            var heard = services.listen(type, listener);
            synchronized (ServicesToCome.this) {
                registration = heard;
            }
            // It may have left in the moment between, on another thread.
            if (closed) {
                heard.close();
            }
        }

        // Likewise.
        private void tell() {
            if (!closed) {
                listener.run();
            }
        }

        @Override
        public void close() {
            closed = true;
            Registration heard;
            synchronized (ServicesToCome.this) {
                waiting.remove(this);
                heard = registration;
            }
            if (heard != null) {
                heard.close();
            }
        }
    }

    /** @param properties where what the launcher says is to be found meanwhile */
    public ServicesToCome(Display display, UnaryOperator<String> properties) {
        this.display = display;
        this.properties = properties;
    }

    /** Hands over the services that have come, on the UI thread. Who has been waiting for some is told at the next moment. */
    public void come(Services services) {
        List<Waiting> heard;
        synchronized (this) {
            come = services;
            heard = List.copyOf(waiting);
        }
        for (var one : heard) {
            one.hear(services);
            if (!services.all(one.type).isEmpty()) {
                display.asyncExec(one::tell);
            }
        }
    }

    @Override
    public <T> List<T> all(Class<T> type) {
        var now = now();
        return now == null ? List.of() : now.all(type);
    }

    @Override
    public Registration listen(Class<?> type, Runnable listener) {
        synchronized (this) {
            if (come == null) {
                var one = new Waiting(type, listener);
                waiting.add(one);
                return one;
            }
        }
        return now().listen(type, listener);
    }

    @Override
    public String plugin(Object service) {
        var now = now();
        return now == null ? service.getClass().getPackageName() : now.plugin(service);
    }

    @Override
    public String property(String name) {
        var now = now();
        return now == null ? properties.apply(name) : now.property(name);
    }

    @Override
    public void close() {
        var now = now();
        if (now != null) {
            now.close();
        }
    }

    private synchronized Services now() {
        return come;
    }
}
