package org.rightplace.workspace.placements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightplace.model.CommissioningFunction;
import org.rightplace.model.Extras;
import org.rightplace.model.Framework;
import org.rightplace.model.Share;

/**
 * Who does what: the shares of a placement read function by function. A share that names no function holds every
 * function that no other share names.
 */
public final class Allocation {

    private final Framework framework;
    private final List<Share> shares;

    private Allocation(Framework framework, List<Share> shares) {
        this.framework = framework;
        this.shares = List.copyOf(shares);
    }

    /** Reads shares by the functions of a framework. */
    public static Allocation of(Framework framework, List<Share> shares) {
        return new Allocation(framework, shares);
    }

    /** A service placed whole at one level. */
    public static Allocation whole(Framework framework, String levelId) {
        return new Allocation(framework, List.of(new Share(levelId, List.of(), "", Extras.NONE)));
    }

    /** The shares, nearest level first. */
    public List<Share> shares() {
        return shares;
    }

    /** The id of the level that holds a function; empty if nobody does. */
    public Optional<String> levelOf(String functionId) {
        return shareOf(functionId).map(Share::level);
    }

    /** Where a function is held; empty if nobody does. */
    public Optional<Location> locationOf(String functionId) {
        return shareOf(functionId).map(Location::of);
    }

    /** The functions that a share holds, in the order of the framework. */
    public List<CommissioningFunction> heldBy(Share share) {
        return framework.functions().stream()
                .filter(function -> shareOf(function.id()).filter(held -> same(held, share)).isPresent())
                .toList();
    }

    // Mostly they are one and the same, or of two levels; to compare all there is of them comes last.
    private static boolean same(Share one, Share other) {
        return one == other || one.level().equals(other.level()) && one.equals(other);
    }

    private Optional<Share> shareOf(String functionId) {
        return Share.holding(shares, functionId);
    }

    /** The level that leads: the one that holds most functions, of several the farther. Empty if it is not placed. */
    public Optional<String> leading() {
        return leadingShare().map(Share::level);
    }

    /** The share that leads: one of the level that holds most functions, and of that level's the one that holds most. */
    Optional<Share> leadingShare() {
        Share leading = null;
        long most = -1;
        for (var share : shares) {
            long held = framework.functions().stream()
                    .filter(function -> levelOf(function.id()).equals(Optional.of(share.level())))
                    .count();
            boolean farther = leading != null && framework.rank(share.level()) > framework.rank(leading.level());
            if (held > most || held == most && farther) {
                most = held;
                leading = share;
            }
        }
        return Optional.ofNullable(leading).map(found -> fullest(found.level()));
    }

    private Share fullest(String levelId) {
        return shares.stream()
                .filter(share -> share.level().equals(levelId))
                .max(Comparator.comparingInt(share -> heldBy(share).size()))
                .orElseThrow();
    }

    /** The levels that take part, nearest first. */
    public List<String> levels() {
        return shares.stream().map(Share::level).distinct().toList();
    }

    /**
     * This with one function held by another level; a level left with none takes no further part. If the level has a
     * part already, at whichever of its places, the function joins it.
     */
    public Allocation with(String functionId, String levelId) {
        return with(
                functionId,
                shares.stream()
                        .filter(share -> share.level().equals(levelId))
                        .findFirst()
                        .map(Location::of)
                        .orElseGet(() -> Location.level(levelId)));
    }

    /** This with one function held elsewhere; a location left with none takes no further part. */
    public Allocation with(String functionId, Location location) {
        var holders = new LinkedHashMap<String, Location>();
        for (var function : framework.functions()) {
            locationOf(function.id()).ifPresent(held -> holders.put(function.id(), held));
        }
        holders.put(functionId, location);
        return rebuilt(holders);
    }

    /**
     * This with one share standing elsewhere. What it holds joins what is there already, so that nothing stands twice in
     * one location.
     *
     * @param at the position of the share
     * @throws IndexOutOfBoundsException if there is no such share
     */
    public Allocation moved(int at, Location to) {
        var share = shares.get(at);
        var result = new ArrayList<>(shares);
        int there = indexOf(to);
        if (there < 0 || there == at) {
            result.set(at, share.withLevel(to.level()).withPlaces(to.places()));
            return new Allocation(framework, result);
        }
        int rest = rest().map(shares::indexOf).orElse(-1);
        // What holds the rest still does, and stands where it stood: the first of those that name nothing is meant.
        int kept = at == rest ? at : there;
        result.set(kept, joined(shares.get(there), share, at == rest || there == rest));
        result.remove(kept == at ? there : at);
        return new Allocation(framework, plain(result));
    }

    /** This with one function held by nobody. */
    public Allocation without(String functionId) {
        return without(List.of(functionId));
    }

    /**
     * This without one share; what it holds is held by nobody then.
     *
     * @param at the position of the share
     * @throws IndexOutOfBoundsException if there is no such share
     */
    public Allocation withoutPart(int at) {
        var held = heldBy(shares.get(at)).stream().map(CommissioningFunction::id).toList();
        if (!held.isEmpty() && shares.size() > 1) {
            return without(held);
        }
        var result = new ArrayList<>(shares);
        result.remove(at);
        return new Allocation(framework, result);
    }

    private Allocation without(List<String> functionIds) {
        var holders = new LinkedHashMap<String, Location>();
        for (var function : framework.functions()) {
            locationOf(function.id())
                    .filter(held -> !functionIds.contains(function.id()))
                    .ifPresent(held -> holders.put(function.id(), held));
        }
        return rebuilt(holders);
    }

    private Share joined(Share there, Share share, boolean rest) {
        var functions = Stream.concat(there.functions().stream(), share.functions().stream()).distinct().toList();
        var note = Stream.of(there.note(), share.note())
                .filter(words -> !words.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
        return there.with(to -> to.functions(rest ? List.of() : inOrder(functions)).wordsAlone(!rest && functions.isEmpty()).note(note));
    }

    private List<String> inOrder(List<String> functions) {
        return Stream.concat(
                        framework.functions().stream().map(CommissioningFunction::id).filter(functions::contains),
                        functions.stream().filter(this::foreign))
                .toList();
    }

    // One share that holds every function holds whatever functions there are, so that one added later is held too.
    private List<Share> plain(List<Share> all) {
        boolean whole = all.size() == 1
                && framework.functions().stream().allMatch(function -> all.getFirst().functions().contains(function.id()));
        return whole ? List.of(all.getFirst().withFunctions(List.of())) : all;
    }

    private int indexOf(Location location) {
        for (int i = 0; i < shares.size(); i++) {
            if (Location.of(shares.get(i)).equals(location)) {
                return i;
            }
        }
        return -1;
    }

    /** This with other words on the part that sits at a level. */
    public Allocation withNote(String levelId, String note) {
        return new Allocation(
                framework,
                shares.stream()
                        .map(share -> share.level().equals(levelId) ? share.withNote(note) : share)
                        .toList());
    }

    private Allocation rebuilt(Map<String, Location> holders) {
        var locations = new LinkedHashSet<Location>();
        shares.forEach(share -> locations.add(Location.of(share)));
        locations.addAll(holders.values());
        var result = new ArrayList<Share>();
        // Levels the framework no longer has come last and keep what they hold until it is moved.
        locations.stream().sorted(Comparator.comparingInt(this::order)).forEach(location -> {
            var before = shares.stream().filter(share -> Location.of(share).equals(location)).findFirst();
            var functions = Stream.concat(
                            framework.functions().stream()
                                    .map(CommissioningFunction::id)
                                    .filter(id -> location.equals(holders.get(id))),
                            before.stream().flatMap(share -> share.functions().stream()).filter(this::foreign))
                    .toList();
            // A part that stands for something other than functions, such as delivery, is kept for its words; what is taken
            // from others later is not for it to hold.
            boolean words = before.isPresent() && !before.get().note().isBlank() && !holdsAny(location);
            if (!functions.isEmpty() || words) {
                result.add(before.orElseGet(() -> new Share(location.level(), location.places(), List.of(), "", Extras.NONE))
                        .with(share -> share.functions(functions).wordsAlone(functions.isEmpty())));
            }
        });
        return new Allocation(framework, plain(result));
    }

    private int order(Location location) {
        int rank = location.rank(framework);
        return rank < 0 ? framework.levels().size() : rank;
    }

    private boolean holdsAny(Location location) {
        return framework.functions().stream()
                .anyMatch(function -> locationOf(function.id()).equals(Optional.of(location)));
    }

    private boolean foreign(String functionId) {
        return framework.functions().stream().noneMatch(function -> function.id().equals(functionId));
    }

    private Optional<Share> rest() {
        return shares.stream().filter(Share::rest).findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Allocation that && shares.equals(that.shares) && framework.equals(that.framework);
    }

    @Override
    public int hashCode() {
        return Objects.hash(shares);
    }
}
