package org.rightplace.workbench.internal.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rightplace.model.Dataset;
import org.rightplace.model.Entity;
import org.rightplace.model.Framework;
import org.rightplace.model.Level;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.SystemProfile;
import org.rightplace.model.Task;
import org.rightplace.model.Term;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.Counts;
import org.rightplace.workspace.Elements;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Snapshot;

/** How entities are called on screen: their name, what they are, and where they belong. */
public final class EntityWords {

    private static final String DOT = " \u00b7 ";

    // A list is known by what it is for, and its entries with it.
    private static final Map<Class<?>, String> KINDS = Map.of(Term.class, "Glossary", Dataset.class, "Data");

    private EntityWords() {}

    /** Its name. */
    public static String name(Entity entity) {
        var name = Elements.own(entity);
        return name.isBlank() ? "Unnamed " + kind(entity).toLowerCase(java.util.Locale.ROOT) : name;
    }

    /** Its name, or what it is known by if it has none of its own, such as "Change to Contract managers". */
    public static String name(Entity entity, Snapshot snapshot) {
        return Elements.own(entity).isBlank() ? Elements.name(entity, snapshot) : name(entity);
    }

    /** The name of what a reference names, or empty if it is not there. */
    public static String name(EntityRef ref, Snapshot snapshot) {
        return snapshot.find(ref).map(entity -> name(owner(entity, snapshot), snapshot)).orElse("");
    }

    /** What it is. */
    public static String kind(Entity entity) {
        return KINDS.getOrDefault(entity.getClass(), Elements.kind(entity));
    }

    /** The icon of its kind. */
    public static String icon(Entity entity) {
        return switch (entity) {
            case SystemProfile system -> "system";
            case Framework framework -> "framework";
            case Workstream workstream -> "workstream";
            case Service service -> service.kind() == ServiceKind.AREA ? "area" : "service";
            case Place place -> "place";
            case Practice practice -> "practice";
            case Organisation organisation -> "organisation";
            case Term term -> "term";
            case Task task -> "plan";
            default -> "part";
        };
    }

    /** Where it belongs or how large it is, in a few words. */
    public static String context(Entity entity, Snapshot snapshot) {
        if (entity instanceof Service service) {
            return joined(workstream(service, snapshot), parent(service, snapshot));
        }
        return switch (entity) {
            case Workstream workstream -> Counts.of(services(workstream, snapshot), "service");
            case Place place -> joined(level(place, snapshot), parents(place, snapshot));
            case Practice practice -> joined(practice.code(), names(practice.places(), snapshot));
            case Organisation organisation -> organisation.code();
            case Term term -> term.meaning();
            case Task task -> snapshot.find(Workstream.class, task.workstream()).map(Workstream::name).orElse("");
            default -> kind(entity);
        };
    }

    /** How many services a workstream has; service areas do not count. */
    public static long services(Workstream workstream, Snapshot snapshot) {
        return snapshot.lookup(Index.SERVICES_BY_WORKSTREAM, workstream.id()).stream()
                .filter(service -> service.kind() == ServiceKind.SERVICE)
                .count();
    }

    // A placement or an assessment has no name; it is known by the service it is about.
    private static Entity owner(Entity entity, Snapshot snapshot) {
        return Owners.of(EntityRef.to(entity), snapshot)
                .filter(ref -> ref.type() == Service.class && !(entity instanceof Service))
                .<Entity>flatMap(ref -> snapshot.find(Service.class, ref.id()))
                .orElse(entity);
    }

    private static String workstream(Service service, Snapshot snapshot) {
        return snapshot.find(Workstream.class, service.workstream()).map(Workstream::name).orElse("");
    }

    private static String parent(Service service, Snapshot snapshot) {
        return snapshot.find(Service.class, service.parent()).map(Service::name).orElse("");
    }

    private static String level(Place place, Snapshot snapshot) {
        return snapshot.framework().flatMap(framework -> framework.level(place.level())).map(Level::name).orElse("");
    }

    private static String parents(Place place, Snapshot snapshot) {
        return names(place.parents(), snapshot);
    }

    private static String names(List<String> places, Snapshot snapshot) {
        var names = new ArrayList<String>();
        places.forEach(id -> snapshot.find(Place.class, id).map(Place::name).ifPresent(names::add));
        return String.join(", ", names);
    }

    private static String joined(String... words) {
        return String.join(DOT, java.util.stream.Stream.of(words).filter(Objects::nonNull).filter(word -> !word.isBlank()).toList());
    }
}
