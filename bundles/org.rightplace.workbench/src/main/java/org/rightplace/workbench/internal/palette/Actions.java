package org.rightplace.workbench.internal.palette;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Control;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.commands.Commands;
import org.rightplace.workbench.internal.commands.KeyWords;
import org.rightplace.workbench.internal.palette.Candidate.Kind;
import org.rightplace.workbench.internal.parts.TabKey;
import org.rightplace.workbench.spi.View;

/** What can be done from the palette, and how it is done. */
final class Actions {

    private final Workbench workbench;
    private final Commands commands;
    private final EditorActions editors;

    Actions(Workbench workbench, Commands commands) {
        this.workbench = workbench;
        this.commands = commands;
        this.editors = new EditorActions(workbench);
    }

    /** The commands that can be run, the views and the editors on their subjects. */
    List<Candidate> all() {
        var result = new ArrayList<Candidate>();
        for (var command : commands.all()) {
            if (commands.enabled(command)) {
                var keys = commands.keys(command).map(KeyWords::of).orElse("Command");
                result.add(new Candidate(Kind.COMMAND, "command:" + command.id(), commands.label(command),
                        commands.menu(command).orElse(""), keys, null));
            }
        }
        workbench.session().workspace().ifPresent(workspace -> {
            for (var view : workbench.contributions().all(View.class)) {
                result.add(new Candidate(Kind.VIEW, TabKey.view(view.id()).text(), view.name(), "", "View", null));
            }
            result.addAll(editors.all(workspace.snapshot()));
        });
        return result;
    }

    /**
     * Does what a candidate stands for.
     *
     * @param near where to ask for what is missing
     */
    void run(Candidate candidate, Control near) {
        switch (candidate.kind()) {
            case COMMAND -> commands.run(candidate.key().substring("command:".length()));
            case VIEW -> TabKey.parse(candidate.key()).ifPresent(key -> workbench.navigation().openView(key.contribution()));
            case EDITOR -> TabKey.parse(candidate.key()).ifPresent(key -> editors.open(key, near));
            case ENTITY -> candidate.entity().ifPresent(entity -> {
                workbench.selection().set(this, List.of(entity));
                workbench.navigation().open(entity);
            });
        }
    }
}
