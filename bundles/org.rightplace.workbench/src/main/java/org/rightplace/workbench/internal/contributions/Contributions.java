package org.rightplace.workbench.internal.contributions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rightplace.workbench.internal.Signal;
import org.rightplace.workbench.internal.fence.Fence;
import org.rightplace.workbench.internal.fence.Named;
import org.rightplace.workbench.internal.services.Services;
import org.rightplace.workbench.spi.Command;
import org.rightplace.workbench.spi.Contribution;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.InspectorSection;
import org.rightplace.workbench.spi.Perspective;
import org.rightplace.workbench.spi.View;

/**
 * Everything that is in the window now: what the workbench brings itself and what plugins have published, less what the
 * user has switched off. Used on the UI thread alone.
 */
public final class Contributions {

    /** The kinds of contribution. */
    public static final List<Class<? extends Contribution>> KINDS =
            List.of(View.class, Editor.class, Perspective.class, Command.class, InspectorSection.class);

    private static final String OWN = "Rightplace";

    private final Services services;
    private final Switches switches;
    private final Fence fence;
    private final List<Contribution> own = new ArrayList<>();
    private final Signal<Class<?>> changed = new Signal<>();
    private final Map<Class<?>, List<Present<?>>> present = new HashMap<>();
    private final List<Services.Registration> registrations = new ArrayList<>();
    private List<Contribution> standIns = List.of();
    private boolean awaiting;

    /**
     * A contribution with what it said of itself, so that it need not be asked, and cannot fail, while the window sorts.
     *
     * @param contribution the contribution
     * @param named how it is named
     * @param id its id
     * @param order its order
     */
    public record Present<C extends Contribution>(C contribution, Named named, String id, int order) {

        /** Its name. */
        public String name() {
            return named.name();
        }
    }

    public Contributions(Services services, Switches switches, Fence fence) {
        this.services = services;
        this.switches = switches;
        this.fence = fence;
        switches.switched().listen(key -> KINDS.forEach(this::changedNow));
        KINDS.forEach(kind -> registrations.add(services.listen(kind, () -> changed(kind))));
    }

    /** Adds what the workbench brings itself. */
    public void addOwn(List<? extends Contribution> contributions) {
        own.addAll(contributions);
        present.clear();
    }

    /**
     * Takes these in the places of what is still to come, and lets nobody hear of what comes until {@link #settle}: a window
     * that is shown already changes once and not fifty times.
     */
    public void await(List<Contribution> comers) {
        standIns = List.copyOf(comers);
        awaiting = true;
        present.clear();
    }

    /** Whether some are still to come. */
    public boolean awaiting() {
        return awaiting;
    }

    /** Has what has come take its places. */
    public void settle() {
        if (awaiting) {
            standIns = List.of();
            awaiting = false;
            present.clear();
            // What parts are made of comes before the parts, so that none is made twice.
            KINDS.reversed().forEach(changed::fire);
        }
    }

    /** All of a kind that are on, in their order. */
    @SuppressWarnings("unchecked")
    public <C extends Contribution> List<Present<C>> all(Class<C> kind) {
        var found = present.get(kind);
        if (found == null) {
            found = List.copyOf(everything(kind).stream().filter(one -> switches.on(one.named().key())).toList());
            present.put(kind, found);
        }
        return (List<Present<C>>) (List<?>) found;
    }

    /** All of a kind that others have given. */
    public <C extends Contribution> List<C> given(Class<C> kind) {
        return awaiting ? List.of() : services.all(kind);
    }

    /** All of a kind, those switched off included, in their order. */
    public <C extends Contribution> List<Present<C>> everything(Class<C> kind) {
        var result = new ArrayList<Present<C>>();
        for (var contribution : own) {
            if (kind.isInstance(contribution)) {
                describe(kind, kind.cast(contribution), OWN).ifPresent(result::add);
            }
        }
        for (var contribution : standIns) {
            if (kind.isInstance(contribution)) {
                describe(kind, kind.cast(contribution), OWN).ifPresent(result::add);
            }
        }
        for (var contribution : given(kind)) {
            describe(kind, contribution, services.plugin(contribution)).ifPresent(result::add);
        }
        result.sort(Contributions::compare);
        return result;
    }

    // By hand, for the first picture needs it, and the library's comparators have code made for them at every start.
    private static int compare(Present<?> one, Present<?> other) {
        int result = Integer.compare(one.order(), other.order());
        return result != 0 ? result : one.name().compareTo(other.name());
    }

    /** The contribution of a kind with this id, if it is here and on. */
    public <C extends Contribution> Optional<Present<C>> find(Class<C> kind, String id) {
        return all(kind).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** How a contribution, or any other service, is named. */
    public Named nameOf(Class<?> kind, Object service, String id, String name) {
        return named(kind, id, name, isIn(own, service) || isIn(standIns, service) ? OWN : services.plugin(service));
    }

    private static boolean isIn(List<Contribution> all, Object service) {
        for (var one : all) {
            if (one == service) {
                return true;
            }
        }
        return false;
    }

    private static Named named(Class<?> kind, String id, String name, String plugin) {
        return new Named(kind.getSimpleName() + ":" + id, name, plugin);
    }

    /** Told the kind of contribution of which some have come or gone. */
    public Signal<Class<?>> changed() {
        return changed;
    }

    /** Stops watching. */
    public void close() {
        registrations.forEach(Services.Registration::close);
    }

    private <C extends Contribution> Optional<Present<C>> describe(Class<C> kind, C contribution, String plugin) {
        var provisional = new Named(kind.getSimpleName() + ":" + contribution.getClass().getName(),
                contribution.getClass().getSimpleName(), plugin);
        return fence.call(provisional, "saying what it is", () -> {
            var id = Objects.requireNonNull(contribution.id(), "it has no id");
            var name = Objects.requireNonNull(contribution.name(), "it has no name");
            return new Present<>(contribution, named(kind, id, name, plugin), id, contribution.order());
        });
    }

    private void changed(Class<?> kind) {
        if (!awaiting) {
            changedNow(kind);
        }
    }

    private void changedNow(Class<?> kind) {
        present.remove(kind);
        changed.fire(kind);
    }
}
