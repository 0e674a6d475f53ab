package org.rightplace.benchmarks;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many who do the same at the same time. */
final class Crowd {

    private Crowd() {}

    /** What one of them does. */
    interface Member {
        void act(int which) throws Exception;
    }

    /** Lets all of them act, each on a thread of its own, and returns when all are done. */
    static void act(int size, Member member) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = new ArrayList<Future<?>>();
            for (int i = 0; i < size; i++) {
                int which = i;
                done.add(threads.submit((Callable<Void>) () -> {
                    member.act(which);
                    return null;
                }));
            }
            for (var one : done) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
