package org.rightplace.workbench.internal.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rightplace.model.Framework;
import org.rightplace.model.SystemProfile;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.commands.Commands;
import org.rightplace.workbench.internal.commands.KeyWords;
import org.rightplace.workbench.internal.palette.Candidate.Kind;
import org.rightplace.workbench.internal.parts.EditorChoice;
import org.rightplace.workbench.internal.parts.EntityTypes;
import org.rightplace.workbench.internal.parts.EntityWords;
import org.rightplace.workbench.internal.parts.TabKey;
import org.rightplace.workbench.spi.View;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** What can be done from the palette, and how it is done. */
final class Actions {

    private final Workbench workbench;
    private final Commands commands;
    private final EditorChoice editors;

    Actions(Workbench workbench, Commands commands) {
        this.workbench = workbench;
        this.commands = commands;
        this.editors = new EditorChoice(workbench.contributions(), workbench.fence());
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
            addEditors(workspace.snapshot(), result);
        });
        return result;
    }

    /** Does what a candidate stands for. */
    void run(Candidate candidate) {
        switch (candidate.kind()) {
            case COMMAND -> commands.run(candidate.key().substring("command:".length()));
            case VIEW -> TabKey.parse(candidate.key()).ifPresent(key -> workbench.navigation().openView(key.contribution()));
            case EDITOR -> TabKey.parse(candidate.key()).ifPresent(this::openEditor);
            case ENTITY -> candidate.entity().ifPresent(entity -> {
                workbench.selection().set(this, List.of(entity));
                workbench.navigation().open(entity);
            });
        }
    }

    private void openEditor(TabKey key) {
        workbench.session().workspace()
                .flatMap(workspace -> EntityTypes.ref(key.type(), key.subject(), workspace.snapshot()))
                .ifPresent(subject -> workbench.navigation().open(key.contribution(), subject));
    }

    private void addEditors(Snapshot snapshot, List<Candidate> result) {
        snapshot.all(SystemProfile.class).forEach(system -> addEditors(EntityRef.to(system), "", snapshot, result));
        snapshot.all(Framework.class).forEach(framework -> addEditors(EntityRef.to(framework), "Framework", snapshot, result));
        snapshot.all(Workstream.class).stream()
                .sorted(Comparator.comparingDouble(Workstream::position))
                .forEach(one -> addEditors(EntityRef.to(one), EntityWords.name(one), snapshot, result));
    }

    private void addEditors(EntityRef subject, String detail, Snapshot snapshot, List<Candidate> result) {
        for (var editor : editors.accepting(subject, snapshot)) {
            var key = TabKey.editor(editor.id(), EntityTypes.word(subject.type()), subject.id());
            result.add(new Candidate(Kind.EDITOR, key.text(), editor.name(), detail, "Editor", null));
        }
    }
}
