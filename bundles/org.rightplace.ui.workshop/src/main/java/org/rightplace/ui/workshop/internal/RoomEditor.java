package org.rightplace.ui.workshop.internal;

import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.PartSite;

/** What the editors of workshops have in common: the rooms that are open, and the parts that show them. */
abstract class RoomEditor implements Editor {

    private final String id;
    private final String name;
    private final Rooms rooms;
    private final OpenWorkshops open;

    RoomEditor(String id, String name, Rooms rooms, OpenWorkshops open) {
        this.id = id;
        this.name = name;
        this.rooms = rooms;
        this.open = open;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String icon() {
        return "workshop";
    }

    final Rooms rooms() {
        return rooms;
    }

    final OpenWorkshops open() {
        return open;
    }
}
