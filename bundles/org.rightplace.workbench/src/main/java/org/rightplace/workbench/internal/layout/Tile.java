package org.rightplace.workbench.internal.layout;

import java.util.List;
import java.util.stream.Stream;

/** A piece of the window's middle: a stack of tabs, or several pieces side by side or one above another. */
public sealed interface Tile permits Stack, Split {

    /** The stacks in it, left to right and top to bottom. */
    List<Stack> stacks();

    /** The tabs in it, in the same order. */
    default Stream<String> allTabs() {
        return stacks().stream().flatMap(stack -> stack.tabs().stream());
    }
}
