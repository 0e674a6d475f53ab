package org.rightplace.pack.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.rightplace.decision.DecisionTools;
import org.rightplace.decision.spi.CriteriaProvider;
import org.rightplace.decision.spi.ScoringMethod;
import org.rightplace.model.Workstream;
import org.rightplace.pack.PackContext;
import org.rightplace.pack.Packs;
import org.rightplace.pack.PortfolioPack;
import org.rightplace.pack.spi.PackSection;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.WorkspaceException;

/** Makes packs from the sections that are published. */
@Component
public final class PublishedPacks implements Packs {

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private final List<PackSection> sections = new CopyOnWriteArrayList<>();

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private final List<CriteriaProvider> criteria = new CopyOnWriteArrayList<>();

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private final List<ScoringMethod> methods = new CopyOnWriteArrayList<>();

    @Override
    public PortfolioPack pack(Snapshot snapshot, String workstreamId, LocalDate date) throws WorkspaceException {
        var framework = snapshot.framework()
                .orElseThrow(() -> new WorkspaceException(
                        "The pack cannot be made: framework.json could not be read. Run validate to see why."));
        var workstream = snapshot.find(Workstream.class, workstreamId)
                .orElseThrow(() -> new WorkspaceException("There is no workstream with the id \"" + workstreamId
                        + "\". Known are: " + String.join(", ", known(snapshot)) + "."));
        var context = new PackContext(snapshot, framework, workstream, new DecisionTools(criteria, methods), date);
        return PortfolioPack.of(context, sections);
    }

    @Override
    public String html(PortfolioPack pack) {
        return new HtmlPage(pack).toString();
    }

    private static List<String> known(Snapshot snapshot) {
        return snapshot.all(Workstream.class).stream().map(Workstream::id).sorted().toList();
    }
}
