package org.rightplace.workspace.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rightplace.model.AreaMapping;
import org.rightplace.model.Band;
import org.rightplace.model.Characteristic;
import org.rightplace.model.CommissioningFunction;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Domain;
import org.rightplace.model.Extras;
import org.rightplace.model.Framework;
import org.rightplace.model.Level;
import org.rightplace.model.OperatingModelKind;
import org.rightplace.model.Option;
import org.rightplace.model.Principle;
import org.rightplace.model.Question;
import org.rightplace.workspace.EditRefused;

/**
 * One of the lists a framework is made of, so that adding, moving and removing are the same for all of them.
 *
 * @param <T> what it lists
 */
public final class FrameworkList<T> {

    /** The levels, from near to far. */
    public static final FrameworkList<Level> LEVELS = new FrameworkList<>(
            "level", Framework::levels, Framework::withLevels, Level::id, Level::name);

    /** The commissioning functions, in the order they are done. */
    public static final FrameworkList<CommissioningFunction> FUNCTIONS = new FrameworkList<>(
            "function",
            Framework::functions,
            Framework::withFunctions,
            CommissioningFunction::id,
            CommissioningFunction::name);

    /** The kinds of operating model. */
    public static final FrameworkList<OperatingModelKind> KINDS = new FrameworkList<>(
            "operating model", Framework::kinds, Framework::withKinds, OperatingModelKind::id, OperatingModelKind::name);

    /** The domains of the decision tool. */
    public static final FrameworkList<Domain> DOMAINS = new FrameworkList<>(
            "domain",
            framework -> toolOf(framework).domains(),
            (framework, domains) -> framework.withTool(toolOf(framework).withDomains(domains)),
            Domain::id,
            Domain::name);

    /** The bands of the decision tool, from low to high. */
    public static final FrameworkList<Band> BANDS = new FrameworkList<>(
            "band",
            framework -> toolOf(framework).bands(),
            (framework, bands) -> framework.withTool(toolOf(framework).withBands(bands)),
            Band::id,
            Band::name);

    /** What neighbourhoods are assessed on. */
    public static final FrameworkList<Characteristic> CHARACTERISTICS = new FrameworkList<>(
            "characteristic",
            Framework::characteristics,
            Framework::withCharacteristics,
            Characteristic::id,
            Characteristic::name);

    /** What changes to people's work are held against. */
    public static final FrameworkList<Principle> PRINCIPLES = new FrameworkList<>(
            "principle", Framework::principles, Framework::withPrinciples, Principle::id, Principle::name);

    /** The place each commissioning group's area belongs to. */
    public static final FrameworkList<AreaMapping> AREAS = new FrameworkList<>(
            "area", Framework::areas, Framework::withAreas, AreaMapping::id, AreaMapping::ccg);

    private final String noun;
    private final Function<Framework, List<T>> getter;
    private final BiFunction<Framework, List<T>, Framework> setter;
    private final Function<T, String> id;
    private final Function<T, String> name;

    private FrameworkList(
            String noun,
            Function<Framework, List<T>> getter,
            BiFunction<Framework, List<T>, Framework> setter,
            Function<T, String> id,
            Function<T, String> name) {
        this.noun = noun;
        this.getter = getter;
        this.setter = setter;
        this.id = id;
        this.name = name;
    }

    /** The questions of a domain. */
    public static FrameworkList<Question> questions(String domainId) {
        return inside(DOMAINS, domainId, "question", Domain::questions, Domain::withQuestions, Question::id, Question::text);
    }

    /** The pick list of a question. */
    public static FrameworkList<Option> options(String domainId, String questionId) {
        return inside(
                questions(domainId), questionId, "option", Question::options, Question::withOptions, Option::id, Option::label);
    }

    /** The decision tool of a framework, an empty one if it has none. */
    public static DecisionTool toolOf(Framework framework) {
        return framework.tool() == null
                ? new DecisionTool("", "", List.of(), List.of(), 1.5, 0.7, Extras.NONE)
                : framework.tool();
    }

    /** What one of them is called, such as "level". */
    public String noun() {
        return noun;
    }

    /** The items, in order. */
    public List<T> of(Framework framework) {
        return getter.apply(framework);
    }

    /** The item with this id, if there is one. */
    public Optional<T> find(Framework framework, String itemId) {
        return of(framework).stream().filter(item -> idOf(item).equals(itemId)).findFirst();
    }

    /** The id of an item. */
    public String idOf(T item) {
        return id.apply(item);
    }

    /** What an item is called; empty if it has no name yet. */
    public String nameOf(T item) {
        return name.apply(item);
    }

    /** The framework with an item in place of the one that has its id. */
    public Framework replaced(Framework framework, T item) {
        var items = new ArrayList<>(of(framework));
        items.set(indexOf(framework, idOf(item)), item);
        return with(framework, items);
    }

    Framework with(Framework framework, List<T> items) {
        return setter.apply(framework, items);
    }

    int indexOf(Framework framework, String itemId) {
        var items = of(framework);
        for (int i = 0; i < items.size(); i++) {
            if (idOf(items.get(i)).equals(itemId)) {
                return i;
            }
        }
        throw new EditRefused("This " + noun + " is no longer in the framework. It may have been removed meanwhile.");
    }

    private static <P, T> FrameworkList<T> inside(
            FrameworkList<P> outer,
            String outerId,
            String noun,
            Function<P, List<T>> getter,
            BiFunction<P, List<T>, P> setter,
            Function<T, String> id,
            Function<T, String> name) {
        return new FrameworkList<>(
                noun,
                framework -> outer.find(framework, outerId).map(getter).orElse(List.of()),
                (framework, items) -> {
                    int at = outer.indexOf(framework, outerId);
                    var outers = new ArrayList<>(outer.of(framework));
                    outers.set(at, setter.apply(outers.get(at), items));
                    return outer.with(framework, outers);
                },
                id,
                name);
    }
}
