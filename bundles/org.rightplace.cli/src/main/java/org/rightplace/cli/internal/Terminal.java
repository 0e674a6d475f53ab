package org.rightplace.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes.
 *
 * @param out what was asked for
 * @param err everything else
 */
record Terminal(PrintWriter out, PrintWriter err) implements AutoCloseable {

    /** The streams of this process. */
    static Terminal ofProcess() {
        return new Terminal(writer(FileDescriptor.out, "stdout.encoding"), writer(FileDescriptor.err, "stderr.encoding"));
    }

    @Override
    public void close() {
        out.flush();
        err.flush();
    }

    // Where no language is set Java takes the terminal for one that knows ASCII alone; hardly any is.
    private static PrintWriter writer(FileDescriptor descriptor, String property) {
        var charset = Charset.forName(System.getProperty(property, "UTF-8"), StandardCharsets.UTF_8);
        if (charset.equals(StandardCharsets.US_ASCII)) {
            charset = StandardCharsets.UTF_8;
        }
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset), true);
    }
}
