package org.rightplace.ui.decision.internal;

import java.util.List;
import org.rightplace.decision.Wording;
import org.rightplace.model.Assessment;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.workbench.forms.Picker;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.NameOrder;

/** The services that one can be laid over: the others of its workstream that have answers, each with its total. */
final class CompareChoices {

    private CompareChoices() {}

    static List<Picker.Choice<String>> of(Asked asked) {
        return asked.snapshot().lookup(Index.SERVICES_BY_WORKSTREAM, asked.service().workstream()).stream()
                .filter(service -> service.kind() == ServiceKind.SERVICE && !service.id().equals(asked.service().id()))
                .filter(service -> asked.snapshot().find(Assessment.class, service.id()).isPresent())
                .sorted(NameOrder.by(Service::name))
                .map(service -> new Picker.Choice<>(service.id(), service.name(), total(asked, service)))
                .toList();
    }

    private static String total(Asked asked, Service service) {
        return asked.tools().score(asked.snapshot(), service)
                .filter(score -> score.total().isPresent())
                .map(score -> Wording.number(score.total().getAsDouble()))
                .orElse("");
    }
}
