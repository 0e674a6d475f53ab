package org.rightplace.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class GuardedLinesTest {

    private static final String[] PIECES = {"a", "bc", ",", ",,", "\"", "\"\"", " ", "'", "é", "\uFFFD", "\0"};
    private static final String[] LINE_ENDS = {"\n", "\r\n", "\r"};

    /** Whatever stands on a line, it is read as if it stood alone in its file, and under its own number. */
    @RepeatedTest(50)
    void everyLineIsReadByItself(RepetitionInfo repetition) throws IOException {
        var random = new Random(repetition.getCurrentRepetition());
        var lines = new ArrayList<String>();
        for (int i = 0; i < 200; i++) {
            lines.add(line(random));
        }
        var lineEnd = LINE_ENDS[random.nextInt(LINE_ENDS.length)];

        var together = read(String.join(lineEnd, lines), random);

        var alone = new TreeMap<Long, Read>();
        for (int i = 0; i < lines.size(); i++) {
            var row = read(lines.get(i), random).get(1L);
            if (row != null) {
                alone.put(i + 1L, row);
            }
        }
        assertThat(together).isEqualTo(alone);
    }

    @Test
    void aLineMayBeAsLongAsTheLongest() throws IOException {
        var rejections = new Rejections("file");
        var longest = "x".repeat(GuardedLines.LONGEST);

        var rows = read("a\n" + longest + "\n" + longest + "y\nb", new Random(0), rejections);

        assertThat(rows.keySet()).containsExactly(1L, 2L, 4L);
        assertThat(rejections.inOrder()).singleElement().satisfies(rejection -> assertThat(rejection.line()).isEqualTo(3));
    }

    private record Read(List<String> fields, String fault) {}

    private static String line(Random random) {
        var line = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            line.append(PIECES[random.nextInt(random.nextInt(10) == 0 ? PIECES.length : PIECES.length - 2)]);
        }
        return line.toString();
    }

    private static Map<Long, Read> read(String text, Random random) throws IOException {
        return read(text, random, new Rejections("file"));
    }

    private static Map<Long, Read> read(String text, Random random, Rejections rejections) throws IOException {
        var rows = new TreeMap<Long, Read>();
        var lines = new GuardedLines(new Trickle(new StringReader(text), random), rejections);
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(lines)) {
            reader.forEach(row -> rows.put(
                    row.getStartingLineNumber(), new Read(row.getFields(), lines.fault(row.getStartingLineNumber()))));
        }
        return rows;
    }

    /** Gives as little as it likes at a time, so that everything falls on either side of a full buffer once. */
    private static final class Trickle extends FilterReader {
        private final Random random;

        private Trickle(Reader source, Random random) {
            super(source);
            this.random = random;
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            return super.read(target, offset, Math.min(length, 1 + random.nextInt(50)));
        }
    }
}
