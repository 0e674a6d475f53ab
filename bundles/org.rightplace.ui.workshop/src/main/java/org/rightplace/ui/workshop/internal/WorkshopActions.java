package org.rightplace.ui.workshop.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.rightplace.model.Workshop;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workshop.Anonymity;
import org.rightplace.workshop.WorkshopEdits;

/**
 * What is done with a workshop that is over.
 *
 * @param site the part it is asked in
 * @param rooms where it is if it is not over
 */
record WorkshopActions(PartSite site, Rooms rooms) {

    private static final String FOR_GOOD = "The names of everybody who took part are removed from “%s”, with the copies of them"
            + " that the workspace keeps. What they answered and the part of the room they belong to stay. This cannot be"
            + " undone, and neither can the edits before it.";

    /** Takes the names out, after asking once more. */
    void anonymise(Workshop workshop, Shell shell) {
        if (over(workshop) && MessageDialog.openConfirm(shell, "Take the names out for good", FOR_GOOD.formatted(workshop.name()))) {
            takeNamesOut(workshop);
        }
    }

    /** Takes the names out. */
    void takeNamesOut(Workshop workshop) {
        var workspace = site.workspace();
        site.run("Taking the names out", progress -> Anonymity.remove(workspace, List.of(workshop)), report -> site.say(
                report.people() == 0
                        ? "There were no names in it."
                        : "The names of %s are out of it.".formatted(WorkshopWords.count(report.people(), "person", "people"))));
    }

    /** Deletes it; undo brings it back. */
    void delete(Workshop workshop) {
        if (over(workshop) && site.apply(WorkshopEdits.delete(workshop))) {
            site.say("“" + workshop.name() + "” was deleted with its ballots. What was handed to placements stays. Undo brings it back.");
        }
    }

    private boolean over(Workshop workshop) {
        Optional<Room> room = rooms.find(site.workspace(), workshop.id());
        room.ifPresent(open -> site.complain("People can still join “" + workshop.name() + "”. End it or leave its room first."));
        return room.isEmpty();
    }
}
