package org.rightplace.pack.spi;

import java.util.List;
import org.rightplace.pack.Block;
import org.rightplace.pack.PackContext;

/**
 * A section of a portfolio pack. Publish one as a service and it is in every pack. It is asked on any thread and must depend
 * on nothing but what it is given; one that takes longer than half a minute is left out until it has come to an end.
 */
public interface PackSection {

    /** The id, which is also the anchor of the section. */
    String id();

    /** The heading. */
    String title();

    /** The heading in this pack, where it takes a word from the system; the plain heading unless a section says otherwise. */
    default String title(PackContext context) {
        return title();
    }

    /** Where it stands among the sections; lower comes first. The built-in ones are hundreds apart. */
    int order();

    /** What it says, or an empty list if it has nothing to say in this pack and is left out. */
    List<Block> content(PackContext context);
}
