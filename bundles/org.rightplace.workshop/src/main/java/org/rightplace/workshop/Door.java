package org.rightplace.workshop;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rightplace.model.Workshop;
import org.rightplace.workshop.internal.log.Entry;
import org.rightplace.workspace.Ids;

/** Who is in a workshop, and by which device they are known. */
final class Door {

    private static final Duration LET_BACK_IN_WITHIN = Duration.ofMinutes(15);

    private final KeptState kept;
    private final InstantSource clock;
    private final Map<String, LetBackIn> lettingBackIn = new HashMap<>();

    private record LetBackIn(String participant, Instant until) {}

    Door(KeptState kept, InstantSource clock) {
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * Lets somebody in; see {@link RunningWorkshop#join}.
     *
     * @param shut whether nobody new is let in
     */
    Optional<Participant> join(Workshop workshop, boolean shut, String token, String name, String subgroup) throws IOException {
        var part = workshop.subgroups().stream().anyMatch(one -> one.id().equals(subgroup)) ? subgroup : "";
        var hash = Token.hash(token);
        return kept.act((state, happens) -> {
            if (!state.tokens.containsKey(hash)) {
                if (shut || state.barred.containsKey(hash) || state.people.size() >= RunningWorkshop.CAPACITY) {
                    return Optional.empty();
                }
                happens.accept(new Entry.Joined(
                        clock.millis(), Ids.next(), hash, workshop.namesKept() ? Names.tidy(name) : "", part));
            }
            return Optional.of(state.people.get(state.tokens.get(hash)));
        });
    }

    /** The person whose device holds a token. */
    Optional<Participant> participant(String token) {
        var hash = Token.hash(token);
        return kept.ask(state -> Optional.ofNullable(state.tokens.get(hash)).map(state.people::get));
    }

    /** Whether the device that holds a token was put out. */
    boolean shutOut(String token) {
        var hash = Token.hash(token);
        return kept.ask(state -> state.barred.containsKey(hash));
    }

    /** Those who were put out and have not been let back in since. */
    List<Participant> outside() {
        return kept.ask(state -> state.barred.values().stream().map(id -> state.out.get(id).person()).distinct().toList());
    }

    /** Makes a code for somebody who lost their device; see {@link RunningWorkshop#letBackIn}. */
    synchronized Optional<String> letBackIn(String participantId) {
        if (!kept.ask(state -> state.people.containsKey(participantId) || state.barred.containsValue(participantId))) {
            return Optional.empty();
        }
        lettingBackIn.values().removeIf(
                one -> one.participant().equals(participantId) || one.until().isBefore(clock.instant()));
        var given = JoinCode.next() + JoinCode.next().substring(0, 2);
        lettingBackIn.put(given, new LetBackIn(participantId, clock.instant().plus(LET_BACK_IN_WITHIN)));
        return Optional.of(given);
    }

    /** Lets somebody back in on another device; see {@link RunningWorkshop#comeBack}. */
    Optional<Participant> comeBack(String token, String given) throws IOException {
        LetBackIn found;
        synchronized (this) {
            found = lettingBackIn.remove(JoinCode.tidy(given));
        }
        if (found == null || found.until().isBefore(clock.instant())) {
            return Optional.empty();
        }
        var hash = Token.hash(token);
        return kept.act((state, happens) -> {
            if (!state.people.containsKey(found.participant())) {
                return Optional.ofNullable(state.out.get(found.participant()))
                        .map(RunningState.PutOut::person)
                        .map(before -> anew(state, happens, hash, before));
            }
            // Whoever joined anew meanwhile has one ballot all the same: the one they had before.
            var anew = state.tokens.get(hash);
            if (anew != null && !anew.equals(found.participant())) {
                happens.accept(new Entry.PutOut(clock.millis(), anew, state.closed() + 1));
            }
            happens.accept(new Entry.Returned(clock.millis(), found.participant(), hash));
            return Optional.of(state.people.get(found.participant()));
        });
    }

    // What was said before somebody was put out does not count again: who is let back in begins a ballot of their own.
    private Participant anew(RunningState state, Consumer<Entry> happens, String hash, Participant before) {
        if (!state.tokens.containsKey(hash)) {
            happens.accept(new Entry.Joined(clock.millis(), Ids.next(), hash, before.name(), before.subgroup()));
        }
        return state.people.get(state.tokens.get(hash));
    }

    /** Puts somebody out; see {@link RunningWorkshop#putOut}. */
    boolean putOut(String participantId) throws IOException {
        synchronized (this) {
            lettingBackIn.values().removeIf(one -> one.participant().equals(participantId));
        }
        return kept.act((state, happens) -> {
            boolean there = state.people.containsKey(participantId);
            if (there) {
                happens.accept(new Entry.PutOut(clock.millis(), participantId, state.closed() + 1));
            }
            return there;
        });
    }
}
