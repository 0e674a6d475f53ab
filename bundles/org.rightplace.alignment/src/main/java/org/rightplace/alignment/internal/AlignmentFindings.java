package org.rightplace.alignment.internal;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.rightplace.alignment.Alignment;
import org.rightplace.alignment.spi.AlignmentRule;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.spi.Validator;

/** Lists what the alignment rules find among the problems. */
@Component
public final class AlignmentFindings implements Validator {

    private final Alignment alignment;

    /** @param rules not asked here; made anew when one comes or goes, which has the checks run again */
    @Activate
    public AlignmentFindings(
            @Reference Alignment alignment,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<AlignmentRule> rules) {
        this.alignment = alignment;
    }

    @Override
    public String id() {
        return "alignment";
    }

    @Override
    public List<Finding> validate(Snapshot snapshot) {
        return alignment.report(snapshot).findings().stream()
                .map(finding -> finding.toFinding(snapshot))
                .toList();
    }
}
