package org.rightplace.workshop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
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
    private final boolean patchy;
    private volatile Workshop known;

    Recording(Workspace workspace, Workshop workshop, KeptState kept, Agenda agenda) {
        this.workspace = workspace;
        this.id = workshop.id();
        this.known = workshop;
        this.kept = kept;
        this.agenda = agenda;
        this.patchy = kept.content().damaged() > 0;
    }

    /** The workshop as the workspace has it. */
    Workshop workshop() {
        // It may have been deleted, or its preparation undone, while people take part.
        workspace.snapshot().find(Workshop.class, id).ifPresent(found -> known = found);
        return known;
    }

    /** Records how far the workshop has come. It runs from its first round on. */
    void rounds() {
        var rounds = kept.ask(state -> List.copyOf(state.rounds));
        workspace.apply(WorkshopEdits.progress(
                workshop(), rounds.isEmpty() ? WorkshopState.PREPARED : WorkshopState.RUNNING, rounds));
    }

    /** Records that the workshop has ended. */
    void end() {
        workspace.apply(WorkshopEdits.progress(
                workshop(), WorkshopState.CLOSED, kept.ask(state -> List.copyOf(state.rounds))));
    }

    /**
     * Records the ballots of every round that is over. The log is written first, so the workspace may be behind it after a
     * kill; recording twice changes nothing.
     */
    void catchUp() {
        // Looked at before the first edit, for that tells the workspace of every round.
        var ballots = new TreeMap<Integer, List<Ballot>>();
        over().forEach(round -> ballots.put(round, ballots(round)));
        // The edits are made without the state's monitor, for whoever listens to the workspace may ask how far people have come.
        var people = kept.ask(state -> patchy ? Set.copyOf(state.out.keySet()) : state.everybody());
        var rounds = kept.ask(state -> List.copyOf(state.rounds));
        ballots.forEach((round, cast) ->
                workspace.apply(WorkshopEdits.record(workshop(), rounds, round, people, cast)));
        rounds();
    }

    /** Whether the workspace has every ballot of every round that is over. */
    boolean complete() {
        var snapshot = workspace.snapshot();
        return over().stream()
                .flatMap(round -> ballots(round).stream())
                .allMatch(ballot -> snapshot.find(Ballot.class, ballot.id()).filter(ballot::equals).isPresent());
    }

    // The rounds that were held here and are over.
    private List<Integer> over() {
        return kept.ask(state -> IntStream.rangeClosed(state.inherited() + 1, state.closed()).boxed().toList());
    }

    private List<Ballot> ballots(int round) {
        var cast = kept.ask(state -> {
            var ballots = new ArrayList<Ballot>();
            for (var person : state.voters(round)) {
                for (var item : agenda.items()) {
                    var answers = state.answers(round, person.id(), item);
                    if (!answers.isEmpty()) {
                        ballots.add(ballot(round, person, item, answers));
                    }
                }
            }
            return ballots;
        });
        return patchy ? cast.stream().map(this::patched).toList() : cast;
    }

    // Of a log with lines that cannot be read, the workspace may know answers that the log has no more.
    private Ballot patched(Ballot cast) {
        var stands = workspace.snapshot().find(Ballot.class, cast.id());
        if (stands.isEmpty()) {
            return cast;
        }
        if (recordedAlready(cast.round())) {
            return stands.get();
        }
        var answers = new HashMap<>(cast.answers());
        stands.get().answers().forEach((question, option) -> {
            if (kept.ask(state -> state.standing(cast.participant(), cast.service(), question)).equals(Standing.NONE)) {
                answers.put(question, option);
            }
        });
        return cast.withAnswers(answers);
    }

    private boolean recordedAlready(int round) {
        var known = workshop().rounds();
        return known.size() >= round
                && !known.get(round - 1).open()
                && known.get(round - 1).closed().equals(kept.ask(state -> state.rounds.get(round - 1).closed()));
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
