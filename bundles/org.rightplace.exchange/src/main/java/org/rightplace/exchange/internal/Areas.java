package org.rightplace.exchange.internal;

import java.util.Objects;
import org.rightplace.exchange.nhs.Area;
import org.rightplace.exchange.nhs.NhsPractice;

/**
 * Where practices lie. All of a network mostly lie in the very same areas, so whatever follows from where a practice
 * lies need not be worked out for each.
 */
final class Areas {

    private Areas() {}

    /** The smallest area that a practice lies in. */
    static Area nearest(NhsPractice practice) {
        return practice.network() == null ? practice.group() : practice.network();
    }

    /** Whether both lie in the same areas of every kind. */
    static boolean same(NhsPractice one, NhsPractice other) {
        return Objects.equals(one.network(), other.network())
                && one.group().equals(other.group())
                && Objects.equals(one.partnership(), other.partnership())
                && Objects.equals(one.region(), other.region());
    }
}
