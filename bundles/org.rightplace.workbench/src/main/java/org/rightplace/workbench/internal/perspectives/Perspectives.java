package org.rightplace.workbench.internal.perspectives;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightplace.workbench.internal.Signal;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.contributions.Contributions.Present;
import org.rightplace.workbench.internal.layout.Layout;
import org.rightplace.workbench.internal.parts.TabKey;
import org.rightplace.workbench.internal.settings.LayoutMemory;
import org.rightplace.workbench.spi.Perspective;

/** Which perspective is in use, and the layout of each. Editors stay open from one to the next; views come and go. */
public final class Perspectives {

    private static final String CURRENT = "perspective";

    private final Workbench workbench;
    private final LayoutMemory memory;
    private final Map<String, Layout> layouts = new HashMap<>();
    private final Set<String> visited = new HashSet<>();
    private final Signal<String> changed = new Signal<>();
    private String current;

    public Perspectives(Workbench workbench) {
        this.workbench = workbench;
        this.memory = new LayoutMemory(workbench.settings().folder());
        this.current = workbench.settings().get(CURRENT).orElse("");
    }

    /** All that are here. */
    public List<Present<Perspective>> all() {
        return workbench.contributions().all(Perspective.class);
    }

    /** The one in use: the one chosen last or, while that is not here, the first. */
    public Optional<Present<Perspective>> current() {
        return all().stream().filter(one -> one.id().equals(current)).findFirst().or(() -> all().stream().findFirst());
    }

    /** The layout to start with. */
    public Layout start() {
        return current().map(this::layout).orElseGet(() -> new Layout(new org.rightplace.workbench.internal.layout.Stack(
                Layout.EDITORS, true, List.of(), "")));
    }

    /**
     * Changes to another perspective.
     *
     * @param left the layout of the one before
     * @return the layout of the other, with the editors that are open
     */
    public Layout change(String id, Layout left) {
        current().ifPresent(before -> layouts.put(before.id(), left));
        current = id;
        workbench.settings().set(CURRENT, id);
        var next = current().map(this::layout).orElse(left);
        var result = withEditors(next, left);
        changed.fire(id);
        return result;
    }

    /** The layout of the perspective in use as it was before the user moved anything. */
    public Layout reset(Layout left) {
        current().ifPresent(one -> {
            layouts.remove(one.id());
            memory.forget(one.id());
        });
        return withEditors(start(), left);
    }

    /** Whether the perspective in use is shown for the first time in this session; true once. */
    public boolean firstVisit() {
        return current().filter(one -> visited.add(one.id())).isPresent();
    }

    /** Told the id of the perspective that is now in use. */
    public Signal<String> changed() {
        return changed;
    }

    /** Remembers all layouts for the next session. */
    public void remember(Layout now) {
        current().ifPresent(one -> layouts.put(one.id(), now));
        layouts.forEach(memory::put);
        memory.save();
    }

    private Layout layout(Present<Perspective> perspective) {
        return layouts.computeIfAbsent(perspective.id(), id -> memory.get(id)
                .or(() -> workbench.fence().call(perspective.named(), "saying its views",
                        () -> PerspectiveLayout.of(perspective.contribution())))
                .orElseGet(() -> new Layout(new org.rightplace.workbench.internal.layout.Stack(
                        Layout.EDITORS, true, List.of(), ""))));
    }

    /** A layout with just the editors that another has. */
    static Layout withEditors(Layout layout, Layout open) {
        var result = layout;
        var editors = editors(open);
        for (var key : editors(layout)) {
            if (!editors.contains(key)) {
                result = result.without(key);
            }
        }
        var front = open.stacks().stream().map(stack -> stack.active()).filter(editors::contains).findFirst();
        for (var key : editors) {
            if (result.stackOf(key).isEmpty()) {
                var stack = result.stack(Layout.EDITORS).orElse(result.stacks().getFirst());
                result = result.with(key, stack.id(), stack.tabs().size());
            }
        }
        return front.isPresent() ? result.activated(front.get()) : result;
    }

    private static List<String> editors(Layout layout) {
        return layout.tabs().stream().filter(key -> TabKey.parse(key).filter(TabKey::editor).isPresent()).toList();
    }
}
