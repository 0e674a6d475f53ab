package org.rightplace.ui.places.internal;

/**
 * Something to do, from a button or a menu.
 *
 * @param name what it is called
 * @param hint a sentence on it, for a tool tip
 * @param run does it
 */
record RowAction(String name, String hint, Runnable run) {

    /** A line between the others. */
    static final RowAction SEPARATOR = new RowAction("", "", () -> { });
}
