package org.rightplace.workspace.characteristics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.NhsArea;
import org.rightplace.workspace.Snapshot;

class CalledTest {

    private static Called called(String name, String plural) {
        return Called.by(Snapshot.empty().with(FrameworkBuilder.builder().id("f").name("f").levels(List.of(
                LevelBuilder.builder().id("street").name("Street").plural("Streets").build(),
                LevelBuilder.builder().id("near").name(name).plural(plural).nhsArea(NhsArea.PCN).build())).build()));
    }

    @Test
    void takesTheWordsOfTheLevelThatNetworksOfPracticesBecome() {
        var called = called("Local community", "Local communities");

        assertThat(called.name()).isEqualTo("Local community");
        assertThat(called.one()).isEqualTo("local community");
        assertThat(called.counted(1)).isEqualTo("1 local community");
        assertThat(called.counted(1_300)).isEqualTo("1,300 local communities");
    }

    @Test
    void keepsTheCapitalsOfAnAbbreviationAndFallsBackOnTheNameAlone() {
        assertThat(called("PCN", "PCNs").several()).isEqualTo("PCNs");
        assertThat(called("Locality", "").several()).isEqualTo("locality");
    }

    @Test
    void saysNeighbourhoodWhereThereIsNoFramework() {
        assertThat(Called.by(Snapshot.empty()).several()).isEqualTo("neighbourhoods");
    }
}
