package org.rightplace.workbench.spi;

import java.util.Locale;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.model.Entity;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Snapshot;

/**
 * A part that edits something, in a tab of its own in the middle. The explorer offers it under every entity of its
 * subject type.
 */
public interface Editor extends Contribution {

    /**
     * The type of entity it edits: {@link org.rightplace.model.SystemProfile} for an editor of the whole system,
     * {@link org.rightplace.model.Framework}, {@link org.rightplace.model.Workstream} or any other.
     */
    Class<? extends Entity> subject();

    /**
     * The title of the tab for this subject; by default the editor's name, after that of the workstream if it edits one,
     * since several workstreams may be open at once.
     */
    default String title(EntityRef subject, Snapshot snapshot) {
        return subject.type() == Workstream.class
                ? snapshot.find(Workstream.class, subject.id())
                        .map(workstream -> workstream.name() + " · " + name().substring(0, 1).toLowerCase(Locale.ROOT) + name().substring(1))
                        .orElse(name())
                : name();
    }

    /** Whether it can edit this subject. */
    default boolean accepts(EntityRef subject, Snapshot snapshot) {
        return subject.type() == subject();
    }

    /**
     * Whether its part can {@linkplain Part#reveal reveal} entities of this type, which belong to its subject: the
     * editor of a workstream's catalogue shows services, for example. Such an entity is opened in this editor.
     */
    default boolean shows(Class<? extends Entity> type) {
        return type == subject();
    }

    /**
     * Whether what was found is to be seen here rather than in the editor that its subject opens in otherwise, as a word in
     * the notes of a service is to be seen in the catalogue and not among the answers about it; no by default.
     */
    default boolean shows(Finding finding) {
        return false;
    }

    /**
     * Other words that somebody may look for it by in the search, besides its name, such as what is edited in it; none by
     * default. They are not shown.
     */
    default String alias() {
        return "";
    }

    /** Makes the part. Called on the UI thread each time the editor is opened on a subject. */
    Part open(Composite parent, PartSite site, EntityRef subject);
}
