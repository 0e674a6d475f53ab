package org.rightplace.ui.pack.internal;

import org.rightplace.workbench.theme.Theme.Type;

/** Says how wide words are. */
@FunctionalInterface
interface Measure {

    /** The width of words, in points. */
    int width(String words, Type type);
}
