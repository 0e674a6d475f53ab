package org.rightplace.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.rightplace.decision.DecisionTools;
import org.rightplace.decision.MeanOfDomains;
import org.rightplace.decision.spi.ScoringMethod;
import org.rightplace.model.Answer;
import org.rightplace.model.DecisionTool;
import org.rightplace.workspace.Edit;

/** Where the decision tool puts services. */
class ScoreTest extends NewSystem {

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
}
