package org.rightplace.workshop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.Workshop;
import org.rightplace.workspace.Snapshot;

/**
 * What another round of a workshop can ask, and what it had best ask: what the room does not agree on yet.
 *
 * @param candidates every question, service by service, those the room is farthest from agreeing on first
 */
public record NextRound(List<Candidate> candidates) {

    public NextRound {
        candidates = List.copyOf(candidates);
    }

    /**
     * A question that can be asked again.
     *
     * @param asked the question
     * @param result what the room says to it now; empty if nobody answered anything about the service
     * @param worthwhile whether it is still open: neither did the votes agree well enough, nor was anything agreed since
     */
    public record Candidate(Agenda.Asked asked, Optional<QuestionResult> result, boolean worthwhile) {}

    /** What the next round of a workshop can ask. If the room agrees on everything, all of it is as good to ask again. */
    public static NextRound of(Snapshot snapshot, DecisionTools tools, Workshop workshop) {
        return of(snapshot, tools, workshop, Agenda.of(snapshot, tools, workshop));
    }

    /**
     * What the next round of a workshop that people take part in can ask: what is on its agenda, in the words it had when
     * people were let in, whatever was changed in the workspace since.
     */
    public static NextRound of(RunningWorkshop running) {
        return of(running.workspace().snapshot(), running.tools(), running.workshop(), running.agenda());
    }

    private static NextRound of(Snapshot snapshot, DecisionTools tools, Workshop workshop, Agenda agenda) {
        var candidates = new ArrayList<Candidate>();
        for (var item : agenda.items()) {
            var results = new HashMap<String, QuestionResult>();
            ServiceResult.latest(snapshot, tools, workshop, item.service().id())
                    .ifPresent(known -> known.questions().forEach(one -> results.put(one.question().id(), one)));
            new Agenda(List.of(item)).asked().stream()
                    .map(asked -> candidate(asked, Optional.ofNullable(results.get(asked.question().id()))))
                    .sorted(Comparator.comparing((Candidate one) -> !one.worthwhile())
                            .thenComparing(Comparator.comparingDouble(NextRound::disagreement).reversed()))
                    .forEach(candidates::add);
        }
        return new NextRound(
                candidates.stream().anyMatch(Candidate::worthwhile)
                        ? candidates
                        : candidates.stream().map(one -> new Candidate(one.asked(), one.result(), true)).toList());
    }

    /** What it had best ask. */
    public List<Agenda.Asked> worthwhile() {
        return candidates.stream().filter(Candidate::worthwhile).map(Candidate::asked).toList();
    }

    /** The ids of the questions by the id of the service, as a round keeps them. */
    static Map<String, List<String>> byService(Collection<Agenda.Asked> asked) {
        var questions = new HashMap<String, List<String>>();
        asked.forEach(one -> questions
                .computeIfAbsent(one.service().id(), service -> new ArrayList<>())
                .add(one.question().id()));
        return questions;
    }

    private static Candidate candidate(Agenda.Asked asked, Optional<QuestionResult> result) {
        return new Candidate(asked, result, result.flatMap(QuestionResult::answer).isEmpty());
    }

    private static double disagreement(Candidate one) {
        return one.result().map(QuestionResult::disagreement).orElse(0.0);
    }
}
