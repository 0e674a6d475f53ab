package org.rightplace.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rightplace.model.Ballot;
import org.rightplace.model.Round;
import org.rightplace.model.Workshop;
import org.rightplace.model.WorkshopState;
import org.rightplace.workspace.Workspace;

/** Brings into the workspace what the log of a running workshop has and the workspace is to have. */
final class Recording {

    private final Workspace workspace;
    private final String id;
    private final KeptState kept;
    private final Agenda agenda;
    private volatile Workshop known;

    Recording(Workspace workspace, Workshop workshop, KeptState kept, Agenda agenda) {
        this.workspace = workspace;
        this.id = workshop.id();
        this.known = workshop;
        this.kept = kept;
        this.agenda = agenda;
    }

    /** The workshop as the workspace has it. */
    Workshop workshop() {
        // It may have been deleted, or its preparation undone, while people take part.
        workspace.snapshot().find(Workshop.class, id).ifPresent(found -> known = found);
        return known;
    }

    /** Records how far the workshop has come. */
    void rounds(WorkshopState state) {
        workspace.apply(WorkshopEdits.progress(workshop(), state, rounds()));
    }

    /**
     * Records the ballots of every round that is over. The log is written first, so the workspace may be behind it after a
     * kill; recording twice changes nothing.
     */
    void catchUp() {
        // The edit is made without the state's monitor, for whoever listens to the workspace may ask how far people have come.
        int from = kept.ask(state -> state.people.isEmpty() ? state.rounds.size() : state.inherited);
        int closed = kept.ask(RunningState::closed);
        for (int round = from + 1; round <= closed; round++) {
            workspace.apply(WorkshopEdits.record(workshop(), rounds(), round, ballots(round)));
        }
        rounds(WorkshopState.RUNNING);
    }

    private List<Round> rounds() {
        return kept.ask(state -> List.copyOf(state.rounds));
    }

    private List<Ballot> ballots(int round) {
        return kept.ask(state -> {
            var ballots = new ArrayList<Ballot>();
            for (var person : state.people.values()) {
                for (var item : agenda.items()) {
                    var answers = state.answers(round, person.id(), item);
                    if (!answers.isEmpty()) {
                        ballots.add(ballot(round, person, item, answers));
                    }
                }
            }
            return ballots;
        });
    }

    private Ballot ballot(int round, Participant person, Agenda.Item item, Map<String, String> answers) {
        return new Ballot(
                String.join(".", id, person.id(), item.service().id(), Integer.toString(round)),
                known.workstream(),
                id,
                person.id(),
                person.name(),
                person.subgroup(),
                item.service().id(),
                round,
                answers,
                null);
    }
}
