package org.rightplace.alignment.internal.rules;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.rightplace.alignment.AlignmentFinding;
import org.rightplace.alignment.spi.AlignmentRule;
import org.rightplace.alignment.spi.CheckedArea;
import org.rightplace.alignment.spi.CheckedService;
import org.rightplace.alignment.spi.Surroundings;
import org.rightplace.workspace.Severity;

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
                        .withCells(service.holdings().stream()
                                .filter(holding -> !holding.gap())
                                .map(service::cell)
                                .toList()))
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
                        .withCells(area.services().stream()
                                .flatMap(service -> service.holdings().stream()
                                        .filter(holding -> !holding.gap())
                                        .map(service::cell))
                                .toList()))
                .stream()
                .toList();
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
