package org.rightplace.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** The commands, put together, and how they end. */
final class Verbs {

    private final CommandLine commands;
    private final Complaints complaints;

    /** @param more the verbs of features that can be left out */
    Verbs(Installed installed, List<Verb> more, Terminal terminal) {
        complaints = new Complaints(terminal);
        commands = new CommandLine(new Rightplace())
                .addSubcommand(new New(installed, terminal))
                .addSubcommand(new CommandLine(new Import())
                        .addSubcommand(new ImportNhsPractices(installed, terminal))
                        .addSubcommand(new ImportComments(installed, terminal))
                        .addSubcommand(new ImportPlan(installed, terminal))
                        .addSubcommand(new ImportStaff(installed, terminal)))
                .addSubcommand(new Info(installed, terminal))
                .addSubcommand(new Score(installed, terminal))
                .addSubcommand(new Consensus(terminal))
                .addSubcommand(new Validate(installed, terminal))
                .addSubcommand(new Check(installed, terminal))
                .addSubcommand(new CommandLine(new Export())
                        .addSubcommand(new ExportPack(installed, terminal))
                        .addSubcommand(new ExportChart(installed, terminal))
                        .addSubcommand(new ExportComments(installed, terminal))
                        .addSubcommand(new ExportPlan(installed, terminal))
                        .addSubcommand(new ExportStaff(installed, terminal)))
                .addSubcommand(new Open(installed));
        more.forEach(verb -> commands.addSubcommand(verb.command(terminal)));
        // A file whose name begins with @ is a file, not a list of arguments.
        commands.setExpandAtFiles(false);
        commands.registerConverter(Path.class, Verbs::path);
        commands.registerConverter(int.class, words -> whole(words, Integer::valueOf));
        commands.registerConverter(Long.class, words -> whole(words, Long::valueOf));
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setOut(terminal.out());
        commands.setErr(terminal.err());
        commands.setParameterExceptionHandler(complaints);
        commands.setExecutionExceptionHandler(complaints);
    }

    // No words at all would mean the folder one happens to be in.
    private static Path path(String words) {
        if (words.isBlank()) {
            throw new TypeConversionException("the name is empty");
        }
        return Path.of(words);
    }

    private static <N> N whole(String words, Function<String, N> number) {
        try {
            return number.apply(words);
        } catch (NumberFormatException none) {
            throw new TypeConversionException("“" + words + "” is not a whole number, or too large a one");
        }
    }

    /**
     * Runs a command.
     *
     * @return its exit status, as {@link org.rightplace.launch.Application} lists them
     * @throws Exception if the program itself is at fault
     */
    int run(List<String> arguments) throws Exception {
        int status = commands.execute(arguments.toArray(String[]::new));
        complaints.throwFault();
        return status;
    }
}
