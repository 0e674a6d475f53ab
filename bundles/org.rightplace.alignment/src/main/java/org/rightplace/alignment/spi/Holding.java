package org.rightplace.alignment.spi;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rightplace.model.Cell;
import org.rightplace.model.CommissioningFunction;
import org.rightplace.model.Extras;
import org.rightplace.model.Framework;
import org.rightplace.model.Holder;
import org.rightplace.model.OperatingModel;

/**
 * Who holds one function for a service.
 *
 * @param function the function
 * @param holders who holds it, each once and without extras; empty if nobody does
 * @param kind the id of the kind of operating model, or empty if it is not decided
 */
public record Holding(CommissioningFunction function, Set<Holder> holders, String kind) {

    public Holding {
        holders = Collections.unmodifiableSet(new LinkedHashSet<>(holders));
    }

    /** Who holds each function of a framework, in its order; one for every function. */
    public static List<Holding> all(Framework framework, Optional<OperatingModel> model) {
        return framework.functions().stream()
                .map(function -> model.flatMap(said -> said.cell(function.id()))
                        .map(cell -> of(function, cell))
                        .orElseGet(() -> none(function)))
                .toList();
    }

    /** What a cell says of a function. */
    public static Holding of(CommissioningFunction function, Cell cell) {
        var holders = new LinkedHashSet<Holder>();
        for (var holder : cell.holders()) {
            if (holder.type() != null && !holder.id().isEmpty()) {
                holders.add(holder.extras().isEmpty() ? holder : holder.withExtras(Extras.NONE));
            }
        }
        return new Holding(function, holders, cell.kind());
    }

    /** A function that nothing is said of. */
    public static Holding none(CommissioningFunction function) {
        return new Holding(function, Set.of(), "");
    }

    /** What the function is called inside a sentence. */
    public String name() {
        return function.name().isBlank() ? function.id() : function.name();
    }

    /** Whether nobody holds it. */
    public boolean gap() {
        return holders.isEmpty();
    }

    /** Whether the same holders, no more and no fewer, hold both. */
    public boolean sameHands(Holding other) {
        return holders.equals(other.holders);
    }
}
