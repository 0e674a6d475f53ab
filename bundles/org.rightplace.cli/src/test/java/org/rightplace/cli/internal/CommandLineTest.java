package org.rightplace.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What holds of every verb: how it explains itself, and what it says of wrong use. */
class CommandLineTest extends NewSystem {

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

    @ParameterizedTest
    @ValueSource(strings = {"info", "score", "validate", "check"})
    void aFolderThatIsNoWorkspaceIsBadInput(String verb) throws Exception {
        assertThat(shell.run(verb, temp, "--json")).isEqualTo(3);
        assertThat(shell.err()).contains(temp.toString());
        assertThat(shell.out()).isEmpty();
        assertThat(shell.run(verb, temp.resolve("nowhere"))).isEqualTo(3);
        assertThat(shell.err()).contains("nowhere");
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
}
