package org.rightplace.ui.board.internal;

import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.placements.Board;

/** What stands in place of a board with nothing on it: what will be here, and the first step. */
final class EmptyBoard {

    private static final String CATALOGUE = "org.rightplace.ui.catalogue";
    private static final String FRAMEWORK = "org.rightplace.ui.framework";

    private enum Lack {
        FRAMEWORK("The levels of the framework will be the columns here.", "Open the framework"),
        SERVICES("Each service of this workstream will be a block here, to be moved to the level it belongs at.",
                "Add services in the catalogue"),
        MATCHES("No service has this in its name.", "Show all services");

        private final String words;
        private final String step;

        Lack(String words, String step) {
            this.words = words;
            this.step = step;
        }
    }

    private final PartSite site;
    private final BoardPart part;
    private final Composite pane;
    private final Label words;
    private final Link step;
    private Lack lack;
    private String workstream = "";

    EmptyBoard(Composite parent, PartSite site, BoardPart part) {
        this.site = site;
        this.part = part;
        var look = new Look(site.theme());
        pane = look.stack(parent, Theme.STEP * 2);
        ((GridLayout) pane.getLayout()).marginHeight = Theme.PANE;
        pane.setLayoutData(Look.wide());
        words = look.text(pane, "", Type.BODY, Role.SECOND);
        words.setLayoutData(Look.wide());
        step = look.link(pane, "", this::step);
        step.setLayoutData(Look.wide());
    }

    /** Shows what is lacking; tells whether anything is. */
    boolean show(Board.Scope scope, Board board) {
        workstream = scope.workstream();
        lack = lack(board);
        Look.show(pane, lack != null);
        if (lack != null) {
            Look.say(words, lack.words);
            step.setText("<a>" + lack.step + "</a>");
            pane.layout();
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
