package org.rightplace.workbench.internal.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rightplace.model.Entity;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.model.Service;
import org.rightplace.model.Term;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.internal.parts.EntityTypes;
import org.rightplace.workbench.internal.parts.EntityWords;
import org.rightplace.workspace.Derivation;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** Everything in a system that can be found by its name; worked out in the background and kept while it holds. */
final class Entities implements Derivation<List<Candidate>> {

    private static final List<Class<? extends Entity>> TYPES =
            List.of(Workstream.class, Service.class, Place.class, Organisation.class, Practice.class, Term.class);
    private static final Entities ALL = new Entities();

    private Entities() {}

    static List<Candidate> of(Snapshot snapshot) {
        return snapshot.derive(ALL);
    }

    @Override
    public Set<Class<? extends Entity>> inputs() {
        return Set.copyOf(TYPES);
    }

    @Override
    public List<Candidate> compute(Snapshot snapshot) {
        var result = new ArrayList<Candidate>();
        for (var type : TYPES) {
            for (var entity : snapshot.all(type)) {
                result.add(new Candidate(
                        Candidate.Kind.ENTITY,
                        EntityTypes.word(type) + ":" + entity.id(),
                        EntityWords.name(entity),
                        EntityWords.context(entity, snapshot),
                        EntityWords.kind(entity),
                        EntityRef.to(entity)));
            }
        }
        return List.copyOf(result);
    }
}
