package org.rightplace.model;

/** Something that is known by a name of its own, and not by what it belongs to. */
public interface Named {

    /** What people call it. */
    String name();
}
