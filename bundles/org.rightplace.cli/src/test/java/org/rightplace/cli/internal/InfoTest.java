package org.rightplace.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightplace.model.CoverSheet;
import org.rightplace.model.Extras;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.Edit;

/** What a workspace holds, in figures. */
class InfoTest extends NewSystem {

    @Test
    void infoNamesPlacesThatLieInACircle() throws Exception {
        fill();
        try (var workspace = shell.open(folder)) {
            workspace.apply(Edit.of("Circle", before -> before
                    .with(new Place("north", "North", "neighbourhood", List.of("south"), "", null, "", Extras.NONE))
                    .with(new Place("south", "South", "neighbourhood", List.of("north"), "", null, "", Extras.NONE))
                    .with(new Place("east", "East", "neighbourhood", List.of("south"), "", null, "", Extras.NONE))));
            workspace.save();
        }

        assertThat(shell.run("info", folder, "--json")).isEqualTo(1);
        assertThat(shell.json().get("circles")).isEqualTo(List.of(List.of("north", "south")));
        assertThat(shell.err()).contains("North (north), South (south) lie in each other in a circle");
        assertThat(shell.run("info", folder)).isEqualTo(1);
        assertThat(shell.err()).contains("lie in each other in a circle");
    }

    @Test
    void oneIsNotSeveral() throws Exception {
        try (var workspace = shell.open(folder)) {
            workspace.apply(Edit.of("One of each", before -> before
                    .with(new Place("north", "North", "neighbourhood", List.of(), "", null, "", Extras.NONE))
                    .with(new Practice("A00001", "A00001", "A", "", "", List.of("north"), 1L, null, Extras.NONE))
                    .with(new Workstream("cancer", "Cancer", "", "", 2, CoverSheet.BLANK, Extras.NONE))
                    .with(service("one", "cancer", "", ServiceKind.SERVICE, "One", List.of()))));
            workspace.save();
        }

        shell.run("info", folder);

        assertThat(shell.out()).contains("1 practice,", "1 place ", "1 person", "1 service").doesNotContainPattern("\\b1 \\w+s\\b");
    }

    @Test
    void infoCountsServicesAndNotTheirAreas() throws Exception {
        fill();

        shell.run("info", folder, "--json");

        assertThat(list(shell.json(), "workstreams")).containsExactly(
                Map.of("id", "mental-health", "name", "Mental health", "services", 2L),
                Map.of("id", "cancer", "name", "Cancer", "services", 2L));
        assertThat(shell.run("info", folder)).isZero();
        assertThat(shell.out()).contains("Mental health").contains("Neighbourhood");
    }
}
