package org.rightplace.workshop.internal.log;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;

/** Where the lines of a log are written to. */
public interface Disk extends Closeable {

    /** Makes the disk of a file that is open and locked; closing it closes the file. */
    interface Opener {
        Disk of(RandomAccessFile file);
    }

    /**
     * Writes bytes at a place in the file, over what may be there, and makes sure that they outlast the machine's power.
     *
     * @throws IOException if that is not sure; any part of them may have been written
     */
    void write(long at, byte[] bytes) throws IOException;

    /** The one that the file is on. */
    static Disk of(RandomAccessFile file) {
        return new Disk() {
            @Override
            public void write(long at, byte[] bytes) throws IOException {
                file.seek(at);
                file.write(bytes);
                file.getFD().sync();
            }

            @Override
            public void close() throws IOException {
                file.close();
            }
        };
    }
}
