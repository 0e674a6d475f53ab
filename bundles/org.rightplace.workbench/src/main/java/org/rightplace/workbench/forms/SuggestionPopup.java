package org.rightplace.workbench.forms;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.rightplace.workbench.nattable.CellEntry;

/** The list below a field of what could be meant. Enter takes the marked one, Tab goes on; Ctrl+Space asks for all. */
public final class SuggestionPopup implements CellEntry.Suggestions {

    private static final int DELAY_MILLIS = 60;

    private final Text text;
    private final ContentProposalAdapter adapter;

    /**
     * @param offers what could be meant by what is typed up to the caret
     * @param size how wide and high the list is, in points
     * @param taken told the content of the one that was taken
     */
    public SuggestionPopup(Text text, Function<String, List<? extends IContentProposal>> offers, Point size, Consumer<String> taken) {
        this.text = text;
        // Before the adapter hears of it, which would give the keyboard to the list, where whatever is typed then is lost.
        text.addListener(SWT.Traverse, this::traverse);
        adapter = new ContentProposalAdapter(
                text,
                new TextContentAdapter(),
                (contents, position) -> offers.apply(contents.substring(0, Math.min(position, contents.length())))
                        .toArray(IContentProposal[]::new),
                null,
                null);
        // With a key of its own the adapter would offer nothing until that is pressed.
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == ' ' && (event.stateMask & SWT.CTRL) != 0) {
                event.doit = false;
                adapter.openProposalPopup();
            }
        });
        adapter.setAutoActivationDelay(DELAY_MILLIS);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE);
        adapter.setPopupSize(size);
        adapter.addContentProposalListener((IContentProposal proposal) -> taken.accept(proposal.getContent()));
    }

    @Override
    public boolean open() {
        return adapter.isProposalPopupOpen();
    }

    @Override
    public boolean focused() {
        return adapter.hasProposalPopupFocus();
    }

    private void traverse(Event event) {
        if ((event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) && open()) {
            adapter.setEnabled(false);
            adapter.setEnabled(true);
        }
    }

    /** Replaces what is typed, with the caret behind the first of the two parts, without offering anything for it. */
    public void replace(String before, String after) {
        adapter.setEnabled(false);
        text.setText(before + after);
        text.setSelection(before.length());
        adapter.setEnabled(true);
    }
}
