package org.rightplace.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Times of the same work, over and over, in milliseconds. */
final class Stopwatch {

    private static final int FEW = 50;

    private final List<Double> times = new ArrayList<>();

    /** Work that may fail. */
    interface Work {
        Object run() throws Exception;
    }

    /** Does the work once and keeps the time. The result is returned so that the work cannot be left out. */
    Object time(Work work) throws Exception {
        long start = System.nanoTime();
        var result = work.run();
        add((System.nanoTime() - start) / 1e6);
        return result;
    }

    /** Keeps a time that was taken elsewhere. */
    void add(double millis) {
        times.add(millis);
    }

    /** The first time, when nothing was warm. */
    double first() {
        return times.getFirst();
    }

    /** The middle time of the later half, by which the machine has warmed up. */
    double warm() {
        return median(times.subList(times.size() / 2, times.size()));
    }

    /** The middle time of all. */
    double median() {
        return median(times);
    }

    /**
     * The middle one of the ratios of each time to the one taken beside it, so that what slows down both does not show; of
     * many times, those of the later half, by which the machine has warmed up.
     */
    double inPairsWith(Stopwatch yardstick) {
        var ratios = new ArrayList<Double>();
        for (int i = times.size() > FEW ? times.size() / 2 : 0; i < times.size(); i++) {
            ratios.add(times.get(i) / yardstick.times.get(i));
        }
        return median(ratios);
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
