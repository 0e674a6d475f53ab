package org.rightplace.workspace.placements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rightplace.model.PlacementStatus;

class StatusNeedsTest {

    @Test
    void leadsFromNothingToRatifiedByWayOfAgreed() {
        var way = new ArrayList<PlacementStatus>();
        for (var at = StatusNeeds.next(null); at.isPresent(); at = StatusNeeds.next(at.orElseThrow())) {
            way.add(at.orElseThrow());
        }

        assertThat(way).isEqualTo(List.of(
                PlacementStatus.PROPOSED, PlacementStatus.TESTED, PlacementStatus.AGREED, PlacementStatus.RATIFIED));
    }

    @Test
    void agreesWhatWasContestedAndEndsWithRatified() {
        assertThat(StatusNeeds.next(PlacementStatus.CONTESTED)).contains(PlacementStatus.AGREED);
        assertThat(StatusNeeds.next(PlacementStatus.RATIFIED)).isEqualTo(Optional.empty());
    }
}
