package org.rightplace.workshop.internal.web;

import java.io.IOException;
import java.util.function.LongSupplier;

/**
 * How often codes may be tried. Only wrong ones count, so that a room that types well is never slowed, and so many are
 * borne at once that no room comes near it by mistyping. Past that a network may try 25 in a second, and all of them
 * together 200. That a wrong code is told late would help nobody: who guesses asks many times at once.
 *
 * <p>A code on the wall is one of 19⁸, or 17 thousand million. In a workshop of eight hours one network can try 721,000 of
 * them, and so finds it with a chance of 1 in 23,500; however many networks there are, they can try 5.8 million, a chance
 * of 1 in 2,900. Whoever does find it has joined, can be seen by the facilitator, and be put out. A code that lets
 * somebody back in is longer, and good for a quarter of an hour.
 */
final class Guesses {

    private static final String ALL = "all";

    private final Allowance ofNetwork;
    private final Allowance ofAll;

    /** @param nanos a clock that only runs forward */
    Guesses(LongSupplier nanos) {
        this.ofNetwork = new Allowance(1000, 25, nanos);
        this.ofAll = new Allowance(5000, 200, nanos);
    }

    /** Looks whether a code is right, and does what it is for. */
    interface Try {
        boolean right() throws IOException;
    }

    /**
     * Tries a code.
     *
     * @return whether it was right
     * @throws Refusal if too many wrong ones came from there; the code was then not looked at
     */
    boolean right(String network, Try code) throws Refusal, IOException {
        if (!ofNetwork.take(network)) {
            throw tooMany();
        }
        if (!ofAll.take(ALL)) {
            ofNetwork.giveBack(network);
            throw tooMany();
        }
        if (!code.right()) {
            return false;
        }
        ofNetwork.giveBack(network);
        ofAll.giveBack(ALL);
        return true;
    }

    private static Refusal tooMany() {
        return new Refusal(
                429,
                "Too many wrong codes",
                "Very many wrong codes come from your network just now. Wait a few seconds, look at the code on the wall, and try again.",
                5);
    }
}
