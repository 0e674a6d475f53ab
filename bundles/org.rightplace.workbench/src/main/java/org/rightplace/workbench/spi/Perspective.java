package org.rightplace.workbench.spi;

import java.util.List;

/** A step of the process: which views stand around the editors while it is done. */
public interface Perspective extends Contribution {

    /** The views on the left, top to bottom in one stack. */
    List<String> left();

    /** The views on the right. */
    List<String> right();

    /** The part of the window's width that the views on the right take before the user moves anything, from 0 to 1. */
    default double rightShare() {
        return 0.21;
    }

    /** The views below. */
    List<String> below();

    /** The editor to open on the selected or first workstream if no editor is open, by id; may be empty. */
    default String firstEditor() {
        return "";
    }
}
