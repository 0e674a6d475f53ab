package org.rightplace.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightplace.benchmarks.EnglandFiles.Size.ENGLAND;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.exchange.nhs.NhsPractices;
import org.rightplace.exchange.nhs.NhsPracticesImport;
import org.rightplace.frameworks.internal.Devon;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.places.Populations;

class EnglandFilesTest {

    @TempDir
    private Path folder;

    @Test
    void allOfEnglandImports() throws Exception {
        var england = EnglandFiles.write(folder, ENGLAND);
        var data = NhsPractices.read(england.map(), england.patients());

        assertThat(data.rejected()).isEmpty();
        assertThat(data.findings()).isEmpty();
        assertThat(data.practices()).hasSize(ENGLAND.practices());

        var outcome = NhsPracticesImport.outcome(data, new Devon().contents());
        var system = outcome.after();
        var populations = Populations.of(system);
        assertThat(system.lookup(Index.PLACES_BY_LEVEL, "local-community")).hasSize(ENGLAND.networks());
        assertThat(system.lookup(Index.PLACES_BY_LEVEL, "planning-and-delivery-footprint")).hasSize(ENGLAND.groups());
        assertThat(system.lookup(Index.PLACES_BY_LEVEL, "system")).hasSize(ENGLAND.partnerships());
        assertThat(system.lookup(Index.PLACES_BY_LEVEL, "region")).hasSize(ENGLAND.regions());
        assertThat(populations.ofLevel("region")).isEqualTo(england.people());
        assertThat(populations.ofLevel("planning-and-delivery-footprint")).isEqualTo(england.people());
        assertThat(populations.unallocated()).hasSize(england.unallocated());
        assertThat(system.lookup(Index.PLACES_BY_LEVEL, "local-community"))
                .as("networks that draw on two groups")
                .filteredOn(place -> place.parents().size() == 2)
                .hasSizeGreaterThan(20);
    }

    @Test
    void theSameSizeGivesTheSameBytes() throws Exception {
        var first = EnglandFiles.write(Files.createDirectory(folder.resolve("first")), ENGLAND);
        var second = EnglandFiles.write(Files.createDirectory(folder.resolve("second")), ENGLAND);

        assertThat(first.map()).hasSameBinaryContentAs(second.map());
        assertThat(first.patients()).hasSameBinaryContentAs(second.patients());
    }
}
