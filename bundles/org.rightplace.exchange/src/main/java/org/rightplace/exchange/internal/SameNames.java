package org.rightplace.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rightplace.exchange.nhs.Area;
import org.rightplace.exchange.nhs.NhsPractice;
import org.rightplace.model.NhsArea;

/**
 * Names that more than one area of a kind goes by, which as a rule is a code mistyped. Networks and groups of different
 * partnerships may well share a name: there is a Central network in many a system.
 */
final class SameNames {

    private final Map<String, Set<Area>> byName = new LinkedHashMap<>();
    private final Set<Seen> seen = new HashSet<>();

    /** An area, and the partnership within which its name should be its own. */
    private record Seen(NhsArea kind, Area area, Area partnership) {}

    private SameNames() {}

    /** A sentence's end for each such name: the name and the codes it is given to. */
    static List<String> in(List<NhsPractice> practices) {
        var names = new SameNames();
        var before = new HashMap<Area, NhsPractice>();
        for (var practice : practices) {
            var known = before.put(Areas.nearest(practice), practice);
            if (known == null || !Areas.same(known, practice)) {
                names.see(practice);
            }
        }
        var same = new ArrayList<String>();
        for (var areas : names.byName.values()) {
            if (areas.size() > 1) {
                same.add("%s (%s)".formatted(
                        Shown.text(areas.iterator().next().name()),
                        String.join(" and ", areas.stream().map(Area::code).toList())));
            }
        }
        return same;
    }

    private void see(NhsPractice practice) {
        for (var kind : NhsArea.values()) {
            practice.area(kind).ifPresent(area -> see(kind, area, practice.partnership()));
        }
    }

    private void see(NhsArea kind, Area area, Area partnership) {
        boolean within = partnership != null && (kind == NhsArea.PCN || kind == NhsArea.CCG);
        if (seen.add(new Seen(kind, area, within ? partnership : null))) {
            var key = kind + "\n" + (within ? partnership.code() : "") + "\n" + area.name().toLowerCase(Locale.ROOT);
            byName.computeIfAbsent(key, name -> new LinkedHashSet<>()).add(area);
        }
    }
}
