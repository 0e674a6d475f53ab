package org.rightplace.workspace.catalogue;

import java.util.Objects;

/**
 * Where in a catalogue something goes.
 *
 * @param where how it stands to what the id names
 * @param id the id of a service, a service area or a workstream
 */
public record Spot(Where where, String id) {

    /** How a spot stands to what it names. */
    public enum Where {
        /** Right before a service or service area. */
        BEFORE,
        /** Right after a service or service area. */
        AFTER,
        /** First in a service area. */
        FIRST_IN,
        /** Last in a service area. */
        LAST_IN,
        /** Last at the top of a workstream's catalogue. */
        LAST_OF
    }

    public Spot {
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(id, "id");
    }

    /** Right before a service or service area. */
    public static Spot before(String serviceId) {
        return new Spot(Where.BEFORE, serviceId);
    }

    /** Right after a service or service area. */
    public static Spot after(String serviceId) {
        return new Spot(Where.AFTER, serviceId);
    }

    /** First in a service area. */
    public static Spot firstIn(String areaId) {
        return new Spot(Where.FIRST_IN, areaId);
    }

    /** Last in a service area. */
    public static Spot lastIn(String areaId) {
        return new Spot(Where.LAST_IN, areaId);
    }

    /** Last at the top of a workstream's catalogue. */
    public static Spot lastOf(String workstreamId) {
        return new Spot(Where.LAST_OF, workstreamId);
    }
}
