package org.rightplace.workbench.internal.window;

import java.util.Optional;
import java.util.stream.Stream;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.parts.EntityWords;
import org.rightplace.workbench.internal.parts.MeantWorkstream;
import org.rightplace.workbench.internal.parts.EditorChoice;
import org.rightplace.workbench.internal.perspectives.Perspectives;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.catalogue.WorkstreamEdits;

/** Opens the editor that a perspective is about when it is shown first. */
final class FirstEditor {

    private final Workbench workbench;
    private final Perspectives perspectives;
    private boolean awaited;

    FirstEditor(Workbench workbench, Perspectives perspectives) {
        this.workbench = workbench;
        this.perspectives = perspectives;
    }

    /** Opens it if this is the perspective's first time in this session, or as soon as the editor is here. */
    void arrive() {
        awaited = perspectives.firstVisit();
        retry();
    }

    /** Opens it if it is still awaited and has come. */
    void retry() {
        if (!awaited) {
            return;
        }
        perspectives.current().ifPresent(perspective -> {
            var id = workbench.fence()
                    .call(perspective.named(), "saying its editor", () -> perspective.contribution().firstEditor())
                    .orElse("");
            workbench.contributions().find(Editor.class, id).ifPresent(editor -> subject(editor.contribution()).ifPresent(subject -> {
                awaited = false;
                workbench.navigation().open(id, subject);
            }));
        });
    }

    private Optional<EntityRef> subject(Editor editor) {
        return workbench.session().workspace().map(workspace -> workspace.snapshot())
                .flatMap(snapshot -> candidates(editor, snapshot)
                        .filter(ref -> new EditorChoice(workbench.contributions(), workbench.fence())
                                .accepting(ref, snapshot).stream().anyMatch(one -> one.contribution() == editor))
                        .findFirst());
    }

    private Stream<EntityRef> candidates(Editor editor, Snapshot snapshot) {
        var selected = workbench.selection().get().stream();
        var workstreams = new MeantWorkstream(workbench).selected().map(EntityRef::to).stream();
        var all = editor.subject() == Workstream.class
                ? WorkstreamEdits.inOrder(snapshot).stream().map(EntityRef::to)
                : snapshot.all(editor.subject()).stream()
                        .sorted(NameOrder.by(EntityWords::name))
                        .map(EntityRef::to);
        return Stream.of(selected, workstreams, all).flatMap(one -> one);
    }
}
