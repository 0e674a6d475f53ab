package org.rightplace.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightplace.decision.DecisionTools;
import org.rightplace.decision.MeanOfDomains;
import org.rightplace.decision.spi.ScoringMethod;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.CoverSheet;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Domain;
import org.rightplace.model.Extras;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.SystemProfile;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.spi.Validator;
import picocli.CommandLine;

class VerbsTest {

    private static final Path MAP = Shell.data("gp-reg-pat-prac-map.lancashire-and-south-cumbria.csv");
    private static final Path PATIENTS = Shell.data("gp-reg-pat-prac-all.lancashire-and-south-cumbria.csv");

    @TempDir
    private Path temp;

    private final Shell shell = new Shell();
    private Path folder;

    @BeforeEach
    void makeWorkspace() throws Exception {
        folder = temp.resolve("system");
        assertThat(shell.run("new", folder, "--framework", "lancashire-and-south-cumbria")).isZero();
    }

    @Test
    void newMakesAWorkspace() throws Exception {
        var devon = temp.resolve("a/b/devon");

        assertThat(shell.run("new", devon, "--framework", "devon", "--name", "Our Devon")).isZero();
        assertThat(shell.out()).contains(devon.toString());
        try (var workspace = shell.open(devon)) {
            assertThat(workspace.snapshot().profile()).map(SystemProfile::name).contains("Our Devon");
            assertThat(workspace.snapshot().framework().orElseThrow().levels()).hasSize(5);
        }
        try (var workspace = shell.open(folder)) {
            assertThat(workspace.snapshot().profile()).map(SystemProfile::name).contains("Lancashire and South Cumbria");
        }
    }

    @Test
    void newRefusesAFrameworkThatIsNotThere() throws Exception {
        assertThat(shell.run("new", temp.resolve("other"), "--framework", "cornwall")).isEqualTo(2);
        assertThat(shell.err()).contains("no framework cornwall", "devon, lancashire-and-south-cumbria");
        assertThat(shell.run("new", temp.resolve("other"))).isEqualTo(2);
        assertThat(shell.err()).contains("--framework", "devon");
        assertThat(temp.resolve("other")).doesNotExist();
    }

    @Test
    void newRefusesAFolderWithSomethingInIt() throws Exception {
        assertThat(shell.run("new", folder, "--framework", "devon")).isEqualTo(3);
        assertThat(shell.err()).contains(folder.toString()).contains("already has something in it");
        assertThat(shell.out()).isEmpty();
    }

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

    private String workstream() throws Exception {
        try (var workspace = shell.open(folder)) {
            return workspace.snapshot().all(org.rightplace.model.Workstream.class).stream()
                    .map(org.rightplace.model.Workstream::id).sorted().findFirst().orElseThrow();
        }
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

    @Test
    void scoresServicesByTheirAnswers() throws Exception {
        fill();

        assertThat(shell.run("score", folder, "--json")).isZero();
        assertThat(shell.json().keySet()).containsExactly("services");
        assertThat(list(shell.json(), "services")).extracting("id").containsExactly("shared", "therapies", "crisis");
        var therapies = list(shell.json(), "services").get(1);
        assertThat(therapies.keySet())
                .containsExactly("id", "name", "workstream", "domains", "total", "band", "divergence", "blend");
        assertThat(therapies).contains(
                entry("name", "Psychological therapies"),
                entry("workstream", "mental-health"),
                entry("total", 3.0),
                entry("band", "once-in-system"),
                entry("divergence", 4.0),
                entry("blend", true));
        assertThat(at(therapies, "domains")).containsExactly(
                entry("patient-numbers", 1.0),
                entry("demography", 5.0),
                entry("strategy", null),
                entry("provision", null),
                entry("financial-risk", null));

        var crisis = list(shell.json(), "services").get(2);
        assertThat(crisis).contains(entry("total", null), entry("band", null), entry("divergence", null), entry("blend", false));
        assertThat(crisis.keySet()).isEqualTo(therapies.keySet());
    }

    @Test
    void scoresWhatIsChosen() throws Exception {
        fill();

        shell.run("score", folder, "--workstream", "cancer", "--json");
        assertThat(list(shell.json(), "services")).extracting("id").containsExactly("crisis", "shared");
        shell.run("score", folder, "--service", "crisis", "--json");
        assertThat(list(shell.json(), "services")).extracting("id").containsExactly("crisis");
        assertThat(shell.run("score", folder, "--workstream", "dentistry", "--json")).isEqualTo(2);
        assertThat(shell.err()).contains("no workstream dentistry", "mental-health, cancer");
        assertThat(shell.out()).isEmpty();
        assertThat(shell.run("score", folder, "--service", "area", "--json")).as("an area is not scored").isEqualTo(2);
        assertThat(shell.run("score", folder)).isZero();
        assertThat(shell.out()).contains("Psychological therapies").contains("3.0");
    }

    @Test
    void saysWhereAServiceIsThatIsNotWhereItWasSoughtFor() throws Exception {
        fill();

        assertThat(shell.run("score", folder, "--workstream", "cancer", "--service", "therapies", "--json")).isEqualTo(2);
        assertThat(shell.err()).contains("Psychological therapies (therapies) is a service of Mental health, and not in Cancer.", "--workstream mental-health");
        assertThat(shell.out()).isEmpty();
        assertThat(shell.run("score", folder, "--workstream", "cancer", "--service", "shared", "--json")).as("cross-cutting").isZero();
    }

    @Test
    void anEmptyIdIsWrongUse() throws Exception {
        fill();

        assertThat(shell.run("score", folder, "--service", "")).isEqualTo(2);
        assertThat(shell.err()).startsWith("Say which service with --service. Known are: ");
        assertThat(shell.run("score", folder, "--workstream", " ")).isEqualTo(2);
        assertThat(shell.err()).startsWith("Say which workstream with --workstream.");
        assertThat(shell.run("export", "chart", folder, "--service", "", "--format", "svg", "--out", temp.resolve("x.svg"))).isEqualTo(2);
        assertThat(shell.run("export", "pack", folder, "--workstream", "cancer", "--out", "")).isEqualTo(2);
        assertThat(shell.err()).contains("--out", "the name is empty");
        assertThat(shell.run("info", "")).isEqualTo(2);
        assertThat(shell.err()).contains("DIR", "the name is empty");
    }

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

    @Test
    void validateListsFindingsWorstFirst() throws Exception {
        assertThat(shell.run("validate", folder)).isZero();
        assertThat(shell.out()).isEqualToIgnoringNewLines("Nothing was found.");
        shell.with(check("b", Finding.of("small", Severity.INFORMATION, "A small matter.")));
        assertThat(shell.run("validate", folder)).as("something worth knowing is no trouble").isZero();
        shell.with(check("c", Finding.of("grave", Severity.ERROR, "A grave matter.")));
        shell.with(new Validator() {
            @Override
            public String id() {
                return "broken";
            }

            @Override
            public List<Finding> validate(Snapshot snapshot) {
                throw new IllegalStateException("not today");
            }
        });

        assertThat(shell.run("validate", folder, "--json")).isEqualTo(1);
        assertThat(list(shell.json(), "findings")).extracting("rule").containsExactly("grave", "check-failed", "small");
        assertThat(list(shell.json(), "findings")).extracting("severity").containsExactly("error", "warning", "information");
        assertThat(list(shell.json(), "findings").get(1).get("message").toString()).contains("broken");
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestGoesOn() throws Exception {
        importPractices(MAP, PATIENTS);
        Files.writeString(folder.resolve("organisations.json"), "{ \"organisations\": [");

        assertThat(shell.run("validate", folder)).isEqualTo(1);
        assertThat(shell.out()).contains("organisations.json");
        assertThat(shell.run("info", folder, "--json")).isEqualTo(1);
        assertThat(shell.json()).containsEntry("practices", 202L).containsEntry("organisations", 0L);
        assertThat(shell.err()).contains("organisations.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"info", "score", "validate", "check"})
    void aFolderThatIsNoWorkspaceIsBadInput(String verb) throws Exception {
        assertThat(shell.run(verb, temp, "--json")).isEqualTo(3);
        assertThat(shell.err()).contains(temp.toString());
        assertThat(shell.out()).isEmpty();
        assertThat(shell.run(verb, temp.resolve("nowhere"))).isEqualTo(3);
        assertThat(shell.err()).contains("nowhere");
    }

    @Test
    void exportsTheSpiderOfAService() throws Exception {
        fill();
        var svg = temp.resolve("charts/spider.svg");
        var png = temp.resolve("charts/spider.png");

        assertThat(shell.run("export", "chart", folder, "--service", "therapies", "--format", "svg", "--out", svg)).isZero();
        assertThat(shell.run("export", "chart", folder, "--service", "crisis", "--format", "PNG", "--out", png)).isZero();

        assertThat(Files.readString(svg)).startsWith("<?xml").contains("Psychological therapies");
        assertThat(ImageIO.read(png.toFile()).getWidth()).isGreaterThan(1000);
        try (var files = Files.list(png.getParent())) {
            assertThat(files).as("nothing is left lying about").hasSize(2);
        }
    }

    @Test
    void exportsThePackOfAWorkstream() throws Exception {
        fill();
        var page = temp.resolve("packs/mental-health.html");

        assertThat(shell.run("export", "pack", folder, "--workstream", "mental-health", "--out", page)).isZero();
        assertThat(shell.out()).isEmpty();
        assertThat(Files.readString(page)).contains("Mental health: portfolio pack");
        assertThat(shell.run("export", "pack", folder, "--workstream", "dentistry", "--out", page)).isEqualTo(2);
        assertThat(shell.err()).contains("no workstream dentistry", "cancer");
    }

    @Test
    void exportSaysWhatItCannotDo() throws Exception {
        fill();

        assertThat(shell.run("export", "chart", folder, "--service", "none", "--format", "svg", "--out", temp.resolve("x.svg"))).isEqualTo(2);
        assertThat(shell.err()).contains("no service none", "therapies");
        assertThat(shell.run("export", "chart", folder, "--service", "crisis", "--format", "gif", "--out", temp.resolve("x.gif"))).isEqualTo(2);
        assertThat(shell.err()).contains("gif");
        assertThat(shell.run("export", "chart", folder, "--service", "crisis", "--format", "svg", "--out", temp)).isEqualTo(3);
        assertThat(shell.err()).contains(temp.toString(), "folder");
        assertThat(shell.run("export", "chart", folder, "--service", "crisis", "--format", "svg", "--out", folder.resolve("framework.json/x.svg"))).isEqualTo(3);
        assertThat(shell.err()).contains("framework.json is a file and no folder").doesNotContain("Exception");
        assertThat(shell.run("export", "pack", folder, "--workstream", "cancer", "--out", "/dev/null/x/y.html")).isEqualTo(3);
        assertThat(shell.err()).contains("/dev/null/x/y.html cannot be written").doesNotContain("Exception", ".part");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "new", "import", "import nhs-practices", "import comments", "import plan", "info", "score", "validate", "check", "export", "export pack", "export chart", "consensus", "export plan", "open"})
    void everyVerbExplainsItself(String verb) throws Exception {
        var words = (verb + " --help").strip().split(" ");

        assertThat(shell.run((Object[]) words)).isZero();
        assertThat(shell.out().lines().filter(line -> line.startsWith("  rightplace") || line.startsWith("    --")))
                .as("no example is broken in the middle of a word or a command")
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(shell.out().lines().dropWhile(line -> !line.startsWith("Example")).skip(1).filter(line -> !line.isEmpty()))
                .allSatisfy(line -> assertThat(line).startsWith("  "));
        assertThat(shell.out()).contains("Usage: rightplace" + (verb.isEmpty() ? "" : " " + verb)).doesNotContain("\u001b");
        assertThat(shell.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "import", "export", "inof", "info", "info a b", "open", "--nonsense"})
    void wrongUseIsExplained(String words) throws Exception {
        assertThat(shell.run((Object[]) (words.isEmpty() ? new String[0] : words.split(" ")))).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains("Try: rightplace").doesNotContain("\tat ");
    }

    @Test
    void openWithoutAScreenSpeaksOfTheFolderFirst() throws Exception {
        assertThat(shell.run("open", temp.resolve("nowhere"))).isEqualTo(3);
        assertThat(shell.err()).contains("nowhere does not exist").doesNotContain("screen");
        assertThat(shell.run("open", temp)).isEqualTo(3);
        assertThat(shell.err()).contains("is not a workspace").doesNotContain("screen");
        assertThat(shell.run("open", folder)).isEqualTo(3);
        assertThat(shell.err()).contains("There is no screen");
    }

    @Test
    void saysItsVersion() throws Exception {
        assertThat(shell.run("--version")).isZero();
        assertThat(shell.out()).startsWith("Rightplace ");
    }

    @Test
    void aFaultOfItsOwnIsNotTheUsersBusiness() {
        shell.with(new Verb() {
            @Override
            public Object command(Terminal terminal) {
                return new Faulty();
            }

            @Override
            public void stop() {
                throw new AssertionError("Nobody stops it.");
            }
        });

        assertThatThrownBy(() -> shell.run("faulty")).isInstanceOf(IllegalStateException.class).hasMessage("a fault");
        assertThat(shell.err()).isEmpty();
    }

    @CommandLine.Command(name = "faulty")
    private static final class Faulty implements Runnable {

        @Override
        public void run() {
            throw new IllegalStateException("a fault");
        }
    }

    @Test
    void validateNamesACheckThatCannotSayWhatItIs() throws Exception {
        shell.with(new Validator() {
            @Override
            public String id() {
                throw new IllegalStateException("not today");
            }

            @Override
            public List<Finding> validate(Snapshot snapshot) {
                throw new StackOverflowError();
            }
        });
        shell.with(check("other", Finding.of("other", Severity.WARNING, "Another matter.")));

        assertThat(shell.run("validate", folder, "--json")).isEqualTo(1);
        assertThat(list(shell.json(), "findings")).extracting("rule").containsExactlyInAnyOrder("check-failed", "other");
    }

    @Test
    void scoresByTheMethodThatTheToolNames() throws Exception {
        fill();
        scoreBy("org.example.lowest");
        shell.with(new DecisionTools(List.of(), List.of(new Lowest())));

        assertThat(shell.run("score", folder, "--service", "therapies", "--json")).isZero();
        assertThat(list(shell.json(), "services").getFirst()).contains(entry("total", 1.0)).doesNotContainKey("withheld");
        assertThat(shell.run("score", folder, "--service", "therapies", "--robustness", "--json")).isZero();
        var robustness = at(list(shell.json(), "services").getFirst(), "robustness");
        assertThat(list(robustness, "bands")).filteredOn(band -> band.get("share").equals(1.0))
                .as("the lowest does not depend on weights").hasSize(1);
    }

    @Test
    void scoresNothingWhereTheMethodIsNotThereAndSaysWhy() throws Exception {
        fill();
        scoreBy("org.example.lowest");

        assertThat(shell.run("score", folder, "--json")).isEqualTo(1);
        assertThat(shell.err()).containsOnlyOnce("“org.example.lowest”, which is not there").contains("Install the plugin");
        var therapies = list(shell.json(), "services").get(1);
        assertThat(therapies).contains(entry("total", null), entry("band", null), entry("divergence", null));
        assertThat(therapies.get("withheld").toString()).contains("org.example.lowest");
        assertThat(at(therapies, "domains").values()).containsOnlyNulls();
        shell.run("score", folder, "--service", "therapies");
        assertThat(shell.out()).contains("not scored").doesNotContain("3.0");
    }

    private void scoreBy(String method) throws Exception {
        try (var workspace = shell.open(folder)) {
            workspace.apply(Edit.of("Score by " + method, before -> {
                var framework = before.framework().orElseThrow();
                return before.with(framework.withTool(framework.tool().withMethod(method)));
            }));
            workspace.save();
        }
    }

    private static final class Lowest implements ScoringMethod {

        @Override
        public String id() {
            return "org.example.lowest";
        }

        @Override
        public String name() {
            return "Lowest domain";
        }

        @Override
        public org.rightplace.decision.Score score(DecisionTool tool, Map<String, Answer> answers) {
            var mean = new MeanOfDomains().score(tool, answers);
            return org.rightplace.decision.Score.of(tool, answers, mean.domains(),
                    mean.domains().values().stream().flatMapToDouble(OptionalDouble::stream).min());
        }
    }

    private int importPractices(Path map, Path patients, String... options) throws Exception {
        var words = new java.util.ArrayList<Object>(List.of("import", "nhs-practices", folder, "--map", map, "--patients", patients));
        words.addAll(List.of(options));
        return shell.run(words.toArray());
    }

    private Map<String, String> bytes() throws Exception {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .collect(Collectors.toMap(Path::toString, VerbsTest::text));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Two workstreams; psychological therapies answered in two domains, another service not at all, one shared. */
    private void fill() throws Exception {
        try (var workspace = shell.open(folder)) {
            workspace.apply(Edit.of("Fill", VerbsTest::filled));
            workspace.save();
        }
    }

    private static Snapshot filled(Snapshot before) {
        var tool = before.framework().orElseThrow().tool();
        var answers = new HashMap<>(answer(tool.domains().get(0), 1));
        answers.putAll(answer(tool.domains().get(1), 5));
        return before.with(new Workstream("mental-health", "Mental health", "", "", 1, CoverSheet.BLANK, Extras.NONE))
                .with(new Workstream("cancer", "Cancer", "", "", 2, CoverSheet.BLANK, Extras.NONE))
                .with(service("area", "mental-health", "", ServiceKind.AREA, "Talking", List.of()))
                .with(service("therapies", "mental-health", "area", ServiceKind.SERVICE, "Psychological therapies", List.of()))
                .with(service("crisis", "cancer", "", ServiceKind.SERVICE, "Acute oncology", List.of()))
                .with(service("shared", "mental-health", "", ServiceKind.SERVICE, "Psycho-oncology", List.of("cancer")))
                .with(new Assessment("therapies", answers, Extras.NONE));
    }

    /** An answer that gives a domain this score. */
    private static Map<String, Answer> answer(Domain domain, int score) {
        for (var question : domain.questions()) {
            for (var option : question.options()) {
                if (option.score() != null && option.score() == score) {
                    return Map.of(question.id(), new Answer(option.id(), "", Extras.NONE));
                }
            }
        }
        throw new AssertionError("no answer in " + domain.id() + " scores " + score);
    }

    private static Service service(
            String id, String workstream, String parent, ServiceKind kind, String name, List<String> alsoIn) {
        return new Service(id, workstream, parent, kind, name, 1, alsoIn, "", List.of(), Extras.NONE);
    }

    private static Validator check(String id, Finding finding) {
        return new Validator() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public List<Finding> validate(Snapshot snapshot) {
                return List.of(finding);
            }
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> at(Map<String, Object> tree, String name) {
        return (Map<String, Object>) tree.get(name);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> tree, String name) {
        return (List<Map<String, Object>>) tree.get(name);
    }
}
