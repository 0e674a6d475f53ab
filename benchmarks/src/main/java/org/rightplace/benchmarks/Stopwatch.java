package org.rightplace.benchmarks;

import java.util.Arrays;

/** Times of the same work, over and over. */
final class Stopwatch {

    private final double[] millis;
    private int rounds;

    Stopwatch(int rounds) {
        millis = new double[rounds];
    }

    /** Work that may fail. */
    interface Work {
        Object run() throws Exception;
    }

    /** Does the work once and keeps the time. The result is returned so that the work cannot be left out. */
    Object time(Work work) throws Exception {
        long start = System.nanoTime();
        var result = work.run();
        millis[rounds++] = (System.nanoTime() - start) / 1e6;
        return result;
    }

    double first() {
        return millis[0];
    }

    /** The middle time of the later half of the rounds, by which the machine has warmed up. */
    double median() {
        var later = Arrays.copyOfRange(millis, rounds / 2, rounds);
        Arrays.sort(later);
        return later[later.length / 2];
    }
}
