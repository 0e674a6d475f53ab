package org.rightplace.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightplace.model.Alternative;
import org.rightplace.model.Assessment;
import org.rightplace.model.Attestation;
import org.rightplace.model.Comment;
import org.rightplace.model.Dataset;
import org.rightplace.model.DevelopmentNeed;
import org.rightplace.model.Entity;
import org.rightplace.model.EvidenceItem;
import org.rightplace.model.Framework;
import org.rightplace.model.JointAppointment;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Placement;
import org.rightplace.model.Practice;
import org.rightplace.model.Rating;
import org.rightplace.model.Service;
import org.rightplace.model.StaffChange;
import org.rightplace.model.StaffGroup;
import org.rightplace.model.Subject;
import org.rightplace.model.SystemProfile;
import org.rightplace.model.Task;
import org.rightplace.model.Term;
import org.rightplace.model.Theme;
import org.rightplace.model.Workshop;
import org.rightplace.model.Workstream;

/** How the elements that comments are about are named in files: each by its type, in lower case with hyphens, and id. */
public final class Subjects {

    private static final Map<String, Class<? extends Entity>> TYPES = named(List.of(
            Alternative.class,
            Assessment.class,
            Attestation.class,
            Comment.class,
            Dataset.class,
            DevelopmentNeed.class,
            EvidenceItem.class,
            Framework.class,
            JointAppointment.class,
            OperatingModel.class,
            Organisation.class,
            Place.class,
            Placement.class,
            Practice.class,
            Rating.class,
            Service.class,
            StaffChange.class,
            StaffGroup.class,
            SystemProfile.class,
            Task.class,
            Term.class,
            Theme.class,
            Workshop.class,
            Workstream.class));

    /** The name of services. */
    public static final String SERVICE = name(Service.class);

    /** The names of what is said of a service under the service's own id. */
    public static final List<String> OF_SERVICE =
            List.of(SERVICE, name(Placement.class), name(Assessment.class), name(OperatingModel.class));

    private Subjects() {}

    /** The types of entity that can be named. */
    public static Set<Class<? extends Entity>> types() {
        return Set.copyOf(TYPES.values());
    }

    /** The name of a type of entity, such as "staff-group". */
    public static String name(Class<? extends Entity> type) {
        var words = type.getSimpleName();
        var result = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (i > 0 && Character.isUpperCase(letter) && Character.isLowerCase(words.charAt(i - 1))) {
                result.append('-');
            }
            result.append(Character.toLowerCase(letter));
        }
        return result.toString();
    }

    private static Map<String, Class<? extends Entity>> named(List<Class<? extends Entity>> types) {
        var result = new HashMap<String, Class<? extends Entity>>();
        types.forEach(type -> result.put(name(type), type));
        return Map.copyOf(result);
    }

    /**
     * Names an entity, or a part of it.
     *
     * @param part the part that is meant, such as the id of a question or function; empty for all of it
     */
    public static Subject to(EntityRef ref, String part) {
        return new Subject(name(ref.type()), ref.id(), part, null);
    }

    /** The entity that is named; empty if this version knows no such type. It need not be there. */
    public static Optional<EntityRef> ref(Subject subject) {
        return Optional.ofNullable(TYPES.get(subject.type())).map(type -> new EntityRef(type, subject.id()));
    }

    /** The key under which {@link Index#COMMENTS_BY_SUBJECT} has the comments on an entity, whichever part they name. */
    public static String key(String type, String id) {
        return type + " " + id;
    }
}
