package org.rightplace.ui.matrix.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.rightplace.model.Holder;
import org.rightplace.model.HolderType;
import org.rightplace.model.Level;
import org.rightplace.workbench.forms.SuggestionPopup;
import org.rightplace.workbench.nattable.CellEntry;
import org.rightplace.workspace.operatingmodel.Vocabulary;

/**
 * Offers, while somebody types, whoever could be meant: levels, places and organisations, and kinds. Enter takes the
 * marked one, and once more keeps the cell; Ctrl+Space asks for all.
 */
final class CellSuggestions implements CellEntry.Suggestions {

    /**
     * A name on offer.
     *
     * @param words what is typed by taking it
     * @param label what is shown
     * @param kind whether it is a kind
     */
    record Offer(String words, String label, boolean kind) {}

    private static final String BETWEEN_HOLDERS = "+;";
    private static final String BEFORE_KIND = "·:";
    private static final int MOST = 40;
    private static final Point SIZE = new Point(320, 200);

    private final Text text;
    private final MatrixFacts facts;
    private final boolean whole;
    private final SuggestionPopup popup;

    /** @param whole whether a whole cell is typed, with several names and a kind, or one holder */
    CellSuggestions(Text text, MatrixFacts facts, boolean whole) {
        this.text = text;
        this.facts = facts;
        this.whole = whole;
        popup = new SuggestionPopup(
                text,
                typed -> offers(typed).stream()
                        .map(offer -> new ContentProposal(offer.words(), offer.label(), null))
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

    /** The names that what is typed up to the caret could become; none where it is a name already. */
    List<Offer> offers(String typed) {
        var part = typed.substring(start(typed)).strip();
        var found = matching(typed, part);
        return found.size() == 1 && found.getFirst().words().equalsIgnoreCase(part) ? List.of() : found;
    }

    private List<Offer> matching(String typed, String part) {
        var lower = part.toLowerCase(Locale.ROOT);
        boolean kindOnly = whole && typed.chars().anyMatch(c -> BEFORE_KIND.indexOf(c) >= 0);
        Stream<Offer> holders = kindOnly
                ? Stream.empty()
                : facts.words().holders().entrySet().stream().map(entry -> holder(entry.getKey(), entry.getValue()));
        Stream<Offer> kinds = whole
                ? facts.words().kinds().values().stream().map(name -> new Offer(name, name + " (how)", true))
                : Stream.empty();
        return Stream.concat(holders, kinds)
                .filter(offer -> fits(offer, lower))
                .sorted(Comparator.comparingInt(offer -> offer.words().toLowerCase(Locale.ROOT).startsWith(lower) ? 0 : 1))
                .limit(MOST)
                .toList();
    }

    private static boolean fits(Offer offer, String part) {
        var label = " " + offer.label().toLowerCase(Locale.ROOT).replace('(', ' ');
        return Stream.of(part.split("\\s+")).allMatch(word -> label.contains(" " + word));
    }

    private Offer holder(Holder holder, String name) {
        var label = holder.type() != HolderType.LEVEL
                ? name
                : facts.snapshot().framework().flatMap(framework -> framework.level(holder.id()))
                        .map(Level::name)
                        .filter(one -> !one.equals(name))
                        .map(one -> name + " (each " + one.toLowerCase(Locale.UK) + ")")
                        .orElse(name);
        return new Offer(name, label, false);
    }

    /** Where the name begins that is being typed: behind a mark that parts names, or behind words that are names already. */
    private int start(String typed) {
        if (!whole) {
            return 0;
        }
        int start = 0;
        for (int i = 0; i < typed.length(); i++) {
            if ((BETWEEN_HOLDERS + BEFORE_KIND).indexOf(typed.charAt(i)) >= 0) {
                start = i + 1;
            }
        }
        if (matching(typed, typed.substring(start).strip()).isEmpty()) {
            for (int i = start; i < typed.length(); i++) {
                boolean wordBegins = i > start && !Character.isWhitespace(typed.charAt(i))
                        && !Character.isLetterOrDigit(typed.charAt(i - 1));
                if (wordBegins
                        && facts.words().read(typed.substring(0, i)).understood()
                        && !matching(typed, typed.substring(i).strip()).isEmpty()) {
                    return i;
                }
            }
        }
        return start;
    }

    /** Puts a name in the place of the one that is being typed; a kind goes behind a middle dot. */
    void take(String words) {
        int caret = text.getCaretPosition();
        var before = text.getText().substring(0, caret);
        var kept = before.substring(0, start(before)).strip().replaceFirst("[" + BETWEEN_HOLDERS + BEFORE_KIND + ",]+$", "").strip();
        boolean kind = whole && facts.words().kinds().containsValue(words) && facts.words().holder(words).isEmpty();
        var between = kind ? Vocabulary.BEFORE_KIND : Vocabulary.BETWEEN;
        var lead = kept.isEmpty() ? kind ? between.stripLeading() : "" : kept + between;
        popup.replace(lead + words, rest(text.getText().substring(caret)));
    }

    // What stood behind the caret in the same name has been replaced with it.
    private String rest(String after) {
        for (int i = 0; whole && i < after.length(); i++) {
            if ((BETWEEN_HOLDERS + BEFORE_KIND).indexOf(after.charAt(i)) >= 0) {
                return " " + after.substring(i);
            }
        }
        return "";
    }
}
