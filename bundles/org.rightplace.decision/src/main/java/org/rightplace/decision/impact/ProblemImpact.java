package org.rightplace.decision.impact;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.contributed.Patience;
import org.rightplace.workspace.contributed.Reply;
import org.rightplace.workspace.spi.Validator;

/**
 * Which problems a change would bring and which it would end, found by running the checks before and after it. Checks
 * come from plugins: one that does not come to an end keeps nobody from changing anything, and is not asked again.
 */
public final class ProblemImpact {

    private static final System.Logger LOG = System.getLogger(ProblemImpact.class.getName());
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final Patience patience;

    /** Gives each check ten seconds. */
    public ProblemImpact() {
        this(LIMIT);
    }

    ProblemImpact(Duration limit) {
        patience = Patience.forGood(limit);
    }

    /**
     * What an edit would do to what the checks find; a check that fails is left out, and one that hangs is told. It runs
     * every check twice, so it belongs on a background thread.
     *
     * @throws EditRefused if the edit would be refused
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public List<Consequence> of(Snapshot before, Edit edit, List<Validator> all) {
        var after = edit.apply(before);
        var hung = new ArrayList<String>();
        var then = findings(before, all, hung);
        var now = findings(after, all, hung);
        var result = new ArrayList<Consequence>();
        tell(result, missing(now, then), "problem would be found.", "problems would be found.");
        tell(result, missing(then, now), "problem would be gone.", "problems would be gone.");
        if (!hung.isEmpty()) {
            result.add(new Consequence(
                    hung.size() == 1
                            ? "What one check would find is not known, for it did not come to an end."
                            : "What %,d checks would find is not known, for they did not come to an end.".formatted(hung.size()),
                    hung,
                    List.of()));
        }
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

    private List<Finding> findings(Snapshot snapshot, List<Validator> all, List<String> hung) {
        var found = new ArrayList<Finding>();
        for (var check : all) {
            switch (patience.ask(check, () -> List.copyOf(check.validate(snapshot)))) {
                case Reply.Given<List<Finding>>(var findings) -> findings.stream()
                        .filter(finding -> finding.severity() != Severity.INFORMATION)
                        .forEach(found::add);
                case Reply.Failed<List<Finding>>(var reason) ->
                    LOG.log(System.Logger.Level.INFO, "The check " + check.getClass().getName() + " failed", reason);
                case Reply.Unending<List<Finding>>(boolean asked) -> {
                    // It was told when it hung; to tell it again would ask the user about every change there is.
                    if (asked) {
                        hung.add("The check " + check.getClass().getSimpleName());
                    }
                }
            }
        }
        return found;
    }
}
