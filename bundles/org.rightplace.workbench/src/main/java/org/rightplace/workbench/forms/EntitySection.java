package org.rightplace.workbench.forms;

import org.rightplace.model.Entity;
import org.rightplace.workbench.spi.InspectorSection;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** The section of the inspector that edits the texts of one kind of entity, in place of the general one for those. */
public abstract class EntitySection implements InspectorSection {

    private static final int FIRST = 100;

    private final Class<? extends Entity> type;
    private final String id;
    private final String name;

    /**
     * @param type the kind of entity
     * @param id the section's own id
     * @param name what stands above it
     */
    protected EntitySection(Class<? extends Entity> type, String id, String name) {
        this.type = type;
        this.id = id;
        this.name = name;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final int order() {
        return FIRST;
    }

    @Override
    public final boolean replacesDetails() {
        return true;
    }

    @Override
    public final boolean accepts(EntityRef entity, Snapshot snapshot) {
        return entity.type() == type && snapshot.find(entity).isPresent();
    }
}
