package org.rightplace.ui.workshop.internal;

import java.util.Optional;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.Workshop;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workshop.Binding;
import org.rightplace.workshop.WorkshopEdits;
import org.rightplace.workshop.WorkshopHosts;
import org.rightplace.workspace.EntityRef;

/**
 * Lets people into a workshop.
 *
 * @param site the part that asks for it
 * @param rooms where it will be found
 */
record Starting(PartSite site, Rooms rooms) {

    private static final String WHERE = "where.";

    static DecisionTools tools(PartSite site) {
        return DecisionTools.of(site::services);
    }

    /** Keeps a new workshop; whether it could be. */
    boolean prepare(Workshop workshop) {
        return site.apply(WorkshopEdits.create(workshop, tools(site)));
    }

    /** Changes a prepared workshop; whether it could be. */
    boolean revise(Workshop revised) {
        return site.apply(WorkshopEdits.revise(revised, tools(site)));
    }

    /** Makes a workshop reachable, opens its first round if it has had none, and shows it. */
    void start(String workshopId, Binding binding) {
        var hosts = site.services(WorkshopHosts.class).stream().findFirst();
        if (hosts.isEmpty()) {
            site.complain("This installation cannot run workshops: the part that serves their pages is missing. Install Rightplace again.");
            return;
        }
        var workspace = site.workspace();
        var tools = tools(site);
        site.run("Opening the room", progress -> {
            var room = rooms.open(workspace, workshopId, tools, hosts.get(), binding);
            if (room.running().rounds().isEmpty()) {
                room.running().openRound();
            }
            return room;
        }, room -> {
            room.running().findings().forEach(finding -> site.complain(finding.message()));
            site.open(WorkshopEditor.ID, new EntityRef(Workshop.class, workshopId));
        });
    }

    /** Remembers where a workshop is reached; see {@link #before}. */
    void remember(String workshopId, Binding binding) {
        site.setSetting(WHERE + workshopId, binding.address() + " " + binding.port());
    }

    /** Where a workshop was reached before, so that the devices in the room find it again. */
    Optional<Binding> before(String workshopId) {
        return site.setting(WHERE + workshopId).map(text -> text.split(" ")).filter(parts -> parts.length == 2)
                .map(parts -> new Binding(parts[0], Integer.parseInt(parts[1])));
    }
}
