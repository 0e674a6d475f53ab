package org.rightplace.model;

/** Something that is said of one service, and kept with the workstream whose catalogue the service stands in. */
public interface OfService {

    /** The id of the service. */
    String service();
}
