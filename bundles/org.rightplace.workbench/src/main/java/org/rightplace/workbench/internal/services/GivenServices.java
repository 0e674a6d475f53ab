package org.rightplace.workbench.internal.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Services handed over one by one, for running the window without a framework around it. */
public final class GivenServices implements Services {

    private final List<Object> services = new CopyOnWriteArrayList<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, String> properties = new ConcurrentHashMap<>();

    private record Listener(Class<?> type, Runnable action) {}

    /** Publishes a service. */
    public void add(Object service) {
        services.add(service);
        tell(service);
    }

    /** Withdraws a service. */
    public void remove(Object service) {
        services.remove(service);
        tell(service);
    }

    /** Sets what the launcher would. */
    public void set(String name, String value) {
        properties.put(name, value);
    }

    @Override
    public <T> List<T> all(Class<T> type) {
        var result = new ArrayList<T>();
        for (var service : services) {
            if (type.isInstance(service)) {
                result.add(type.cast(service));
            }
        }
        return result;
    }

    @Override
    public Registration listen(Class<?> type, Runnable action) {
        var listener = new Listener(type, action);
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public String plugin(Object service) {
        return service.getClass().getPackageName();
    }

    @Override
    public String property(String name) {
        return properties.get(name);
    }

    @Override
    public void close() {
        listeners.clear();
    }

    private void tell(Object service) {
        for (var listener : listeners) {
            if (listener.type().isInstance(service)) {
                listener.action().run();
            }
        }
    }
}
