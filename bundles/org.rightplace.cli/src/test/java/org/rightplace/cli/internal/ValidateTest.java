package org.rightplace.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.spi.Validator;

/** What is wrong with a workspace. */
class ValidateTest extends NewSystem {

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
}
