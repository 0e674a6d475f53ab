package org.rightplace.workbench.internal.fence;

import java.util.Optional;
import java.util.function.Function;
import org.rightplace.workbench.internal.contributions.Contributions;
import org.rightplace.workbench.spi.Contribution;

/** Finds whose code it was, by the classes that were running. */
public final class Culprits {

    private static final String OWN = "org.rightplace.workbench.internal.";

    private final Contributions contributions;

    public Culprits(Contributions contributions) {
        this.contributions = contributions;
    }

    /** The contribution whose own package, or one below it, the trace went through last. */
    public Optional<Named> find(StackTraceElement[] trace) {
        for (var frame : trace) {
            var found = owner(frame.getClassName());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    // A class of its own name is surer than one of the same package, for a plugin may bring several contributions.
    private Optional<Named> owner(String className) {
        if (className.startsWith(OWN)) {
            return Optional.empty();
        }
        return search(contribution -> outermost(className).equals(contribution.getName()))
                .or(() -> search(contribution -> className.startsWith(contribution.getPackageName() + ".")));
    }

    private Optional<Named> search(Function<Class<?>, Boolean> fits) {
        for (Class<? extends Contribution> kind : Contributions.KINDS) {
            for (var present : contributions.all(kind)) {
                var type = present.contribution().getClass();
                if (!type.getName().startsWith(OWN) && fits.apply(type)) {
                    return Optional.of(present.named());
                }
            }
        }
        return Optional.empty();
    }

    private static String outermost(String className) {
        int inner = className.indexOf('$');
        return inner < 0 ? className : className.substring(0, inner);
    }
}
