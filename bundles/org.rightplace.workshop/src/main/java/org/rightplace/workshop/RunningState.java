package org.rightplace.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightplace.model.Extras;
import org.rightplace.model.Round;
import org.rightplace.workshop.internal.log.Entry;

/**
 * What the entries of a log add up to. Whoever uses it holds its monitor.
 *
 * <p>An answer stands from the round it is given in through those after, until it is changed.
 */
final class RunningState {

    final List<Round> rounds = new ArrayList<>();
    final Map<String, Participant> people = new LinkedHashMap<>();

    /** The ids of people by the hashes of the tokens their devices hold. */
    final Map<String, String> tokens = new HashMap<>();

    /** The ids of those who were put out, by the hashes of the tokens of their devices, which do not join again unbidden. */
    final Map<String, String> barred = new LinkedHashMap<>();

    /** Those who were put out, by their ids. */
    final Map<String, PutOut> out = new LinkedHashMap<>();

    Instant timer;

    private static final int UNKNOWN = -1;

    private final Recorded recorded;

    /** How many rounds were held elsewhere: their ballots, if any, were not cast here. */
    private int inherited = UNKNOWN;

    private final Map<String, Map<Key, Standing>> answers = new HashMap<>();

    /** What stood in the rounds before the latest. */
    private final List<Map<String, Map<Key, Standing>>> before = new ArrayList<>();

    /**
     * Somebody who was put out.
     *
     * @param from the first round in which they do not count
     */
    record PutOut(Participant person, int from) {}

    private record Key(String service, String question) {}

    /** @param recorded what the workspace has, which fills in where an entry is missing */
    RunningState(Recorded recorded) {
        this.recorded = recorded;
    }

    /**
     * Lets something have happened. Entries before it may be missing, for a line of a log may be damaged: what must have
     * happened before this could is then taken to have happened.
     */
    void apply(Entry entry) {
        switch (entry) {
            case Entry.Inherited held -> {
                held.rounds().forEach(this::inherit);
                inherited = held.rounds().size();
            }
            case Entry.Joined joined -> {
                person(joined.participant(), joined.name(), joined.subgroup(), joined.at());
                letIn(joined.token(), joined.participant());
            }
            case Entry.Returned returned -> {
                known(returned.participant(), returned.at());
                tokens.values().removeIf(returned.participant()::equals);
                letIn(returned.token(), returned.participant());
            }
            case Entry.PutOut putOut -> {
                known(putOut.participant(), putOut.at());
                putOut(putOut);
            }
            case Entry.Answered answered -> {
                ensureOpen(answered.round(), answered.at());
                known(answered.participant(), answered.at());
                answers.computeIfAbsent(answered.participant(), person -> new HashMap<>())
                        .put(
                                new Key(answered.service(), answered.question()),
                                new Standing(answered.option(), answered.sequence(), rounds.size()));
            }
            case Entry.Opened opened -> {
                ensureBegun(opened.round() - 1, opened.at());
                begin(new Round(Instant.ofEpochMilli(opened.at()), null, false, opened.questions(), Extras.NONE));
            }
            case Entry.Closed closed -> {
                ensureOpen(closed.round(), closed.at());
                close(closed.at());
            }
            case Entry.Reopened reopened -> ensureOpen(reopened.round(), reopened.at());
            case Entry.Revealed revealed -> {
                ensureBegun(Math.max(revealed.round(), 1), revealed.at());
                if (open()) {
                    close(revealed.at());
                }
                latest(rounds.getLast().withRevealed(true));
            }
            case Entry.Timed timed -> timer = timed.until() == 0 ? null : Instant.ofEpochMilli(timed.until());
        }
    }

    private void inherit(Entry.Held held) {
        begin(new Round(
                Instant.ofEpochMilli(held.opened()),
                Instant.ofEpochMilli(held.closed()),
                held.revealed(),
                held.questions(),
                Extras.NONE));
    }

    private void begin(Round round) {
        if (!rounds.isEmpty()) {
            if (open()) {
                latest(rounds.getLast().withClosed(round.opened()));
            }
            before.add(copy());
        }
        rounds.add(round);
        timer = null;
    }

    private void close(long at) {
        latest(rounds.getLast().withClosed(Instant.ofEpochMilli(at)));
        timer = null;
    }

    // The round has begun, though the line that says so may be damaged.
    private void ensureBegun(int round, long at) {
        while (rounds.size() < round) {
            begin(recorded.round(rounds.size() + 1)
                    .orElseGet(() -> new Round(Instant.ofEpochMilli(at), null, false, Map.of(), Extras.NONE))
                    .withClosed(null)
                    .withRevealed(false));
        }
    }

    // The round is open. If its number is not said, it is another than the latest only if the workspace knows of another.
    private void ensureOpen(int round, long at) {
        ensureBegun(round > 0 ? round : rounds.size() + (open() || !another() ? 0 : 1), at);
        if (!open()) {
            latest(rounds.getLast().withClosed(null).withRevealed(false));
        }
    }

    private boolean another() {
        return rounds.isEmpty() || recorded.round(rounds.size() + 1).isPresent();
    }

    private void person(String id, String name, String subgroup, long at) {
        if (people.isEmpty() && out.isEmpty() && inherited == UNKNOWN) {
            inherited = closed();
        }
        people.put(id, new Participant(id, people.size() + out.size() + 1, name, subgroup, Instant.ofEpochMilli(at)));
    }

    // Somebody is known who takes part, though the line that says who they are may be damaged.
    private void known(String id, long at) {
        if (!people.containsKey(id) && !out.containsKey(id)) {
            person(id, recorded.name(id), recorded.subgroup(id), at);
        }
    }

    /** How many rounds were held elsewhere. A log that does not say so may have inherited all, as long as nobody joined. */
    int inherited() {
        return inherited == UNKNOWN ? closed() : inherited;
    }

    /** The round that goes on, or went on last; 0 before the first. */
    int round() {
        return rounds.size();
    }

    /** Those whose ballots of a round count: what was recorded of a round before somebody was put out stays. */
    List<Participant> voters(int round) {
        var voters = new ArrayList<>(people.values());
        out.values().stream().filter(gone -> gone.from() > round).map(PutOut::person).forEach(voters::add);
        return voters;
    }

    /** Everybody who joined, be they here now or put out. */
    Set<String> everybody() {
        var everybody = new HashSet<>(people.keySet());
        everybody.addAll(out.keySet());
        return everybody;
    }

    /** How many rounds are over. */
    int closed() {
        return open() ? rounds.size() - 1 : rounds.size();
    }

    boolean open() {
        return !rounds.isEmpty() && rounds.getLast().open();
    }

    Standing standing(String participant, String service, String question) {
        return answers.getOrDefault(participant, Map.of()).getOrDefault(new Key(service, question), Standing.NONE);
    }

    /**
     * What becomes of an answer. One that stands already is acknowledged again. One that was sent before the answer that
     * stands, from another tab or by a network that repeats itself, is not taken.
     */
    Receipt receipt(String participant, String service, String question, String option, long sequence) {
        var stands = standing(participant, service, question);
        if (open() && !rounds.getLast().asks(service, question)) {
            return new Receipt(Receipt.Outcome.NOT_ASKED, stands.option(), stands.sequence());
        }
        if (!open() || !people.containsKey(participant)) {
            return new Receipt(Receipt.Outcome.NOT_OPEN, stands.option(), stands.sequence());
        }
        if (option.equals(stands.option()) && sequence <= stands.sequence()) {
            return new Receipt(Receipt.Outcome.SAVED, option, stands.sequence());
        }
        if (sequence <= stands.sequence()) {
            return new Receipt(Receipt.Outcome.OUTDATED, stands.option(), stands.sequence());
        }
        // A number from a page is never trusted to jump ahead: it would shut out every later answer.
        return new Receipt(Receipt.Outcome.SAVED, option, stands.sequence() + 1);
    }

    /** How many of these questions a person has answered, or let stand, in the latest round. */
    int answered(String participant, List<Agenda.Asked> asked) {
        return (int) asked.stream().filter(one -> answeredNow(participant, one)).count();
    }

    /** How many people have answered a question, or let their answer stand, in the latest round. */
    int answered(Agenda.Asked asked) {
        return (int) people.keySet().stream().filter(person -> answeredNow(person, asked)).count();
    }

    private boolean answeredNow(String participant, Agenda.Asked one) {
        var stands = standing(participant, one.service().id(), one.question().id());
        return !stands.option().isEmpty() && stands.round() == rounds.size();
    }

    /** What a person says by the end of a round to what it asks about a service, by the id of the question. */
    Map<String, String> answers(int round, String participant, Agenda.Item item) {
        var stood = round == rounds.size() ? answers : before.get(round - 1);
        var said = stood.getOrDefault(participant, Map.of());
        var result = new HashMap<String, String>();
        for (var question : item.questions()) {
            var standing = said.getOrDefault(new Key(item.service().id(), question.id()), Standing.NONE);
            if (!standing.option().isEmpty() && rounds.get(round - 1).asks(item.service().id(), question.id())) {
                result.put(question.id(), standing.option());
            }
        }
        return result;
    }

    private void putOut(Entry.PutOut gone) {
        var person = people.remove(gone.participant());
        if (person != null) {
            tokens.forEach((token, id) -> {
                if (id.equals(gone.participant())) {
                    barred.put(token, id);
                }
            });
            tokens.keySet().removeAll(barred.keySet());
            out.put(gone.participant(), new PutOut(person, gone.round()));
        }
    }

    private void letIn(String token, String participant) {
        tokens.put(token, participant);
        barred.remove(token);
    }

    private void latest(Round round) {
        rounds.set(rounds.size() - 1, round);
    }

    private Map<String, Map<Key, Standing>> copy() {
        var copy = new HashMap<String, Map<Key, Standing>>();
        answers.forEach((person, said) -> copy.put(person, new HashMap<>(said)));
        return copy;
    }
}
