package org.rightplace.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.model.Cell;
import org.rightplace.model.CommissioningFunction;
import org.rightplace.model.Holder;
import org.rightplace.model.HolderType;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Organisation;
import org.rightplace.model.OrganisationBuilder;
import org.rightplace.model.OrganisationKind;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.Snapshot;

class CheckTest {

    @TempDir
    private Path temp;

    private final Shell shell = new Shell();
    private Path folder;

    @BeforeEach
    void makeWorkspace() throws Exception {
        folder = temp.resolve("system");
        shell.run("new", folder, "--framework", "lancashire-and-south-cumbria");
        edit(snapshot -> snapshot.with(WorkstreamBuilder.builder().id("cancer").name("Cancer").position(1).build())
                .with(WorkstreamBuilder.builder().id("children").name("Children").position(2).build())
                .with(service("screening", "cancer", "", ServiceKind.AREA))
                .with(service("breast", "cancer", "screening", ServiceKind.SERVICE))
                .with(service("bowel", "cancer", "screening", ServiceKind.SERVICE).withAlsoIn(List.of("children")))
                .with(service("school", "children", "", ServiceKind.SERVICE))
                .with(OrganisationBuilder.builder().id("trust").name("A Trust").kind(OrganisationKind.PROVIDER).build())
                .with(model(snapshot, "breast", "partnership", "partnership", "system", "system", "system", "system"))
                .with(model(snapshot, "bowel", "system", "system", "system", "system", "system", "system")));
    }

    @Test
    void printsTheFiguresOfServicesAndAreas() throws Exception {
        assertThat(shell.run("check", folder, "--json")).isZero();

        var json = shell.json();
        assertThat(json).containsOnlyKeys("findings", "services", "areas");
        assertThat(list(json, "findings")).isEmpty();
        assertThat(list(json, "services")).containsExactly(
                Map.of("id", "bowel", "verticalHandoffs", 0L, "fragmentation", 0.0),
                Map.of("id", "breast", "verticalHandoffs", 1L, "fragmentation", 0.2),
                Map.of("id", "school", "verticalHandoffs", 0L, "fragmentation", 0.0));
        var area = list(json, "areas").getFirst();
        assertThat(area).containsOnlyKeys("id", "functions", "fragmentation").containsEntry("id", "screening");
        assertThat((Double) area.get("fragmentation")).isEqualTo(2 / 6.0);
        assertThat(list(area, "functions")).hasSize(6).first()
                .isEqualTo(Map.of("id", "needs-assessment", "horizontalHandoffs", 1L));
        assertThat(list(area, "functions").getLast())
                .isEqualTo(Map.of("id", "quality-and-assurance", "horizontalHandoffs", 0L));
    }

    @Test
    void endsWithOneIfThereIsAnErrorAndWithNoneIfThereIsAWarning() throws Exception {
        edit(snapshot -> snapshot.with(model(snapshot, "breast", "system", "system", "system", "system", "system", "")));
        assertThat(shell.run("check", folder, "--json")).isZero();
        assertThat(list(shell.json(), "findings")).singleElement().satisfies(gap -> assertThat(gap)
                .containsOnlyKeys("rule", "severity", "message", "service", "function")
                .containsEntry("rule", "gap")
                .containsEntry("severity", "warning")
                .containsEntry("message", "Nobody holds “Quality, performance and assurance” for “breast”.")
                .containsEntry("service", "breast")
                .containsEntry("function", "quality-and-assurance"));

        edit(snapshot -> snapshot.with(model(snapshot, "breast", "trust", "system", "system", "system", "system", "system")));
        assertThat(shell.run("check", folder, "--json")).isEqualTo(1);
        assertThat(list(shell.json(), "findings")).extracting(finding -> finding.get("rule")).contains("statutory-duty");
    }

    @Test
    void aFindingAboutAWholeServiceNamesNoFunction() throws Exception {
        edit(snapshot -> snapshot.without(snapshot.get(OperatingModel.class, "bowel")));
        shell.run("check", folder, "--json");

        assertThat(list(shell.json(), "findings")).singleElement().satisfies(
                gap -> assertThat(gap).containsEntry("service", "bowel").containsEntry("function", null));
    }

    @Test
    void keepsToAWorkstream() throws Exception {
        edit(snapshot -> snapshot.with(model(snapshot, "breast", "trust")));

        assertThat(shell.run("check", folder, "--workstream", "children", "--json")).isZero();
        assertThat(list(shell.json(), "services")).extracting(service -> service.get("id"))
                .as("with what is cross-cutting").containsExactly("bowel", "school");
        assertThat(list(shell.json(), "areas")).isEmpty();
        assertThat(list(shell.json(), "findings")).isEmpty();
        assertThat(shell.run("check", folder, "--workstream", "cancer", "--json")).isEqualTo(1);
        assertThat(shell.run("check", folder, "--workstream", "dentistry", "--json")).isEqualTo(2);
        assertThat(shell.err()).contains("no workstream dentistry", "cancer, children");
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void saysTheSameInWords() throws Exception {
        edit(snapshot -> snapshot.with(model(snapshot, "breast", "trust", "", "system", "system", "system", "system")));

        assertThat(shell.run("check", folder)).isEqualTo(1);
        assertThat(shell.out()).contains("warning: Nobody holds", "error: “Needs assessment” for “breast” is a statutory duty");
        assertThat(shell.out().indexOf("error:")).as("worst first").isLessThan(shell.out().indexOf("warning:"));
        assertThat(shell.out().lines().filter(line -> line.startsWith("breast")).findFirst().orElseThrow())
                .matches("breast +1  0\\.20");
        assertThat(shell.out()).contains("For 1 service nobody has said yet who does what.").doesNotContain("school ");
    }

    @Test
    void needsAWorkspaceAndAFramework() throws Exception {
        assertThat(shell.run("check", temp.resolve("nowhere"), "--json")).isEqualTo(3);
        assertThat(shell.run("check")).isEqualTo(2);
        assertThat(shell.run("check", folder, "--loud")).isEqualTo(2);

        Files.delete(folder.resolve("framework.json"));
        assertThat(shell.run("check", folder, "--json")).isEqualTo(3);
        assertThat(shell.err()).contains("framework.json");
        assertThat(shell.out()).isEmpty();
    }

    private void edit(UnaryOperator<Snapshot> change) throws Exception {
        try (var workspace = shell.open(folder)) {
            workspace.apply(Edit.of("Prepare", change));
        }
    }

    /** Who holds the functions, in order: a level or an organisation; nobody where there is no id or none is given. */
    private static OperatingModel model(Snapshot snapshot, String service, String... holders) {
        var functions = snapshot.framework().orElseThrow().functions().stream().map(CommissioningFunction::id).toList();
        return new OperatingModel(
                service,
                IntStream.range(0, holders.length)
                        .filter(i -> !holders[i].isEmpty())
                        .mapToObj(i -> new Cell(
                                functions.get(i),
                                List.of(new Holder(
                                        snapshot.find(Organisation.class, holders[i]).isPresent()
                                                ? HolderType.ORGANISATION
                                                : HolderType.LEVEL,
                                        holders[i],
                                        null)),
                                "",
                                "",
                                null))
                        .toList(),
                null);
    }

    private static Service service(String id, String workstream, String parent, ServiceKind kind) {
        return ServiceBuilder.builder().id(id).workstream(workstream).parent(parent).kind(kind).name(id).build();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> tree, String name) {
        return (List<Map<String, Object>>) tree.get(name);
    }
}
