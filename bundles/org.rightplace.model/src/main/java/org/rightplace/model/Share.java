package org.rightplace.model;

import java.util.List;

/**
 * The part of a placement that sits at one level.
 *
 * @param level the id of the level
 * @param places the ids of the places at the level that hold it; empty means every place of the level, each for its own
 *     people
 * @param functions the ids of the functions that sit there; empty means every function that no other share names
 * @param note a few words on this part, such as "delivery only"
 * @param extras what plugins and newer versions add
 */
@Value
public record Share(
        String level,
        List<String> places,
        List<String> functions,
        String note,
        Extras extras)
        implements ShareBuilder.With {

    public Share {
        level = Given.text(level);
        places = Given.list(places);
        functions = Given.list(functions);
        note = Given.text(note);
        extras = Given.extras(extras);
    }

    /** A share that every place of the level holds, each for its own people. */
    public Share(String level, List<String> functions, String note, Extras extras) {
        this(level, List.of(), functions, note, extras);
    }
}
