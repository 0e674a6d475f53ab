package org.rightplace.ui.board.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rightplace.decision.Verdict;
import org.rightplace.model.Place;
import org.rightplace.model.Service;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.placements.Consequences;
import org.rightplace.workspace.placements.Location;

/** Consequences in words. */
final class WhatFollows {

    // More names than these are counted.
    private static final int NAMED = 5;

    private final Snapshot snapshot;
    private final Consequences consequences;

    WhatFollows(Snapshot snapshot, Consequences consequences) {
        this.snapshot = snapshot;
        this.consequences = consequences;
    }

    /** Who holds a function, and who does now if that is another, such as "System ← Partnership". */
    String holder(Consequences.Held held) {
        var then = held.then().map(this::name).orElse("nobody yet");
        return held.moves() && held.now().isPresent() ? then + " ← " + name(held.now().get()) : then;
    }

    private String name(Location location) {
        return location.name(snapshot);
    }

    /** Which services of its area are with it, and which are elsewhere. */
    String area() {
        var together = consequences.together();
        var elsewhere = consequences.elsewhere();
        if (together.isEmpty() && elsewhere.isEmpty()) {
            return "No other service of its area is placed.";
        }
        var with = together.isEmpty()
                ? "None of its area is with it."
                : "With it: " + listed(together.stream().map(Service::name).toList()) + ".";
        var apart = elsewhere.stream()
                .map(other -> other.service().name() + " (" + Location.level(other.level()).name(snapshot) + ")")
                .toList();
        return apart.isEmpty() ? with : with + "\nElsewhere: " + listed(apart) + ".";
    }

    /** Which staff groups are named, and whose work changes hands. */
    String staff() {
        if (consequences.staff().isEmpty()) {
            return "No staff group is named.";
        }
        return consequences.staff().stream().map(this::staff).collect(Collectors.joining("\n"));
    }

    private String staff(Consequences.Affected affected) {
        var words = new ArrayList<String>();
        if (affected.touched()) {
            words.add("their work changes hands");
        }
        int changes = affected.changes().size();
        if (changes > 0) {
            words.add(changes == 1 ? "1 change planned" : changes + " changes planned");
        }
        // Every place may have a group of the same name.
        var where = snapshot.find(Place.class, affected.group().place()).map(place -> place.name() + ", ").orElse("");
        var wte = "%s (%s%s WTE)".formatted(affected.group().name(), where, number(affected.group().wte()));
        return words.isEmpty() ? wte : wte + ": " + String.join(", ", words);
    }

    private static String number(double wte) {
        return wte == Math.rint(wte) ? "%,.0f".formatted(wte) : String.format(Locale.UK, "%,.1f", wte);
    }

    /** What the decision tool said. */
    static String tool(Optional<Verdict> verdict) {
        return verdict.map(Verdict::sentence).orElse("Not asked yet.");
    }

    private static String listed(List<String> names) {
        int shown = names.size() > NAMED + 1 ? NAMED : names.size();
        var list = String.join(", ", names.subList(0, shown));
        return shown == names.size() ? list : list + " and " + (names.size() - shown) + " more";
    }
}
