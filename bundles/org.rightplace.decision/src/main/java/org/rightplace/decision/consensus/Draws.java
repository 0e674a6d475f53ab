package org.rightplace.decision.consensus;

/**
 * Random numbers of which every step is written down here, so that a seed gives the same numbers on every machine and in
 * every version of Java: the generator xoshiro256**, its state filled from the seed by SplitMix64 as its authors advise.
 *
 * @see <a href="https://doi.org/10.1145/3460772">D. Blackman and S. Vigna, Scrambled linear pseudorandom number
 *     generators, ACM Transactions on Mathematical Software 47 (2021)</a>
 * @see <a href="https://doi.org/10.1145/2660193.2660195">G. L. Steele, D. Lea and C. H. Flood, Fast splittable
 *     pseudorandom number generators, OOPSLA (2014), on SplitMix64</a>
 * @see <a href="https://doi.org/10.1145/3230636">D. Lemire, Fast random integer generation in an interval, ACM
 *     Transactions on Modeling and Computer Simulation 29 (2019)</a>
 */
final class Draws {

    private static final double UNIT = 0x1p-53;

    private long a;
    private long b;
    private long c;
    private long d;

    Draws(long a, long b, long c, long d) {
        this.a = a;
        this.b = b;
        this.c = c;
        this.d = d;
    }

    /** The numbers that follow from a seed. */
    static Draws of(long seed) {
        return new Draws(split(seed, 1), split(seed, 2), split(seed, 3), split(seed, 4));
    }

    /** The number at a place, counted from 1, of those that SplitMix64 gives from a seed. */
    static long split(long seed, int place) {
        long z = seed + place * 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    /** Sixty-four random bits. */
    long next() {
        long result = Long.rotateLeft(b * 5, 7) * 9;
        long t = b << 17;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= t;
        d = Long.rotateLeft(d, 45);
        return result;
    }

    /** A number from 0 up to, but not including, 1: one of 2⁵³, each as likely as the others. */
    double unit() {
        return (next() >>> 11) * UNIT;
    }

    /** A whole number from 0 up to, but not including, a bound, each as likely as the others. */
    int below(int bound) {
        long x = next();
        // The few lowest products would make some numbers likelier than others.
        if (Long.compareUnsigned(x * bound, bound) < 0) {
            long uneven = Long.remainderUnsigned(-bound, bound);
            while (Long.compareUnsigned(x * bound, uneven) < 0) {
                x = next();
            }
        }
        return (int) Math.unsignedMultiplyHigh(x, bound);
    }
}
