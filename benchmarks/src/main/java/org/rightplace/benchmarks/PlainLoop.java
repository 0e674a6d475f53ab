package org.rightplace.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The least one can do with a CSV file: split every line at its commas and add up a column. */
final class PlainLoop {

    private PlainLoop() {}

    /** The sum of the last column, or of the lengths of the fields in it that are no numbers. */
    static long sumLastColumn(Path file) throws IOException {
        try (var lines = Files.newBufferedReader(file)) {
            long sum = 0;
            lines.readLine();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var fields = line.split(",");
                var last = fields[fields.length - 1];
                sum += Character.isDigit(last.charAt(0)) ? Long.parseLong(last) : last.length();
            }
            return sum;
        }
    }
}
