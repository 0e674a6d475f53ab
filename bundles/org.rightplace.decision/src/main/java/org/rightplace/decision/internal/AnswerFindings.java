package org.rightplace.decision.internal;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.rightplace.model.Assessment;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Framework;
import org.rightplace.model.Service;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.spi.Validator;

/** Finds answers that no longer count, because the pick list they were chosen from has changed since. */
@Component(service = Validator.class)
public final class AnswerFindings implements Validator {

    @Override
    public String id() {
        return "answers";
    }

    @Override
    public List<Finding> validate(Snapshot snapshot) {
        return snapshot.framework().map(Framework::tool).stream()
                .flatMap(tool -> snapshot.all(Service.class).stream()
                        .sorted(NameOrder.by(Service::name))
                        .flatMap(service -> snapshot.find(Assessment.class, service.id())
                                .map(assessment -> former(tool, assessment))
                                .filter(count -> count > 0)
                                .map(count -> finding(service, count))
                                .stream()))
                .toList();
    }

    private static Finding finding(Service service, long count) {
        var message = count == 1
                ? "1 answer for “%s” is no longer offered and does not count. Answer the question again."
                : "%2$d answers for “%1$s” are no longer offered and do not count. Answer the questions again.";
        return Finding.of("answer-no-longer-offered", Severity.WARNING, message.formatted(service.name(), count), EntityRef.to(service));
    }

    private static long former(DecisionTool tool, Assessment assessment) {
        return tool.domains().stream()
                .flatMap(domain -> domain.questions().stream())
                .filter(question -> {
                    var answer = assessment.answers().get(question.id());
                    return answer != null && !answer.option().isEmpty() && question.option(answer.option()).isEmpty();
                })
                .count();
    }
}
