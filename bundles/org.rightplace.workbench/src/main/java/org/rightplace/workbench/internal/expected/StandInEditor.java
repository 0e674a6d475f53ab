package org.rightplace.workbench.internal.expected;

import java.util.List;
import java.util.Map;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.model.Entity;
import org.rightplace.workbench.internal.parts.EntityTypes;
import org.rightplace.workbench.internal.parts.TabKey;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/**
 * Stands where an editor is expected; see {@link Expected}.
 *
 * @param shown the words for the types of entity that it shows
 * @param titles what its tabs said last time, by their keys
 */
record StandInEditor(String id, int order, Class<? extends Entity> subject, List<String> shown, String name, Map<String, String> titles)
        implements Editor {

    @Override
    public boolean shows(Class<? extends Entity> type) {
        return shown.contains(EntityTypes.word(type));
    }

    @Override
    public String title(EntityRef subject, Snapshot snapshot) {
        var before = titles.get(TabKey.editor(id, EntityTypes.word(subject.type()), subject.id()).text());
        return before == null ? Editor.super.title(subject, snapshot) : before;
    }

    @Override
    public Part open(Composite parent, PartSite site, EntityRef subject) {
        throw new IllegalStateException(name + " has not come yet");
    }
}
