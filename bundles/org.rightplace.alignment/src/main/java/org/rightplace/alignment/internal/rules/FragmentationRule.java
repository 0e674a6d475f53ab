package org.rightplace.alignment.internal.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.rightplace.alignment.AlignmentFinding;
import org.rightplace.alignment.Handoff;
import org.rightplace.alignment.spi.AlignmentRule;
import org.rightplace.alignment.spi.CheckedArea;
import org.rightplace.alignment.spi.CheckedService;
import org.rightplace.alignment.spi.Surroundings;
import org.rightplace.model.Holder;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.operatingmodel.CellRef;

/** Finds services and service areas that are more fragmented than the framework puts up with. */
@Component
public final class FragmentationRule implements AlignmentRule {

    @Override
    public String id() {
        return "fragmentation";
    }

    @Override
    public String name() {
        return "Fragmented services and service areas";
    }

    @Override
    public List<AlignmentFinding> check(CheckedService service) {
        var alignment = service.alignment();
        return severity(service.surroundings(), alignment.fragmentation())
                .map(severity -> AlignmentFinding.of(
                                id(),
                                severity,
                                "The work on %s changes hands %d times along its %d functions, which makes a fragmentation of %.2f; %s."
                                        .formatted(
                                                service.quoted(),
                                                alignment.verticalHandoffs(),
                                                service.holdings().size(),
                                                alignment.fragmentation(),
                                                limit(service.surroundings(), severity)),
                                service.service().id())
                        .withCells(comesFromOthers(service)))
                .stream()
                .toList();
    }

    @Override
    public List<AlignmentFinding> check(CheckedArea area) {
        var alignment = area.alignment();
        return severity(area.surroundings(), alignment.fragmentation())
                .map(severity -> AlignmentFinding.of(
                                id(),
                                severity,
                                "The %d services of “%s” are in so many hands, function by function, that their fragmentation is %.2f; %s."
                                        .formatted(
                                                alignment.services(),
                                                area.area().name(),
                                                alignment.fragmentation(),
                                                limit(area.surroundings(), severity)),
                                area.area().id())
                        .withCells(inOtherHands(area)))
                .stream()
                .toList();
    }

    /** The cells of a service that the work comes to from others. */
    private static List<CellRef> comesFromOthers(CheckedService service) {
        var takers = service.alignment().handoffs().stream().map(Handoff::to).collect(Collectors.toSet());
        return service.holdings().stream()
                .filter(holding -> takers.contains(holding.function().id()))
                .map(service::cell)
                .toList();
    }

    /**
     * The cells of an area that are not in the hands which hold most of their function; where several hold as many, those
     * that come first in the catalogue count as the usual ones.
     */
    private static List<CellRef> inOtherHands(CheckedArea area) {
        var found = new ArrayList<CellRef>();
        var functions = area.alignment().services() == 0 ? 0 : area.services().getFirst().holdings().size();
        for (int i = 0; i < functions; i++) {
            var usual = usual(area, i);
            for (var service : area.services()) {
                var holding = service.holdings().get(i);
                if (!holding.gap() && !holding.holders().equals(usual)) {
                    found.add(service.cell(holding));
                }
            }
        }
        return found;
    }

    private static Set<Holder> usual(CheckedArea area, int function) {
        var counts = new LinkedHashMap<Set<Holder>, Integer>();
        for (var service : area.services()) {
            var holding = service.holdings().get(function);
            if (!holding.gap()) {
                counts.merge(holding.holders(), 1, Integer::sum);
            }
        }
        Set<Holder> usual = Set.of();
        int most = 0;
        for (var entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                usual = entry.getKey();
                most = entry.getValue();
            }
        }
        return usual;
    }

    private static Optional<Severity> severity(Surroundings surroundings, double fragmentation) {
        var limits = surroundings.framework().limits();
        return fragmentation > limits.fragmentationError()
                ? Optional.of(Severity.ERROR)
                : fragmentation > limits.fragmentationWarning() ? Optional.of(Severity.WARNING) : Optional.empty();
    }

    private static String limit(Surroundings surroundings, Severity severity) {
        var limits = surroundings.framework().limits();
        return severity == Severity.ERROR
                ? "%.2f is the most there may be".formatted(limits.fragmentationError())
                : "above %.2f it should be looked at".formatted(limits.fragmentationWarning());
    }
}
