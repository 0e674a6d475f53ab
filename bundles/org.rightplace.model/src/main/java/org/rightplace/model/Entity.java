package org.rightplace.model;

/** Something with an identity of its own that is stored, changed and undone as one piece. */
public interface Entity {

    /** The stable id, unique among entities of its type. It is never shown to a user. */
    String id();

    /** What plugins and newer versions have put beside the properties known here. */
    Extras extras();
}
