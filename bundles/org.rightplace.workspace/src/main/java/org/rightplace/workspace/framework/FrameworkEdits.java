package org.rightplace.workspace.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rightplace.model.AreaMapping;
import org.rightplace.model.Band;
import org.rightplace.model.BandBuilder;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Framework;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;

/**
 * Changes to one framework. Each edit is refused if it would break a rule of {@link FrameworkRules} that was kept before;
 * what was already wrong may stay wrong, so that a framework can be mended one step at a time.
 */
public final class FrameworkEdits {

    private final String frameworkId;

    /** @param frameworkId the id of the framework to change */
    public FrameworkEdits(String frameworkId) {
        this.frameworkId = frameworkId;
    }

    /** An id for something new. */
    public static String freshId() {
        return UUID.randomUUID().toString();
    }

    /** Adds an item at the end of a list. */
    public <T> Edit add(FrameworkList<T> list, T item) {
        return add(list, item, Integer.MAX_VALUE);
    }

    /**
     * Adds an item to a list.
     *
     * @param at where; anything past the end means the end
     */
    public <T> Edit add(FrameworkList<T> list, T item, int at) {
        return change("Add " + list.noun() + called(list.nameOf(item)), framework -> {
            var items = new ArrayList<>(list.of(framework));
            items.add(Math.min(at, items.size()), item);
            return list.with(framework, items);
        });
    }

    /**
     * Changes one field of an item; consecutive changes of the same field are undone together.
     *
     * @param itemId the id of the item
     * @param name what the item is called, for the label
     * @param field what tells this field from the item's others
     * @param change from the item as it is to the item as it shall be
     */
    public <T> Edit set(FrameworkList<T> list, String itemId, String name, String field, UnaryOperator<T> change) {
        var key = String.join(" ", "framework", frameworkId, list.noun(), itemId, field);
        return Edit.coalescing(key, "Change " + list.noun() + called(name), changing(framework -> {
            int at = list.indexOf(framework, itemId);
            var items = new ArrayList<>(list.of(framework));
            items.set(at, change.apply(items.get(at)));
            return list.with(framework, items);
        }));
    }

    /**
     * Moves an item within its list. Moving past an end stops there.
     *
     * @param by how many places, negative towards the start
     */
    public <T> Edit move(FrameworkList<T> list, String itemId, String name, int by) {
        return change("Move " + list.noun() + called(name), framework -> {
            int from = list.indexOf(framework, itemId);
            var items = new ArrayList<>(list.of(framework));
            int to = Math.clamp((long) from + by, 0, items.size() - 1);
            items.add(to, items.remove(from));
            return list.with(framework, items);
        });
    }

    /**
     * Removes an item. What was recorded against it stays recorded: answers to a question that goes, for one, are kept
     * and count again if it returns. Levels and bands have removals of their own.
     */
    public <T> Edit remove(FrameworkList<T> list, String itemId, String name) {
        return change("Remove " + list.noun() + called(name), framework -> {
            int at = list.indexOf(framework, itemId);
            var items = new ArrayList<>(list.of(framework));
            items.remove(at);
            return list.with(framework, items);
        });
    }

    /**
     * Removes a level and puts what sits at it at another: places, placements and bands.
     *
     * @param replacementId the level they go to
     */
    public Edit removeLevel(String levelId, String name, String replacementId) {
        return Edit.of("Remove level" + called(name), before -> {
            var framework = framework(before);
            if (levelId.equals(replacementId) || framework.level(replacementId).isEmpty()) {
                throw new EditRefused("Choose another level for what sits at “" + name + "”.");
            }
            int at = FrameworkList.LEVELS.indexOf(framework, levelId);
            var levels = new ArrayList<>(framework.levels());
            levels.remove(at);
            var bands = FrameworkList.BANDS.of(framework).stream()
                    .map(band -> band.level().equals(levelId) ? band.withLevel(replacementId) : band)
                    .toList();
            var after = FrameworkList.BANDS.with(framework.withLevels(levels), bands);
            return LevelReplacement.apply(checked(before, framework, after), levelId, replacementId);
        });
    }

    /** Moves the boundary at which a band starts; the band below ends there. */
    public Edit startBand(String bandId, String name, double from) {
        return change("Move the start of band" + called(name), framework -> {
            int at = FrameworkList.BANDS.indexOf(framework, bandId);
            if (at == 0 && from != FrameworkRules.LOWEST) {
                throw new EditRefused("The first band must start at 0, so that every score has a band.");
            }
            var bands = new ArrayList<>(FrameworkList.BANDS.of(framework));
            bands.set(at, bands.get(at).withLow(from));
            if (at > 0) {
                bands.set(at - 1, bands.get(at - 1).withHigh(from));
            }
            return FrameworkList.BANDS.with(framework, bands);
        });
    }

    /** Adds a band by giving it the upper half of another. */
    public Edit splitBand(String bandId, String newId, String newName) {
        return change("Add band" + called(newName), framework -> {
            int at = FrameworkList.BANDS.indexOf(framework, bandId);
            var bands = new ArrayList<>(FrameworkList.BANDS.of(framework));
            var lower = bands.get(at);
            double middle = Math.round((lower.low() + lower.high()) * 50) / 100.0;
            bands.set(at, lower.withHigh(middle));
            bands.add(at + 1, band(newId, newName, middle, lower.high(), lower.level()));
            return FrameworkList.BANDS.with(framework, bands);
        });
    }

    /** Adds the first band, over all scores. */
    public Edit firstBand(String newId, String newName, String levelId) {
        return change("Add band" + called(newName), framework -> {
            if (!FrameworkList.BANDS.of(framework).isEmpty()) {
                throw new EditRefused("There are bands already. Choose the one to split.");
            }
            var band = band(newId, newName, FrameworkRules.LOWEST, FrameworkRules.HIGHEST, levelId);
            return FrameworkList.BANDS.with(framework, List.of(band));
        });
    }

    /** Removes a band; the band below takes its scores, or the band above if it is the first. */
    public Edit removeBand(String bandId, String name) {
        return change("Remove band" + called(name), framework -> {
            int at = FrameworkList.BANDS.indexOf(framework, bandId);
            var bands = new ArrayList<>(FrameworkList.BANDS.of(framework));
            var gone = bands.remove(at);
            if (at > 0) {
                bands.set(at - 1, bands.get(at - 1).withHigh(gone.high()));
            } else if (!bands.isEmpty()) {
                bands.set(0, bands.get(0).withLow(gone.low()));
            }
            return FrameworkList.BANDS.with(framework, bands);
        });
    }

    /**
     * Says which place an area becomes. Areas that name the same place become one; an area that shared its place with
     * others and is given another name becomes a place of its own; otherwise the place is renamed and stays the same one.
     */
    public Edit placeOfArea(String areaId, String ccg, String placeName) {
        return change("Change the place of " + ccg, framework -> {
            var areas = new ArrayList<>(framework.areas());
            int at = FrameworkList.AREAS.indexOf(framework, areaId);
            var area = areas.remove(at);
            var name = placeName.strip();
            var placeId = areas.stream()
                    .filter(other -> other.placeName().equalsIgnoreCase(name))
                    .map(AreaMapping::placeId)
                    .findFirst()
                    .orElseGet(() -> areas.stream().anyMatch(other -> other.placeId().equals(area.placeId()))
                            ? areaId + "-place"
                            : area.placeId());
            areas.add(at, area.withPlaceName(name).withPlaceId(placeId));
            return framework.withAreas(areas);
        });
    }

    /**
     * Changes the decision tool apart from its lists, such as how far domains must pull apart to suggest a blend.
     *
     * @param what what changes, for the label
     */
    public Edit tool(String what, UnaryOperator<DecisionTool> change) {
        var key = String.join(" ", "framework", frameworkId, "tool", what);
        return Edit.coalescing(
                key,
                "Change " + what,
                changing(framework -> framework.withTool(change.apply(FrameworkList.toolOf(framework)))));
    }

    /**
     * Changes the framework's own words.
     *
     * @param what what changes, for the label
     */
    public Edit describe(String what, UnaryOperator<Framework> change) {
        var key = String.join(" ", "framework", frameworkId, what);
        return Edit.coalescing(key, "Change " + what, changing(change));
    }

    private Edit change(String label, UnaryOperator<Framework> change) {
        return Edit.of(label, changing(change));
    }

    private UnaryOperator<Snapshot> changing(UnaryOperator<Framework> change) {
        return before -> {
            var framework = framework(before);
            return checked(before, framework, change.apply(framework));
        };
    }

    private Framework framework(Snapshot snapshot) {
        return snapshot.find(Framework.class, frameworkId)
                .orElseThrow(() -> new EditRefused("The framework is not there. It may not have been readable."));
    }

    private static Snapshot checked(Snapshot before, Framework from, Framework to) {
        Set<String> known = FrameworkRules.problems(from).stream()
                .map(FrameworkRules.Problem::key)
                .collect(Collectors.toSet());
        FrameworkRules.problems(to).stream()
                .filter(problem -> !known.contains(problem.key()))
                .findFirst()
                .ifPresent(problem -> {
                    throw new EditRefused(problem.message());
                });
        return before.with(to);
    }

    private static Band band(String id, String name, double low, double high, String level) {
        return BandBuilder.builder().id(id).name(name).low(low).high(high).level(level).build();
    }

    private static String called(String name) {
        return name.isBlank() ? "" : " “" + name.strip() + "”";
    }
}
