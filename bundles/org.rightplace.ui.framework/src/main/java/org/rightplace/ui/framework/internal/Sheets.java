package org.rightplace.ui.framework.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rightplace.model.AreaMapping;
import org.rightplace.model.Band;
import org.rightplace.model.Characteristic;
import org.rightplace.model.CommissioningFunction;
import org.rightplace.model.CommissioningFunctionBuilder;
import org.rightplace.model.Level;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.Mode;
import org.rightplace.model.NhsArea;
import org.rightplace.model.OperatingModelKind;
import org.rightplace.model.Principle;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.framework.FrameworkList;
import org.rightplace.workspace.framework.FrameworkRules;

/** Every list of the framework, with what it shows. */
final class Sheets {

    private static final String NO_AREA = "None";
    private static final List<String> WAYS = List.of("Provides it itself", "Asks someone else");
    private static final List<String> CORE = List.of("Core", "Enabling");

    private Sheets() {}

    static Sheet<Level> levels() {
        return new Sheet<>(
                FrameworkList.LEVELS,
                "Levels",
                "The layers of the system, from nearest to the person to farthest. Colours follow this order.",
                List.of(
                        Column.text("name", "Name", 26, Level::name, Level::withName),
                        Column.text("plural", "Several", 26, Level::plural, Level::withPlural),
                        Column.text("initial", "Initial", 10, Level::initial, Level::withInitial),
                        Column.<Level>text("min", "People from", 15, level -> Typed.people(level.populationMin()),
                                        (level, words) -> level.withPopulationMin(Typed.people(words)))
                                .weightily(),
                        Column.<Level>text("max", "to", 15, level -> Typed.people(level.populationMax()),
                                        (level, words) -> level.withPopulationMax(Typed.people(words)))
                                .weightily(),
                        Column.choice("area", "NHS files' area", 16, framework -> areas(), Sheets::area, Sheets::withArea)),
                List.of(
                        Column.text("function", "What it is for", 1, Level::function, Level::withFunction),
                        Column.text("integration", "How organisations work together at it", 1, Level::integration,
                                Level::withIntegration),
                        Column.text("geography", "Which areas it covers", 1, Level::geography, Level::withGeography),
                        Column.text("synonyms", "Other words for it, separated by commas", 1,
                                level -> Typed.words(level.synonyms()),
                                (level, words) -> level.withSynonyms(Typed.words(words)))),
                (id, name) -> LevelBuilder.builder().id(id).name(name).plural(name + "s").initial(name.substring(0, 1)).build());
    }

    static Sheet<CommissioningFunction> functions() {
        return new Sheet<>(
                FrameworkList.FUNCTIONS,
                "Functions",
                "What is done for every service, in the order it is done. A blend places functions at different levels.",
                List.of(
                        Column.text("name", "Name", 40, CommissioningFunction::name, CommissioningFunction::withName),
                        Column.text("short", "Short name", 18, CommissioningFunction::shortName,
                                CommissioningFunction::withShortName),
                        Column.choice("mode", "Mode", 20, framework -> words(Mode.values()),
                                function -> function.mode() == null ? "" : word(function.mode()),
                                (function, words) -> function.withMode(of(Mode.values(), words))),
                        Column.<CommissioningFunction>tick("duty", "Statutory duty", 16, CommissioningFunction::statutoryDuty,
                                        CommissioningFunction::withStatutoryDuty)
                                .weightily()),
                List.of(Column.text("about", "What it covers", 1, CommissioningFunction::about,
                        CommissioningFunction::withAbout)),
                (id, name) -> CommissioningFunctionBuilder.builder().id(id).name(name).mode(Mode.TRANSACTIONAL).build());
    }

    static Sheet<OperatingModelKind> kinds() {
        return new Sheet<>(
                FrameworkList.KINDS,
                "Operating models",
                "The ways in which whoever holds a function gets it done.",
                List.of(
                        Column.text("name", "Name", 46, OperatingModelKind::name, OperatingModelKind::withName),
                        Column.<OperatingModelKind>choice("others", "The holder", 28, framework -> WAYS,
                                        kind -> WAYS.get(kind.byOthers() ? 1 : 0),
                                        (kind, words) -> kind.withByOthers(words.equals(WAYS.get(1))))
                                .weightily(),
                        Column.<OperatingModelKind>tick(
                                        "joint", "Several share it", 18, OperatingModelKind::joint, OperatingModelKind::withJoint)
                                .weightily()),
                List.of(Column.text("about", "What it means", 1, OperatingModelKind::about, OperatingModelKind::withAbout)),
                (id, name) -> new OperatingModelKind(id, name, "", false, false, null));
    }

    static Sheet<Band> bands() {
        return new BandSheet(
                List.of(
                        Column.text("name", "Name", 44, Band::name, Band::withName),
                        Column.<Band>text(BandSheet.FROM, "From", 12, band -> FrameworkRules.number(band.low()),
                                        (band, words) -> band.withLow(Typed.number(words)))
                                .weightily(),
                        Column.shown("to", "to", 12, band -> FrameworkRules.number(band.high())),
                        levelOfBand()),
                List.of(Column.text("about", "What it means", 1, Band::about, Band::withAbout)));
    }

    static Sheet<Characteristic> characteristics() {
        return new Sheet<>(
                FrameworkList.CHARACTERISTICS,
                "Characteristics",
                "What a place of the nearest level shows when it is ready to carry more.",
                List.of(
                        Column.text("name", "Name", 56, Characteristic::name, Characteristic::withName),
                        Column.text("shortName", "Short name", 28, Characteristic::shortName, Characteristic::withShortName),
                        Column.choice("core", "Kind", 16, framework -> CORE, one -> CORE.get(one.core() ? 0 : 1),
                                (one, words) -> one.withCore(words.equals(CORE.get(0))))),
                List.of(Column.text("about", "What it looks like in practice", 1, Characteristic::about,
                        Characteristic::withAbout)),
                (id, name) -> new Characteristic(id, name, "", false, "", null));
    }

    static Sheet<Principle> principles() {
        return new Sheet<>(
                FrameworkList.PRINCIPLES,
                "Principles",
                "What every change to people's work is held against.",
                List.of(Column.text("name", "Name", 100, Principle::name, Principle::withName)),
                List.of(Column.text("about", "What it asks for", 1, Principle::about, Principle::withAbout)),
                (id, name) -> new Principle(id, name, "", false, null));
    }

    static Sheet<AreaMapping> areaMappings() {
        return new AreaSheet(List.of(
                Column.text("ccg", "Group's code", 24, AreaMapping::ccg, (area, words) -> area.withCcg(words.strip())),
                Column.text(AreaSheet.PLACE, "Place", 70, AreaMapping::placeName, AreaMapping::withPlaceName)));
    }

    private static List<String> areas() {
        return Stream.concat(Stream.of(NO_AREA), Stream.of(NhsArea.values()).map(NhsArea::name)).toList();
    }

    private static String area(Level level) {
        return level.nhsArea() == null ? NO_AREA : level.nhsArea().name();
    }

    private static Level withArea(Level level, String words) {
        return level.withNhsArea(words.equals(NO_AREA) ? null : NhsArea.valueOf(words));
    }

    private static List<String> words(Enum<?>[] values) {
        return Stream.of(values).map(Sheets::word).toList();
    }

    private static String word(Enum<?> value) {
        var name = value.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E of(E[] values, String words) {
        return Stream.of(values).filter(value -> word(value).equals(words)).findFirst()
                .orElseThrow(() -> new EditRefused("Choose one of " + String.join(", ", words(values)) + "."));
    }

    // Levels are named to people and told apart by id.
    private static Column<Band> levelOfBand() {
        return new Column<>(
                "level",
                "Points to",
                24,
                Column.Kind.CHOICE,
                (framework, band) -> framework.level(band.level()).map(Level::name).orElse(""),
                (framework, band, words) -> band.withLevel(framework.levels().stream()
                        .filter(level -> level.name().equals(words))
                        .map(Level::id)
                        .findFirst()
                        .orElse("")),
                framework -> framework.levels().stream().map(Level::name).toList(),
                true);
    }
}
