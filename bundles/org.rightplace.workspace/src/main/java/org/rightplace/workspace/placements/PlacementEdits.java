package org.rightplace.workspace.placements;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.rightplace.model.Basis;
import org.rightplace.model.Extras;
import org.rightplace.model.Framework;
import org.rightplace.model.Place;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Service;
import org.rightplace.model.Share;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** Where a service is placed, and why, as edits. */
public final class PlacementEdits {

    private PlacementEdits() {}

    /**
     * Why a service is put where it is put.
     *
     * @param when when it is
     * @param who the role that puts it there; may be empty
     * @param why the reason
     */
    public record Reason(Instant when, String who, String why) {}

    /**
     * Puts a service at a level, or several, and adds a step to its trail. A service that is not placed yet is proposed,
     * and the reason is its rationale until somebody writes another, so that nobody types it twice.
     * A placement that was agreed or ratified is proposed again, because what was agreed was something else.
     *
     * @throws EditRefused when applied, if there is no reason, no share or no such level
     */
    public static Edit place(Service service, List<Share> shares, Reason reason) {
        return Edit.of("Place " + service.name(), before -> placed(before, service, shares, reason));
    }

    /** Proposes a service for the first time: {@link #place} with a rationale and what it rests on, in one step. */
    public static Edit propose(
            Service service, List<Share> shares, String rationale, List<Basis> basis, Reason reason) {
        return Edit.of("Propose a placement for " + service.name(), before -> {
            var written = before.find(Placement.class, service.id()).map(Placement::rationale).orElse("");
            var after = placed(before, service, shares, reason);
            var placement = after.get(Placement.class, service.id());
            return after.with(placement
                    .withRationale(written.isBlank() && !rationale.isBlank() ? rationale : placement.rationale())
                    .withBasis(placement.basis().isEmpty() ? basis : placement.basis()));
        });
    }

    /**
     * Says how far a placement has come.
     *
     * @throws EditRefused when applied, if something the status needs is missing; see {@link StatusNeeds}
     */
    public static Edit status(Service service, PlacementStatus status) {
        var label = "Mark " + service.name() + " as " + status.name().toLowerCase(Locale.ROOT);
        return Edit.of(label, change(service, placement -> {
            var missing = StatusNeeds.missing(placement, status);
            if (!missing.isEmpty()) {
                throw new EditRefused("%s cannot be marked as %s yet. %s".formatted(
                        service.name(), status.name().toLowerCase(Locale.ROOT), String.join(" ", missing)));
            }
            return placement.withStatus(status);
        }));
    }

    /** Changes why a service is placed where it is; keystrokes are undone together. */
    public static Edit rationale(Service service, String rationale) {
        return Edit.coalescing(
                "rationale " + service.id(),
                "Change the rationale for " + service.name(),
                change(service, placement -> placement.withRationale(rationale)));
    }

    /** Changes the words on the part that sits at a level; keystrokes are undone together. */
    public static Edit note(Service service, String levelId, String note) {
        return Edit.coalescing(
                "share note " + service.id() + " " + levelId,
                "Change the note on " + service.name(),
                change(service, placement -> placement.withShares(placement.shares().stream()
                        .map(share -> share.level().equals(levelId) ? share.withNote(note) : share)
                        .toList())));
    }

    /** Adds something a placement rests on. */
    public static Edit addBasis(Service service, Basis basis) {
        return Edit.of(
                "Add " + (basis.evidence() ? "evidence" : "an opinion") + " on " + service.name(),
                change(service, placement -> {
                    var all = new ArrayList<>(placement.basis());
                    all.add(basis);
                    return placement.withBasis(all);
                }));
    }

    /**
     * Changes something a placement rests on; keystrokes are undone together.
     *
     * @param at its position
     */
    public static Edit setBasis(Service service, int at, UnaryOperator<Basis> change) {
        return Edit.coalescing(
                "basis " + service.id() + " " + at,
                "Change what " + service.name() + " rests on",
                change(service, placement -> {
                    var all = new ArrayList<>(placement.basis());
                    check(at < all.size(), service);
                    all.set(at, change.apply(all.get(at)));
                    return placement.withBasis(all);
                }));
    }

    /** Removes something a placement rests on. */
    public static Edit removeBasis(Service service, int at) {
        return Edit.of("Remove what " + service.name() + " rests on", change(service, placement -> {
            var all = new ArrayList<>(placement.basis());
            check(at < all.size(), service);
            all.remove(at);
            return placement.withBasis(all);
        }));
    }

    /** Takes a placement back, with its trail. */
    public static Edit remove(Service service) {
        return Edit.of(
                "Remove the placement of " + service.name(),
                before -> before.without(new EntityRef(Placement.class, service.id())));
    }

    /**
     * Moves one part of a placement, and with a plain placement all of it. A part that comes to where another stands
     * joins it.
     *
     * @param part the position of the share
     * @throws EditRefused when applied, if there is no reason, no such part, level or place
     */
    public static Edit movePart(Service service, int part, Location to, Reason reason) {
        return Edit.of("Move " + service.name(), before -> {
            var now = allocation(before, service);
            if (part >= now.shares().size()) {
                throw new EditRefused("That part of " + service.name() + " has been moved already. Look where it is now.");
            }
            return placed(before, service, now.moved(part, to).shares(), reason);
        });
    }

    /**
     * Moves one function of a service.
     *
     * @throws EditRefused when applied, if there is no reason, no such function, level or place
     */
    public static Edit moveFunction(Service service, String functionId, Location to, Reason reason) {
        return Edit.of("Move a function of " + service.name(), before -> {
            var framework = framework(before);
            if (framework.functions().stream().noneMatch(function -> function.id().equals(functionId))) {
                throw new EditRefused("That function is no longer in the framework.");
            }
            return placed(before, service, allocation(before, service).with(functionId, to).shares(), reason);
        });
    }

    /**
     * Takes one part of a placement off the board, and with a plain placement all of it: the service is not placed then.
     * What it was placed for, what that rests on and its trail stay, for it may come back.
     *
     * @param part the position of the share
     * @throws EditRefused when applied, if there is no reason or no such part
     */
    public static Edit takeOffPart(Service service, int part, Reason reason) {
        return Edit.of("Take " + service.name() + " off the board", before -> {
            var now = allocation(before, service);
            if (part < 0 || part >= now.shares().size()) {
                throw new EditRefused("That part of " + service.name() + " has been moved already. Look where it is now.");
            }
            return stood(before, service, now.withoutPart(part).shares(), reason);
        });
    }

    /**
     * Takes one function of a service from whoever has it, so that nobody does.
     *
     * @throws EditRefused when applied, if there is no reason
     */
    public static Edit takeOffFunction(Service service, String functionId, Reason reason) {
        return Edit.of("Take a function of " + service.name() + " off the board", before ->
                stood(before, service, allocation(before, service).without(functionId).shares(), reason));
    }

    private static Allocation allocation(Snapshot snapshot, Service service) {
        return Allocation.of(
                framework(snapshot),
                snapshot.find(Placement.class, service.id()).map(Placement::shares).orElse(List.of()));
    }

    private static Framework framework(Snapshot snapshot) {
        return snapshot.framework()
                .orElseThrow(() -> new EditRefused("There is no framework, and so no level to place anything at."));
    }

    /** {@link #place} as a function, for the edits that place a service and do something more. */
    static Snapshot placed(Snapshot before, Service service, List<Share> shares, Reason reason) {
        checkShares(before, service, shares);
        return stood(before, service, shares, reason);
    }

    private static Snapshot stood(Snapshot before, Service service, List<Share> shares, Reason reason) {
        var framework = framework(before);
        var known = before.find(Placement.class, service.id());
        if (known.isPresent() && known.get().shares().equals(shares)) {
            return before;
        }
        if (reason.why().isBlank()) {
            throw new EditRefused("Say why " + service.name() + (shares.isEmpty() ? " is placed no longer." : " goes there.")
                    + " The reason is kept in its trail.");
        }
        var placement = known.orElseGet(() -> new Placement(
                service.id(), List.of(), PlacementStatus.PROPOSED, reason.why(), List.of(), List.of(), Extras.NONE));
        var trail = new ArrayList<>(placement.trail());
        trail.addAll(Steps.between(framework, placement.shares(), shares, reason));
        return before.with(placement
                .withShares(shares)
                .withTrail(trail)
                .withStatus(settled(placement.status()) ? PlacementStatus.PROPOSED : placement.status()));
    }

    /** Refuses shares that are none, or that stand where nothing can. */
    static void checkShares(Snapshot snapshot, Service service, List<Share> shares) {
        if (shares.isEmpty()) {
            throw new EditRefused("Choose a level for " + service.name() + ".");
        }
        var framework = framework(snapshot);
        for (var share : shares) {
            if (framework.level(share.level()).isEmpty()) {
                throw new EditRefused("One of the levels chosen for " + service.name()
                        + " is no longer in the framework. Choose another.");
            }
            for (var id : share.places()) {
                if (snapshot.find(Place.class, id).filter(place -> place.level().equals(share.level())).isEmpty()) {
                    throw new EditRefused("One of the places chosen for " + service.name()
                            + " is no longer at that level. Choose another.");
                }
            }
        }
    }

    private static boolean settled(PlacementStatus status) {
        return status == null || status == PlacementStatus.AGREED || status == PlacementStatus.RATIFIED;
    }

    private static UnaryOperator<Snapshot> change(Service service, UnaryOperator<Placement> change) {
        return before -> before.find(Placement.class, service.id())
                .map(placement -> before.with(change.apply(placement)))
                .orElseThrow(() -> new EditRefused(service.name() + " is not placed yet. Choose a level first."));
    }

    private static void check(boolean there, Service service) {
        if (!there) {
            throw new EditRefused("That is no longer among what " + service.name() + " rests on.");
        }
    }
}
