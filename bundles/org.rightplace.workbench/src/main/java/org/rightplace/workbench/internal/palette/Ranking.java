package org.rightplace.workbench.internal.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.rightplace.workspace.NameOrder;

/** Puts what fits best in front. */
final class Ranking {

    private static final int RECENT_BONUS = 600;
    // More than what was used last has, which may have been for something else; not so much that other names fall behind.
    private static final int LIKELY_BONUS = 700;

    private record Scored(Candidate candidate, int score) {}

    private static final Comparator<Scored> BEST_FIRST = Comparator.comparingInt(Scored::score).reversed()
            .thenComparing(scored -> scored.candidate().kind())
            .thenComparing(scored -> scored.candidate().name(), NameOrder.NAMES)
            .thenComparing(scored -> scored.candidate().key());

    private Ranking() {}

    /**
     * The best of the candidates.
     *
     * @param recent the keys of what was used last, the latest first; it goes first where nothing is typed
     * @param limit how many at most
     * @param stop asked now and then whether the answer is still wanted
     */
    static List<Candidate> best(Stream<Candidate> candidates, Query query, List<String> recent, int limit, BooleanSupplier stop) {
        // The worst of the best so far is at the head, to be pushed out by anything better.
        var best = new PriorityQueue<Scored>(limit + 1, BEST_FIRST.reversed());
        var all = candidates.iterator();
        while (all.hasNext() && !stop.getAsBoolean()) {
            var candidate = all.next();
            int score = score(candidate, query, recent);
            if (score != Match.NONE) {
                best.add(new Scored(candidate, score));
                if (best.size() > limit) {
                    best.poll();
                }
            }
        }
        var sorted = new ArrayList<>(best);
        sorted.sort(BEST_FIRST);
        return sorted.stream().map(Scored::candidate).toList();
    }

    private static int score(Candidate candidate, Query query, List<String> recent) {
        int used = recent.indexOf(candidate.key());
        if (query.empty()) {
            if (query.commandsAlone()) {
                return candidate.kind() != Candidate.Kind.COMMAND ? Match.NONE : used < 0 ? 1 : 1000 - used;
            }
            return used >= 0 ? 1000 - used : candidate.kind() == Candidate.Kind.ENTITY ? Match.NONE : 1;
        }
        int score = candidate.score(query);
        return score == Match.NONE ? score : score + (candidate.likely() ? LIKELY_BONUS : used < 0 ? 0 : RECENT_BONUS);
    }
}
