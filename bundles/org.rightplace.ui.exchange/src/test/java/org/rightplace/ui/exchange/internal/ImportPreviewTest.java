package org.rightplace.ui.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightplace.workspace.testing.Coast.SYSTEM;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Place;
import org.rightplace.model.Provenance;
import org.rightplace.ui.exchange.internal.ImportPreview.Row;
import org.rightplace.workspace.testing.Coast;

class ImportPreviewTest {

    @Test
    void it_counts_what_is_new_and_what_changes_level_by_level() {
        var after = SYSTEM.with(Coast.place("isle", "Isle", "neighbourhood", "north"))
                .with(SYSTEM.get(Place.class, "north").withName("Upper Coast"))
                .with(Coast.practice("p1", "Cliff House", 41_000L, "cliffs"))
                .with(Coast.practice("p6", "Light House", 10L, "isle"));

        assertThat(ImportPreview.between(SYSTEM, after).rows()).containsExactly(
                new Row("Neighbourhood", 1, 0, 4),
                new Row("Partnership", 0, 1, 2),
                new Row("System", 0, 0, 1),
                new Row("Practices", 1, 1, 6),
                new Row("Organisations", 0, 0, 2));
    }

    @Test
    void the_same_again_changes_nothing() {
        assertThat(ImportPreview.between(SYSTEM, SYSTEM).changesNothing()).isTrue();
        assertThat(ImportPreview.between(SYSTEM, SYSTEM.with(Coast.place("isle", "Isle", "system"))).changesNothing())
                .isFalse();
    }

    @Test
    void another_source_alone_is_no_change() {
        var source = new Provenance("files-2", "CLIFFS", List.of("north"), null);

        assertThat(ImportPreview.between(SYSTEM, SYSTEM.with(SYSTEM.get(Place.class, "north").withProvenance(source))).changesNothing())
                .isTrue();
    }
}
