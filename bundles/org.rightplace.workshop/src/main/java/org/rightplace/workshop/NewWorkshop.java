package org.rightplace.workshop;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.rightplace.model.Extras;
import org.rightplace.model.Service;
import org.rightplace.model.Subgroup;
import org.rightplace.model.Workshop;
import org.rightplace.model.WorkshopState;
import org.rightplace.workspace.Days;
import org.rightplace.workspace.Ids;
import org.rightplace.workspace.Snapshot;

/**
 * What somebody wants of a workshop before it begins.
 *
 * @param name what it is called; empty for its usual name
 * @param workstream the id of the workstream
 * @param services the ids of the services to decide on
 * @param questions the ids of the questions to ask; empty for all
 * @param room the names of the parts of the room
 * @param namesKept whether people are asked their names
 */
public record NewWorkshop(
        String name, String workstream, List<String> services, List<String> questions, List<String> room, boolean namesKept) {

    /** The parts of the room that there usually are. */
    public static final List<String> USUAL_ROOM = List.of("Clinicians", "Commissioners", "Councils", "Providers", "Public");


    public NewWorkshop {
        services = List.copyOf(services);
        questions = List.copyOf(questions);
        room = List.copyOf(room);
    }

    /** The workshop, with an id and a code of its own. */
    public Workshop workshop(Snapshot snapshot, LocalDate today) {
        return new Workshop(
                Ids.next(),
                name.isBlank() ? usualName(snapshot, services, today) : name.strip(),
                workstream,
                services,
                questions,
                subgroups(List.of()),
                namesKept,
                JoinCode.next(),
                WorkshopState.PREPARED,
                List.of(),
                List.of(),
                Extras.NONE);
    }

    /** A prepared workshop with this in place of what was wanted before. */
    public Workshop revised(Workshop prepared, Snapshot snapshot, LocalDate today) {
        return prepared
                .withName(name.isBlank() ? usualName(snapshot, services, today) : name.strip())
                .withServices(services)
                .withQuestions(questions)
                .withSubgroups(subgroups(prepared.subgroups()))
                .withNamesKept(namesKept);
    }

    /** The parts of the room; those that were there before stay what they were. */
    private List<Subgroup> subgroups(List<Subgroup> before) {
        var subgroups = new LinkedHashMap<String, Subgroup>();
        for (var words : room.stream().map(String::strip).filter(words -> !words.isEmpty()).distinct().toList()) {
            var part = before.stream()
                    .filter(one -> one.name().equals(words))
                    .findFirst()
                    .orElseGet(() -> new Subgroup(id(words), words, Extras.NONE));
            // Names that differ in their signs alone are two parts of the room all the same.
            var own = subgroups.containsKey(part.id()) ? part.withId(Ids.next()) : part;
            subgroups.put(own.id(), own);
        }
        return List.copyOf(subgroups.values());
    }

    /** What a workshop on services is called unless somebody says otherwise. */
    public static String usualName(Snapshot snapshot, List<String> services, LocalDate today) {
        var day = Days.inFull(today);
        if (services.isEmpty()) {
            return "Workshop, " + day;
        }
        var first = snapshot.find(Service.class, services.getFirst()).map(Service::name).orElse("Workshop");
        return services.size() == 1 ? first + ", " + day : "%s and %d more, %s".formatted(first, services.size() - 1, day);
    }

    private static String id(String words) {
        var id = String.join("-", Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .filter(part -> !part.isEmpty())
                .toList());
        return id.isEmpty() ? Ids.next() : id;
    }
}
