package org.rightplace.workspace.spi;

import org.rightplace.workspace.Snapshot;

/** A framework that a new workspace can start from. Publish one as a service to offer it. */
public interface FrameworkTemplate {

    /** The id to choose it by, such as {@code lancashire-and-south-cumbria}. */
    String id();

    /** The name. */
    String name();

    /** A sentence on where it comes from and whom it suits. */
    String about();

    /** What the new workspace starts with: the framework, and anything else the template brings, such as a glossary. */
    Snapshot contents();
}
