package org.rightplace.workbench.internal.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.contributions.Contributions.Present;
import org.rightplace.workbench.internal.layout.Layout;
import org.rightplace.workbench.internal.layout.Side;
import org.rightplace.workbench.internal.layout.Stack;
import org.rightplace.workbench.internal.parts.EditorChoice;
import org.rightplace.workbench.internal.parts.EntityTypes;
import org.rightplace.workbench.internal.parts.Navigation;
import org.rightplace.workbench.internal.parts.Parts;
import org.rightplace.workbench.internal.parts.Tab;
import org.rightplace.workbench.internal.parts.TabKey;
import org.rightplace.workbench.internal.stacks.Desk;
import org.rightplace.workbench.spi.View;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Snapshot;

/** Opens tabs where they belong, and closes them. */
final class Navigator implements Navigation {

    private static final double SIDE_SHARE = 0.21;
    private static final double BELOW_SHARE = 0.24;

    private final Workbench workbench;
    private final Parts parts;
    private final Desk desk;
    private final EditorChoice editors;

    Navigator(Workbench workbench, Parts parts, Desk desk) {
        this.workbench = workbench;
        this.parts = parts;
        this.desk = desk;
        this.editors = new EditorChoice(workbench.contributions(), workbench.fence());
        desk.setCloser(this::close);
    }

    @Override
    public void open(EntityRef entity) {
        show(entity, choice -> false);
    }

    @Override
    public void open(Finding finding) {
        finding.about().stream()
                .filter(ref -> snapshot().find(ref).isPresent())
                .findFirst()
                .flatMap(ref -> show(ref, choice -> editors.shows(choice.editor(), finding)))
                .ifPresent(tab -> parts.reveal(tab, finding));
    }

    private Optional<Tab> show(EntityRef entity, Predicate<EditorChoice.Choice> meant) {
        var snapshot = snapshot();
        var choices = editors.showing(entity, snapshot);
        if (choices.isEmpty()) {
            workbench.status().say("Nothing here edits this entry; a plugin that does is missing or switched off.");
            return Optional.empty();
        }
        var front = desk.fronts();
        var best = choices.getFirst();
        // What is in front already shows a part of its subject; the subject itself opens where one would look for it.
        var inFront = choices.stream()
                .filter(choice -> front.contains(choice.key()) && choice.subject().equals(best.subject()))
                .filter(choice -> !choice.subject().equals(entity))
                .filter(choice -> editors.shows(choice.editor(), entity.type()))
                .findFirst();
        var chosen = choices.stream().filter(meant).findFirst().or(() -> inFront).orElse(best);
        openEditor(chosen.key());
        var tab = parts.find(chosen.key());
        tab.ifPresent(shown -> parts.reveal(shown, entity));
        return tab;
    }

    private Snapshot snapshot() {
        return workbench.session().workspace().orElseThrow().snapshot();
    }

    @Override
    public void open(String editorId, EntityRef subject) {
        openEditor(TabKey.editor(editorId, EntityTypes.word(subject.type()), subject.id()));
    }

    @Override
    public void openView(String viewId) {
        var key = TabKey.view(viewId);
        var view = workbench.contributions().find(View.class, viewId);
        if (view.isEmpty()) {
            workbench.status().say("This view is missing or switched off.");
            return;
        }
        if (desk.layout().stackOf(key.text()).isEmpty()) {
            desk.show(placed(key.text(), slot(view.get())));
        }
        desk.activate(key);
    }

    @Override
    public Optional<EntityRef> edited() {
        return Stream.concat(desk.front().stream(), desk.fronts().stream())
                .filter(TabKey::editor)
                .flatMap(key -> parts.subject(key).stream())
                .findFirst();
    }

    /** Puts a view where it belongs without bringing it to the front. */
    void addView(String viewId) {
        var key = TabKey.view(viewId).text();
        if (desk.layout().stackOf(key).isEmpty()) {
            workbench.contributions().find(View.class, viewId).ifPresent(view -> {
                var slot = slot(view);
                var before = desk.layout().stack(name(slot)).map(Stack::active).orElse("");
                desk.show(placed(key, slot).activated(before));
            });
        }
    }

    void close(TabKey key) {
        desk.show(desk.layout().without(key.text()));
        parts.close(key);
        desk.front().ifPresent(desk::activate);
    }

    private void openEditor(TabKey key) {
        if (!parts.available(key)) {
            workbench.status().say("This editor is missing or switched off.");
            return;
        }
        if (desk.layout().stackOf(key.text()).isEmpty()) {
            var stack = editorStack();
            desk.show(desk.layout().with(key.text(), stack.id(), stack.tabs().size()));
        }
        desk.activate(key);
    }

    /** The stack in use if it has editors, otherwise the first that has, otherwise the one meant for them. */
    private Stack editorStack() {
        var layout = desk.layout();
        return desk.focusedStack().filter(Navigator::hasEditors)
                .or(() -> layout.stacks().stream().filter(Navigator::hasEditors).findFirst())
                .or(() -> layout.stack(Layout.EDITORS))
                .orElseGet(() -> layout.stacks().getFirst());
    }

    private static boolean hasEditors(Stack stack) {
        return stack.tabs().stream().flatMap(text -> TabKey.parse(text).stream()).anyMatch(TabKey::editor);
    }

    private Layout placed(String key, View.Slot slot) {
        var layout = desk.layout();
        var name = name(slot);
        if (layout.stack(name).isPresent()) {
            return layout.with(key, name, Integer.MAX_VALUE);
        }
        return switch (slot) {
            case LEFT -> layout.edged(name, List.of(key), Side.LEFT, SIDE_SHARE);
            case RIGHT -> layout.edged(name, List.of(key), Side.RIGHT, SIDE_SHARE);
            case BELOW -> layout.edged(name, List.of(key), Side.BELOW, BELOW_SHARE);
        };
    }

    // One that cannot say where it opens can still be opened.
    private View.Slot slot(Present<View> view) {
        return workbench.fence().call(view.named(), "saying where it opens", () -> view.contribution().slot())
                .orElse(View.Slot.BELOW);
    }

    private static String name(View.Slot slot) {
        return slot.name().toLowerCase(java.util.Locale.ROOT);
    }
}
