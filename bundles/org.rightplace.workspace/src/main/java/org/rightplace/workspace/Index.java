package org.rightplace.workspace;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rightplace.model.Entity;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.model.Service;

/**
 * A way to look entities up by something other than their id. A snapshot keeps every index in {@link #ALL} up to date
 * at a cost that does not depend on the size of the system.
 *
 * @param <E> the type of entity it finds
 */
public final class Index<E extends Entity> {

    /** Places by the id of a place they lie in; places that lie in none are under the empty key. */
    public static final Index<Place> PLACES_BY_PARENT =
            new Index<>(Place.class, place -> place.parents().isEmpty() ? List.of("") : place.parents());

    /** Places by the id of their level. */
    public static final Index<Place> PLACES_BY_LEVEL = new Index<>(Place.class, place -> List.of(place.level()));

    /** Practices by the id of a place they name. */
    public static final Index<Practice> PRACTICES_BY_PLACE = new Index<>(Practice.class, Practice::places);

    /** Organisations by the id of a place they belong to. */
    public static final Index<Organisation> ORGANISATIONS_BY_PLACE = new Index<>(Organisation.class, Organisation::places);

    /** Services and service areas by the id of every workstream they belong to, cross-cutting ones included. */
    public static final Index<Service> SERVICES_BY_WORKSTREAM = new Index<>(
            Service.class, service -> Stream.concat(Stream.of(service.workstream()), service.alsoIn().stream())
                    .distinct()
                    .toList());

    /** Services and service areas by the id of the service area they lie in; those at the top are under the empty key. */
    public static final Index<Service> SERVICES_BY_PARENT = new Index<>(Service.class, service -> List.of(service.parent()));

    /** Every index that snapshots keep. */
    public static final List<Index<?>> ALL = List.of(
            PLACES_BY_PARENT,
            PLACES_BY_LEVEL,
            PRACTICES_BY_PLACE,
            ORGANISATIONS_BY_PLACE,
            SERVICES_BY_WORKSTREAM,
            SERVICES_BY_PARENT);

    private final Class<E> type;
    private final Function<E, Collection<String>> keys;

    private Index(Class<E> type, Function<E, Collection<String>> keys) {
        this.type = type;
        this.keys = keys;
    }

    /** The type of entity it finds. */
    public Class<E> type() {
        return type;
    }

    Collection<String> keysOf(Entity entity) {
        return keys.apply(type.cast(entity));
    }
}
