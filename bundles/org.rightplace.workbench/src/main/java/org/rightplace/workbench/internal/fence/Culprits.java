package org.rightplace.workbench.internal.fence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rightplace.workbench.internal.contributions.Contributions;
import org.rightplace.workbench.internal.contributions.Contributions.Present;

/** Finds whose code it was, by the classes that were running. */
public final class Culprits {

    private static final String OWN = "org.rightplace.workbench.internal.";

    private final Contributions contributions;

    public Culprits(Contributions contributions) {
        this.contributions = contributions;
    }

    /**
     * The contribution whose own package, or one below it, the trace went through last; nobody where that may have been one
     * plugin's as well as another's.
     */
    public Optional<Named> find(StackTraceElement[] trace) {
        for (var frame : trace) {
            var suspects = suspects(frame.getClassName());
            if (!suspects.isEmpty()) {
                return plugins(suspects) == 1 ? Optional.of(suspects.getFirst().named()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    // Two plugins may have packages of one name, or have been copied from one sample and have classes of one name too: what
    // counts then is who brings the class that was running.
    private List<Present<?>> suspects(String running) {
        if (running.startsWith(OWN)) {
            return List.of();
        }
        var className = outermost(running);
        var named = search(type -> className.equals(type.getName()));
        var near = search(type -> className.startsWith(type.getPackageName() + "."));
        var bringing = brought(near, className);
        // A class of its own name is surer than one of the same package, for a plugin may bring several contributions.
        var surest = brought(named, className);
        if (bringing.isEmpty()) {
            return named.isEmpty() ? near : named;
        }
        return plugins(surest) == plugins(bringing) ? surest : bringing;
    }

    private static List<Present<?>> brought(List<Present<?>> some, String className) {
        return some.stream().<Present<?>>filter(present -> brings(loader(present), className)).toList();
    }

    private static long plugins(List<Present<?>> some) {
        return some.stream().map(Culprits::loader).distinct().count();
    }

    private List<Present<?>> search(Predicate<Class<?>> fits) {
        var found = new ArrayList<Present<?>>();
        for (var kind : Contributions.KINDS) {
            for (var present : contributions.all(kind)) {
                var type = present.contribution().getClass();
                if (!type.getName().startsWith(OWN) && fits.test(type)) {
                    found.add(present);
                }
            }
        }
        return found;
    }

    private static ClassLoader loader(Present<?> present) {
        return present.contribution().getClass().getClassLoader();
    }

    private static boolean brings(ClassLoader loader, String className) {
        try {
            return loader.loadClass(className).getClassLoader() == loader;
        } catch (ClassNotFoundException | LinkageError e) {
            // Which is the answer, and no fault.
            return false;
        }
    }

    private static String outermost(String className) {
        int inner = className.indexOf('$');
        return inner < 0 ? className : className.substring(0, inner);
    }
}
