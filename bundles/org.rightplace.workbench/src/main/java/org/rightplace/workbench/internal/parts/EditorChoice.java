package org.rightplace.workbench.internal.parts;

import java.util.List;
import java.util.Optional;
import org.rightplace.model.Entity;
import org.rightplace.workbench.internal.contributions.Contributions;
import org.rightplace.workbench.internal.contributions.Contributions.Present;
import org.rightplace.workbench.internal.fence.Fence;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Snapshot;

/** Finds the editors for an entity. */
public final class EditorChoice {

    private final Contributions contributions;
    private final Fence fence;

    /**
     * An editor and what it would edit.
     *
     * @param editor the editor
     * @param subject the entity itself, or what it belongs to
     */
    public record Choice(Present<Editor> editor, EntityRef subject) {

        /** The tab it would have. */
        public TabKey key() {
            return TabKey.editor(editor.id(), EntityTypes.word(subject.type()), subject.id());
        }
    }

    public EditorChoice(Contributions contributions, Fence fence) {
        this.contributions = contributions;
        this.fence = fence;
    }

    /** The editors that accept an entity as their subject, in their order. */
    public List<Present<Editor>> accepting(EntityRef subject, Snapshot snapshot) {
        return contributions.all(Editor.class).stream()
                .filter(editor -> fence.call(editor.named(), "saying what it edits",
                                () -> editor.contribution().accepts(subject, snapshot))
                        .orElse(false))
                .toList();
    }

    /**
     * The editors that can show an entity, the best first: those of the entity itself, then those of what it belongs to
     * that say they show such entities, then the others of what it belongs to.
     */
    public List<Choice> showing(EntityRef entity, Snapshot snapshot) {
        var result = new java.util.ArrayList<Choice>();
        var others = new java.util.ArrayList<Choice>();
        Optional<EntityRef> subject = Optional.of(entity);
        while (subject.isPresent()) {
            var at = subject.get();
            for (var editor : accepting(at, snapshot)) {
                boolean shows = at.equals(entity) || shows(editor, entity.type());
                (shows ? result : others).add(new Choice(editor, at));
            }
            subject = Owners.of(at, snapshot);
        }
        result.addAll(others);
        return result;
    }

    /** Whether an editor says that it shows entities of a type. */
    public boolean shows(Present<Editor> editor, Class<? extends Entity> type) {
        return fence.call(editor.named(), "saying what it shows", () -> editor.contribution().shows(type))
                .orElse(false);
    }

    /** Whether an editor says that something that was found is to be seen in it. */
    public boolean shows(Present<Editor> editor, Finding finding) {
        return fence.call(editor.named(), "saying what it shows", () -> editor.contribution().shows(finding))
                .orElse(false);
    }
}
