package org.rightplace.ui.places.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rightplace.model.Place;
import org.rightplace.ui.places.internal.PlaceActions.Target;
import org.rightplace.workbench.forms.Picker;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.places.OutlineRow;

/** The ways to move rows: cut and paste, the arrows, and choosing where to. What has moved stays selected. */
final class PlaceMoves {

    private final PartSite site;
    private final PlaceTree tree;
    private final PlaceActions actions;
    private final Consumer<List<EntityRef>> moved;
    private List<OutlineRow> cut = List.of();

    /** @param moved is told what has moved, to show it */
    PlaceMoves(PartSite site, PlaceTree tree, PlaceActions actions, Consumer<List<EntityRef>> moved) {
        this.site = site;
        this.tree = tree;
        this.actions = actions;
        this.moved = moved;
    }

    /** Remembers what is selected, to be moved where the user pastes. */
    void cut() {
        cut = tree.selection();
        site.say(cut.size() == 1
                ? cut.getFirst().name() + " moves to wherever you paste it."
                : cut.size() + " rows move to wherever you paste them.");
    }

    /** Whether there is something to paste. */
    boolean canPaste() {
        return !cut.isEmpty();
    }

    /** Moves what was cut into what is selected. */
    void paste() {
        tree.selection().stream().findFirst().flatMap(Target::of).ifPresent(target -> {
            var moving = cut.stream()
                    .filter(row -> row.entity().flatMap(site.snapshot()::find).isPresent())
                    .toList();
            if (!moving.isEmpty()) {
                move(moving, target);
                cut = List.of();
            }
        });
    }

    /** Moves rows to a place. */
    void move(List<OutlineRow> rows, Target target) {
        if (actions.move(rows, target)) {
            moved.accept(PlaceTree.entities(rows));
        }
    }

    /** Moves what is selected to the place before or after the one it is in. */
    void along(int step) {
        var rows = tree.selection();
        if (actions.moveAlong(rows, step)) {
            moved.accept(PlaceTree.entities(rows));
        }
    }

    /** Asks where to move what is selected. */
    void moveTo() {
        var rows = tree.selection();
        var here = rows.stream().map(row -> row.parent().flatMap(OutlineRow::place)).distinct().toList();
        var options = options(actions.targets(rows).stream()
                .filter(place -> here.size() != 1 || !here.getFirst().equals(Optional.of(place)))
                .toList());
        if (actions.canMove(rows, Target.TOP) && !here.equals(List.of(Optional.empty()))) {
            options.add(new Picker.Choice<>("", "The top", "in no other place"));
        }
        choose(rows, "Move " + names(rows) + " to", options, place -> move(rows, new Target(place, List.of())));
    }

    /** Asks which further place the selected places lie in. */
    void alsoIn() {
        var rows = tree.selection().stream().filter(row -> row.place().isPresent()).toList();
        var here = rows.stream()
                .flatMap(row -> row.place().orElseThrow().parents().stream())
                .toList();
        var options = options(
                actions.targets(rows).stream().filter(place -> !here.contains(place.id())).toList());
        choose(rows, "Put " + names(rows) + " also in", options, place -> actions.putAlsoIn(rows, place));
    }

    private List<Picker.Choice<String>> options(List<Place> places) {
        return places.stream()
                .map(place -> new Picker.Choice<>(place.id(), place.name(), actions.detail(place)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void choose(
            List<OutlineRow> rows, String title, List<Picker.Choice<String>> options, Consumer<String> chosen) {
        if (rows.isEmpty()) {
            site.say("Select a place or a practice first.");
        } else if (options.isEmpty()) {
            site.say("There is no other place it could lie in.");
        } else {
            Picker.open(tree.control(), site.theme(), title, options, chosen);
        }
    }

    private static String names(List<OutlineRow> rows) {
        return rows.size() <= 2
                ? rows.stream().map(OutlineRow::name).collect(Collectors.joining(" and "))
                : rows.size() + " rows";
    }
}
