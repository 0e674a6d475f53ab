package org.rightplace.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.Extras;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.workspace.Edit;

class AgreementTest {

    @TempDir
    private Path temp;

    private final Shell shell = new Shell();

    @Test
    void consensusIsThatOfTheFormula() throws Exception {
        assertThat(shell.run("consensus", "--counts", "3,3,3,3,3", "--json")).isZero();
        assertThat(shell.json()).containsOnlyKeys("consensus", "n", "mean", "median");
        assertThat((Double) shell.json().get("consensus")).isCloseTo(0.43398, within(0.00001));
        assertThat(shell.json()).containsEntry("n", 15L).containsEntry("mean", 2.0).containsEntry("median", 2.0);

        assertThat(shell.run("consensus", "--counts", "0, 0", "--json")).isZero();
        assertThat(shell.json()).containsEntry("consensus", null).containsEntry("n", 0L).containsEntry("median", null);
        assertThat(shell.run("consensus", "--counts", "0,7")).isZero();
        assertThat(shell.out()).startsWith("consensus 1.000, n 7, mean 1.00, median 1.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1,2", "many", "1,,2", "1.5", "99999999999999999999"})
    void countsThatAreNoneAreWrongUse(String counts) throws Exception {
        assertThat(shell.run("consensus", "--counts", counts, "--json")).isEqualTo(2);
        assertThat(shell.err()).contains("--counts");
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void aWordInPlaceOfANumberIsNamedInWordsOfTheUser() throws Exception {
        shell.run("consensus", "--counts", "3,many", "--json");
        assertThat(shell.err()).contains("“many” is not a whole number").doesNotContain("long");
    }

    @Test
    void robustnessSaysHowOftenEachBandWinsAndWhatWouldChangeIt() throws Exception {
        var folder = temp.resolve("system");
        shell.run("new", folder, "--framework", "lancashire-and-south-cumbria");
        try (var workspace = shell.open(folder)) {
            workspace.apply(Edit.of("Answer", before -> {
                var answers = new HashMap<String, Answer>();
                // One domain at one end and one at the other, so that the weights decide.
                before.framework().orElseThrow().tool().domains().stream().limit(2).forEach(domain -> domain.questions()
                        .forEach(question -> answers.put(
                                question.id(),
                                new Answer(
                                        (domain.id().equals("patient-numbers")
                                                        ? question.options().getFirst()
                                                        : question.options().get(question.options().size() - 2))
                                                .id(),
                                        "",
                                        Extras.NONE))));
                return before.with(WorkstreamBuilder.builder().id("w").name("W").build())
                        .with(ServiceBuilder.builder().id("s").name("S").workstream("w").kind(ServiceKind.SERVICE).build())
                        .with(new Assessment("s", answers, Extras.NONE));
            }));
            workspace.save();
        }

        assertThat(shell.run("score", folder, "--service", "s", "--robustness", "--json")).isZero();
        var robustness = robustness();
        assertThat(robustness).containsEntry("draws", 10_000L).containsKeys("seed", "bands", "edge", "wouldChange");
        var bands = list(robustness, "bands");
        assertThat(bands.stream().mapToDouble(band -> (Double) band.get("share")).sum()).isCloseTo(1, within(1e-9));
        assertThat(bands.stream().filter(band -> (Double) band.get("share") > 0).count()).isGreaterThan(1);
        assertThat(list(robustness, "wouldChange")).isNotEmpty().allSatisfy(flip ->
                assertThat(flip).containsKeys("question", "from", "to", "step", "band"));

        shell.run("score", folder, "--service", "s", "--robustness", "--json");
        assertThat(robustness()).as("the same again").isEqualTo(robustness);
        assertThat(shell.run("score", folder, "--robustness")).isZero();
        assertThat(shell.out()).contains("% of draws: ");
    }

    private Map<String, Object> robustness() throws Exception {
        @SuppressWarnings("unchecked")
        var robustness = (Map<String, Object>) list(shell.json(), "services").getFirst().get("robustness");
        return robustness;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> tree, String name) {
        return (List<Map<String, Object>>) tree.get(name);
    }
}
