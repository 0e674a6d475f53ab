package org.rightplace.alignment.internal.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.osgi.service.component.annotations.Component;
import org.rightplace.alignment.AlignmentFinding;
import org.rightplace.alignment.spi.AlignmentRule;
import org.rightplace.alignment.spi.CheckedService;
import org.rightplace.alignment.spi.Holding;
import org.rightplace.alignment.spi.Reach;
import org.rightplace.alignment.spi.Surroundings;
import org.rightplace.model.Answer;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Holder;
import org.rightplace.model.HolderType;
import org.rightplace.model.Level;
import org.rightplace.model.Option;
import org.rightplace.workspace.Severity;

/**
 * Finds holders with fewer people than the answers to the decision tool say a team needs. A level is too small if any of
 * its places is, because each serves its own people. Those who share a function serve their people together. Where the
 * number is not known nothing is said; where an agreed placement put the function at that level by name it was weighed
 * already, and is only worth knowing.
 */
@Component
public final class BelowScaleRule implements AlignmentRule {

    @Override
    public String id() {
        return "below-scale";
    }

    @Override
    public String name() {
        return "Holders with too few people";
    }

    @Override
    public List<AlignmentFinding> check(CheckedService service) {
        var needed = needed(service);
        if (needed.isEmpty()) {
            return List.of();
        }
        // The same holder is as small for every function, so that is said once.
        var tooSmall = new LinkedHashMap<Said, List<Holding>>();
        for (var holding : service.holdings()) {
            tooSmall(service, holding, needed.getAsLong())
                    .ifPresent(said -> tooSmall.computeIfAbsent(said, key -> new ArrayList<>()).add(holding));
        }
        return tooSmall.entrySet().stream()
                .map(entry -> finding(service, entry.getKey(), entry.getValue(), needed.getAsLong()))
                .toList();
    }

    private record Said(Holder holder, boolean helps, Severity severity) {}

    // Several answers may name a minimum; the one that asks for most decides.
    private static OptionalLong needed(CheckedService service) {
        if (service.tool().isEmpty() || service.assessment().isEmpty()) {
            return OptionalLong.empty();
        }
        var answers = service.assessment().get().answers();
        return service.tool().map(DecisionTool::domains).orElse(List.of()).stream()
                .flatMap(domain -> domain.questions().stream())
                .flatMap(question -> Optional.ofNullable(answers.get(question.id()))
                        .map(Answer::option)
                        .flatMap(question::option)
                        .map(Option::populationMin)
                        .stream())
                .mapToLong(Long::longValue)
                .max();
    }

    private static Optional<Said> tooSmall(CheckedService service, Holding holding, long needed) {
        var reach = service.surroundings().reach();
        boolean several = holding.holders().size() > 1;
        if (several && service.surroundings().joint(holding) && together(reach, holding) >= needed) {
            return Optional.empty();
        }
        return holding.holders().stream()
                .filter(holder -> reach.people(holder).orElse(Long.MAX_VALUE) < needed)
                .findFirst()
                .map(holder -> new Said(
                        holder, several, deliberate(service, holding) ? Severity.INFORMATION : Severity.WARNING));
    }

    private AlignmentFinding finding(CheckedService service, Said said, List<Holding> holdings, long needed) {
        var cells = holdings.stream().map(service::cell).toList();
        var functions = Surroundings.listed(
                holdings.stream().map(holding -> "“" + holding.name() + "”").toList());
        return AlignmentFinding.of(
                        id(),
                        said.severity(),
                        "%s %s %s for %s, but by the answers to the decision tool a team needs %,d people, and %s."
                                .formatted(
                                        Sentence.begin(service.surroundings().name(said.holder())),
                                        said.helps() ? "helps to hold" : "holds",
                                        functions,
                                        service.quoted(),
                                        needed,
                                        people(service, said.holder(), needed)),
                        cells.getFirst())
                .withCells(cells);
    }

    private static long together(Reach reach, Holding holding) {
        boolean named = holding.holders().stream().anyMatch(holder -> holder.type() != HolderType.LEVEL);
        var largest = holding.holders().stream()
                .mapToLong(holder -> reach.people(holder).orElse(Long.MAX_VALUE))
                .max()
                .orElse(Long.MAX_VALUE);
        return named ? Math.max(largest, reach.together(holding.holders()).orElse(Long.MAX_VALUE)) : largest;
    }

    private static String people(CheckedService service, Holder holder, long needed) {
        var reach = service.surroundings().reach();
        long people = reach.people(holder).orElseThrow();
        if (holder.type() != HolderType.LEVEL || reach.placesAt(holder.id()) == 1) {
            return "it has %,d".formatted(people);
        }
        var plural = service.surroundings().framework().level(holder.id()).map(Level::plural).orElse("places");
        long fewer = reach.placesBelow(holder.id(), needed);
        return "%,d of %,d %s %s fewer, the smallest %,d"
                .formatted(
                        fewer,
                        reach.placesAt(holder.id()),
                        plural.toLowerCase(Locale.ROOT),
                        fewer == 1 ? "has" : "have",
                        people);
    }

    private static boolean deliberate(CheckedService service, Holding holding) {
        return service.settled()
                && service.share(holding)
                        .filter(share -> share.functions().contains(holding.function().id()))
                        .filter(share -> holding.holders().stream()
                                .allMatch(holder -> Standing.of(service.surroundings()).at(holder, share)))
                        .isPresent();
    }
}
