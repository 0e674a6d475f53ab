package org.rightplace.workbench.internal.work;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads in the background that do one thing after the other. The library's own have code made at every start for the case
 * that nobody shuts them down; these are shut down by who has them.
 */
public final class OneThread {

    private OneThread() {}

    /** A thread of this name, which begins with the first thing there is to do. */
    public static ExecutorService named(String name) {
        return new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> Thread.ofPlatform().daemon().name(name).unstarted(task));
    }
}
