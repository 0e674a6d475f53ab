package org.rightplace.decision.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.spi.Validator;

/** Which problems a change would bring and which it would end, found by running the checks before and after it. */
public final class ProblemImpact {

    private static final System.Logger LOG = System.getLogger(ProblemImpact.class.getName());

    private ProblemImpact() {}

    /**
     * What an edit would do to what the checks find; a check that fails is left out. It runs every check twice, so it
     * belongs on a background thread.
     *
     * @throws EditRefused if the edit would be refused
     */
    public static List<Consequence> of(Snapshot before, Edit edit, List<Validator> checks) {
        var after = edit.apply(before);
        var then = findings(before, checks);
        var now = findings(after, checks);
        var result = new ArrayList<Consequence>();
        tell(result, missing(now, then), "problem would be found.", "problems would be found.");
        tell(result, missing(then, now), "problem would be gone.", "problems would be gone.");
        return List.copyOf(result);
    }

    private static void tell(List<Consequence> result, List<Finding> findings, String one, String several) {
        if (!findings.isEmpty()) {
            result.add(new Consequence(
                    findings.size() == 1 ? "1 " + one : "%,d ".formatted(findings.size()) + several,
                    findings.stream().map(finding -> finding.message().replaceAll("\\.$", "")).toList(),
                    findings.stream().flatMap(finding -> finding.about().stream()).distinct().toList()));
        }
    }

    // The words of a finding may change with the limit it names; what it is about tells whether it is the same.
    private static List<Finding> missing(List<Finding> from, List<Finding> in) {
        var left = in.stream().collect(Collectors.groupingBy(ProblemImpact::key, Collectors.counting()));
        return from.stream()
                .filter(finding -> left.merge(key(finding), -1L, Long::sum) < 0)
                .toList();
    }

    private static List<Object> key(Finding finding) {
        return List.of(finding.rule(), finding.severity(), finding.about());
    }

    private static List<Finding> findings(Snapshot snapshot, List<Validator> checks) {
        return checks.stream()
                .flatMap(check -> {
                    try {
                        return List.copyOf(check.validate(snapshot)).stream();
                    } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
                        LOG.log(System.Logger.Level.INFO, "The check " + check.getClass().getName() + " failed", e);
                        return Stream.<Finding>empty();
                    }
                })
                .filter(finding -> finding.severity() != Severity.INFORMATION)
                .toList();
    }
}
