package org.rightplace.cli.internal;

import org.rightplace.exchange.ImportException;
import org.rightplace.launch.Application;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.WorkspaceException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tells the user what is wrong with what they asked or gave, and passes on what is wrong with the program. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final System.Logger LOG = System.getLogger(Complaints.class.getName());

    private final Terminal terminal;
    private Exception fault;

    Complaints(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        var command = wrong.getCommandLine();
        terminal.err().println(wrong.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, terminal.err());
        terminal.err().println("Try: %s --help".formatted(command.getCommandSpec().qualifiedName()));
        return Application.WRONG_USE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        return switch (e) {
            case BadInput bad -> badInput(bad);
            case WorkspaceException bad -> badInput(bad);
            case ImportException bad -> badInput(bad);
            case EditRefused refused -> badInput(refused);
            default -> {
                fault = e;
                yield Application.BAD_INPUT;
            }
        };
    }

    void throwFault() throws Exception {
        if (fault != null) {
            throw fault;
        }
    }

    // The user gets the sentence; what the machine said goes to the log, for whoever is asked for help.
    private int badInput(Exception bad) {
        if (bad.getCause() != null) {
            LOG.log(System.Logger.Level.INFO, "The input cannot be used", bad);
        }
        terminal.err().println(bad.getMessage());
        return Application.BAD_INPUT;
    }
}
