package org.rightplace.exchange.internal;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.util.Optional;

/** What the first bytes of a file give away of what it is, before anybody tries to read it as text in UTF-8. */
final class FileStart {

    /** How many bytes tell. */
    static final int LENGTH = 4;

    private static final String REMEDY = "Open it in a spreadsheet, save it as “CSV UTF-8 (comma delimited)” and import that.";

    private FileStart() {}

    /** Why a file that starts like this cannot be read, as the end of a sentence about it; the start is put back. */
    static Optional<String> objection(PushbackInputStream file) throws IOException {
        var start = file.readNBytes(LENGTH);
        file.unread(start);
        if (begins(start, 0xFF, 0xFE) || begins(start, 0xFE, 0xFF) || start.length > 1 && (start[0] == 0 || start[1] == 0)) {
            return Optional.of("the file is text in UTF-16 (“Unicode text”), and UTF-8 is wanted. " + REMEDY);
        }
        if (begins(start, 'P', 'K', 3, 4) || begins(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of("the file is an Excel workbook or an archive, and CSV is wanted. Unpack it if it is an archive. " + REMEDY);
        }
        return Optional.empty();
    }

    private static boolean begins(byte[] start, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= start.length || start[i] != (byte) bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
