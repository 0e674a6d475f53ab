package org.rightplace.workspace.internal;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.framework.FrameworkRules;
import org.rightplace.workspace.spi.Validator;

/** Checks that the framework holds together: one written by hand may leave scores without a band. */
@Component(service = Validator.class)
public final class FrameworkFindings implements Validator {

    @Override
    public String id() {
        return "framework";
    }

    @Override
    public List<Finding> validate(Snapshot snapshot) {
        return snapshot.framework().stream()
                .flatMap(framework -> FrameworkRules.problems(framework).stream()
                        .map(problem -> Finding.of(
                                "framework-rule", Severity.ERROR, problem.message(), EntityRef.to(framework))))
                .toList();
    }
}
