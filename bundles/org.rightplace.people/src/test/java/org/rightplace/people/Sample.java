package org.rightplace.people;

import java.time.LocalDate;
import java.util.List;
import org.rightplace.model.ChangeKind;
import org.rightplace.model.CheckLimits;
import org.rightplace.model.Extras;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.Organisation;
import org.rightplace.model.OrganisationKind;
import org.rightplace.model.Place;
import org.rightplace.model.Principle;
import org.rightplace.model.StaffChange;
import org.rightplace.model.StaffChangeBuilder;
import org.rightplace.model.StaffGroup;
import org.rightplace.model.StaffGroupBuilder;
import org.rightplace.workspace.Snapshot;

/** A small system with two places, two groups of staff and a window of 100 days. */
final class Sample {

    static final StaffGroup BUYERS = StaffGroupBuilder.builder()
            .id("buyers").name("Contract managers").band("8a").wte(10).place("north").employer("ccg").build();
    static final StaffGroup NURSES = StaffGroupBuilder.builder()
            .id("nurses").name("Quality nurses").band("7").wte(4).place("south").build();

    private Sample() {}

    static Snapshot system() {
        return Snapshot.empty()
                .with(FrameworkBuilder.builder()
                        .id("f")
                        .checks(new CheckLimits(0.5, 0.8, 100, 1, Extras.NONE))
                        .principles(List.of(
                                new Principle("few", "Few changes", "", true, null),
                                new Principle("fair", "Fairness", "", false, null)))
                        .build())
                .with(place("north"))
                .with(place("south"))
                .with(new Organisation("ccg", "00A", "North CCG", OrganisationKind.COMMISSIONER, List.of(), "", null, null))
                .with(BUYERS)
                .with(NURSES);
    }

    static StaffChange change(String id, StaffGroup group, String workstream, LocalDate date) {
        return StaffChangeBuilder.builder()
                .id(id).staffGroup(group.id()).workstream(workstream).kind(ChangeKind.PLACE).date(date).build();
    }

    private static Place place(String id) {
        return new Place(id, id, "near", List.of(), "", null, "", null);
    }
}
