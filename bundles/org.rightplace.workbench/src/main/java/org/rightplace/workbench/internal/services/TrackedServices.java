package org.rightplace.workbench.internal.services;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The services of one type, and who wants to hear of them. They come and go on any thread. */
final class TrackedServices implements ServiceTrackerCustomizer<Object, Object> {

    private static final long PATIENCE_MILLIS = 5_000;

    private final BundleContext context;
    private final Display display;
    private final LettingGo lettingGo;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Map<ServiceReference<?>, Object> services = new ConcurrentHashMap<>();
    private final ServiceTracker<Object, Object> tracker;
    private final AtomicBoolean due = new AtomicBoolean();
    private volatile boolean opened;

    TrackedServices(BundleContext context, Display display, Class<?> type) {
        this.context = context;
        this.display = display;
        this.lettingGo = new LettingGo(display, PATIENCE_MILLIS);
        this.tracker = new ServiceTracker<>(context, type.getName(), this);
    }

    /** Begins to track, once. Who comes meanwhile waits until all that is there is known. */
    synchronized void open() {
        if (!opened) {
            tracker.open(true);
            opened = true;
        }
    }

    void close() {
        opened = false;
        tracker.close();
    }

    /** All there are at the moment, best ranking first. */
    List<Object> services() {
        var ranked = new TreeMap<ServiceReference<?>, Object>(Comparator.reverseOrder());
        ranked.putAll(services);
        return List.copyOf(ranked.values());
    }

    /** The bundle that published a service, if it is one of these. */
    Optional<Bundle> publisher(Object service) {
        return services.entrySet().stream()
                .filter(entry -> entry.getValue() == service)
                .findFirst()
                .map(entry -> entry.getKey().getBundle());
    }

    Services.Registration listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public Object addingService(ServiceReference<Object> reference) {
        var service = context.getService(reference);
        if (service != null) {
            services.put(reference, service);
            tellLater();
        }
        return service;
    }

    @Override
    public void modifiedService(ServiceReference<Object> reference, Object service) {
        tellLater();
    }

    @Override
    public void removedService(ServiceReference<Object> reference, Object service) {
        services.remove(reference);
        if (opened && !lettingGo.await(this::tell)) {
            log().warn("The window is too busy to let go of {}, which goes all the same", service.getClass().getName());
        }
        context.ungetService(reference);
    }

    // Services often come in flocks, when a bundle starts; the window is told once for those it has not heard of.
    private void tellLater() {
        if (opened && !display.isDisposed() && !due.getAndSet(true)) {
            display.asyncExec(this::tell);
        }
    }

    private void tell() {
        due.set(false);
        RuntimeException first = null;
        for (var listener : opened ? listeners : List.<Runnable>of()) {
            try {
                listener.run();
            } catch (RuntimeException e) {
                // The others must let go of what has gone all the same.
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private static Logger log() {
        return LoggerFactory.getLogger(TrackedServices.class);
    }
}
