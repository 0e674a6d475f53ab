package org.rightplace.exchange.nhs;

import java.util.List;
import java.util.stream.Stream;
import org.rightplace.model.AreaMapping;
import org.rightplace.model.Extras;
import org.rightplace.model.Framework;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.Level;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.NhsArea;
import org.rightplace.workspace.Snapshot;

/** Frameworks to import into, as far as an import cares about them. */
final class Frameworks {

    private static final List<AreaMapping> PARTNERSHIPS = List.of(
            mapping("01K", "bay", "Bay"),
            mapping("01E", "central-lancashire", "Central Lancashire"),
            mapping("00X", "central-lancashire", "Central Lancashire"),
            mapping("00R", "fylde-coast", "Fylde Coast"),
            mapping("02M", "fylde-coast", "Fylde Coast"),
            mapping("00Q", "pennine-lancashire", "Pennine Lancashire"),
            mapping("01A", "pennine-lancashire", "Pennine Lancashire"),
            mapping("02G", "west-lancashire", "West Lancashire"));

    private Frameworks() {}

    static Snapshot lancashire() {
        return framework(
                PARTNERSHIPS,
                level("neighbourhood", NhsArea.PCN),
                level("partnership", NhsArea.CCG),
                level("system", NhsArea.STP),
                level("beyond", null));
    }

    static Snapshot lancashireWithoutMapping() {
        return framework(
                List.of(),
                level("neighbourhood", NhsArea.PCN),
                level("partnership", NhsArea.CCG),
                level("system", NhsArea.STP),
                level("beyond", null));
    }

    static Snapshot devon() {
        return framework(
                List.of(),
                level("local-community", NhsArea.PCN),
                level("footprint", NhsArea.CCG),
                level("local-authority", null),
                level("system", NhsArea.STP),
                level("region", NhsArea.REGION));
    }

    /** Levels like Devon's, and a mapping that makes one place of these groups' areas. */
    static Snapshot mapped(String... groups) {
        return framework(
                Stream.of(groups).map(group -> mapping(group, "mapped", "Mapped")).toList(),
                level("local-community", NhsArea.PCN),
                level("footprint", NhsArea.CCG),
                level("system", NhsArea.STP));
    }

    static Snapshot framework(List<AreaMapping> areas, Level... levels) {
        Framework framework = FrameworkBuilder.builder()
                .id("test")
                .name("Test")
                .levels(List.of(levels))
                .areas(areas)
                .build();
        return Snapshot.empty().with(framework);
    }

    static Level level(String id, NhsArea area) {
        return LevelBuilder.builder().id(id).name(id).nhsArea(area).build();
    }

    private static AreaMapping mapping(String ccg, String placeId, String placeName) {
        return new AreaMapping(ccg, ccg, placeId, placeName, Extras.NONE);
    }
}
