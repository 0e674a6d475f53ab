package org.rightplace.ui.matrix.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.alignment.Handoff;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.operatingmodel.CellContent;
import org.rightplace.workspace.operatingmodel.CellRef;

/** What is said of the cells selected below their fields: the handoffs to the neighbours of one, and what was found. */
final class CellTelling {

    private static final int NARROW = 80;

    private final PartSite site;
    private final OpenMatrices open;
    private final MatrixFacts facts;
    private final List<CellRef> cells;
    private final String service;
    private final Look look;
    private final Composite root;
    private List<String> told = List.of();

    /**
     * Made anew for other cells.
     *
     * @param cells the cells selected, at least one
     * @param service the service that is looked at
     */
    CellTelling(Composite parent, PartSite site, OpenMatrices open, MatrixFacts facts, List<CellRef> cells, String service) {
        this.site = site;
        this.open = open;
        this.facts = facts;
        this.cells = cells;
        this.service = service;
        this.look = new Look(site.theme());
        root = look.stack(parent, Theme.STEP);
        root.setLayoutData(Look.wide());
    }

    /** What is said, line by line. */
    List<String> told() {
        return told;
    }

    /**
     * Says it anew, if it is something else than is said now.
     *
     * @return whether it is, and so the pane may need another height
     */
    boolean show() {
        var findings = open.showing(service).map(part -> cells.stream()
                        .flatMap(cell -> part.facts().findings(cell).stream())
                        .distinct()
                        .toList())
                .orElse(List.of());
        var now = new ArrayList<String>();
        handoffs().forEach(handoff -> now.add(words(handoff)));
        findings.forEach(finding -> now.add(finding.message() + finding.fix().map(Edit::label).orElse("")));
        if (now.equals(told)) {
            return false;
        }
        told = now;
        for (var child : root.getChildren()) {
            child.dispose();
        }
        if (!handoffs().isEmpty()) {
            head("Where work changes hands");
            handoffs().forEach(this::handoff);
        }
        if (!findings.isEmpty()) {
            head("What was found");
            findings.forEach(finding -> {
                wrapped("▲ " + finding.message());
                finding.fix().ifPresent(fix -> link(fix.label(), () -> site.apply(fix)));
            });
        }
        return true;
    }

    /** Those by which the work comes to the cell and goes on from it; none where several are selected. */
    private List<Handoff> handoffs() {
        if (cells.size() != 1) {
            return List.of();
        }
        var function = cells.getFirst().function();
        return facts.alignment(cells.getFirst().service()).handoffs().stream()
                .filter(handoff -> handoff.from().equals(function) || handoff.to().equals(function))
                .toList();
    }

    private void handoff(Handoff handoff) {
        wrapped(words(handoff));
        var other = other(handoff);
        link("Go to " + facts.functionName(other).toLowerCase(Locale.UK), () ->
                open.showing(service).ifPresent(part -> part.reveal(service, other)));
    }

    private boolean coming(Handoff handoff) {
        return handoff.to().equals(cells.getFirst().function());
    }

    private String other(Handoff handoff) {
        return coming(handoff) ? handoff.from() : handoff.to();
    }

    private String words(Handoff handoff) {
        var other = other(handoff);
        var holders = facts.words().names(CellContent.in(site.snapshot(), new CellRef(service, other)).holders());
        var name = facts.functionName(other).toLowerCase(Locale.UK);
        return coming(handoff)
                ? "Taken over from " + holders + " after " + name + "."
                : "Goes on to " + holders + " for " + name + ".";
    }

    private void head(String words) {
        var head = look.text(root, words, Type.SECONDARY, Role.SECOND);
        head.setLayoutData(narrow());
    }

    private void wrapped(String words) {
        look.text(root, words, Type.BODY, Role.INK).setLayoutData(narrow());
    }

    private void link(String words, Runnable action) {
        look.link(root, words, action).setLayoutData(narrow());
    }

    /** For a grid in the inspector: a narrow hint keeps long words from widening it. */
    static GridData narrow() {
        var room = Look.wide();
        room.widthHint = NARROW;
        return room;
    }
}
