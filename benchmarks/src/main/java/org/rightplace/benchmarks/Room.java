package org.rightplace.benchmarks;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.rightplace.decision.DecisionTools;
import org.rightplace.frameworks.internal.LancashireAndSouthCumbria;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Question;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.store.internal.folder.FolderWorkspaces;
import org.rightplace.workshop.NewWorkshop;
import org.rightplace.workshop.RunningWorkshop;
import org.rightplace.workshop.WorkshopEdits;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.Workspace;

/** A workspace with one service, on which workshops ask all the questions there are. */
final class Room implements AutoCloseable {

    static final String WORKSTREAM = "mental-health";
    static final String SERVICE = "crisis-care";

    private final Workspace workspace;

    Room(Path folder) throws Exception {
        workspace = new FolderWorkspaces().create(folder, "Benchmark", new LancashireAndSouthCumbria());
        workspace.apply(Edit.of("Prepare", before -> before
                .with(WorkstreamBuilder.builder().id(WORKSTREAM).name("Mental health").build())
                .with(ServiceBuilder.builder().id(SERVICE).workstream(WORKSTREAM).kind(ServiceKind.SERVICE).name("Crisis care").build())));
        workspace.save();
    }

    /** The tool whose questions are asked. */
    static DecisionTool tool() {
        return new LancashireAndSouthCumbria().contents().framework().orElseThrow().tool();
    }

    /** The questions that are asked. */
    static List<Question> questions() {
        return tool().domains().stream().flatMap(domain -> domain.questions().stream()).toList();
    }

    /** A new workshop with its first round open. */
    RunningWorkshop workshop() throws Exception {
        var workshop = new NewWorkshop("", WORKSTREAM, List.of(SERVICE), List.of(), NewWorkshop.USUAL_ROOM, false)
                .workshop(workspace.snapshot(), LocalDate.now());
        workspace.apply(WorkshopEdits.create(workshop, DecisionTools.PLAIN));
        var running = RunningWorkshop.open(workspace, workshop.id(), DecisionTools.PLAIN, InstantSource.system());
        running.openRound();
        return running;
    }

    @Override
    public void close() throws Exception {
        workspace.close();
    }
}
