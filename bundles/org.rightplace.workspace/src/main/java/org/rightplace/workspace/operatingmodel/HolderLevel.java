package org.rightplace.workspace.operatingmodel;

import org.rightplace.model.Framework;
import org.rightplace.model.Holder;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.workspace.Snapshot;

/** The level that a holder sits at, by which it is coloured and ordered. */
public final class HolderLevel {

    /** The rank of a holder that sits at no level, such as an organisation that belongs to no place. */
    public static final int NONE = -1;

    private HolderLevel() {}

    /**
     * The rank of a holder's level, 0 for the nearest: that of the level or place itself; of an organisation, the
     * farthest level of its places, because it acts for all of them.
     *
     * @return {@link #NONE} if it sits at no level that the framework has
     */
    public static int rank(Snapshot snapshot, Holder holder) {
        return snapshot.framework().map(framework -> rank(snapshot, framework, holder)).orElse(NONE);
    }

    private static int rank(Snapshot snapshot, Framework framework, Holder holder) {
        return switch (holder.type()) {
            case LEVEL -> framework.rank(holder.id());
            case PLACE -> place(snapshot, framework, holder.id());
            case ORGANISATION -> snapshot.find(Organisation.class, holder.id())
                    .map(organisation -> organisation.places().stream()
                            .mapToInt(id -> place(snapshot, framework, id))
                            .max()
                            .orElse(NONE))
                    .orElse(NONE);
            case null -> NONE;
        };
    }

    private static int place(Snapshot snapshot, Framework framework, String id) {
        return snapshot.find(Place.class, id).map(place -> framework.rank(place.level())).orElse(NONE);
    }
}
