package org.rightplace.ui.workshop.internal;

import java.util.Collection;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rightplace.model.Workshop;
import org.rightplace.model.WorkshopState;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workshop.Agenda;
import org.rightplace.workshop.NextRound;

/** The page of a workshop's room: what is prepared, the way in, the room itself, or the choice of what to ask next. */
final class RoomPage {

    private final Composite body;
    private final PartSite site;
    private final String workshopId;
    private final Rooms rooms;
    private final Starting starting;
    private final Way way;
    private Optional<PreparedPane> prepared = Optional.empty();
    private Optional<GatePane> gate = Optional.empty();
    private Optional<NextRoundPane> next = Optional.empty();
    private Optional<RoomPane> room = Optional.empty();

    /** Where the page leads. */
    interface Way {

        /** To the room, which is no longer asked what comes next. */
        void toRoom();

        /** To the results. */
        void toResults();

        /** To the choice of what another round asks. */
        void another();
    }

    RoomPage(Composite body, PartSite site, String workshopId, Rooms rooms, Way way) {
        this.body = body;
        this.site = site;
        this.workshopId = workshopId;
        this.rooms = rooms;
        this.starting = new Starting(site, rooms);
        this.way = way;
    }

    Optional<PreparedPane> prepared() {
        return prepared;
    }

    Optional<NextRoundPane> next() {
        return next;
    }

    Optional<RoomPane> room() {
        return room;
    }

    /** Lets go of a room that people have left, or that is another now. */
    void follow(Optional<Room> joined) {
        if (room.isPresent() && (joined.isEmpty() || room.get().room() != joined.get())) {
            room.get().close();
            room.get().control().dispose();
            room = Optional.empty();
        }
    }

    /** Brings the page up to date, and says which of its panes is to be seen. */
    Control show(Workshop workshop, Optional<Room> joined) {
        return joined.map(this::inside).orElseGet(() -> workshop.state() == WorkshopState.PREPARED ? before(workshop) : outside());
    }

    /** Gives the keyboard to one of its panes, if that is what is seen. */
    void focus(Control seen) {
        room.filter(pane -> seen == pane.control()).ifPresent(RoomPane::focus);
        prepared.filter(pane -> seen == pane.control()).ifPresent(PreparedPane::focus);
        next.filter(pane -> seen == pane.control()).ifPresent(NextRoundPane::focus);
        gate.filter(pane -> seen == pane.control()).ifPresent(GatePane::focus);
    }

    /** Asks which questions another round is to ask. */
    void chooseRound(Room joined) {
        var choice = NextRound.of(joined.running());
        int round = joined.running().rounds().size() + 1;
        next = Optional.of(new NextRoundPane(body, site, choice, round, new NextRoundPane.Decided() {
            @Override
            public void open(Collection<Agenda.Asked> asked) {
                site.run("Opening the round", progress -> {
                    joined.running().openRound(asked);
                    return joined;
                }, opened -> way.toRoom());
            }

            @Override
            public void cancel() {
                way.toRoom();
            }
        }));
    }

    /** Asks no longer. */
    void endChoice() {
        next.ifPresent(pane -> pane.control().dispose());
        next = Optional.empty();
    }

    void close() {
        room.ifPresent(RoomPane::close);
        prepared.ifPresent(PreparedPane::close);
    }

    private Control inside(Room joined) {
        gate.ifPresent(pane -> pane.control().dispose());
        gate = Optional.empty();
        if (room.isEmpty()) {
            starting.remember(workshopId, joined.same());
            room = Optional.of(new RoomPane(body, site, joined, new RoomPane.Way() {
                @Override
                public void leave(Room left) {
                    rooms.close(left);
                }

                @Override
                public void toResults() {
                    way.toResults();
                }

                @Override
                public void another() {
                    way.another();
                }
            }));
        }
        room.get().show();
        boolean choosing = next.isPresent() && !joined.running().open();
        return choosing ? next.get().control() : room.get().control();
    }

    private Control before(Workshop workshop) {
        if (prepared.isEmpty()) {
            prepared = Optional.of(new PreparedPane(body, site, workshop, starting));
        }
        prepared.get().show(workshop);
        return prepared.get().control();
    }

    private Control outside() {
        if (gate.isEmpty()) {
            gate = Optional.of(new GatePane(body, site, workshopId, starting, binding -> starting.start(workshopId, binding)));
        }
        return gate.get().control();
    }
}
