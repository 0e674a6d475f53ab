package org.rightplace.model;

import java.util.List;

/**
 * The part of a placement that sits at one level.
 *
 * @param level the id of the level
 * @param functions the ids of the functions that sit there; empty means every function that no other share names
 * @param note a few words on this part, such as "delivery only"
 * @param extras what plugins and newer versions add
 */
@Value
public record Share(
        String level,
        List<String> functions,
        String note,
        Extras extras)
        implements ShareBuilder.With {

    public Share {
        level = Given.text(level);
        functions = Given.list(functions);
        note = Given.text(note);
        extras = Given.extras(extras);
    }
}
