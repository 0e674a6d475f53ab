package org.rightplace.decision.consensus;

import java.util.stream.IntStream;

/**
 * Rooms drawn with replacement from the people of another, one after the other, and what each of them scores a question.
 * It answers by the rule of every room ({@link RoomAnswer}), which is followed here without counting one option after the
 * other: one strip of bands takes hundreds of thousands of answers.
 *
 * <p>What somebody says is a row of lanes, numbers of a few bits side by side in long words. A question has a lane for each
 * of its options that have a score, from low to high. There stands 2 if the answer is up to that option, 0 if it is
 * beyond, and 1 if there is none or it is not known. Of all drawn, those lanes then sum up to less than there are people
 * whose options lie below the middle: where more people are beyond than are not. So the rows need only be added up, in as
 * few steps as there are words, for the middle of every question to show. One more lane shows in the same way whether
 * more say "not known" than do not.
 *
 * <p>Each sum begins with so much that the highest bit of a lane is set from as many as there are people on. Nothing is
 * carried into the next lane.
 */
final class DrawnRoom {

    private static final double UNDECIDED = Double.POSITIVE_INFINITY;
    private static final int FIVE = 5;
    private static final int BEYOND = 0;
    private static final int NEITHER = 1;
    private static final int UP_TO = 2;

    private final int people;
    private final RoomAnswer[] rules;

    /** What the answer agreed on each question scores, whoever is drawn. */
    private final double[] agreed;

    /** The lane of each question that tells about "not known", those of the options follow; at the end where the lanes end. */
    private final int[] firstLane;

    /** By lane: the word of a row that it lies in, its lowest bit there, and its highest alone. */
    private final int[] words;

    private final int[] shifts;
    private final long[] highest;

    /** By lane, what its option scores. */
    private final double[] scores;

    /** The words in which a question has lanes of options come one after the other; here is where those of each begin. */
    private final int[] begins;

    /** The highest bits of those lanes, by the same index. */
    private final long[] options;

    /** 1 in every lane of a word. */
    private final long ones;

    /** What every lane begins with. */
    private final long bias;

    private final long laneMask;

    /** By person, a row of words each. */
    private final long[] rows;

    private final int[] drawn;
    private final long[] sums;

    DrawnRoom(Ballots ballots) {
        this.people = ballots.people();
        this.rules = ballots.questions().stream().map(RoomAnswer::to).toArray(RoomAnswer[]::new);
        this.agreed = new double[rules.length];
        this.firstLane = new int[rules.length + 1];
        for (int question = 0; question < rules.length; question++) {
            var rule = rules[question];
            agreed[question] = ballots.agreed(question).map(option -> rule.score(rule.step(option))).orElse(UNDECIDED);
            firstLane[question + 1] = firstLane[question] + 1 + rules[question].steps();
        }
        int lanes = firstLane[rules.length];
        int laneBits = Integer.SIZE - Integer.numberOfLeadingZeros(people) + 1;
        int lanesOfWord = Long.SIZE / laneBits;
        this.words = IntStream.range(0, lanes).map(lane -> lane / lanesOfWord).toArray();
        this.shifts = IntStream.range(0, lanes).map(lane -> lane % lanesOfWord * laneBits).toArray();
        this.highest = IntStream.of(shifts).mapToLong(shift -> 1L << shift + laneBits - 1).toArray();
        this.scores = new double[lanes];
        this.ones = IntStream.range(0, lanesOfWord).mapToLong(lane -> 1L << lane * laneBits).sum();
        this.bias = ones * ((1L << laneBits - 1) - people);
        this.laneMask = (1L << laneBits) - 1;
        this.sums = new long[(lanes + lanesOfWord - 1) / lanesOfWord];
        this.begins = new int[rules.length + 1];
        for (int question = 0; question < rules.length; question++) {
            begins[question + 1] = begins[question] + words[firstLane[question + 1] - 1] - words[firstLane[question]] + 1;
        }
        this.options = new long[begins[rules.length]];
        this.drawn = new int[people];
        this.rows = new long[Math.multiplyExact(sums.length, people)];
        for (int question = 0; question < rules.length; question++) {
            fill(question, ballots);
        }
    }

    private void fill(int question, Ballots ballots) {
        int first = firstLane[question];
        for (int lane = first + 1; lane < firstLane[question + 1]; lane++) {
            options[begins[question] + words[lane] - words[first]] |= highest[lane];
            scores[lane] = rules[question].score(lane - first - 1);
        }
        for (int person = 0; person < people; person++) {
            int row = person * sums.length;
            int option = ballots.answer(person, question);
            int step = option == RoomAnswer.NONE ? RoomAnswer.NONE : rules[question].step(option);
            put(row, first, option == RoomAnswer.NONE ? NEITHER : step == RoomAnswer.NONE ? BEYOND : UP_TO);
            for (int lane = first + 1; lane < firstLane[question + 1]; lane++) {
                put(row, lane, step == RoomAnswer.NONE ? NEITHER : lane > first + step ? UP_TO : BEYOND);
            }
        }
    }

    private void put(int row, int lane, long what) {
        rows[row + words[lane]] |= what << shifts[lane];
    }

    /** Draws another room, as large as the one it is drawn from. */
    void draw(Draws random) {
        for (int i = 0; i < people; i++) {
            drawn[i] = random.below(people) * sums.length;
        }
        int word = 0;
        for (; word + FIVE <= sums.length; word += FIVE) {
            addFive(word);
        }
        for (; word < sums.length; word++) {
            long sum = bias;
            for (int row : drawn) {
                sum += rows[row + word];
            }
            sums[word] = sum;
        }
    }

    // Five at a time stay in the processor, and need not be fetched and put back for everybody who was drawn.
    private void addFive(int word) {
        long a = bias;
        long b = bias;
        long c = bias;
        long d = bias;
        long e = bias;
        for (int row : drawn) {
            int at = row + word;
            a += rows[at];
            b += rows[at + 1];
            c += rows[at + 2];
            d += rows[at + 3];
            e += rows[at + 4];
        }
        sums[word] = a;
        sums[word + 1] = b;
        sums[word + 2] = c;
        sums[word + 3] = d;
        sums[word + 4] = e;
    }

    /** What the room drawn scores a question; not a number if its answer has no score, or it gives none. */
    double score(int question) {
        int unknown = firstLane[question];
        int word = words[unknown];
        if (agreed[question] != UNDECIDED) {
            return agreed[question];
        }
        if ((sums[word] & highest[unknown]) == 0) {
            return Double.NaN;
        }
        int first = unknown + 1;
        int end = firstLane[question + 1];
        int low = end;
        int high = end;
        for (int i = begins[question]; i < begins[question + 1]; i++) {
            long sum = sums[word++];
            low -= Long.bitCount(sum & options[i]);
            // With one less, those in which as many people are beyond as are not lie below too.
            high -= Long.bitCount(sum - ones & options[i]);
        }
        // Nobody is beyond the last option: there are as many who are not only if there is nobody.
        if (high == end) {
            return Double.NaN;
        }
        return scores[low == high ? low : first + rules[question].between(low - first, high - first, mean(question))];
    }

    // For every step up, who is beyond a lane's option adds its width to the sum, and who is not does not.
    private double mean(int question) {
        int first = firstLane[question] + 1;
        int last = firstLane[question + 1] - 1;
        long n = surplus(last);
        double twice = n * (scores[first] + scores[last]);
        for (int lane = first; lane < last; lane++) {
            twice -= (scores[lane + 1] - scores[lane]) * surplus(lane);
        }
        return twice / 2 / n;
    }

    /** How many more people are up to the option of a lane than are beyond it. */
    private long surplus(int lane) {
        return (sums[words[lane]] - bias >>> shifts[lane] & laneMask) - people;
    }
}
