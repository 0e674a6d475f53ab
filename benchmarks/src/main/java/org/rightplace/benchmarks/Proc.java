package org.rightplace.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What Linux tells of a process. */
record Proc(long pid) {

    private static final double KIBIBYTES_PER_MEBIBYTE = 1024;
    private static final int TICKS_PER_SECOND = 100;
    private static final int USER_TICKS = 11;
    private static final int SYSTEM_TICKS = 12;

    /** The words it was started with. */
    List<String> command() throws IOException {
        return List.of(read("cmdline").split("\0"));
    }

    /** The most memory it has had at any time, in MiB, or 0 if it has just ended. */
    double peakMemory() throws IOException {
        return read("status")
                .lines()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum() / KIBIBYTES_PER_MEBIBYTE;
    }

    /** How long processors have worked for it, in milliseconds. */
    double processorMillis() throws IOException {
        var stat = read("stat");
        // The name, in parentheses, may have blanks in it.
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[SYSTEM_TICKS])) * 1000.0 / TICKS_PER_SECOND;
    }

    private String read(String file) throws IOException {
        return Files.readString(Path.of("/proc", Long.toString(pid), file), StandardCharsets.UTF_8);
    }
}
