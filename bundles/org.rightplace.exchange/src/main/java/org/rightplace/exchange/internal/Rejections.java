package org.rightplace.exchange.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.rightplace.exchange.ImportException;
import org.rightplace.exchange.Rejection;

/** Gathers what is rejected in one file, and gives the file up when hardly anything in it is good. */
public final class Rejections {

    /** From here on more bad rows than good ones mean that the file is not what it claims to be. */
    private static final int PATIENCE = 10_000;

    private final String file;
    private final List<Rejection> rejected = new ArrayList<>();
    private int good;

    Rejections(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    void add(long line, String reason) {
        rejected.add(new Rejection(file, line, reason));
    }

    void good() {
        good++;
    }

    int goodRows() {
        return good;
    }

    /** What was rejected, in the order of the lines. */
    public List<Rejection> inOrder() {
        rejected.sort(Comparator.comparingLong(Rejection::line));
        return Collections.unmodifiableList(rejected);
    }

    /** Whether so little is good that reading on would only fill the memory with complaints. */
    boolean hopeless() {
        return rejected.size() > PATIENCE && rejected.size() > good;
    }

    void giveUpIfHopeless() throws ImportException {
        if (hopeless()) {
            var first = rejected.get(0);
            throw new ImportException(new Rejection(
                    file,
                    first.line(),
                    "more than %,d rows cannot be used and only %,d can, so this is not the file it should be. The first trouble: %s"
                            .formatted(PATIENCE, good, first.reason())));
        }
    }
}
