package org.rightplace.workbench.forms;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.rightplace.workbench.nattable.CellEntry;

/** Offers, while somebody types, what could be meant. Enter takes the marked one; Ctrl+Space asks for all. */
public final class Completion implements CellEntry.Suggestions {

    private static final int MOST = 60;
    private static final Point SIZE = new Point(340, 200);

    private final Text text;
    private final boolean several;
    private final SuggestionPopup popup;

    /**
     * Offers while somebody types in a field.
     *
     * @param offers what could be meant, asked for when there is something to offer it for
     * @param several whether several may be typed, with semicolons between
     */
    public Completion(Text text, Supplier<List<String>> offers, boolean several) {
        this.text = text;
        this.several = several;
        popup = new SuggestionPopup(
                text,
                typed -> offered(offers.get(), part(typed)).stream()
                        .map(words -> new ContentProposal(words, words, null))
                        .toList(),
                SIZE,
                this::take);
    }

    @Override
    public boolean open() {
        return popup.open();
    }

    @Override
    public boolean focused() {
        return popup.focused();
    }

    // What is a name already needs no suggestion, and Enter is then for the cell.
    private static List<String> offered(List<String> offers, String part) {
        var found = fitting(offers, part);
        return found.size() == 1 && found.getFirst().equalsIgnoreCase(part.strip()) ? List.of() : found;
    }

    /** What is on offer for the beginning of a name, or words of it. */
    public static List<String> fitting(List<String> offers, String part) {
        var plain = part.strip().toLowerCase(Locale.ROOT);
        return offers.stream()
                .filter(words -> Stream.of(plain.split("\\s+")).allMatch(words.toLowerCase(Locale.ROOT)::contains))
                .sorted(Comparator.comparingInt(words -> words.toLowerCase(Locale.ROOT).startsWith(plain) ? 0 : 1))
                .limit(MOST)
                .toList();
    }

    private String part(String typed) {
        return several ? typed.substring(typed.lastIndexOf(';') + 1) : typed;
    }

    /** Puts a name in the place of the part that is being typed. */
    public void take(String words) {
        int caret = text.getCaretPosition();
        var before = text.getText().substring(0, caret);
        int start = several ? before.lastIndexOf(';') + 1 : 0;
        int semicolon = several ? text.getText().indexOf(';', caret) : -1;
        var lead = start == 0 ? "" : before.substring(0, start) + " ";
        popup.replace(lead + words, semicolon < 0 ? "" : text.getText().substring(semicolon));
    }
}
