package org.rightplace.workshop.testing;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.Arrays;
import org.rightplace.workshop.internal.log.Disk;

/** A disk that is full when a test says so: half of what is written then still goes on it. */
public final class FillingDisk implements Disk.Opener {

    private volatile boolean full;

    public void fill() {
        full = true;
    }

    public void makeRoom() {
        full = false;
    }

    @Override
    public Disk of(RandomAccessFile file) {
        var disk = Disk.of(file);
        return new Disk() {
            @Override
            public void write(long at, byte[] bytes) throws IOException {
                if (full) {
                    disk.write(at, Arrays.copyOf(bytes, bytes.length / 2));
                    throw new IOException("No space left on device");
                }
                disk.write(at, bytes);
            }

            @Override
            public void close() throws IOException {
                disk.close();
            }
        };
    }
}
