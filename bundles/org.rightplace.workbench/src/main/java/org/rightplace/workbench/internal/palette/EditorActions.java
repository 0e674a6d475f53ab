package org.rightplace.workbench.internal.palette;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Control;
import org.rightplace.model.Entity;
import org.rightplace.model.Framework;
import org.rightplace.model.SystemProfile;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.forms.Picker;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.contributions.Contributions.Present;
import org.rightplace.workbench.internal.palette.Candidate.Kind;
import org.rightplace.workbench.internal.parts.EditorChoice;
import org.rightplace.workbench.internal.parts.EntityTypes;
import org.rightplace.workbench.internal.parts.EntityWords;
import org.rightplace.workbench.internal.parts.MeantWorkstream;
import org.rightplace.workbench.internal.parts.TabKey;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.catalogue.WorkstreamEdits;

/**
 * The editors as they are found by their names: on the system, the framework and each workstream, on what is selected,
 * and those of things there are many of, such as services, on one that is then chosen.
 */
final class EditorActions {

    private static final String CHOSEN_LATER = "";

    private final Workbench workbench;
    private final EditorChoice editors;

    EditorActions(Workbench workbench) {
        this.workbench = workbench;
        this.editors = new EditorChoice(workbench.contributions(), workbench.fence());
    }

    /** Every editor on all that it is offered on. */
    List<Candidate> all(Snapshot snapshot) {
        var result = new ArrayList<Candidate>();
        var offered = new HashSet<String>();
        var meant = new MeantWorkstream(workbench).find().map(id -> new EntityRef(Workstream.class, id));
        subjects(snapshot).forEach(subject -> {
            var detail = subject.type() == SystemProfile.class ? "" : EntityWords.name(subject, snapshot);
            for (var editor : editors.accepting(subject, snapshot)) {
                var key = TabKey.editor(editor.id(), EntityTypes.word(subject.type()), subject.id());
                boolean likely = meant.filter(subject::equals).isPresent();
                result.add(candidate(key, editor, subject.type() == Framework.class ? "Framework" : detail, likely));
                offered.add(editor.id());
            }
        });
        for (var editor : workbench.contributions().all(Editor.class)) {
            if (!offered.contains(editor.id())) {
                choice(editor, snapshot).ifPresent(result::add);
            }
        }
        return result;
    }

    // Those of which a system has one or a few, and what the user is at.
    private Stream<EntityRef> subjects(Snapshot snapshot) {
        Stream<EntityRef> few = Stream.of(
                        snapshot.all(SystemProfile.class).stream(),
                        snapshot.all(Framework.class).stream(),
                        WorkstreamEdits.inOrder(snapshot).stream())
                .flatMap(entities -> entities.map(EntityRef::to));
        return Stream.concat(few, workbench.selection().get().stream()
                        .limit(1)
                        .filter(selected -> snapshot.find(selected).isPresent()))
                .distinct();
    }

    private Optional<Candidate> choice(Present<Editor> editor, Snapshot snapshot) {
        return type(editor).filter(type -> subjects(editor, type, snapshot).findAny().isPresent()).map(type -> {
            var one = EntityWords.kind(snapshot.all(type).iterator().next()).toLowerCase(Locale.ROOT);
            return candidate(
                    TabKey.editor(editor.id(), EntityTypes.word(type), CHOSEN_LATER), editor, "of a " + one + " that you choose",
                    false);
        });
    }

    private Candidate candidate(TabKey key, Present<Editor> editor, String detail, boolean likely) {
        var alias = workbench.fence()
                .call(editor.named(), "saying what else it is called", () -> editor.contribution().alias())
                .orElse("");
        return new Candidate(
                Kind.EDITOR, key.text(), editor.name(), detail.equals(editor.name()) ? "" : detail, "Editor", null, alias,
                likely);
    }

    private Optional<Class<? extends Entity>> type(Present<Editor> editor) {
        return workbench.fence().call(editor.named(), "saying what it edits", () -> editor.contribution().subject());
    }

    private Stream<? extends Entity> subjects(Present<Editor> editor, Class<? extends Entity> type, Snapshot snapshot) {
        return snapshot.all(type).stream()
                .filter(entity -> workbench.fence()
                        .call(editor.named(), "saying what it edits",
                                () -> editor.contribution().accepts(EntityRef.to(entity), snapshot))
                        .orElse(false));
    }

    /**
     * Opens an editor.
     *
     * @param near where to ask what it is to be opened on, if that is not settled
     */
    void open(TabKey key, Control near) {
        workbench.session().workspace().ifPresent(workspace -> {
            var snapshot = workspace.snapshot();
            if (key.subject().equals(CHOSEN_LATER)) {
                workbench.contributions().all(Editor.class).stream()
                        .filter(editor -> editor.id().equals(key.contribution()))
                        .findFirst()
                        .ifPresent(editor -> choose(editor, near, snapshot));
            } else {
                EntityTypes.ref(key.type(), key.subject(), snapshot)
                        .ifPresent(subject -> workbench.navigation().open(key.contribution(), subject));
            }
        });
    }

    private void choose(Present<Editor> editor, Control near, Snapshot snapshot) {
        var choices = type(editor).stream()
                .flatMap(type -> subjects(editor, type, snapshot))
                .map(entity -> new Picker.Choice<>(
                        EntityRef.to(entity), EntityWords.name(entity), EntityWords.context(entity, snapshot)))
                .sorted(NameOrder.by(choice -> choice.name()))
                .toList();
        Picker.open(near, workbench.themes().current(), editor.name() + ": of which?", choices, subject -> {
            workbench.selection().set(this, List.of(subject));
            workbench.navigation().open(editor.id(), subject);
        });
    }
}
