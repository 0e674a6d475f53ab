package org.rightplace.workspace.references;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.Basis;
import org.rightplace.model.Cell;
import org.rightplace.model.CommissioningFunction;
import org.rightplace.model.Entity;
import org.rightplace.model.EvidenceItem;
import org.rightplace.model.Holder;
import org.rightplace.model.Level;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.OperatingModelKind;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Placement;
import org.rightplace.model.Share;
import org.rightplace.model.Task;
import org.rightplace.workspace.Snapshot;

/** References from records within an entity: shares, cells, what a placement or an answer rests on, and links of tasks. */
final class Inside {

    private Inside() {}

    /** The places of shares. A share that is left without one goes, for without a place it would mean every place. */
    static <E extends Entity> Reference<E> places(
            Class<E> from, Function<E, List<Share>> get, BiFunction<E, List<Share>, E> with) {
        return new Reference<>(
                from,
                "shares.places",
                Set.of(Place.class),
                entity -> get.apply(entity).stream()
                        .flatMap(share -> share.places().stream())
                        .flatMap(id -> Shapes.target(Place.class, id)),
                (entity, instead, snapshot) -> with.apply(entity, kept(get.apply(entity), share -> {
                    var left = Shapes.ids(instead, Place.class, share.places());
                    return left.isEmpty() && !share.places().isEmpty() ? null : share.withPlaces(left);
                })));
    }

    /** The levels of shares. */
    static <E extends Entity> Reference<E> levels(
            Class<E> from, Function<E, List<Share>> get, BiFunction<E, List<Share>, E> with) {
        return new Reference<>(
                from,
                "shares.level",
                Set.of(Level.class),
                entity -> get.apply(entity).stream().flatMap(share -> Shapes.target(Level.class, share.level())),
                (entity, instead, snapshot) -> with.apply(entity, kept(get.apply(entity), share -> instead.apply(
                                new Target(Level.class, share.level()))
                        .map(level -> share.withLevel(level.id()))
                        .orElse(null))));
    }

    /** The functions of shares. They are kept when a function goes, and show again if it returns; so no finding. */
    static <E extends Entity> Reference<E> functions(
            Class<E> from, Function<E, List<Share>> get, BiFunction<E, List<Share>, E> with) {
        return new Reference<>(
                from,
                "shares.functions",
                Set.of(CommissioningFunction.class),
                entity -> get.apply(entity).stream()
                        .flatMap(share -> share.functions().stream())
                        .flatMap(id -> Shapes.target(CommissioningFunction.class, id)),
                (entity, instead, snapshot) -> with.apply(entity, kept(get.apply(entity), share -> {
                    var left = Shapes.ids(instead, CommissioningFunction.class, share.functions());
                    return left.isEmpty() && !share.functions().isEmpty() ? null : share.withFunctions(left);
                })));
    }

    /** Whoever holds the cells of an operating model. The check named finds cells too whose kind has gone. */
    static Reference<OperatingModel> holders() {
        return new Reference<>(
                        OperatingModel.class,
                        "cells.holders",
                        Set.of(Level.class, Place.class, Organisation.class),
                        model -> model.cells().stream().flatMap(cell -> cell.holders().stream()).flatMap(Inside::held),
                        (model, instead, snapshot) -> model.withCells(kept(model.cells(), cell -> cell.withHolders(
                                kept(cell.holders(), holder -> held(holder, instead))))))
                .saidBy("gone");
    }

    private static Stream<Target> held(Holder holder) {
        return switch (holder.type()) {
            case LEVEL -> Shapes.target(Level.class, holder.id());
            case PLACE -> Shapes.target(Place.class, holder.id());
            case ORGANISATION -> Shapes.target(Organisation.class, holder.id());
            case null -> Stream.empty();
        };
    }

    private static Holder held(Holder holder, Function<Target, Optional<Target>> instead) {
        var named = held(holder).findFirst();
        return named.isEmpty() ? holder : instead.apply(named.get()).map(target -> holder.withId(target.id())).orElse(null);
    }

    /** The functions of cells. They are kept when a function goes, and show again if it returns; so no finding. */
    static Reference<OperatingModel> cellFunctions() {
        return new Reference<>(
                OperatingModel.class,
                "cells.function",
                Set.of(CommissioningFunction.class),
                model -> model.cells().stream().flatMap(cell -> Shapes.target(CommissioningFunction.class, cell.function())),
                (model, instead, snapshot) -> model.withCells(kept(model.cells(), cell -> instead.apply(
                                new Target(CommissioningFunction.class, cell.function()))
                        .map(function -> cell.withFunction(function.id()))
                        .orElse(null))));
    }

    /** How the cells of an operating model are done. */
    static Reference<OperatingModel> kinds() {
        return new Reference<>(
                        OperatingModel.class,
                        "cells.kind",
                        Set.of(OperatingModelKind.class),
                        model -> model.cells().stream().map(Cell::kind).flatMap(id -> Shapes.target(OperatingModelKind.class, id)),
                        (model, instead, snapshot) -> model.withCells(kept(model.cells(), cell -> cell.kind().isEmpty()
                                ? cell
                                : cell.withKind(Shapes.id(instead, OperatingModelKind.class, cell.kind())))))
                .saidBy("gone");
    }

    /** What a placement rests on. What is said stays, with the title of the item as its source where none was given. */
    static Reference<Placement> basis() {
        return new Reference<>(
                        Placement.class,
                        "basis.item",
                        Set.of(EvidenceItem.class),
                        placement -> placement.basis().stream().flatMap(basis -> Shapes.target(EvidenceItem.class, basis.item())),
                        (placement, instead, snapshot) -> placement.withBasis(kept(
                                placement.basis(), basis -> basis.item().isEmpty() ? basis : resting(basis, instead, snapshot))))
                .letsGo();
    }

    private static Basis resting(Basis basis, Function<Target, Optional<Target>> instead, Snapshot snapshot) {
        var next = Shapes.id(instead, EvidenceItem.class, basis.item());
        var source = next.isEmpty() && basis.source().isBlank()
                ? snapshot.find(EvidenceItem.class, basis.item()).map(EvidenceItem::name).orElse("")
                : basis.source();
        return basis.with(to -> to.item(next).source(source));
    }

    /** What answers rest on. */
    static Reference<Assessment> answers() {
        return new Reference<>(
                        Assessment.class,
                        "answers.items",
                        Set.of(EvidenceItem.class),
                        assessment -> assessment.answers().values().stream()
                                .flatMap(answer -> answer.items().stream())
                                .flatMap(id -> Shapes.target(EvidenceItem.class, id)),
                        (assessment, instead, snapshot) -> {
                            var answers = new HashMap<String, Answer>();
                            assessment.answers().forEach((question, answer) -> answers.put(
                                    question, answer.withItems(Shapes.ids(instead, EvidenceItem.class, answer.items()))));
                            return assessment.withAnswers(answers);
                        })
                .letsGo();
    }

    /** What tasks wait for. */
    static Reference<Task> dependencies() {
        return new Reference<>(
                        Task.class,
                        "waitsFor.task",
                        Set.of(Task.class),
                        task -> task.waitsFor().stream().flatMap(one -> Shapes.target(Task.class, one.task())),
                        (task, instead, snapshot) -> task.withWaitsFor(kept(task.waitsFor(), one -> instead.apply(
                                        new Target(Task.class, one.task()))
                                .map(other -> one.withTask(other.id()))
                                .orElse(null))))
                .letsGo();
    }

    /** Each item as it is from now on; none that is {@code null} then, and none twice. */
    private static <T> List<T> kept(List<T> items, Function<T, T> now) {
        return items.stream().map(now).filter(Objects::nonNull).distinct().toList();
    }
}
