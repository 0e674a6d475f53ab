package org.rightplace.workshop.internal.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often each of many may do something: a number at once, and after that at a steady rate. Those not heard of for
 * longest are forgotten when there are too many to remember.
 */
final class Allowance {

    private static final int REMEMBERED = 20_000;
    private static final double NANOS = 1e9;

    private final double atOnce;
    private final double perSecond;
    private final LongSupplier nanos;
    private final Map<String, Purse> purses = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Purse> eldest) {
            return size() > REMEMBERED;
        }
    };

    private static final class Purse {
        private double left;
        private long at;
    }

    Allowance(double atOnce, double perSecond, LongSupplier nanos) {
        this.atOnce = atOnce;
        this.perSecond = perSecond;
        this.nanos = nanos;
    }

    /** Counts it; whether it was still allowed. */
    synchronized boolean take(String who) {
        var purse = purse(who);
        if (purse.left < 1) {
            return false;
        }
        purse.left--;
        return true;
    }

    /** Takes back that it was counted once. */
    synchronized void giveBack(String who) {
        var purse = purse(who);
        purse.left = Math.min(atOnce, purse.left + 1);
    }

    private Purse purse(String who) {
        long now = nanos.getAsLong();
        var purse = purses.get(who);
        if (purse == null) {
            purse = new Purse();
            purse.left = atOnce;
            purses.put(who, purse);
        } else {
            purse.left = Math.min(atOnce, purse.left + (now - purse.at) / NANOS * perSecond);
        }
        purse.at = now;
        return purse;
    }
}
