package org.rightplace.ui.board.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rightplace.model.Place;
import org.rightplace.model.Service;
import org.rightplace.model.Share;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.characteristics.Readiness;
import org.rightplace.workspace.placements.Consequences;
import org.rightplace.workspace.placements.Location;

/** Consequences in words. */
final class WhatFollows {

    // More names than these are counted.
    private static final int NAMED = 5;
    private static final int FEW = 2;

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

    /** What is asked of neighbourhoods that are not ready; empty if nothing is asked of any. */
    Optional<String> neighbourhoods(List<Share> shares) {
        return Readiness.of(snapshot, shares).map(readiness -> {
            int asked = readiness.asked().size();
            if (readiness.unready().isEmpty()) {
                return readiness.unrated() == 0
                        ? "Nothing core is lacking where it is to be carried."
                        : "%,d of %,d have not been rated yet.".formatted(readiness.unrated(), asked);
            }
            var who = readiness.unready().size() <= FEW
                    ? listed(readiness.unready().stream().map(Place::name).toList())
                            + (readiness.unready().size() == 1 ? " is" : " are") + " to carry it and not ready for it"
                    : "%,d of %,d that are to carry it are not ready for it".formatted(readiness.unready().size(), asked);
            return "%s (%,d people). Lacking: %s.".formatted(who, readiness.people(), listed(readiness.lacking().stream()
                    .map(lack -> lack.characteristic().inShort() + (asked == 1 ? "" : " (" + lack.neighbourhoods() + ")"))
                    .toList()));
        });
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

    private static String listed(List<String> names) {
        int shown = names.size() > NAMED + 1 ? NAMED : names.size();
        var list = String.join(", ", names.subList(0, shown));
        return shown == names.size() ? list : list + " and " + (names.size() - shown) + " more";
    }
}
