package org.rightplace.ui.decision.internal;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rightplace.decision.Proposal;
import org.rightplace.model.Framework;
import org.rightplace.model.Level;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workbench.theme.Theme;

/** Where a service is placed: levels by function, status, rationale, what it rests on, and how it came to be there. */
final class PlacementPane {

    private final PartSite site;
    private final String serviceId;
    private final Look look;
    private final Composite outer;
    private final Composite content;
    private final TextBlock where;
    private final Button propose;
    private final SharesMatrix shares;
    private final Composite details;
    private final NotesPane notes;
    private final StatusPane status;
    private final RationalePane rationale;
    private final BasisPane basis;
    private final TrailPane trail;
    private Framework shown;

    /** @param scrolling whether it scrolls by itself, rather than with what it stands in */
    PlacementPane(Composite parent, PartSite site, String serviceId, boolean scrolling) {
        this.site = site;
        this.serviceId = serviceId;
        this.look = new Look(site.theme());
        outer = scrolling ? Scrolling.pane(parent, site.theme()) : look.stack(parent, 0);
        content = look.stack(outer, Theme.STEP);
        if (outer instanceof ScrolledComposite scrolled) {
            ((GridLayout) content.getLayout()).marginWidth = Theme.PANE;
            ((GridLayout) content.getLayout()).marginHeight = Theme.PANE;
            scrolled.setContent(content);
        } else {
            content.setLayoutData(Look.filled());
        }
        where = look.text(content, "", Type.STRONG, Role.INK);
        where.setLayoutData(Look.wide());
        propose = look.button(content, "Propose", this::propose);
        propose.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        group(content, "Who does what");
        shares = new SharesMatrix(content, site);
        shares.control().setLayoutData(Look.wide());
        details = look.stack(content, Theme.STEP);
        details.setLayoutData(Look.wide());
        group(details, "What is done where");
        notes = new NotesPane(details, site);
        group(details, "Status");
        status = new StatusPane(details, site);
        group(details, "Rationale");
        rationale = new RationalePane(details, site);
        group(details, "Rests on");
        basis = new BasisPane(details, site);
        group(details, "Trail");
        trail = new TrailPane(details, site);
    }

    Control control() {
        return outer;
    }

    void focus() {
        shares.focus();
    }

    /** Shows the placement as it is now. */
    void show() {
        Placed.now(site, serviceId).ifPresent(this::show);
    }

    private void show(Placed placed) {
        var proposal = placed.placement().isEmpty() ? proposal(placed) : Optional.<Proposal>empty();
        boolean changed = Look.say(where, PlacementWords.levels(placed.framework(), placed.placement()).orElse(
                proposal.map(one -> "Not placed yet. " + one.why()).orElse("Not placed yet. Choose a level.")));
        changed |= !placed.framework().equals(shown);
        shown = placed.framework();
        propose.setText("Propose " + proposal.map(Proposal::level).map(Level::name).orElse(""));
        Look.show(propose, proposal.isPresent());
        shares.show(placed);
        Look.show(details, placed.placement().isPresent());
        if (placed.placement().isPresent()) {
            var placement = placed.placement().get();
            changed |= notes.show(placed.framework(), placed.service(), placement);
            changed |= status.show(placed.service(), placement);
            rationale.show(placed.service(), placement);
            changed |= basis.show(placed.service(), placement);
            changed |= trail.show(placed, placement);
        }
        // Fields grow by themselves, so that a keystroke in one does not lay out all of them.
        if (changed) {
            fit();
        }
    }

    private void fit() {
        if (content.getSize().x == 0) {
            // It is laid out when it gets its room.
            return;
        }
        content.layout(true, true);
        if (outer instanceof ScrolledComposite scrolled) {
            Scrolling.fit(scrolled);
        } else {
            Scrolling.refit(outer);
        }
    }

    private Optional<Proposal> proposal(Placed placed) {
        return Proposal.of(placed.snapshot(), Asked.tools(site), placed.service());
    }

    private void propose() {
        Placed.now(site, serviceId).ifPresent(placed ->
                proposal(placed).ifPresent(proposal -> Proposing.propose(site, placed.service(), proposal)));
        // The button goes once there is a placement, and the keyboard with it.
        if (!propose.getVisible()) {
            shares.focus();
        }
    }

    private void group(Composite parent, String words) {
        var data = Look.wide();
        data.verticalIndent = Theme.PANE;
        look.head(parent, words).setLayoutData(data);
    }
}
