package org.rightplace.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.rightplace.decision.consensus.Distribution;
import org.rightplace.launch.Application;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says how far answers agree, for anyone who wants to check the formula. */
@Command(
        name = "consensus",
        header = "Say how far answers on an ordinal scale agree.",
        description = {
            "From 0, where they are split between the two ends, to 1, where all are the same, by the formula of Tastle and"
                    + " Wierman (2007). The mean and the median are on the scale 0, 1, 2, ..., as the decision tool scores its answers."
        },
        footer = {"", "Example:", "  rightplace consensus --counts 30,40,210,80,20 --json"})
final class Consensus implements Callable<Integer> {

    private static final long MOST = 1_000_000_000_000L;

    private final Terminal terminal;

    @Option(
            names = "--counts",
            paramLabel = "N,N,...",
            required = true,
            split = "\\s*,\\s*",
            description = "How often each step of the scale was chosen, from the lowest to the highest.")
    private List<Long> counts;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    Consensus(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (counts.stream().anyMatch(count -> count < 0 || count > MOST)) {
            throw new ParameterException(
                    spec.commandLine(), "--counts: a count is a whole number from 0 to %,d.".formatted(MOST));
        }
        var distribution = Distribution.ofCounts(counts.stream().mapToLong(Long::longValue).toArray());
        if (json) {
            var tree = new LinkedHashMap<String, Object>();
            tree.put("consensus", orNull(distribution.consensus()));
            tree.put("n", distribution.n());
            tree.put("mean", orNull(distribution.mean()));
            tree.put("median", orNull(distribution.median()));
            Json.print(terminal.out(), tree);
        } else {
            terminal.out().println(distribution.n() == 0
                    ? "Nobody answered."
                    : "consensus %.3f, n %,d, mean %.2f, median %.1f".formatted(
                            distribution.consensus().orElseThrow(),
                            distribution.n(),
                            distribution.mean().orElseThrow(),
                            distribution.median().orElseThrow()));
        }
        return Application.DONE;
    }

    private static Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
