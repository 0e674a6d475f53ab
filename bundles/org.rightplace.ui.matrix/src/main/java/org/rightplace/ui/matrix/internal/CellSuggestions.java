package org.rightplace.ui.matrix.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.rightplace.model.Holder;
import org.rightplace.model.HolderType;
import org.rightplace.model.Level;
import org.rightplace.workbench.nattable.CellEntry;
import org.rightplace.workspace.operatingmodel.Vocabulary;

/**
 * Offers, while somebody types, whoever could be meant: levels, places and organisations, and after the middle dot kinds.
 * Enter takes the marked one; Ctrl+Space asks for all.
 */
final class CellSuggestions implements CellEntry.Suggestions {

    /**
     * A name on offer.
     *
     * @param words what is typed by taking it
     * @param label what is shown
     */
    record Offer(String words, String label) {}

    private static final String PARTING = "+;·";
    private static final int MOST = 40;
    private static final int DELAY_MILLIS = 60;
    private static final Point SIZE = new Point(320, 200);

    private final Text text;
    private final MatrixFacts facts;
    private final boolean kindsToo;
    private final ContentProposalAdapter adapter;

    /** @param kindsToo whether kinds are on offer, and several names */
    CellSuggestions(Text text, MatrixFacts facts, boolean kindsToo) {
        this.text = text;
        this.facts = facts;
        this.kindsToo = kindsToo;
        adapter = new ContentProposalAdapter(
                text,
                new TextContentAdapter(),
                (contents, position) -> offers(contents.substring(0, Math.min(position, contents.length()))).stream()
                        .map(offer -> new ContentProposal(offer.words(), offer.label(), null))
                        .toArray(IContentProposal[]::new),
                null,
                null);
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == ' ' && (event.stateMask & SWT.CTRL) != 0) {
                event.doit = false;
                adapter.openProposalPopup();
            }
        });
        adapter.setAutoActivationDelay(DELAY_MILLIS);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE);
        adapter.setPopupSize(SIZE);
        adapter.addContentProposalListener((IContentProposal proposal) -> take(proposal.getContent()));
    }

    @Override
    public boolean open() {
        return adapter.isProposalPopupOpen();
    }

    @Override
    public boolean focused() {
        return adapter.hasProposalPopupFocus();
    }

    /** The names that what is typed up to the caret could become. */
    List<Offer> offers(String typed) {
        int start = start(typed);
        var part = typed.substring(start).strip().toLowerCase(Locale.ROOT);
        boolean afterDot = typed.indexOf('·') >= 0;
        Stream<Offer> holders = afterDot
                ? Stream.empty()
                : facts.words().holders().entrySet().stream().map(entry -> holder(entry.getKey(), entry.getValue()));
        Stream<Offer> kinds = kindsToo && (afterDot || start == 0 || !part.isEmpty())
                ? facts.words().kinds().values().stream().map(name -> new Offer(name, name + " (how)"))
                : Stream.empty();
        return Stream.concat(holders, kinds)
                .filter(offer -> fits(offer, part))
                .sorted(Comparator.comparingInt(offer -> offer.words().toLowerCase(Locale.ROOT).startsWith(part) ? 0 : 1))
                .limit(MOST)
                .toList();
    }

    private static boolean fits(Offer offer, String part) {
        var label = offer.label().toLowerCase(Locale.ROOT);
        return Stream.of(part.split("\\s+")).allMatch(label::contains);
    }

    private Offer holder(Holder holder, String name) {
        if (holder.type() == HolderType.LEVEL) {
            return facts.snapshot().framework().flatMap(framework -> framework.level(holder.id()))
                    .map(Level::name)
                    .filter(one -> !one.equals(name))
                    .map(one -> new Offer(name, name + " (each " + one.toLowerCase(Locale.UK) + ")"))
                    .orElse(new Offer(name, name));
        }
        return new Offer(name, name);
    }

    private int start(String typed) {
        if (!kindsToo) {
            return 0;
        }
        int start = 0;
        for (int i = 0; i < typed.length(); i++) {
            if (PARTING.indexOf(typed.charAt(i)) >= 0) {
                start = i + 1;
            }
        }
        return start;
    }

    /** Puts a name in the place of the part that is being typed; a kind goes after a middle dot. */
    void take(String words) {
        int caret = text.getCaretPosition();
        var before = text.getText().substring(0, caret);
        var after = text.getText().substring(caret);
        int start = start(before);
        var kept = before.substring(0, start).strip();
        boolean kind = kindsToo && facts.words().kinds().containsValue(words) && facts.words().holder(words).isEmpty();
        var who = kept.replaceFirst("[+;·]$", "").strip();
        var lead = kind
                ? who.isEmpty() ? "· " : who + Vocabulary.BEFORE_KIND
                : kept.isEmpty() ? "" : kept + " ";
        text.setText(lead + words + rest(after));
        text.setSelection((lead + words).length());
    }

    // What stood behind the caret in the same part has been replaced with it.
    private String rest(String after) {
        for (int i = 0; kindsToo && i < after.length(); i++) {
            if (PARTING.indexOf(after.charAt(i)) >= 0) {
                return " " + after.substring(i);
            }
        }
        return "";
    }
}
