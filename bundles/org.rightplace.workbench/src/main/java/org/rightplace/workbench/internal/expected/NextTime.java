package org.rightplace.workbench.internal.expected;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightplace.model.SystemProfile;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.contributions.Contributions.Present;
import org.rightplace.workbench.internal.parts.EntityTypes;
import org.rightplace.workbench.internal.parts.TabKey;
import org.rightplace.workbench.spi.Contribution;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.View;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/**
 * Sees to it that the next window knows what to expect: what was here when this one was complete, and is still here when it
 * closes. What comes later, as plugins do, will come later the next time.
 */
public final class NextTime {

    private final Workbench workbench;
    private final Set<Contribution> first = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean noted;

    public NextTime(Workbench workbench) {
        this.workbench = workbench;
    }

    /** Notes what is here now, at the moment in which the window is complete. */
    public void note() {
        noted = true;
        first.addAll(workbench.contributions().given(View.class));
        first.addAll(workbench.contributions().given(Editor.class));
    }

    /**
     * Remembers it, if the window was complete and a system is open.
     *
     * @param tabs what the open tabs say by themselves
     */
    public void remember(Map<TabKey, String> tabs) {
        if (noted) {
            workbench.session().workspace().ifPresent(open -> remember(tabs, open.folder(), open.snapshot()));
        }
    }

    private void remember(Map<TabKey, String> tabs, Path folder, Snapshot snapshot) {
        var editors = still(Editor.class);
        var titles = new HashMap<>(tabs);
        snapshot.profile().map(EntityRef::to).ifPresent(profile -> editors.forEach(editor -> title(editor, profile, snapshot, titles)));
        titles.keySet().removeIf(key -> !key.editor() || editors.stream().noneMatch(editor -> editor.id().equals(key.contribution())));
        new Expected(workbench.settings()).remember(contributions(still(View.class)), contributions(editors), folder, snapshot, titles);
    }

    // What stands below the system in the explorer is named by its title.
    private void title(Present<Editor> editor, EntityRef profile, Snapshot snapshot, Map<TabKey, String> titles) {
        workbench.fence().call(editor.named(), "naming itself", () -> editor.contribution().subject() == SystemProfile.class
                        ? editor.contribution().title(profile, snapshot) : "")
                .filter(title -> !title.isEmpty())
                .ifPresent(title -> titles.putIfAbsent(
                        TabKey.editor(editor.id(), EntityTypes.word(profile.type()), profile.id()), title));
    }

    private <C extends Contribution> List<Present<C>> still(Class<C> kind) {
        return workbench.contributions().all(kind).stream().filter(one -> first.contains(one.contribution())).toList();
    }

    private static <C extends Contribution> List<C> contributions(List<Present<C>> all) {
        return all.stream().map(Present::contribution).toList();
    }
}
