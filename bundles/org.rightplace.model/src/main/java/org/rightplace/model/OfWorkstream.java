package org.rightplace.model;

/** Something that is kept with a workstream. */
public interface OfWorkstream {

    /** The id of the workstream, or empty if it belongs to none. */
    String workstream();
}
