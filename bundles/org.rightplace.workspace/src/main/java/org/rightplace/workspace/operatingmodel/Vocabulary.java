package org.rightplace.workspace.operatingmodel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightplace.model.Entity;
import org.rightplace.model.Framework;
import org.rightplace.model.Holder;
import org.rightplace.model.HolderType;
import org.rightplace.model.Level;
import org.rightplace.model.OperatingModelKind;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.workspace.Derivation;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Snapshot;

/**
 * The words for whoever can hold a function, and for how it is done. Every place, organisation, level and kind has a name
 * of its own here, even where several places share a name; and what is written with these names can be read back.
 */
public final class Vocabulary {

    /** What stands between holders. */
    public static final String BETWEEN = " + ";

    /** What stands before the kind. */
    public static final String BEFORE_KIND = " · ";

    private static final Derivation<Vocabulary> DERIVATION = new Derivation<>() {
        @Override
        public Set<Class<? extends Entity>> inputs() {
            return Set.of(Framework.class, Place.class, Organisation.class);
        }

        @Override
        public Vocabulary compute(Snapshot snapshot) {
            return new Vocabulary(snapshot);
        }
    };

    private final WordList<Holder> holders = new WordList<>();
    private final WordList<String> kinds = new WordList<>();
    private final CellReader reader = new CellReader(this);

    private Vocabulary(Snapshot snapshot) {
        var framework = snapshot.framework();
        var levels = framework.map(Framework::levels).orElse(List.of());
        holders.add(levels.stream().map(level -> level(snapshot, level)).toList());
        var others = new ArrayList<WordList.Entry<Holder>>();
        snapshot.all(Place.class).stream()
                .sorted(Comparator.<Place>comparingInt(place -> framework.map(known -> known.rank(place.level())).orElse(-1))
                        .reversed()
                        .thenComparing(Place::name, NameOrder.NAMES)
                        .thenComparing(Place::id))
                .map(place -> place(framework, place))
                .forEach(others::add);
        snapshot.all(Organisation.class).stream()
                .sorted(NameOrder.by(Organisation::name, Organisation::id))
                .map(Vocabulary::organisation)
                .forEach(others::add);
        holders.add(others);
        kinds.add(framework.map(Framework::kinds).orElse(List.of()).stream().map(Vocabulary::kind).toList());
    }

    /** The words of a system. They are worked out once for each state of its places, organisations and framework. */
    public static Vocabulary of(Snapshot snapshot) {
        return snapshot.derive(DERIVATION);
    }

    private static WordList.Entry<Holder> level(Snapshot snapshot, Level level) {
        boolean several = snapshot.lookup(Index.PLACES_BY_LEVEL, level.id()).size() > 1;
        var plural = level.plural().isBlank() ? level.name() : level.plural();
        return new WordList.Entry<>(
                new Holder(HolderType.LEVEL, level.id(), null),
                several ? plural : level.name(),
                "level",
                "",
                Stream.concat(
                                Stream.of(level.name(), plural, "each " + level.name(), "every " + level.name(), "all " + plural),
                                level.synonyms().stream())
                        .toList());
    }

    private static WordList.Entry<Holder> place(Optional<Framework> framework, Place place) {
        var level = framework.flatMap(known -> known.level(place.level())).map(Level::name).orElse("place");
        return new WordList.Entry<>(
                new Holder(HolderType.PLACE, place.id(), null), place.name(), level, place.code(), List.of(place.code()));
    }

    private static WordList.Entry<Holder> organisation(Organisation organisation) {
        return new WordList.Entry<>(
                new Holder(HolderType.ORGANISATION, organisation.id(), null),
                organisation.name(),
                "organisation",
                organisation.code(),
                List.of(organisation.code(), organisation.name().replaceFirst("^NHS ", "")));
    }

    private static WordList.Entry<String> kind(OperatingModelKind kind) {
        return new WordList.Entry<>(kind.id(), kind.name(), "kind", "", List.of());
    }

    /** What a holder is called. */
    public String name(Holder holder) {
        return holders.label(holder.withExtras(null)).orElseGet(() -> switch (holder.type()) {
            case LEVEL -> "a level that is gone";
            case PLACE -> "a place that is gone";
            case ORGANISATION -> "an organisation that is gone";
            case null -> "nobody known";
        });
    }

    /** What holders are called together; "nobody yet" if there are none. */
    public String names(List<Holder> all) {
        return all.isEmpty() ? "nobody yet" : all.stream().map(this::name).collect(Collectors.joining(BETWEEN));
    }

    /** What a kind is called; empty if there is none. */
    public String kind(String kindId) {
        return kindId.isEmpty() ? "" : kinds.label(kindId).orElse("a kind that is gone");
    }

    /** Everybody who can hold a function: levels from near to far, places, organisations. */
    public Map<Holder, String> holders() {
        return Collections.unmodifiableMap(holders.labels());
    }

    /** The kinds by id, in the framework's order, with their names. */
    public Map<String, String> kinds() {
        return Collections.unmodifiableMap(kinds.labels());
    }

    /** Whoever the words name, whether by name, code, synonym or as "each" with a level. */
    public Optional<Holder> holder(String words) {
        return holders.find(words);
    }

    /** The id of the kind that the words name. */
    public Optional<String> kindId(String words) {
        return kinds.find(words);
    }

    /** The names of those the words could mean, where several places or organisations share a name. */
    List<String> couldBe(String words) {
        return holders.couldBe(words);
    }

    /** A cell as text: who, and after a middle dot how; empty for an empty cell. {@link #read} takes it back. */
    public String write(CellContent content) {
        var who = content.holders().isEmpty() ? "" : names(content.holders());
        if (content.kind().isEmpty()) {
            return who;
        }
        return (who.isEmpty() ? BEFORE_KIND.stripLeading() : who + BEFORE_KIND) + kind(content.kind());
    }

    /**
     * Reads a cell as somebody types it: names of holders with a plus, a comma, a semicolon, "and" or a new line between
     * them, and the kind after them.
     */
    public CellReading read(String text) {
        return reader.read(text);
    }

    /** The names that come nearest to words that are not understood, holders and kinds alike; at most three. */
    public List<String> nearest(String words) {
        return Nearest.to(words, Stream.concat(
                holders.labels().values().stream(), kinds.labels().values().stream()));
    }
}
