package org.rightplace.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightplace.exchange.ImportException;
import org.rightplace.exchange.ImportMode;
import org.rightplace.exchange.Progress;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.Practice;
import org.rightplace.workspace.Snapshot;

class NhsPracticesImporterTest {

    private static final Path DATA = Path.of("../../product/data");

    @Test
    void whatItShowsFirstIsWhatItImports() throws ImportException {
        var importer = new NhsPracticesImporter();
        var reading = importer.read(
                Map.of(
                        "map", DATA.resolve("gp-reg-pat-prac-map.devon.csv"),
                        "patients", DATA.resolve("gp-reg-pat-prac-all.devon.csv")),
                Progress.NONE);
        var before = Snapshot.empty().with(FrameworkBuilder.builder().id("f").build());
        var changed = before.with(reading.outcome(before).after().get(Practice.class, "L83002").withPatients(1L));

        for (var mode : ImportMode.values()) {
            assertThat(reading.edit(mode).apply(before)).isEqualTo(reading.outcome(before).after());
        }
        assertThat(reading.edit(ImportMode.GOOD_ROWS).apply(changed).get(Practice.class, "L83002").patients()).isEqualTo(17_278);
    }

    @Test
    void asksForWhatItReads() {
        assertThat(new NhsPracticesImporter().files()).extracting("id").containsExactly("map", "patients");
    }
}
