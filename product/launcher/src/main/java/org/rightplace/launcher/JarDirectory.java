package org.rightplace.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.zip.CRC32;

/**
 * The list of what is in a jar, at its end, with a checksum of each file. A checksum of that list tells one jar from another
 * without reading what is in them.
 */
final class JarDirectory {

    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int SIZE_AT = 12;
    private static final int OFFSET_AT = 16;

    private JarDirectory() {}

    /** The checksum of a jar's list; -1 if the file has none, and so is no jar. */
    static long checksum(Path jar) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(jar.toFile(), "r")) {
            byte[] tail = read(file, Math.max(0, file.length() - END_BYTES - LONGEST_COMMENT), file.length());
            ByteBuffer bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = tail.length - END_BYTES; at >= 0; at--) {
                if (bytes.getInt(at) == END) {
                    long size = Integer.toUnsignedLong(bytes.getInt(at + SIZE_AT));
                    long offset = Integer.toUnsignedLong(bytes.getInt(at + OFFSET_AT));
                    return offset + size <= file.length() ? checksum(read(file, offset, offset + size)) : -1;
                }
            }
            return -1;
        }
    }

    private static byte[] read(RandomAccessFile file, long from, long to) throws IOException {
        byte[] bytes = new byte[Math.toIntExact(to - from)];
        file.seek(from);
        file.readFully(bytes);
        return bytes;
    }

    private static long checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return checksum.getValue();
    }
}
