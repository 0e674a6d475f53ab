package org.rightplace.workbench.internal.window;

import java.nio.file.Path;
import java.util.List;
import org.rightplace.workbench.internal.layout.Layout;
import org.rightplace.workbench.internal.parts.TabKey;
import org.rightplace.workbench.internal.settings.Settings;

/** Remembers which editors were open in which workspace. */
final class OpenEditors {

    private static final String SETTING = "editors.of.";

    private final Settings settings;

    OpenEditors(Settings settings) {
        this.settings = settings;
    }

    void remember(Path workspace, Layout layout) {
        settings.setList(key(workspace), editors(layout));
    }

    /** The layout with the editors that were open when the workspace was closed last. */
    Layout restored(Path workspace, Layout layout) {
        var wanted = settings.list(key(workspace));
        var result = without(layout, wanted);
        for (var editor : wanted) {
            if (result.stackOf(editor).isEmpty()) {
                var stack = result.stack(Layout.EDITORS).orElse(result.stacks().getFirst());
                result = result.with(editor, stack.id(), stack.tabs().size());
            }
        }
        return result;
    }

    private static Layout without(Layout layout, List<String> kept) {
        var result = layout;
        for (var editor : editors(layout)) {
            if (!kept.contains(editor)) {
                result = result.without(editor);
            }
        }
        return result;
    }

    private static List<String> editors(Layout layout) {
        return layout.tabs().stream().filter(tab -> TabKey.parse(tab).filter(TabKey::editor).isPresent()).toList();
    }

    private static String key(Path workspace) {
        return SETTING + workspace.toAbsolutePath().normalize();
    }
}
