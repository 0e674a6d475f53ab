package org.rightplace.exchange.internal;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;

/**
 * Hands a file on line by line and mends or empties every line that a CSV reader would stumble over, so that one bad
 * line costs that line and no other, and line numbers stay true. Needs the memory of one line, however long they are.
 *
 * <p>A quoted field may not run over the end of its line here: the files this is for never need it, and a stray
 * quotation mark would otherwise swallow every row down to the next.
 */
final class GuardedLines extends Reader {

    /** The most characters in a line. */
    static final int LONGEST = 65_536;

    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int END = -1;

    private final Reader source;
    private final Rejections rejections;

    /** What is wrong with lines that were handed on all the same, so that whoever reads them knows what they are about. */
    private final Map<Long, String> faults = new HashMap<>();

    private final char[] buffer = new char[16_384];
    private int next;
    private int filled;

    /** The line being handed on, with its end, and how far it has been. */
    private final char[] line = new char[LONGEST + 2];

    private int length;
    private int handed;
    private long number;

    /** @param source turns what is not text into the replacement character, as readers do unless told otherwise */
    GuardedLines(Reader source, Rejections rejections) {
        this.source = source;
        this.rejections = rejections;
    }

    @Override
    public int read(char[] target, int offset, int wanted) throws IOException {
        int count = 0;
        while (count < wanted && (handed < length || readLine())) {
            int part = Math.min(wanted - count, length - handed);
            System.arraycopy(line, handed, target, offset + count, part);
            handed += part;
            count += part;
        }
        return count == 0 && wanted > 0 ? END : count;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private boolean readLine() throws IOException {
        if (number == 0 && peek() == BYTE_ORDER_MARK) {
            next++;
        }
        if (peek() == END || rejections.hopeless()) {
            return false;
        }
        number++;
        length = 0;
        handed = 0;
        boolean quotes = false;
        boolean notText = false;
        boolean nul = false;
        boolean tooLong = false;
        do {
            // A buffer at a time, for this is where the time goes.
            int end = next;
            for (; end < filled; end++) {
                char c = buffer[end];
                if (c == '\n' || c == '\r') {
                    break;
                }
                quotes |= c == '"';
                notText |= c == REPLACEMENT;
                nul |= c == 0;
            }
            int part = Math.min(end - next, LONGEST - length);
            System.arraycopy(buffer, next, line, length, part);
            length += part;
            tooLong |= part < end - next;
            next = end;
        } while (next == filled && fill());
        endLine();
        if (tooLong) {
            rejections.add(number, "the line is longer than %,d characters, which no row of this file is.".formatted(LONGEST));
            length = 0;
        } else if (quotes && unclosed()) {
            faults.put(number, "a quotation mark (\") is opened and not closed. Close it, or leave it out.");
            line[length++] = '"';
        }
        if (nul) {
            faults.put(number, "the line has characters of no value (NUL), as damaged files have. Download the file again, or save it again as “CSV UTF-8”.");
        } else if (notText) {
            faults.put(number, "the line is not text in UTF-8. Save the file again as “CSV UTF-8” and import that.");
        }
        line[length++] = '\n';
        return true;
    }

    /** What is wrong with a line that was handed on, or {@code null}. To be asked once. */
    String fault(long lineNumber) {
        return faults.isEmpty() ? null : faults.remove(lineNumber);
    }

    /** Whether the line ends inside a quoted field, by the same rules as the reader that gets it. */
    private boolean unclosed() {
        boolean inside = false;
        boolean quoted = false;
        boolean plain = false;
        for (int i = 0; i < length; i++) {
            char c = line[i];
            if (c == '"') {
                if (inside) {
                    inside = false;
                } else if (!plain) {
                    inside = true;
                    quoted = true;
                }
            } else if (!inside && c == ',') {
                quoted = false;
                plain = false;
            } else if (!inside && !quoted) {
                plain = true;
            }
        }
        return inside;
    }

    private void endLine() throws IOException {
        boolean carriageReturn = peek() == '\r';
        next++;
        if (carriageReturn && peek() == '\n') {
            next++;
        }
    }

    private int peek() throws IOException {
        return next < filled || fill() ? buffer[next] : END;
    }

    private boolean fill() throws IOException {
        next = 0;
        filled = Math.max(source.read(buffer), 0);
        return filled > 0;
    }
}
