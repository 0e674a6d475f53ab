package org.rightplace.alignment.spi;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rightplace.model.Entity;
import org.rightplace.model.Framework;
import org.rightplace.model.Holder;
import org.rightplace.model.Level;
import org.rightplace.model.OperatingModelKind;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.workspace.Derivation;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Snapshot;

/** What all services have around them: the framework, and who could hold a function. */
public final class Surroundings {

    private static final Derivation<Optional<Surroundings>> DERIVATION = new Derivation<>() {
        @Override
        public Set<Class<? extends Entity>> inputs() {
            return Set.of(Framework.class, Place.class, Organisation.class, Practice.class);
        }

        @Override
        public Optional<Surroundings> compute(Snapshot snapshot) {
            return snapshot.framework().map(framework -> new Surroundings(snapshot, framework));
        }
    };

    private final Snapshot snapshot;
    private final Framework framework;
    private final Map<String, OperatingModelKind> kinds = new HashMap<>();
    private final Reach reach;

    private Surroundings(Snapshot snapshot, Framework framework) {
        this.snapshot = snapshot;
        this.framework = framework;
        framework.kinds().forEach(kind -> kinds.putIfAbsent(kind.id(), kind));
        this.reach = new Reach(snapshot);
    }

    /**
     * The surroundings in a system, the same instance as long as they do not change; empty if the framework could not be
     * read.
     */
    public static Optional<Surroundings> of(Snapshot snapshot) {
        return snapshot.derive(DERIVATION);
    }

    /** The framework. */
    public Framework framework() {
        return framework;
    }

    /** How many people holders serve, and whom they reach. */
    public Reach reach() {
        return reach;
    }

    /** The place with this id, if there is one. */
    public Optional<Place> place(String id) {
        return snapshot.find(Place.class, id);
    }

    /** The organisation with this id, if there is one. */
    public Optional<Organisation> organisation(String id) {
        return snapshot.find(Organisation.class, id);
    }

    /** Whether a holder names a level, place or organisation that there is. */
    public boolean there(Holder holder) {
        return switch (holder.type()) {
            case LEVEL -> framework.rank(holder.id()) >= 0;
            case PLACE -> place(holder.id()).isPresent();
            case ORGANISATION -> organisation(holder.id()).isPresent();
            case null -> false;
        };
    }

    /** The kind of operating model with this id, if the framework has it. */
    public Optional<OperatingModelKind> kind(String id) {
        return Optional.ofNullable(kinds.get(id));
    }

    /** Whether a function is held in a way that several holders share. */
    public boolean joint(Holding holding) {
        return kind(holding.kind()).filter(OperatingModelKind::joint).isPresent();
    }

    /** What a holder is called inside a sentence, such as "every partnership" or "Fylde Coast". */
    public String name(Holder holder) {
        return switch (holder.type()) {
            case LEVEL -> framework.level(holder.id()).map(this::everyOne).orElse("a level that is no longer there");
            case PLACE -> place(holder.id()).map(Place::name).orElse("a place that is no longer there");
            case ORGANISATION -> organisation(holder.id())
                    .map(Organisation::name)
                    .orElse("an organisation that is no longer there");
        };
    }

    /** What several holders are called inside a sentence, by name: "Bay and Fylde Coast". */
    public String names(Collection<Holder> holders) {
        return listed(holders.stream().map(this::name).sorted(NameOrder.NAMES).toList());
    }

    /** Words in a row as a sentence lists them: "one, two and three". */
    public static String listed(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : words.subList(0, words.size() - 1).stream().collect(Collectors.joining(", "))
                        + " and " + words.getLast();
    }

    // "Every system" would be odd where there is one, and odder for what lies beyond it.
    private String everyOne(Level level) {
        return reach.placesAt(level.id()) > 1
                ? "every " + level.name().toLowerCase(Locale.ROOT)
                : level.name();
    }
}
