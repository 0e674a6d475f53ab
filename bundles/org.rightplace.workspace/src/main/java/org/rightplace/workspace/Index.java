package org.rightplace.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rightplace.model.Alternative;
import org.rightplace.model.Ballot;
import org.rightplace.model.Comment;
import org.rightplace.model.Entity;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.model.Rating;
import org.rightplace.model.Service;
import org.rightplace.model.StaffChange;
import org.rightplace.model.StaffGroup;
import org.rightplace.model.Task;

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
    public static final Index<Service> SERVICES_BY_WORKSTREAM = new Index<>(Service.class, Index::workstreams);

    /** Services and service areas by the id of the service area they lie in; those at the top are under the empty key. */
    public static final Index<Service> SERVICES_BY_PARENT = new Index<>(Service.class, service -> List.of(service.parent()));

    /** Alternatives by the id of their service. */
    public static final Index<Alternative> ALTERNATIVES_BY_SERVICE =
            new Index<>(Alternative.class, alternative -> List.of(alternative.service()));

    /** Ratings by the id of the neighbourhood. */
    public static final Index<Rating> RATINGS_BY_PLACE = new Index<>(Rating.class, rating -> List.of(rating.place()));

    /** Staff groups by the id of every service they are said to work on. */
    public static final Index<StaffGroup> STAFF_BY_SERVICE = new Index<>(StaffGroup.class, StaffGroup::services);

    /** Changes to people's work by the id of the staff group. */
    public static final Index<StaffChange> CHANGES_BY_STAFF_GROUP =
            new Index<>(StaffChange.class, change -> List.of(change.staffGroup()));

    /** Changes to people's work by the id of the service that causes them. */
    public static final Index<StaffChange> CHANGES_BY_SERVICE =
            new Index<>(StaffChange.class, change -> List.of(change.service()));

    /** Tasks by the id of their workstream. */
    public static final Index<Task> TASKS_BY_WORKSTREAM = new Index<>(Task.class, task -> List.of(task.workstream()));

    /** Tasks by the id of the service they carry a decision on into practice. */
    public static final Index<Task> TASKS_BY_SERVICE = new Index<>(Task.class, task -> List.of(task.service()));

    /** Comments by {@linkplain Subjects#key what} they are about, and what was changed because of them. */
    public static final Index<Comment> COMMENTS_BY_SUBJECT = new Index<>(Comment.class, Index::subjects);

    /** Ballots by the id of their workshop. */
    public static final Index<Ballot> BALLOTS_BY_WORKSHOP = new Index<>(Ballot.class, ballot -> List.of(ballot.workshop()));

    /** Every index that snapshots keep. */
    public static final List<Index<?>> ALL = List.of(
            PLACES_BY_PARENT,
            PLACES_BY_LEVEL,
            PRACTICES_BY_PLACE,
            ORGANISATIONS_BY_PLACE,
            SERVICES_BY_WORKSTREAM,
            SERVICES_BY_PARENT,
            ALTERNATIVES_BY_SERVICE,
            RATINGS_BY_PLACE,
            STAFF_BY_SERVICE,
            CHANGES_BY_STAFF_GROUP,
            CHANGES_BY_SERVICE,
            TASKS_BY_WORKSTREAM,
            TASKS_BY_SERVICE,
            COMMENTS_BY_SUBJECT,
            BALLOTS_BY_WORKSHOP);

    private static final Map<Class<?>, List<Index<?>>> BY_TYPE = new HashMap<>();

    static {
        for (var index : ALL) {
            BY_TYPE.computeIfAbsent(index.type, type -> new ArrayList<>()).add(index);
        }
    }

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

    private static Collection<String> workstreams(Service service) {
        if (service.alsoIn().isEmpty()) {
            return List.of(service.workstream());
        }
        var workstreams = new LinkedHashSet<String>();
        workstreams.add(service.workstream());
        workstreams.addAll(service.alsoIn());
        return workstreams;
    }

    private static Collection<String> subjects(Comment comment) {
        var keys = new LinkedHashSet<String>();
        if (comment.about() != null) {
            keys.add(Subjects.key(comment.about().type(), comment.about().id()));
        }
        for (var subject : comment.changed()) {
            keys.add(Subjects.key(subject.type(), subject.id()));
        }
        return keys;
    }

    /** The indexes that find entities of a type. */
    static List<Index<?>> of(Class<? extends Entity> type) {
        return BY_TYPE.getOrDefault(type, List.of());
    }

    Collection<String> keysOf(Entity entity) {
        return keys.apply(type.cast(entity));
    }
}
