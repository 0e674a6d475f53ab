package org.rightplace.itests.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** Arrows point the way imports go, and only downwards: the window knows everything, the model nothing. */
class DependencyDirectionTest {

    private static final String OURS = "org.rightplace.";

    /** The floors of the house, from the ground. A bundle imports from lower floors, never from its own or a higher one. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("model", "launch", "logging", "platform", "chart"),
            List.of("workspace"),
            List.of("store", "decision", "exchange"),
            List.of("alignment", "people", "plan"),
            List.of("share", "workshop", "pack", "frameworks"),
            List.of("cli", "workbench", "workshop.pack"));

    private final Map<String, String> exporters = new HashMap<>();
    private final List<PartFile> parts = PartFile.ours();

    DependencyDirectionTest() {
        parts.forEach(part -> part.exports().keySet().forEach(export -> exporters.put(export, part.name())));
        exporters.put("org.rightplace.launch", "org.rightplace.launch");
    }

    @Test
    void everyImportPointsDownwards() {
        List<String> wrong = new ArrayList<>();
        for (PartFile part : parts) {
            for (String imported : part.imports()) {
                String exporter = exporters.get(imported);
                if (imported.startsWith(OURS) && !part.name().equals(exporter)) {
                    if (exporter == null) {
                        wrong.add(part.name() + " imports " + imported + ", which nothing exports");
                    } else if (floor(exporter) >= floor(part.name())) {
                        wrong.add(part.name() + " imports " + imported + " of " + exporter);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theModelImportsNothing() {
        assertThat(parts).filteredOn(p -> p.name().equals("org.rightplace.model")).singleElement()
                .satisfies(model -> assertThat(model.imports()).isEmpty());
    }

    @Test
    void whatIsBelowTheWindowKnowsNoToolkit() {
        assertThat(parts).filteredOn(p -> !ofTheWindow(p)).allSatisfy(part ->
                assertThat(part.imports()).as(part.name()).noneMatch(DependencyDirectionTest::ofTheToolkit));
    }

    @Test
    void noExportedPackageBelowTheWindowShowsATypeOfTheToolkit() {
        assertThat(parts).filteredOn(p -> !ofTheWindow(p)).allSatisfy(part -> part.exports().forEach((name, attributes) ->
                assertThat(PartFile.shown(attributes)).as(name).noneMatch(DependencyDirectionTest::ofTheToolkit)));
    }

    @Test
    void whatIsExportedHasAVersionAndIsNotInternal() {
        assertThat(parts).allSatisfy(part -> part.exports().forEach((name, attributes) -> {
            assertThat(name).doesNotContain(".internal");
            assertThat(attributes).as(name).contains("version=\"");
        }));
    }

    private static int floor(String bundle) {
        String room = bundle.substring(OURS.length());
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            if (FLOORS.get(floor).contains(room)) {
                return floor;
            }
        }
        assertThat(room).as("a room that has no floor yet: give it one in this test and in the design").startsWith("ui.");
        return FLOORS.size();
    }

    private static boolean ofTheWindow(PartFile part) {
        return part.name().equals(OURS + "workbench") || part.name().startsWith(OURS + "ui.");
    }

    private static boolean ofTheToolkit(String name) {
        return name.startsWith("org.eclipse.swt") || name.startsWith("org.eclipse.jface");
    }
}
