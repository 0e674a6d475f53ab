package org.rightplace.workbench.internal.services;

import java.util.List;

/** Where contributions come from and go to. May be asked on any thread; listeners are called on the UI thread. */
public interface Services extends AutoCloseable {

    /** All services published under this type at the moment, best ranking first. */
    <T> List<T> all(Class<T> type);

    /** Calls the listener when services of this type have come, or are about to go, until the result is closed. */
    Registration listen(Class<?> type, Runnable listener);

    /** The name of the plugin that published a service. */
    String plugin(Object service);

    /** A value that the launcher set, such as {@code rightplace.home}, or {@code null}. */
    String property(String name);

    @Override
    void close();

    /** The way to take back something registered. */
    @FunctionalInterface
    interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
