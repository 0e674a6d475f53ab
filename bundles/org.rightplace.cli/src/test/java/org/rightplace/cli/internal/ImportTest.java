package org.rightplace.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Practice;

/** What comes in from files, what does not, and what is said of it. */
class ImportTest extends NewSystem {

    @Test
    void importsAndCountsPractices() throws Exception {
        assertThat(importPractices(MAP, PATIENTS, "--json")).isZero();
        assertThat(shell.json().keySet()).containsExactly("imported", "rejected");
        assertThat(at(shell.json(), "imported")).contains(
                entry("practices", 202L), entry("patients", 1_783_314L), entry("unallocated", 2L), entry("organisations", 8L));
        assertThat(list(shell.json(), "rejected")).isEmpty();
        assertThat(shell.err()).contains("Y02157");

        assertThat(shell.run("info", folder, "--json")).isZero();
        var info = shell.json();
        assertThat(info).contains(entry("practices", 202L), entry("organisations", 8L), entry("unallocated", 2L));
        assertThat(info.keySet()).contains("practices", "organisations", "unallocated", "levels", "workstreams");
        assertThat(list(info, "circles")).isEmpty();
        assertThat(list(info, "levels")).containsExactly(
                Map.of("id", "neighbourhood", "name", "Neighbourhood", "places", 41L, "population", 1_783_107L),
                Map.of("id", "partnership", "name", "Partnership", "places", 5L, "population", 1_783_314L),
                Map.of("id", "system", "name", "System", "places", 1L, "population", 1_783_314L),
                Map.of("id", "beyond", "name", list(info, "levels").get(3).get("name"), "places", 0L, "population", 0L));
        assertThat(list(info, "workstreams")).isEmpty();
    }

    @Test
    void importingAgainChangesNotOneByte() throws Exception {
        importPractices(MAP, PATIENTS);
        var before = bytes();

        assertThat(importPractices(MAP, PATIENTS)).isZero();

        assertThat(bytes()).isEqualTo(before);
    }

    @Test
    void importListsRejectedRowsAndTakesTheRest() throws Exception {
        var map = temp.resolve("map.csv");
        Files.writeString(map, Files.readString(MAP) + "GP_PRAC_PAT_LIST,01Jan2022,A82003\n");

        assertThat(importPractices(map, PATIENTS, "--json")).isEqualTo(1);
        assertThat(at(shell.json(), "imported")).containsEntry("practices", 202L);
        assertThat(list(shell.json(), "rejected")).singleElement().satisfies(rejected -> {
            assertThat(rejected.keySet()).containsExactly("file", "line", "reason");
            assertThat(rejected).contains(entry("file", "map.csv"), entry("line", 204L));
        });
        assertThat(importPractices(map, PATIENTS)).isEqualTo(1);
        assertThat(shell.err()).contains("map.csv, line 204: ");
    }

    @Test
    void importsNothingIfAllOrNothingIsAskedFor() throws Exception {
        var map = temp.resolve("map.csv");
        Files.writeString(map, Files.readString(MAP) + "short\n");
        var before = bytes();

        assertThat(importPractices(map, PATIENTS, "--all-or-nothing", "--json")).isEqualTo(3);
        assertThat(at(shell.json(), "imported")).containsEntry("practices", 0L);
        assertThat(list(shell.json(), "rejected")).hasSize(1);
        assertThat(shell.err()).contains("Nothing was imported");
        assertThat(bytes()).isEqualTo(before);
    }

    @Test
    void importRefusesFilesThatAreNotTheFiles() throws Exception {
        assertThat(importPractices(PATIENTS, MAP, "--json")).isEqualTo(3);
        assertThat(list(shell.json(), "rejected")).singleElement().satisfies(rejected -> {
            assertThat(rejected).contains(entry("file", PATIENTS.getFileName().toString()), entry("line", 1L));
            assertThat(rejected.get("reason").toString()).contains("swapped");
        });
        assertThat(importPractices(temp.resolve("none.csv"), PATIENTS)).isEqualTo(3);
        assertThat(shell.err()).contains("none.csv: there is no such file").doesNotContain("line 0");
        assertThat(shell.out()).doesNotContain("Imported");
        assertThat(shell.run("import", "nhs-practices", folder, "--map", MAP)).isEqualTo(2);
        assertThat(shell.err()).contains("--patients");
    }

    @Test
    void whateverGoesWrongWithAnImportOneDocumentIsPrinted() throws Exception {
        var none = Map.<String, Object>of("practices", 0L, "patients", 0L, "unallocated", 0L, "places", 0L, "organisations", 0L);
        var bad = temp.resolve("bad.csv");
        Files.writeString(bad, Files.readAllLines(MAP).get(0) + "\nshort\n");

        assertThat(importPractices(temp.resolve("none.csv"), PATIENTS, "--json")).isEqualTo(3);
        assertThat(at(shell.json(), "imported")).isEqualTo(none);
        assertThat(list(shell.json(), "rejected")).singleElement().satisfies(file -> assertThat(file)
                .containsEntry("file", "none.csv")
                .as("no line, for there is none")
                .containsEntry("line", null));
        assertThat(shell.err()).contains("none.csv: there is no such file").contains("Nothing was imported.").doesNotContain("line 0");

        assertThat(importPractices(bad, PATIENTS, "--json")).isEqualTo(3);
        assertThat(at(shell.json(), "imported")).isEqualTo(none);
        assertThat(list(shell.json(), "rejected").get(0)).contains(entry("file", "bad.csv"), entry("line", 2L));
        assertThat(shell.err()).contains("bad.csv, line 2: ", "Nothing was imported.");

        assertThat(shell.run("import", "nhs-practices", temp, "--map", MAP, "--patients", PATIENTS, "--json")).isEqualTo(3);
        assertThat(shell.json()).isEqualTo(Map.of("imported", none, "rejected", List.of()));
        assertThat(shell.err()).contains(temp.toString());

        try (var open = shell.open(folder)) {
            assertThat(importPractices(MAP, PATIENTS, "--json")).isEqualTo(3);
            assertThat(shell.json()).isEqualTo(Map.of("imported", none, "rejected", List.of()));
            assertThat(open.snapshot().count(Practice.class)).isZero();
        }
    }

    @Test
    void importPlanTakesTheGoodRowsTellsTheOthersAndExportPlanWritesThemOut() throws Exception {
        fill();
        var file = Files.writeString(temp.resolve("plan.csv"), "Number,Task,Start,Finish,Waits for\n"
                + "1,Write,2019-04-01,2019-04-30,\n2,Agree,2019-05-01,2019-05-01,1\n3,Wrong,2019-05-02,2019-05-01,\n");
        Object[] words = {"import", "plan", folder, "--workstream", workstream(), "--file", file, "--json"};

        assertThat(shell.run(words)).isEqualTo(1);
        assertThat(shell.json().get("imported")).isEqualTo(Map.of("tasks", 2L));
        assertThat(shell.json().get("rejected")).isEqualTo(List.of(Map.of(
                "file", "plan.csv", "line", 4L,
                "reason", "it finishes on 1 May 2019, before it starts on 2 May 2019. Correct one of the two.")));

        var out = temp.resolve("out.csv");
        assertThat(shell.run("export", "plan", folder, "--workstream", workstream(), "--out", out)).isZero();
        assertThat(Files.readString(out)).startsWith("\uFEFFNumber,Task,").contains("2,Agree,,2019-05-01,2019-05-01,,0,1,");
        assertThat(shell.run("import", "plan", folder, "--workstream", workstream(), "--file", out)).isZero();
        assertThat(shell.out()).contains("Imported: tasks 2.");
        assertThat(shell.run("export", "plan", folder, "--out", out)).isZero();
        assertThat(shell.run("export", "plan", folder, "--workstream", "nowhere", "--out", out)).isEqualTo(2);
        assertThat(shell.run("import", "plan", folder, "--workstream", workstream(), "--file", temp.resolve("none.csv"))).isEqualTo(3);
    }

    @Test
    void importStaffRejectsNamesThisSystemDoesNotHaveAndExportStaffWritesWhatCanComeBack() throws Exception {
        fill();
        var file = Files.writeString(temp.resolve("staff.csv"), "Role,WTE,Employer\nNurses,12.5,\nAnalysts,4,Nobody we know\n");

        assertThat(shell.run("import", "staff", folder, "--file", file, "--all-or-nothing", "--json")).isEqualTo(3);
        assertThat(shell.json().get("imported")).isEqualTo(Map.of("staffGroups", 0L));
        assertThat(shell.run("import", "staff", folder, "--file", file, "--json")).isEqualTo(1);
        assertThat(shell.json().get("imported")).isEqualTo(Map.of("staffGroups", 1L));
        assertThat(list(shell.json(), "rejected")).extracting(rejected -> rejected.get("line")).containsExactly(3L);

        var out = temp.resolve("out.csv");
        assertThat(shell.run("export", "staff", folder, "--out", out)).isZero();
        assertThat(Files.readString(out)).contains("Nurses,,12.5");
        assertThat(shell.run("import", "staff", folder, "--file", out)).isZero();
        assertThat(shell.out()).contains("Imported: staff groups 1.");
        try (var workspace = shell.open(folder)) {
            assertThat(workspace.snapshot().all(org.rightplace.model.StaffGroup.class)).extracting("name").containsExactly("Nurses");
        }
        assertThat(shell.run("import", "staff", folder, "--file", temp.resolve("none.csv"))).isEqualTo(3);
        assertThat(shell.err()).contains("Nothing was imported");
    }

    @Test
    void importsCommentsAndTellsTheRowsItCannotUse() throws Exception {
        fill();
        var file = Files.writeString(temp.resolve("comments.csv"), "comment,who,about\nOpen late,Council,\n,Council,\nToo far,Trust,Nowhere\n");
        Object[] words = {"import", "comments", folder, "--workstream", workstream(), "--file", file, "--json"};

        assertThat(shell.run(words)).isEqualTo(1);
        assertThat(shell.json().get("imported")).isEqualTo(java.util.Map.of("comments", 1L));
        assertThat(list(shell.json(), "rejected")).extracting(rejected -> rejected.get("line")).containsExactly(3L, 4L);
        assertThat(shell.run(words)).isEqualTo(1);
        assertThat(shell.json().get("imported")).isEqualTo(java.util.Map.of("comments", 0L));
        try (var workspace = shell.open(folder)) {
            assertThat(workspace.snapshot().all(org.rightplace.model.Comment.class)).extracting("text").containsExactly("Open late");
        }
        assertThat(shell.json().get("known")).isEqualTo(1L);
        var out = temp.resolve("out.csv");
        assertThat(shell.run("export", "comments", folder, "--workstream", workstream(), "--out", out)).isZero();
        assertThat(Files.readString(out)).contains("date,who,about,comment,disposal").contains(",Council,,Open late,Open,");
        assertThat(shell.run("import", "comments", folder, "--workstream", workstream(), "--file", out)).isZero();
        assertThat(shell.run("export", "comments", folder, "--workstream", "nowhere", "--out", out)).isEqualTo(2);
        var more = Files.writeString(temp.resolve("more.csv"), "comment\nClose by\n\"\",\n");
        assertThat(shell.run("import", "comments", folder, "--workstream", workstream(), "--file", more)).isZero();
        assertThat(shell.out()).contains("Imported: comments 1.");
        assertThat(shell.run("import", "comments", folder, "--workstream", workstream(), "--file", file, "--all-or-nothing"))
                .isEqualTo(3);
        assertThat(shell.run("import", "comments", folder, "--workstream", workstream(), "--file", temp.resolve("none.csv"), "--json"))
                .isEqualTo(3);
        assertThat(list(shell.json(), "rejected")).hasSize(1);
        assertThat(shell.run("import", "comments", folder, "--workstream", "nowhere", "--file", file)).isEqualTo(2);
        assertThat(shell.run("import", "comments", folder, "--workstream", workstream(), "--file", temp.resolve("none.csv"))).isEqualTo(3);
        assertThat(shell.err()).contains("there is no such file", "Nothing was imported");
    }

    @Test
    void importWarnsOfPracticesOfAnotherSystem() throws Exception {
        importPractices(MAP, PATIENTS);

        assertThat(importPractices(
                        Shell.data("gp-reg-pat-prac-map.devon.csv"), Shell.data("gp-reg-pat-prac-all.devon.csv"), "--json"))
                .isEqualTo(1);
        assertThat(at(shell.json(), "imported")).containsEntry("practices", 121L);
        assertThat(shell.err())
                .contains("None of 121 practices in gp-reg-pat-prac-map.devon.csv has been imported here before")
                .contains("the area of each becomes a place of its own: Devon (15N).");
    }

    @Test
    void importSaysWhoHasTheWorkspaceOpen() throws Exception {
        try (var open = shell.open(folder)) {
            assertThat(importPractices(MAP, PATIENTS)).isEqualTo(3);
            assertThat(shell.err()).contains(folder.toString(), System.getProperty("user.name"));
            assertThat(shell.run("info", folder, "--json")).as("reading goes on").isZero();
            assertThat(open.snapshot().count(Practice.class)).isZero();
        }
    }
}
