package org.rightplace.exchange.nhs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rightplace.exchange.ImportMode;
import org.rightplace.exchange.ImportOutcome;
import org.rightplace.exchange.internal.Importing;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;

/**
 * Puts what was read from the NHS files into a system.
 *
 * <p>Each area of the files becomes a place at the level of the framework that stands for areas of its kind, and lies in
 * the place of the next farther area that has a level. The area of a commissioning group becomes the place that the
 * framework's mapping gives for it, or a place of its own if the mapping has none. A network whose practices belong to
 * several such places lies in them all, and its practices then also name their own. A practice that the files call
 * unallocated is in no network: it names the place of its commissioning group. Commissioning groups become organisations,
 * and the two files datasets, with their dates and the credit they must carry.
 *
 * <p>Importing again brings everything up to date in place and leaves alone what a user has done since:
 *
 * <ul>
 *   <li>a name that a user has changed stays, as do notes, tags and whatever plugins keep;
 *   <li>a place or practice that a user has also put in further places stays in them;
 *   <li>one that a user has moved out of where the files had put it stays where the user wants it, even if the files now
 *       put it elsewhere; a finding then says so;
 *   <li>a practice, place or organisation that is no longer in the files stays, and a finding lists it;
 *   <li>a practice for which the files give no number of patients keeps the number it had.
 * </ul>
 */
public final class NhsPracticesImport {

    /** The id of the dataset that the map of practices becomes. */
    public static final String MAP_DATASET = "gp-reg-pat-prac-map";

    /** The id of the dataset that the file of registered patients becomes. */
    public static final String PATIENTS_DATASET = "gp-reg-pat-prac-all";

    /** Every count that an import gives, by its name and in the order they are shown, for an import of nothing. */
    public static final Map<String, Long> NOTHING = counts();

    private NhsPracticesImport() {}

    /**
     * What importing the good rows would make of a system.
     *
     * @throws EditRefused if the system has no framework to place anything by
     */
    public static ImportOutcome outcome(NhsPracticeData data, Snapshot before) {
        return new Importing(data, before).outcome();
    }

    /**
     * The edit that imports the good rows.
     *
     * @param mode whether to refuse if any row was rejected
     */
    public static Edit edit(NhsPracticeData data, ImportMode mode) {
        return Edit.of("Import NHS practices", before -> {
            refuseIncomplete(data, mode);
            return outcome(data, before).after();
        });
    }

    private static Map<String, Long> counts() {
        var counts = new LinkedHashMap<String, Long>();
        List.of("practices", "patients", "unallocated", "places", "organisations").forEach(kind -> counts.put(kind, 0L));
        return Collections.unmodifiableMap(counts);
    }

    private static void refuseIncomplete(NhsPracticeData data, ImportMode mode) {
        if (mode == ImportMode.ALL_OR_NOTHING && !data.rejected().isEmpty()) {
            throw new EditRefused(
                    "Nothing is imported, for all or nothing was asked for and %,d %s rejected. The first: %s"
                            .formatted(data.rejected().size(), data.rejected().size() == 1 ? "row was" : "rows were", data.rejected().get(0).message()));
        }
    }
}
