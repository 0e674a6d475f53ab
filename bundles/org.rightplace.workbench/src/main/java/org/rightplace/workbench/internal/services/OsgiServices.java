package org.rightplace.workbench.internal.services;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/**
 * The services of the framework. What comes is announced to the window when it next has a moment; what goes is announced
 * before it is gone, so that its parts can close while their code is still there.
 */
public final class OsgiServices implements Services {

    private final BundleContext context;
    private final Display display;
    private final Map<Class<?>, Tracked> tracked = new HashMap<>();

    public OsgiServices(BundleContext context, Display display) {
        this.context = context;
        this.display = display;
    }

    @Override
    public <T> List<T> all(Class<T> type) {
        return track(type).services().stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public Registration listen(Class<?> type, Runnable listener) {
        var of = track(type);
        of.listeners.add(listener);
        return () -> of.listeners.remove(listener);
    }

    @Override
    public String plugin(Object service) {
        var bundle = FrameworkUtil.getBundle(service.getClass());
        if (bundle == null) {
            return service.getClass().getPackageName();
        }
        var name = bundle.getHeaders().get("Bundle-Name");
        return name == null || name.isBlank() ? String.valueOf(bundle.getSymbolicName()) : name;
    }

    @Override
    public String property(String name) {
        return context.getProperty(name);
    }

    @Override
    public void close() {
        List.copyOf(tracked.values()).forEach(Tracked::close);
        tracked.clear();
    }

    private Tracked track(Class<?> type) {
        var found = tracked.get(type);
        if (found == null) {
            found = new Tracked(type);
            tracked.put(type, found);
            found.open();
        }
        return found;
    }

    /** The services of one type. */
    private final class Tracked implements ServiceTrackerCustomizer<Object, Object> {

        private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
        private final Map<ServiceReference<?>, Object> services = new ConcurrentHashMap<>();
        private final ServiceTracker<Object, Object> tracker;
        private final AtomicBoolean due = new AtomicBoolean();
        private volatile boolean opened;

        Tracked(Class<?> type) {
            tracker = new ServiceTracker<>(context, type.getName(), this);
        }

        void open() {
            tracker.open(true);
            opened = true;
        }

        void close() {
            opened = false;
            tracker.close();
        }

        List<Object> services() {
            var ranked = new TreeMap<ServiceReference<?>, Object>(Comparator.reverseOrder());
            ranked.putAll(services);
            return List.copyOf(ranked.values());
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
            if (opened && !display.isDisposed()) {
                display.syncExec(this::tell);
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
            if (opened) {
                listeners.forEach(Runnable::run);
            }
        }
    }
}
