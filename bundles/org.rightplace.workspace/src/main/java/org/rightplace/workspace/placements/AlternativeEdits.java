package org.rightplace.workspace.placements;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rightplace.model.Alternative;
import org.rightplace.model.Extras;
import org.rightplace.model.Placement;
import org.rightplace.model.Service;
import org.rightplace.model.Share;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Ids;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.placements.PlacementEdits.Reason;

/** Other places where a service might go, as edits. What is only an alternative changes nothing until it is adopted. */
public final class AlternativeEdits {

    private static final Comparator<Alternative> ORDER = Comparator.comparingDouble(Alternative::position)
            .thenComparing(Alternative::name, NameOrder.NAMES)
            .thenComparing(Alternative::id);

    private AlternativeEdits() {}

    /** The alternatives of a service, in order. */
    public static List<Alternative> of(Snapshot snapshot, String serviceId) {
        return snapshot.lookup(Index.ALTERNATIVES_BY_SERVICE, serviceId).stream().sorted(ORDER).toList();
    }

    /** The alternative of a service that has this name; names are told apart without regard to case. */
    public static Optional<Alternative> named(Snapshot snapshot, String serviceId, String name) {
        return of(snapshot, serviceId).stream()
                .filter(alternative -> alternative.name().strip().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** Whether the placement of its service is what an alternative proposes. */
    public static boolean adopted(Snapshot snapshot, Alternative alternative) {
        return snapshot.find(Placement.class, alternative.service())
                .filter(placement -> placement.shares().equals(alternative.shares()))
                .isPresent();
    }

    /**
     * Proposes where a service might go instead. The reason is what speaks for it. An alternative of that name that the
     * service has already is changed, and keeps what is written on it.
     *
     * @throws EditRefused when applied, if it has no name, no reason, no share or no such level or place
     */
    public static Edit propose(Service service, String name, List<Share> shares, Reason reason) {
        return propose(Ids.next(), service, name, shares, reason);
    }

    /** {@link #propose(Service, String, List, Reason)} with an id chosen by the caller, for a new one. */
    public static Edit propose(String id, Service service, String name, List<Share> shares, Reason reason) {
        return Edit.of("Propose “" + name.strip() + "” for " + service.name(), before -> {
            if (name.isBlank()) {
                throw new EditRefused("Give the alternative for " + service.name() + " a name.");
            }
            PlacementEdits.checkShares(before, service, shares);
            var known = named(before, service.id(), name);
            if (known.isPresent() && known.get().shares().equals(shares)) {
                return before;
            }
            if (reason.why().isBlank()) {
                throw new EditRefused("Say what speaks for putting " + service.name() + " there.");
            }
            return before.with(known.map(one -> changed(one, shares, reason)).orElseGet(() -> new Alternative(
                    id,
                    service.id(),
                    name.strip(),
                    shares,
                    reason.why().strip(),
                    "",
                    reason.who(),
                    reason.when().atZone(ZoneOffset.UTC).toLocalDate(),
                    last(before, service) + 1,
                    Extras.NONE)));
        });
    }

    private static Alternative changed(Alternative known, List<Share> shares, Reason reason) {
        var why = reason.why().strip();
        var pros = known.pros().isBlank() || known.pros().contains(why) ? known.pros() : known.pros() + "\n" + why;
        return known.withShares(shares).withPros(pros.isBlank() ? why : pros);
    }

    private static double last(Snapshot snapshot, Service service) {
        return of(snapshot, service.id()).stream().mapToDouble(Alternative::position).max().orElse(0);
    }

    /**
     * Gives an alternative another name; keystrokes are undone together.
     *
     * @throws EditRefused when applied, if the name is empty or another alternative of the service has it
     */
    public static Edit rename(Alternative alternative, String name) {
        return Edit.coalescing("alternative name " + alternative.id(), "Rename an alternative", before -> {
            if (name.isBlank()) {
                throw new EditRefused("An alternative needs a name.");
            }
            if (named(before, alternative.service(), name).filter(one -> !one.id().equals(alternative.id())).isPresent()) {
                throw new EditRefused("There is another alternative called “" + name.strip() + "”. Choose another name.");
            }
            return change(before, alternative, one -> one.withName(name.strip()));
        });
    }

    /** Says what speaks for an alternative; keystrokes are undone together. */
    public static Edit pros(Alternative alternative, String pros) {
        return Edit.coalescing(
                "alternative pros " + alternative.id(),
                "Change what speaks for “" + alternative.name() + "”",
                before -> change(before, alternative, one -> one.withPros(pros)));
    }

    /** Says what speaks against an alternative; keystrokes are undone together. */
    public static Edit cons(Alternative alternative, String cons) {
        return Edit.coalescing(
                "alternative cons " + alternative.id(),
                "Change what speaks against “" + alternative.name() + "”",
                before -> change(before, alternative, one -> one.withCons(cons)));
    }

    /**
     * Places the service where an alternative puts it, with the steps in the trail. The alternative stays, with what
     * speaks for and against it, so that the choice can be read later.
     *
     * @throws EditRefused when applied, if there is no reason, or no such alternative, level or place
     */
    public static Edit adopt(Alternative alternative, Reason reason) {
        return Edit.of("Adopt “" + alternative.name() + "”", before -> {
            var known = known(before, alternative);
            var service = before.find(Service.class, known.service())
                    .orElseThrow(() -> new EditRefused("The service of “" + known.name() + "” is no longer there."));
            return PlacementEdits.placed(before, service, known.shares(), reason);
        });
    }

    /** Removes an alternative. */
    public static Edit remove(Alternative alternative) {
        return Edit.of(
                "Remove the alternative “" + alternative.name() + "”",
                before -> before.without(new EntityRef(Alternative.class, alternative.id())));
    }

    private static Snapshot change(Snapshot before, Alternative alternative, UnaryOperator<Alternative> change) {
        return before.with(change.apply(known(before, alternative)));
    }

    private static Alternative known(Snapshot before, Alternative alternative) {
        return before.find(Alternative.class, alternative.id())
                .orElseThrow(() -> new EditRefused("The alternative “" + alternative.name() + "” is no longer there."));
    }
}
