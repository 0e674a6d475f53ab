package org.rightplace.workbench.internal.parts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rightplace.model.Assessment;
import org.rightplace.model.Dataset;
import org.rightplace.model.Entity;
import org.rightplace.model.Framework;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Placement;
import org.rightplace.model.Practice;
import org.rightplace.model.Service;
import org.rightplace.model.SystemProfile;
import org.rightplace.model.Term;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** The types of entity by the word they are remembered by. */
public final class EntityTypes {

    private static final List<Class<? extends Entity>> KNOWN = List.of(
            SystemProfile.class, Framework.class, Workstream.class, Service.class, Place.class, Practice.class,
            Organisation.class, Term.class, Dataset.class, Assessment.class, Placement.class);

    private EntityTypes() {}

    /** The word for a type. */
    public static String word(Class<? extends Entity> type) {
        return type.getSimpleName();
    }

    /** The entity that a word and an id name. */
    public static Optional<EntityRef> ref(String word, String id, Snapshot snapshot) {
        return in(snapshot).stream()
                .filter(type -> word(type).equals(word))
                .findFirst()
                .map(type -> new EntityRef(type, id));
    }

    /** The types that an editor can be about whatever is open, and those of which a system has some. */
    public static List<Class<? extends Entity>> in(Snapshot snapshot) {
        return Stream.<Class<? extends Entity>>concat(KNOWN.stream(), snapshot.types().stream()).distinct().toList();
    }
}
