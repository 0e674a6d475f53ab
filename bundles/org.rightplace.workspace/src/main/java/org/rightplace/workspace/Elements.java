package org.rightplace.workspace;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rightplace.model.Alternative;
import org.rightplace.model.Assessment;
import org.rightplace.model.Attestation;
import org.rightplace.model.Band;
import org.rightplace.model.Characteristic;
import org.rightplace.model.Comment;
import org.rightplace.model.CommissioningFunction;
import org.rightplace.model.Dataset;
import org.rightplace.model.DevelopmentNeed;
import org.rightplace.model.Domain;
import org.rightplace.model.Entity;
import org.rightplace.model.EvidenceItem;
import org.rightplace.model.Framework;
import org.rightplace.model.Level;
import org.rightplace.model.Named;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.OperatingModelKind;
import org.rightplace.model.Place;
import org.rightplace.model.Placement;
import org.rightplace.model.Principle;
import org.rightplace.model.Question;
import org.rightplace.model.Rating;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.StaffChange;
import org.rightplace.model.StaffGroup;
import org.rightplace.model.Subject;
import org.rightplace.model.SystemProfile;
import org.rightplace.model.Term;

/** How the elements of a system are called in sentences and lists, whatever they are. */
public final class Elements {

    private static final int SHORT = 60;
    private static final String DOT = " · ";

    // What is called otherwise than its type is.
    private static final Map<Class<?>, String> KINDS =
            Map.of(SystemProfile.class, "System", EvidenceItem.class, "Evidence", Term.class, "Word");

    private Elements() {}

    /** What an element is called; never empty. */
    public static String name(Entity entity, Snapshot snapshot) {
        var name = switch (entity) {
            case Placement placement -> "Placement of " + service(placement.id(), snapshot);
            case Assessment assessment -> "Answers on " + service(assessment.id(), snapshot);
            case OperatingModel model -> "Operating model of " + service(model.id(), snapshot);
            case Alternative alternative -> alternative.name() + DOT + service(alternative.service(), snapshot);
            case Attestation attestation -> principle(attestation.principle(), snapshot);
            case Rating rating -> name(Place.class, rating.place(), snapshot) + DOT
                    + characteristic(rating.characteristic(), snapshot);
            case StaffChange change -> "Change to " + name(StaffGroup.class, change.staffGroup(), snapshot);
            default -> own(entity);
        };
        return name.isBlank() ? "Unnamed " + kind(entity).toLowerCase(Locale.ROOT) : name;
    }

    /** What is named, or that it is no longer there. */
    public static String name(Subject subject, Snapshot snapshot) {
        var whole = Subjects.ref(subject)
                .flatMap(snapshot::find)
                .map(entity -> name(entity, snapshot))
                .or(() -> notYetSaid(subject, snapshot))
                .orElse("Something that is no longer there");
        return part(subject, snapshot).map(part -> whole + DOT + part).orElse(whole);
    }

    // One may speak of where a service should go before anybody has placed it.
    private static Optional<String> notYetSaid(Subject subject, Snapshot snapshot) {
        return Optional.of(subject)
                .filter(named -> Subjects.OF_SERVICE.contains(named.type()))
                .flatMap(named -> snapshot.find(Service.class, named.id()))
                .map(service -> capital(subject.type().replace('-', ' ')) + " of " + own(service));
    }

    /** What sort of thing it is, such as "Service area". */
    public static String kind(Entity entity) {
        if (entity instanceof Service service && service.kind() == ServiceKind.AREA) {
            return "Service area";
        }
        return KINDS.getOrDefault(entity.getClass(), capital(Subjects.name(entity.getClass()).replace('-', ' ')));
    }

    /** The name or title an element has itself; empty if it has none and is known by what it belongs to. */
    public static String own(Entity entity) {
        if (entity instanceof Named named) {
            return named.name();
        }
        return switch (entity) {
            case Dataset dataset -> dataset.title();
            case DevelopmentNeed need -> shortened(need.need());
            case Comment comment -> shortened(comment.text());
            default -> "";
        };
    }

    /** A text on one line, cut between words where it is long. */
    public static String shortened(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= SHORT) {
            return line;
        }
        int end = line.lastIndexOf(' ', SHORT);
        return line.substring(0, end > 0 ? end : SHORT) + "…";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Optional<String> part(Subject subject, Snapshot snapshot) {
        if (subject.part().isEmpty()) {
            return Optional.empty();
        }
        return snapshot.framework()
                .flatMap(framework -> parts(framework).filter(part -> part.id().equals(subject.part())).findFirst())
                .map(Part::name);
    }

    private record Part(String id, String name) {}

    private static Stream<Part> parts(Framework framework) {
        var tool = Stream.ofNullable(framework.tool()).toList();
        return Stream.of(
                        framework.functions().stream().map((CommissioningFunction f) -> new Part(f.id(), f.name())),
                        framework.levels().stream().map((Level level) -> new Part(level.id(), level.name())),
                        framework.kinds().stream().map((OperatingModelKind kind) -> new Part(kind.id(), kind.name())),
                        framework.principles().stream().map((Principle one) -> new Part(one.id(), one.name())),
                        framework.characteristics().stream().map((Characteristic one) -> new Part(one.id(), one.name())),
                        tool.stream().flatMap(t -> t.domains().stream()).map((Domain d) -> new Part(d.id(), d.name())),
                        tool.stream()
                                .flatMap(t -> t.domains().stream())
                                .flatMap(domain -> domain.questions().stream())
                                .map((Question question) -> new Part(question.id(), question.text())),
                        tool.stream().flatMap(t -> t.bands().stream()).map((Band band) -> new Part(band.id(), band.name())))
                .flatMap(parts -> parts);
    }

    private static String service(String id, Snapshot snapshot) {
        return name(Service.class, id, snapshot);
    }

    private static String name(Class<? extends Entity> type, String id, Snapshot snapshot) {
        return snapshot.find(type, id).map(Elements::own).filter(name -> !name.isBlank()).orElse("something unnamed");
    }

    private static String principle(String id, Snapshot snapshot) {
        return snapshot.framework().stream()
                .flatMap(framework -> framework.principles().stream())
                .filter(principle -> principle.id().equals(id))
                .map(Principle::name)
                .findFirst()
                .orElse("");
    }

    private static String characteristic(String id, Snapshot snapshot) {
        return snapshot.framework().stream()
                .flatMap(framework -> framework.characteristics().stream())
                .filter(characteristic -> characteristic.id().equals(id))
                .map(Characteristic::name)
                .findFirst()
                .orElse("");
    }
}
