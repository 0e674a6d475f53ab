package org.rightplace.decision.internal;

import java.util.List;
import java.util.function.Function;
import org.rightplace.decision.spi.CriteriaProvider;
import org.rightplace.model.Domain;
import org.rightplace.model.Extras;
import org.rightplace.model.Workstream;

/** Criteria of a test's own. */
record Asked(String name, Function<Workstream, List<Domain>> answer) implements CriteriaProvider {

    static Domain domain(String id) {
        return new Domain(id, id, "", 1, List.of(), Extras.NONE);
    }

    @Override
    public String id() {
        return "org.example." + name;
    }

    @Override
    public List<Domain> domains(Workstream workstream) {
        return answer.apply(workstream);
    }

    /** What a plugin may do, and must not be asked. */
    @Override
    public int hashCode() {
        throw new IllegalStateException("not comparable");
    }

    @Override
    public boolean equals(Object other) {
        throw new IllegalStateException("not comparable");
    }
}
