package org.rightplace.ui.decision.internal;

import java.util.Map;
import java.util.Optional;
import org.rightplace.decision.DecisionTools;
import org.rightplace.decision.Score;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.Band;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Framework;
import org.rightplace.model.Placement;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.Snapshot;

/**
 * A service and what the decision tool asks and says about it, at one moment.
 *
 * @param tools the tool with the plugins' criteria of that moment
 */
record Asked(
        Snapshot snapshot, DecisionTools tools, Service service, Framework framework, DecisionTool tool, Score score) {

    /** The decision tool with the criteria that plugins give now. */
    static DecisionTools tools(PartSite site) {
        return DecisionTools.of(site::services);
    }

    /** What is asked about a service now; empty if the service has gone or the framework cannot be read. */
    static Optional<Asked> now(PartSite site, String serviceId) {
        var snapshot = site.snapshot();
        var tools = tools(site);
        var service = snapshot.find(Service.class, serviceId);
        var tool = service.flatMap(one -> tools.tool(snapshot, one));
        var score = service.flatMap(one -> tools.score(snapshot, one));
        return score.map(known ->
                new Asked(snapshot, tools, service.get(), snapshot.framework().orElseThrow(), tool.orElseThrow(), known));
    }

    Map<String, Answer> answers() {
        return snapshot.find(Assessment.class, service.id()).map(Assessment::answers).orElse(Map.of());
    }

    Optional<Placement> placement() {
        return snapshot.find(Placement.class, service.id());
    }

    String workstreamName() {
        return snapshot.find(Workstream.class, service.workstream()).map(Workstream::name).orElse("");
    }

    /** The rank of the level that a score points to, or -1 if no band covers it or its level is gone. */
    int rank(double value) {
        return Score.band(tool, value)
                .map(Band::level)
                .map(framework::rank)
                .orElse(-1);
    }
}
