package org.rightplace.benchmarks;

import java.nio.file.Path;
import java.util.function.Consumer;

/** One of the things that are measured. */
interface Benchmark {

    /** The word it is asked for by. */
    String name();

    /**
     * Measures.
     *
     * @param scratch an empty folder that is deleted afterwards
     * @param report where results go as soon as they are known
     */
    void run(Path scratch, Consumer<Result> report) throws Exception;
}
