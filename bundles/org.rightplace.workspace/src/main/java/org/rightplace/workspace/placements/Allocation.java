package org.rightplace.workspace.placements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
        return shares.stream()
                .filter(share -> share.functions().contains(functionId))
                .findFirst()
                .or(this::rest)
                .map(Share::level);
    }

    /** The level that leads: the one that holds most functions, of several the farther. Empty if it is not placed. */
    public Optional<String> leading() {
        String leading = null;
        long most = -1;
        for (var share : shares) {
            long held = framework.functions().stream()
                    .filter(function -> levelOf(function.id()).equals(Optional.of(share.level())))
                    .count();
            if (held > most || held == most && framework.rank(share.level()) > framework.rank(leading)) {
                most = held;
                leading = share.level();
            }
        }
        return Optional.ofNullable(leading);
    }

    /** The levels that take part, nearest first. */
    public List<String> levels() {
        return shares.stream().map(Share::level).distinct().toList();
    }

    /** This with one function held by another level; a level left with none takes no further part. */
    public Allocation with(String functionId, String levelId) {
        var holders = new LinkedHashMap<String, String>();
        for (var function : framework.functions()) {
            levelOf(function.id()).ifPresent(level -> holders.put(function.id(), level));
        }
        holders.put(functionId, levelId);
        return rebuilt(holders);
    }

    /** This with other words on the part that sits at a level. */
    public Allocation withNote(String levelId, String note) {
        return new Allocation(
                framework,
                shares.stream()
                        .map(share -> share.level().equals(levelId) ? share.withNote(note) : share)
                        .toList());
    }

    private Allocation rebuilt(Map<String, String> holders) {
        var levels = new LinkedHashSet<String>();
        framework.levels().forEach(level -> levels.add(level.id()));
        // Levels the framework no longer has keep what they hold until it is moved.
        shares.forEach(share -> levels.add(share.level()));
        var result = new ArrayList<Share>();
        for (var level : levels) {
            var before = shares.stream().filter(share -> share.level().equals(level)).findFirst();
            var functions = Stream.concat(
                            framework.functions().stream()
                                    .map(CommissioningFunction::id)
                                    .filter(id -> level.equals(holders.get(id))),
                            before.stream().flatMap(share -> share.functions().stream()).filter(this::foreign))
                    .toList();
            // A part that stands for something other than functions, such as delivery, is kept for its words.
            boolean words = before.isPresent() && !before.get().note().isBlank() && !holdsAny(level);
            if (!functions.isEmpty() || words) {
                result.add(before.orElseGet(() -> new Share(level, List.of(), "", Extras.NONE)).withFunctions(functions));
            }
        }
        // One level alone holds whatever functions there are, so that a function added later is held too.
        return new Allocation(
                framework, result.size() == 1 ? List.of(result.getFirst().withFunctions(List.of())) : result);
    }

    private boolean holdsAny(String levelId) {
        return framework.functions().stream().anyMatch(function -> levelOf(function.id()).equals(Optional.of(levelId)));
    }

    private boolean foreign(String functionId) {
        return framework.functions().stream().noneMatch(function -> function.id().equals(functionId));
    }

    private Optional<Share> rest() {
        return shares.stream().filter(share -> share.functions().isEmpty()).findFirst();
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
