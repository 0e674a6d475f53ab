package org.rightplace.alignment.internal;

import org.rightplace.model.Assessment;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Placement;
import org.rightplace.model.Service;

/** What the figures and findings of one service are made from; what is not there is {@code null}. */
record Inputs(
        Service service, OperatingModel model, Placement placement, Assessment assessment, DecisionTool tool) {

    /** Whether anybody is named for any function. */
    boolean held() {
        return model != null && model.cells().stream().anyMatch(cell -> !cell.holders().isEmpty());
    }

    /** Whether nothing has changed since; by identity, because records that were edited are others. */
    boolean same(Inputs before) {
        return service == before.service
                && model == before.model
                && placement == before.placement
                && assessment == before.assessment
                && tool == before.tool;
    }
}
