package org.rightplace.exchange.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Knows how much of a file has been read. */
final class CountedInput extends FilterInputStream {

    private final long size;
    private long read;

    CountedInput(InputStream source, long size) {
        super(source);
        this.size = size;
    }

    /** How much of the file has been read, from 0 to 1. */
    double share() {
        return size == 0 ? 1 : Math.min(1, (double) read / size);
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        read += value < 0 ? 0 : 1;
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        read += Math.max(count, 0);
        return count;
    }
}
