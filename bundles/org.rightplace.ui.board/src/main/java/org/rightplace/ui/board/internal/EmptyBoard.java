package org.rightplace.ui.board.internal;

import org.eclipse.swt.widgets.Composite;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.forms.EmptyPage;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.placements.Board;

/** What stands in place of a board with nothing on it: what will be here, and the first step. */
final class EmptyBoard {

    private static final String CATALOGUE = "org.rightplace.ui.catalogue";
    private static final String FRAMEWORK = "org.rightplace.ui.framework";

    private enum Lack {
        FRAMEWORK("No levels yet", "The levels of the framework will be the columns here.", "Open the framework"),
        SERVICES("No services yet",
                "Each service of this workstream will be a block here, to be moved to the level it belongs at.",
                "Add services in the catalogue"),
        MATCHES("Nothing found", "No service has this in its name.", "Show all services");

        private final String title;
        private final String words;
        private final String step;

        Lack(String title, String words, String step) {
            this.title = title;
            this.words = words;
            this.step = step;
        }
    }

    private final PartSite site;
    private final BoardPart part;
    private final EmptyPage page;
    private Lack lack;
    private String workstream = "";

    EmptyBoard(Composite parent, PartSite site, BoardPart part) {
        this.site = site;
        this.part = part;
        page = new EmptyPage(parent, site.theme());
        page.control().setLayoutData(Look.filled());
    }

    /** Shows what is lacking; tells whether anything is. */
    boolean show(Board.Scope scope, Board board, boolean wanted) {
        workstream = scope.workstream();
        lack = wanted ? lack(board) : null;
        Look.show(page.control(), lack != null);
        if (lack != null) {
            page.show(lack.title, lack.words, lack.step, this::step);
        }
        return lack != null;
    }

    /** Gives the keyboard to the first step, if anything is lacking; tells whether it is. */
    boolean focus() {
        if (lack != null) {
            page.setFocus();
        }
        return lack != null;
    }

    private static Lack lack(Board board) {
        if (board.columns().isEmpty()) {
            return Lack.FRAMEWORK;
        }
        return board.all() == 0 ? Lack.SERVICES : board.services() == 0 ? Lack.MATCHES : null;
    }

    private void step() {
        switch (lack) {
            case FRAMEWORK -> site.snapshot().framework().ifPresentOrElse(
                    framework -> site.open(FRAMEWORK, EntityRef.to(framework)),
                    () -> site.complain("There is no framework that could be read. See the problems for its file."));
            case SERVICES -> site.open(CATALOGUE, new EntityRef(Workstream.class, workstream));
            case MATCHES -> part.filter("");
        }
    }
}
