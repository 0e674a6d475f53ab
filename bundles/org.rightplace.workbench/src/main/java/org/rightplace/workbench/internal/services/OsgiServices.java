package org.rightplace.workbench.internal.services;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * The services of the framework. What comes is announced to the window when it next has a moment; what goes is announced
 * before it is gone, so that its parts can close while their code is still there.
 */
public final class OsgiServices implements Services {

    private final BundleContext context;
    private final Display display;
    private final Map<Class<?>, TrackedServices> tracked = new ConcurrentHashMap<>();

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
        return track(type).listen(listener);
    }

    @Override
    public String plugin(Object service) {
        // Who published it, for its class may be one that many share.
        var bundle = tracked.values().stream()
                .flatMap(services -> services.publisher(service).stream())
                .findFirst()
                .orElseGet(() -> FrameworkUtil.getBundle(service.getClass()));
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
        List.copyOf(tracked.values()).forEach(TrackedServices::close);
        tracked.clear();
    }

    private TrackedServices track(Class<?> type) {
        // Opened outside the map's lock: what is tracked may be made only now, and ask for services itself.
        var found = tracked.computeIfAbsent(type, added -> new TrackedServices(context, display, added));
        found.open();
        return found;
    }
}
