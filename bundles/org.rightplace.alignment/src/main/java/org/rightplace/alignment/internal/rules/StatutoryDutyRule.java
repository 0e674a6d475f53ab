package org.rightplace.alignment.internal.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.rightplace.alignment.AlignmentFinding;
import org.rightplace.alignment.spi.AlignmentRule;
import org.rightplace.alignment.spi.CheckedService;
import org.rightplace.alignment.spi.Holding;
import org.rightplace.alignment.spi.Surroundings;
import org.rightplace.model.CommissioningFunction;
import org.rightplace.model.Holder;
import org.rightplace.model.HolderType;
import org.rightplace.model.Organisation;
import org.rightplace.model.OrganisationKind;
import org.rightplace.workspace.Severity;

/**
 * Finds duties of the commissioner that have been handed to a provider. A provider may share one: in a kind that is
 * joint, together with somebody who is no provider.
 */
@Component
public final class StatutoryDutyRule implements AlignmentRule {

    @Override
    public String id() {
        return "statutory-duty";
    }

    @Override
    public String name() {
        return "Statutory duties handed to a provider";
    }

    @Override
    public List<AlignmentFinding> check(CheckedService service) {
        return service.holdings().stream()
                .filter(holding -> holding.function().statutoryDuty())
                .flatMap(holding -> {
                    var providers = providers(service.surroundings(), holding);
                    boolean shared = service.surroundings().joint(holding)
                            && providers.size() < holding.holders().size();
                    return providers.isEmpty() || shared
                            ? Stream.<AlignmentFinding>empty()
                            : Stream.of(finding(service, holding, providers));
                })
                .toList();
    }

    private AlignmentFinding finding(CheckedService service, Holding holding, Set<Holder> providers) {
        return AlignmentFinding.of(
                id(),
                Severity.ERROR,
                "“%s” for %s is a statutory duty of the commissioner, who may share it but not hand it to %s."
                        .formatted(holding.name(), service.quoted(), service.surroundings().names(providers)),
                service.cell(holding));
    }

    private static Set<Holder> providers(Surroundings surroundings, Holding holding) {
        return holding.holders().stream()
                .filter(holder -> holder.type() == HolderType.ORGANISATION)
                .filter(holder -> surroundings.organisation(holder.id())
                        .map(Organisation::kind)
                        .filter(kind -> kind == OrganisationKind.PROVIDER)
                        .isPresent())
                .collect(Collectors.toSet());
    }
}
