package org.rightplace.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.Ballot;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Workshop;
import org.rightplace.model.WorkshopState;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.store.internal.folder.FolderWorkspaces;
import org.rightplace.workshop.Binding;
import org.rightplace.workshop.HostedWorkshop;
import org.rightplace.workshop.DeletedLogs;
import org.rightplace.workshop.NewWorkshop;
import org.rightplace.workshop.RunningWorkshop;
import org.rightplace.workshop.Token;
import org.rightplace.workshop.WorkshopHosts;
import org.rightplace.workshop.internal.web.WhiteboardHosts;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.Snapshot;

/** The verbs {@code workshop} and {@code anonymise}, with a server that hears nobody. */
class WorkshopTest {

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void prepare() throws Exception {
        folder = temp.resolve("system");
        new Shell().run("new", folder, "--framework", "lancashire-and-south-cumbria");
        try (var workspace = new Shell().open(folder)) {
            workspace.apply(Edit.of("Prepare", before -> before
                    .with(WorkstreamBuilder.builder().id("w").name("W").build())
                    .with(ServiceBuilder.builder().id("s").name("S").workstream("w").kind(ServiceKind.SERVICE).build())
                    .with(ServiceBuilder.builder().id("r").name("R").workstream("w").kind(ServiceKind.SERVICE).build())));
            workspace.save();
        }
    }

    @Test
    void printsOneLineOfJsonAndLeavesTheResultsWhenToldToStop() throws Exception {
        var run = new Run((running, run1) -> {
            vote(running, "Ann");
            new Thread(run1::stop).start();
        });

        assertThat(run.go("--names", "--json")).isZero();

        assertThat(run.shell.out().lines()).hasSize(1);
        assertThat(run.shell.json()).containsOnlyKeys("join", "code", "facilitator");
        assertThat(run.shell.json()).containsEntry("join", "http://127.0.0.1:1/");
        assertThat(held().code()).isEqualTo(run.shell.json().get("code"));
        assertThat(held().state()).isEqualTo(WorkshopState.CLOSED);
        assertThat(read().all(Ballot.class)).singleElement().satisfies(ballot -> assertThat(ballot.name()).isEqualTo("Ann"));
    }

    @Test
    void endsWhenTheFacilitatorEndsIt() throws Exception {
        var run = new Run((running, itself) -> {
            vote(running, "");
            running.end();
        });

        assertThat(run.go()).isZero();

        assertThat(run.shell.out()).contains("Join:").contains("Facilitator:");
        assertThat(held().state()).isEqualTo(WorkshopState.CLOSED);
        assertThat(read().all(Ballot.class)).hasSize(1);
    }

    @Test
    void asksTheDomainsAndThePartsOfTheRoomThatWereSaid() throws Exception {
        var run = new Run((running, itself) -> running.end());

        assertThat(run.go("--domains", "provision,strategy", "--subgroups", "Nurses,Carers", "--name", "Where?")).isZero();

        assertThat(held().name()).isEqualTo("Where?");
        assertThat(held().namesKept()).isFalse();
        assertThat(held().subgroups()).extracting(part -> part.name()).containsExactly("Nurses", "Carers");
        assertThat(held().questions()).hasSize(13).allMatch(id -> id.startsWith("pr-") || id.startsWith("st-"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "workshop DIR --services s | --workstream",
        "workshop DIR --workstream w | --services",
        "workshop --workstream w --services s | DIR",
        "workshop DIR --workstream w --services nothing | There is no service nothing. Known are: ",
        "workshop DIR --workstream elsewhere --services s | There is no workstream elsewhere. There is only w.",
        "workshop DIR --workstream w --services s --domains nothing | There is no domain nothing. Known are: patient-numbers",
        "workshop DIR --workstream w --services s --port many | --port",
        "workshop DIR --workstream w --services s --port 70000 | a port is a number from 1 to 65535",
        "workshop DIR --workstream w --services s --port -1 | a port is a number from 1 to 65535",
        "workshop DIR --workstream w --services s --loud | --loud",
        "anonymise DIR --workshop nothing | There is no workshop nothing. There are none.",
        "anonymise | DIR"
    })
    void wrongUseSaysWhatIsWrongAndChangesNothing(String words, String says) throws Exception {
        var run = new Run((running, itself) -> running.end());

        assertThat(run.shell.run(Arrays.stream(words.split(" ")).map(word -> word.equals("DIR") ? folder : word).toArray()))
                .isEqualTo(2);

        assertThat(run.shell.err()).contains(says).contains("--help");
        assertThat(run.shell.out()).isEmpty();
        assertThat(read().all(Workshop.class)).isEmpty();
    }

    @Test
    void aMissingWorkspaceIsNamed() throws Exception {
        var run = new Run((running, itself) -> running.end());
        folder = temp.resolve("nowhere");

        assertThat(run.go()).isEqualTo(3);

        assertThat(run.shell.err()).contains(folder.toString()).doesNotContain("Exception");
        assertThat(folder).doesNotExist();
    }

    @Test
    void aWorkspaceThatSomebodyElseHasOpenIsNotChanged() throws Exception {
        try (var open = new FolderWorkspaces().open(folder)) {
            var run = new Run((running, itself) -> running.end());

            assertThat(run.go()).isEqualTo(3);
            assertThat(run.shell.err()).contains(folder.toString()).contains("is open").contains("close it there");

            assertThat(run.shell.run("anonymise", folder)).isEqualTo(3);
            assertThat(run.shell.err()).contains("is open");
            assertThat(open.snapshot().all(Workshop.class)).isEmpty();
        }
    }

    @Test
    void aPortThatIsTakenIsNamedAndNoWorkshopIsLeftBehind() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var shell = new Shell().with(verb(new WhiteboardHosts(null)));

            assertThat(shell.run("workshop", folder, "--workstream", "w", "--services", "s", "--port", taken.getLocalPort())).isEqualTo(3);

            assertThat(shell.err())
                    .contains("127.0.0.1, port " + taken.getLocalPort())
                    .contains("a port that is free")
                    .doesNotContain("Exception");
            assertThat(shell.out()).isEmpty();
            assertThat(read().all(Workshop.class)).isEmpty();
            assertThat(logs()).isEmpty();
        }
    }

    @Test
    void aPortThatIsTakenLeavesAWorkshopThatWasThereBefore() throws Exception {
        try (var workspace = new FolderWorkspaces().open(folder)) {
            var begun = new NewWorkshop("Mine", "w", List.of("s"), List.of(), List.of(), true)
                    .workshop(workspace.snapshot(), LocalDate.EPOCH)
                    .withState(WorkshopState.RUNNING);
            workspace.apply(Edit.of("Prepare", before -> before.with(begun)));
        }
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var shell = new Shell().with(verb(new WhiteboardHosts(null)));

            assertThat(shell.run("workshop", folder, "--workstream", "w", "--services", "s", "--port", taken.getLocalPort())).isEqualTo(3);

            assertThat(held().name()).isEqualTo("Mine");
            assertThat(held().state()).isNotEqualTo(WorkshopState.CLOSED);
        }
    }

    @Test
    void anAddressThatIsNotOfThisMachineIsNamed() throws Exception {
        var shell = new Shell().with(verb(new WhiteboardHosts(null)));

        assertThat(shell.run("workshop", folder, "--workstream", "w", "--services", "s", "--bind", "203.0.113.7")).isEqualTo(3);

        assertThat(shell.err()).contains("203.0.113.7").contains("Choose an address of this machine");
        assertThat(read().all(Workshop.class)).isEmpty();
    }

    @Test
    void aPublicAddressWithoutEncryptionIsRefusedInWords() throws Exception {
        var shell = new Shell().with(verb(new WhiteboardHosts(null)));

        assertThat(shell.run("workshop", folder, "--workstream", "w", "--services", "s", "--public-origin", "http://workshop.example.org"))
                .isEqualTo(3);

        assertThat(shell.err()).contains("http://workshop.example.org").contains("Give the one of the reverse proxy, such as https://");
        assertThat(read().all(Workshop.class)).isEmpty();
    }

    @Test
    void oneThatWasCutOffIsResumedWithItsCodeByTheSameServicesInAnyOrder() throws Exception {
        String code;
        try (var workspace = new FolderWorkspaces().open(folder)) {
            var prepared = new Workshop(
                    "cut-off",
                    "Cut off",
                    "w",
                    List.of("s", "r"),
                    List.of(),
                    List.of(),
                    false,
                    "ACEFHJ",
                    WorkshopState.PREPARED,
                    List.of(),
                    List.of(),
                    null);
            workspace.apply(Edit.of("Prepare", before -> before.with(prepared)));
            try (var running = RunningWorkshop.open(workspace, "cut-off", DecisionTools.PLAIN, java.time.InstantSource.system())) {
                running.openRound();
                vote(running, "");
                code = running.code();
            }
            workspace.save();
        }
        var run = new Run((running, itself) -> {
            assertThat(running.joined()).isEqualTo(1);
            assertThat(running.open()).isTrue();
            running.end();
        });

        assertThat(run.shell.run("workshop", folder, "--workstream", "w", "--services", "r,s", "--json")).isZero();

        assertThat(run.shell.json()).containsEntry("code", code);
        assertThat(held().id()).isEqualTo("cut-off");
        assertThat(read().all(Ballot.class)).hasSize(1);
    }

    @Test
    void namesAreTakenOutInOneCommandThatSaysWhatItDid() throws Exception {
        new Run((running, itself) -> {
            vote(running, "Zebedee");
            running.end();
        }).go("--names");
        assertThat(holding("Zebedee")).isNotEmpty();
        var shell = new Run((running, itself) -> {}).shell;

        assertThat(shell.run("anonymise", folder, "--workshop", held().id(), "--json")).isZero();

        assertThat(shell.json())
                .containsEntry("workshops", 1L)
                .containsEntry("people", 1L)
                .containsEntry("ballots", 1L)
                .containsEntry("removed", List.of());
        assertThat(holding("Zebedee")).isEmpty();
        assertThat(shell.run("anonymise", folder)).isZero();
        assertThat(shell.out()).contains("1 workshop gone through: the names of 0 people").contains("Backups");
    }

    private interface Scene {
        void play(RunningWorkshop running, RunWorkshop command) throws Exception;
    }

    /** A run of the verb, in which something happens once people could join. */
    private final class Run {

        private final Shell shell = new Shell();
        private RunWorkshop command;

        Run(Scene scene) {
            shell.with(new Verb() {
                @Override
                public Object command(Terminal terminal) {
                    command = new RunWorkshop(
                            new FolderWorkspaces(), new Played(running -> scene.play(running, command)), DecisionTools.PLAIN, terminal);
                    return command;
                }

                @Override
                public void stop() {
                    command.stop();
                }
            });
            shell.with(new Verb() {
                @Override
                public Object command(Terminal terminal) {
                    return new Anonymise(new FolderWorkspaces(), terminal);
                }

                @Override
                public void stop() {
                    // It ends by itself.
                }
            });
        }

        int go(Object... more) throws Exception {
            var words = new ArrayList<Object>(List.of("workshop", folder, "--workstream", "w", "--services", "s"));
            words.addAll(List.of(more));
            return shell.run(words.toArray());
        }
    }

    private interface Play {
        void with(RunningWorkshop running) throws Exception;
    }

    private record Played(Play play) implements WorkshopHosts {

        @Override
        public HostedWorkshop host(RunningWorkshop running, Binding binding) {
            return new HostedWorkshop() {
                private final Thread thread = Thread.ofPlatform().unstarted(() -> {
                    try {
                        play.with(running);
                    } catch (Exception e) {
                        running.ended().completeExceptionally(e);
                    }
                });

                @Override
                public URI join() {
                    return URI.create("http://" + binding.address() + ":1/");
                }

                @Override
                public URI facilitator() {
                    // The last thing it is asked for before it waits.
                    if (thread.getState() == Thread.State.NEW) {
                        thread.start();
                    }
                    return join().resolve("facilitator");
                }

                @Override
                public void close() {
                    // Nothing listens.
                }
            };
        }
    }

    private static Verb verb(WorkshopHosts hosts) {
        return new Verb() {
            @Override
            public Object command(Terminal terminal) {
                var workspaces = new FolderWorkspaces();
                workspaces.addCompanion(new DeletedLogs.Following());
                return new RunWorkshop(workspaces, hosts, DecisionTools.PLAIN, terminal);
            }

            @Override
            public void stop() {
                // It is not begun.
            }
        };
    }

    private static void vote(RunningWorkshop running, String name) throws Exception {
        var person = running.join(Token.next(), name, "").orElseThrow();
        var asked = running.agenda().asked().getFirst();
        var receipt = running.answer(
                person.id(), asked.service().id(), asked.question().id(), asked.question().options().getFirst().id(), 1);
        assertThat(receipt.saved()).isTrue();
    }

    private Snapshot read() throws Exception {
        try (var workspace = new FolderWorkspaces().openReadOnly(folder)) {
            return workspace.snapshot();
        }
    }

    private Workshop held() throws Exception {
        return read().all(Workshop.class).iterator().next();
    }

    private List<Path> logs() throws Exception {
        return files().filter(file -> file.toString().endsWith(".log")).toList();
    }

    private List<Path> holding(String word) throws Exception {
        var holding = new ArrayList<Path>();
        for (var file : files().toList()) {
            if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word)) {
                holding.add(file);
            }
        }
        return holding;
    }

    private Stream<Path> files() throws Exception {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        }
    }
}
