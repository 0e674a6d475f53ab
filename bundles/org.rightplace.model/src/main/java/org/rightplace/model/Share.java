package org.rightplace.model;

import java.util.List;
import java.util.Optional;

/**
 * The part of a placement that sits at one level.
 *
 * @param level the id of the level
 * @param places the ids of the places at the level that hold it; empty means every place of the level, each for its own
 *     people
 * @param functions the ids of the functions that sit there; empty means every function that no other share names, unless it
 *     stands for its words alone
 * @param wordsAlone whether no function sits there, whatever others name, and it takes part for what its note says, such as
 *     delivery
 * @param note a few words on this part, such as "delivery only"
 * @param extras what plugins and newer versions add
 */
@Value
public record Share(
        String level,
        List<String> places,
        List<String> functions,
        boolean wordsAlone,
        String note,
        Extras extras)
        implements ShareBuilder.With {

    public Share {
        level = Given.text(level);
        places = Given.list(places);
        functions = Given.list(functions);
        wordsAlone = wordsAlone && functions.isEmpty();
        note = Given.text(note);
        extras = Given.extras(extras);
    }

    /** A share that functions sit in. */
    public Share(String level, List<String> places, List<String> functions, String note, Extras extras) {
        this(level, places, functions, false, note, extras);
    }

    /** A share that every place of the level holds, each for its own people. */
    public Share(String level, List<String> functions, String note, Extras extras) {
        this(level, List.of(), functions, note, extras);
    }

    /** Whether it holds every function that no other share names. */
    public boolean rest() {
        return functions.isEmpty() && !wordsAlone;
    }

    /** The one of the shares of a placement that a function sits in; empty if it sits in none. */
    public static Optional<Share> holding(List<Share> shares, String function) {
        return shares.stream().filter(share -> share.functions().contains(function)).findFirst()
                .or(() -> shares.stream().filter(Share::rest).findFirst());
    }
}
