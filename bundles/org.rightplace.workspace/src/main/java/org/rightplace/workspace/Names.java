package org.rightplace.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightplace.model.Entity;
import org.rightplace.model.Framework;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.StaffGroup;
import org.rightplace.model.Workstream;

/**
 * What people call the places, organisations, functions, services and staff groups of a system, and what they mean by
 * it. Where two share a name, each is told apart by where it belongs.
 */
public final class Names {

    /** What has a name. */
    public enum Sort {
        /** Whoever employs people. */
        ORGANISATION("organisation"),
        /** A place at any level. */
        PLACE("place"),
        /** A commissioning function. */
        FUNCTION("commissioning function"),
        /** A service of any workstream; no service areas. */
        SERVICE("service"),
        /** A staff group. */
        STAFF_GROUP("staff group"),
        /** A workstream. */
        WORKSTREAM("workstream");

        private final String words;

        Sort(String words) {
            this.words = words;
        }

        /** What it is called in a sentence. */
        public String words() {
            return words;
        }
    }

    private static final Derivation<Names> DERIVATION = new Derivation<>() {
        @Override
        public Set<Class<? extends Entity>> inputs() {
            return Set.of(
                    Framework.class, Organisation.class, Place.class, Service.class, StaffGroup.class, Workstream.class);
        }

        @Override
        public Names compute(Snapshot snapshot) {
            return new Names(snapshot);
        }
    };

    /** The names of one sort: what each is shown as, and the ids that each name typed may mean. */
    private record Lexicon(Map<String, String> shown, Map<String, List<String>> typed) {}

    private final Map<Sort, Lexicon> lexicons = new EnumMap<>(Sort.class);

    private Names(Snapshot snapshot) {
        put(Sort.ORGANISATION, snapshot.all(Organisation.class), Organisation::name, Organisation::code, (each, more) -> each.code());
        put(Sort.PLACE, snapshot.all(Place.class), Place::name, Place::code, (each, more) -> each.parents().stream()
                .map(id -> snapshot.find(Place.class, id).map(Place::name).orElse(""))
                .findFirst()
                .orElse(each.code()));
        put(Sort.WORKSTREAM, snapshot.all(Workstream.class), Workstream::name, each -> "", (each, more) -> "");
        var services = snapshot.all(Service.class).stream().filter(each -> each.kind() == ServiceKind.SERVICE).toList();
        put(Sort.SERVICE, services, Service::name, each -> "", (each, more) -> name(Sort.WORKSTREAM, each.workstream()));
        put(Sort.STAFF_GROUP, snapshot.all(StaffGroup.class), StaffGroup::name, each -> "", (each, more) -> Stream.of(
                        name(Sort.ORGANISATION, each.employer()), name(Sort.PLACE, each.place()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", ")));
        var shown = new LinkedHashMap<String, String>();
        var typed = new HashMap<String, List<String>>();
        snapshot.framework().map(Framework::functions).orElse(List.of()).forEach(each -> {
            shown.put(each.id(), each.name());
            new LinkedHashSet<>(List.of(plain(each.name()), plain(each.shortName()))).forEach(name -> add(typed, name, each.id()));
        });
        lexicons.put(Sort.FUNCTION, new Lexicon(shown, typed));
    }

    /** The names of a system. */
    public static Names of(Snapshot snapshot) {
        return snapshot.derive(DERIVATION);
    }

    private <E extends Entity> void put(
            Sort sort,
            Collection<E> all,
            java.util.function.Function<E, String> name,
            java.util.function.Function<E, String> code,
            BiFunction<E, Names, String> context) {
        var typed = new HashMap<String, List<String>>();
        all.forEach(each -> add(typed, plain(name.apply(each)), each.id()));
        var shown = new HashMap<String, String>();
        for (var each : all) {
            var plain = name.apply(each);
            boolean alone = typed.getOrDefault(plain(plain), List.of()).size() < 2;
            var more = alone ? "" : context.apply(each, this);
            shown.put(each.id(), more.isEmpty() ? plain : plain + " (" + more + ")");
        }
        shown.forEach((id, words) -> add(typed, plain(words), id));
        all.forEach(each -> add(typed, plain(code.apply(each)), each.id()));
        var ordered = new LinkedHashMap<String, String>();
        shown.entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByValue(NameOrder.NAMES)
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        lexicons.put(sort, new Lexicon(ordered, typed));
    }

    /** What something is called; what is not there, by its id. */
    public String name(Sort sort, String id) {
        return lexicons.get(sort).shown().getOrDefault(id, id);
    }

    /** Everything of a sort as it is called, by name; functions in the order they are done. */
    public List<String> all(Sort sort) {
        return lexicons.get(sort).shown().values().stream().filter(name -> !name.isBlank()).toList();
    }

    /** The ids that a name or code may mean, whatever its case. */
    public List<String> meant(Sort sort, String name) {
        return lexicons.get(sort).typed().getOrDefault(plain(name), List.of());
    }

    /**
     * The id of what is meant; empty if nothing is typed.
     *
     * @throws EditRefused if nothing is called so, or several are
     */
    public String id(Sort sort, String name) {
        if (name.isBlank()) {
            return "";
        }
        var found = meant(sort, name);
        if (found.isEmpty()) {
            throw new EditRefused("No %s is called “%s”. Choose one of those offered, or add it to the system first."
                    .formatted(sort.words(), name.strip()));
        }
        if (found.size() > 1) {
            throw new EditRefused("“%s” is the name of several. Choose the one you mean from those offered.".formatted(name.strip()));
        }
        return found.getFirst();
    }

    private static void add(Map<String, List<String>> typed, String name, String id) {
        if (!name.isEmpty()) {
            var ids = typed.computeIfAbsent(name, none -> new ArrayList<>());
            if (!ids.contains(id)) {
                ids.add(id);
            }
        }
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
