package org.rightplace.workbench.internal.problems;

import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.spi.View;
import org.rightplace.workspace.Counts;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;

/**
 * The view of everything the checks find.
 *
 * @param findings what they find
 */
public record ProblemsView(Findings findings) implements View {

    /** The id of the view. */
    public static final String ID = "problems";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "Problems";
    }

    @Override
    public String icon() {
        return "problems";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Slot slot() {
        return Slot.BELOW;
    }

    /** How many findings must be mended, as the view's tab shows it. */
    public static String badge(List<Finding> findings) {
        long errors = findings.stream().filter(finding -> finding.severity() == Severity.ERROR).count();
        return errors == 0 ? "" : Counts.of(errors);
    }

    @Override
    public Part open(Composite parent, PartSite site) {
        return new ProblemsPart(parent, site, findings);
    }
}
