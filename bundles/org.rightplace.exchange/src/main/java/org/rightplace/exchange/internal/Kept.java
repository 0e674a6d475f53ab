package org.rightplace.exchange.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rightplace.model.Provenance;

/** What a user has changed since the last import, and a further import must therefore leave alone. */
final class Kept {

    private Kept() {}

    /**
     * The name something has after an import.
     *
     * @param now the name it has now
     * @param was how the last import found it, or {@code null} if a user made it
     * @param wanted the name in the files
     * @param shown how a name in the files is shown
     */
    static String name(String now, Provenance was, String wanted, UnaryOperator<String> shown) {
        boolean renamed = was == null || !now.equals(shown.apply(was.name()));
        return renamed ? now : shown.apply(wanted);
    }

    /** The name that the files give something or, where they give none but its code, the one the last import found. */
    static String named(String inFiles, String code, Provenance was) {
        return inFiles.equals(code) && was != null ? was.name() : inFiles;
    }

    /**
     * The places something lies in after an import. If a user has only added some, those stay and the rest follows the
     * files; if a user has moved it, it stays where it is.
     *
     * @param now where it lies now
     * @param was how the last import found it, or {@code null} if a user made it
     * @param wanted where this import would put it
     */
    static List<String> places(List<String> now, Provenance was, List<String> wanted) {
        List<String> imported = was == null ? List.of() : was.places();
        if (same(imported, wanted) || moved(now, was)) {
            return now;
        }
        var result = new ArrayList<String>();
        for (var place : now) {
            if (wanted.contains(place) || !imported.contains(place)) {
                result.add(place);
            }
        }
        for (var place : wanted) {
            if (!result.contains(place)) {
                result.add(place);
            }
        }
        return result;
    }

    /** Whether a user has taken it out of a place that the last import had put it in. */
    static boolean moved(List<String> now, Provenance was) {
        return was != null && !now.containsAll(was.places());
    }

    /** How an import finds something: as the last one did, if nothing but the order of the places differs. */
    static Provenance provenance(Provenance was, String dataset, String name, List<String> places) {
        if (was == null) {
            return new Provenance(dataset, name, places, null);
        }
        return was.withDataset(dataset).withName(name).withPlaces(same(was.places(), places) ? was.places() : places);
    }

    static boolean same(List<String> some, List<String> others) {
        return some.equals(others) || new HashSet<>(some).equals(new HashSet<>(others));
    }
}
