package org.rightplace.workshop.internal.web;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.rightplace.workshop.Receipt;
import org.rightplace.workshop.Token;

/**
 * From which sheet, a page shown once, each answer was chosen. Whoever changes their mind on a slow network, before the
 * page has heard that their first choice was saved, is told by it from whoever left a page open in another tab.
 */
final class Sheets {

    /** The field of a form that says which sheet it is on. */
    static final String FIELD = "g";

    private static final int LENGTH = 12;

    private final Map<Answer, Sheet> sheets = new ConcurrentHashMap<>();

    private record Answer(String person, String service, String question) {}

    private record Sheet(long sequence, String id) {}

    /** The id of a sheet that is about to be shown. */
    static String next() {
        return Token.next().substring(0, LENGTH);
    }

    /**
     * Which of a person's answers to a question was sent.
     *
     * @param sequence which it is as far as the sheet knows
     */
    long sequence(String person, String service, String question, String sheet, long sequence) {
        var last = sheets.get(new Answer(person, service, question));
        return Objects.equals(last, new Sheet(sequence, sheet)) ? sequence + 1 : sequence;
    }

    /** Remembers from which sheet an answer was chosen. */
    void saved(String person, String service, String question, String sheet, Receipt receipt) {
        // What is no id of ours is not worth the room.
        if (sheet.length() == LENGTH && receipt.saved()) {
            sheets.put(new Answer(person, service, question), new Sheet(receipt.sequence(), sheet));
        }
    }
}
