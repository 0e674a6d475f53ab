package org.rightplace.workbench.internal.commands;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.contributions.Contributions.Present;
import org.rightplace.workbench.internal.parts.Site;
import org.rightplace.workbench.spi.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs commands, each behind the fence. */
public final class Commands {

    private final Workbench workbench;

    public Commands(Workbench workbench) {
        this.workbench = workbench;
    }

    /** All commands that are here, in their order. */
    public List<Present<Command>> all() {
        return workbench.contributions().all(Command.class);
    }

    /** The command with this id. */
    public Optional<Present<Command>> find(String id) {
        return workbench.contributions().find(Command.class, id);
    }

    /** What a command would do now. */
    public String label(Present<Command> command) {
        return command.contribution() instanceof BuiltIn own ? own.label() : command.name();
    }

    /** The menu that a command stands in. */
    public Optional<String> menu(Present<Command> command) {
        return workbench.fence().call(command.named(), "saying where it stands", () -> command.contribution().menu())
                .flatMap(menu -> menu);
    }

    /** The keys that run a command. */
    public Optional<KeySequence> keys(Present<Command> command) {
        return workbench.fence().call(command.named(), "saying its keys", () -> command.contribution().keys())
                .flatMap(keys -> keys)
                .flatMap(text -> sequence(command, text));
    }

    /** Whether a command can be run now. One of a plugin's needs a workspace to be open. */
    public boolean enabled(Present<Command> command) {
        if (!(command.contribution() instanceof BuiltIn) && workbench.session().workspace().isEmpty()) {
            return false;
        }
        return workbench.fence().call(command.named(), "saying whether it can be run",
                        () -> command.contribution().enabled(site(command)))
                .orElse(false);
    }

    /** Runs a command if it can be run. */
    public void run(Present<Command> command) {
        if (enabled(command)) {
            workbench.fence().run(command.named(), "running", () -> command.contribution().run(site(command)));
        }
    }

    /** Runs the command with this id. */
    public void run(String id) {
        find(id).ifPresent(this::run);
    }

    private Site site(Present<Command> command) {
        return new Site(workbench, command.named(), "command." + command.id(), title -> { });
    }

    private static Optional<KeySequence> sequence(Present<Command> command, String text) {
        try {
            return Optional.of(KeySequence.getInstance(text));
        } catch (ParseException e) {
            log().warn("The keys {} of the command {} cannot be understood", text, command.id(), e);
            return Optional.empty();
        }
    }

    private static Logger log() {
        return LoggerFactory.getLogger(Commands.class);
    }
}
