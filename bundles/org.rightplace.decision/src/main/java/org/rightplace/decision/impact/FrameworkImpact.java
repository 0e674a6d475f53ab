package org.rightplace.decision.impact;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.Alternative;
import org.rightplace.model.Assessment;
import org.rightplace.model.Attestation;
import org.rightplace.model.Cell;
import org.rightplace.model.Characteristic;
import org.rightplace.model.CommissioningFunction;
import org.rightplace.model.Domain;
import org.rightplace.model.Entity;
import org.rightplace.model.Framework;
import org.rightplace.model.Level;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.OperatingModelKind;
import org.rightplace.model.Option;
import org.rightplace.model.Place;
import org.rightplace.model.Placement;
import org.rightplace.model.Principle;
import org.rightplace.model.Question;
import org.rightplace.model.Rating;
import org.rightplace.model.Service;
import org.rightplace.model.StaffGroup;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Elements;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Snapshot;

/**
 * What changing the framework would do to places, placements, answers and scores. It is found by making the edit on the
 * snapshot, which changes nothing, and comparing the two systems.
 */
public final class FrameworkImpact {

    private final Snapshot before;
    private final Snapshot after;
    private final DecisionTools tools;
    private final Consequences consequences = new Consequences();

    private FrameworkImpact(Snapshot before, Snapshot after, DecisionTools tools) {
        this.before = before;
        this.after = after;
        this.tools = tools;
    }

    /**
     * What an edit would do, the most far-reaching first; empty if it touches nothing but the framework itself. It scores
     * every service that has answers twice, so it belongs on a background thread.
     *
     * @throws EditRefused if the edit would be refused
     */
    public static List<Consequence> of(Snapshot before, Edit edit, DecisionTools tools) {
        var impact = new FrameworkImpact(before, edit.apply(before), tools);
        var from = before.framework();
        var to = impact.after.framework();
        if (from.isPresent() && to.isPresent()) {
            impact.compare(from.get(), to.get());
        }
        return impact.consequences.list();
    }

    private void compare(Framework from, Framework to) {
        moved(Place.class, "place moves to another level.", "places move to another level.");
        placements(from, to);
        moved(Alternative.class, "alternative moves to another level.", "alternatives move to another level.");
        moved(
                OperatingModel.class,
                "operating model names another level.",
                "operating models name another level.");
        functions(from, to);
        cells(from, to);
        rest(gone(from.functions(), to.functions(), CommissioningFunction::id), CommissioningFunction::name,
                StaffGroup.class, StaffGroup::function, "staff group does", "staff groups do");
        rest(gone(from.characteristics(), to.characteristics(), Characteristic::id), Characteristic::name,
                Rating.class, Rating::characteristic, "rating is on", "ratings are on");
        rest(gone(from.principles(), to.principles(), Principle::id), Principle::name,
                Attestation.class, Attestation::principle, "attestation is on", "attestations are on");
        answers(from, to);
        new ScoreImpact(before, after, tools, consequences).tell();
    }

    private void placements(Framework from, Framework to) {
        var gone = gone(from.levels(), to.levels(), Level::id);
        var changed = before.all(Placement.class).stream()
                .filter(placement -> !after.find(Placement.class, placement.id()).equals(Optional.of(placement))
                        || placement.shares().stream().anyMatch(share -> gone.containsKey(share.level())))
                .sorted(NameOrder.by(this::name))
                .toList();
        consequences.tell(
                changed,
                Consequences.count(changed, "placement moves to another level.", "placements move to another level."),
                this::name);
    }

    private <E extends Entity> void moved(Class<E> type, String one, String several) {
        var moved = before.all(type).stream()
                .filter(entity -> !after.find(type, entity.id()).equals(Optional.of(entity)))
                .sorted(NameOrder.by((E entity) -> Elements.name(entity, before), Entity::id))
                .toList();
        consequences.tell(moved, Consequences.count(moved, one, several), entity -> Elements.name(entity, before));
    }

    private void functions(Framework from, Framework to) {
        gone(from.functions(), to.functions(), CommissioningFunction::id).values().forEach(function -> {
            var using = before.all(Placement.class).stream()
                    .filter(placement ->
                            placement.shares().stream().anyMatch(share -> share.functions().contains(function.id())))
                    .sorted(NameOrder.by(this::name))
                    .toList();
            consequences.tell(
                    using,
                    Consequences.count(using, "placement names", "placements name") + " “" + function.name()
                            + "”. That is kept, and shows again if the function returns.",
                    this::name);
        });
    }

    private void cells(Framework from, Framework to) {
        gone(from.functions(), to.functions(), CommissioningFunction::id).values().forEach(function ->
                cells(function.name(), cell -> cell.function().equals(function.id())));
        gone(from.kinds(), to.kinds(), OperatingModelKind::id).values().forEach(kind ->
                cells(kind.name(), cell -> cell.kind().equals(kind.id())));
    }

    private void cells(String name, Predicate<Cell> named) {
        var using = before.all(OperatingModel.class).stream()
                .filter(model -> model.cells().stream().anyMatch(named))
                .sorted(NameOrder.by(this::name))
                .toList();
        consequences.tell(
                using,
                Consequences.count(using, "operating model names", "operating models name") + " “" + name
                        + "”. That is kept, and shows again if it returns.",
                this::name);
    }

    private <T, E extends Entity> void rest(
            Map<String, T> gone, Function<T, String> name, Class<E> type, Function<E, String> on, String one, String several) {
        gone.forEach((id, item) -> {
            var resting = before.all(type).stream()
                    .filter(entity -> on.apply(entity).equals(id))
                    .sorted(Comparator.comparing(Entity::id))
                    .toList();
            consequences.tell(
                    resting,
                    Consequences.count(resting, one, several) + " “" + name.apply(item) + "”. That is kept, and shows again if it returns.",
                    entity -> Elements.name(entity, before));
        });
    }

    private void answers(Framework from, Framework to) {
        var stays = questions(to);
        questions(from).forEach((id, question) -> {
            var now = stays.get(id);
            if (now == null) {
                var answered = assessed(question, option -> true);
                consequences.tell(
                        answered,
                        Consequences.count(answered, "service has answered", "services have answered") + " “" + question.text()
                                + "” The answers are kept but no longer count.",
                        this::name);
            } else {
                gone(question.options(), now.options(), Option::id).values().forEach(option -> {
                    var picked = assessed(question, option.id()::equals);
                    consequences.tell(
                            picked,
                            Consequences.count(picked, "service has picked", "services have picked") + " “" + option.label()
                                    + "”. The answers are kept and marked, but no longer count.",
                            this::name);
                });
            }
        });
    }

    private List<Assessment> assessed(Question question, Predicate<String> option) {
        return before.all(Assessment.class).stream()
                .filter(assessment -> {
                    var answer = assessment.answers().get(question.id());
                    return answer != null && !answer.option().isEmpty() && option.test(answer.option());
                })
                .sorted(NameOrder.by(this::name))
                .toList();
    }

    private String name(Entity entity) {
        return before.find(Service.class, entity.id()).map(Service::name).orElse("A service that was removed");
    }

    private static Map<String, Question> questions(Framework framework) {
        return Stream.ofNullable(framework.tool())
                .flatMap(tool -> tool.domains().stream())
                .map(Domain::questions)
                .flatMap(List::stream)
                .collect(Collectors.toMap(Question::id, question -> question, (first, second) -> first, LinkedHashMap::new));
    }

    private static <T> Map<String, T> gone(List<T> from, List<T> to, Function<T, String> id) {
        var result = byId(from, id);
        to.forEach(item -> result.remove(id.apply(item)));
        return result;
    }

    private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
        var result = new LinkedHashMap<String, T>();
        items.forEach(item -> result.putIfAbsent(id.apply(item), item));
        return result;
    }
}
