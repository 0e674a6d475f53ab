package org.rightplace.workbench.internal.expected;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightplace.model.Entity;
import org.rightplace.workbench.internal.parts.EntityTypes;
import org.rightplace.workbench.internal.parts.TabKey;
import org.rightplace.workbench.internal.settings.Settings;
import org.rightplace.workbench.spi.Contribution;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.View;
import org.rightplace.workspace.Snapshot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The views and editors that were in the window last time and will most likely come again. A window that is shown before
 * they have come has stand-ins in their places, so that nothing moves when they do: a stand-in says of itself what the other
 * said, and opens nothing.
 */
public final class Expected {

    private static final String VIEWS = "expected.views";
    private static final String EDITORS = "expected.editors";
    private static final String TITLES = "expected.titles";
    private static final String FIELD = "\t";
    private static final String WORD = " ";

    private final Settings settings;

    public Expected(Settings settings) {
        this.settings = settings;
    }

    /** Whether any are known. */
    public boolean any() {
        return !settings.list(EDITORS).isEmpty();
    }

    /**
     * A stand-in for each that is known.
     *
     * @param folder the folder of the open workspace, since what tabs say is remembered for the last one alone
     * @param snapshot its system, for the types of entity that an editor may be about
     */
    public List<Contribution> standIns(Path folder, Snapshot snapshot) {
        var types = EntityTypes.in(snapshot);
        var titles = new HashMap<String, String>();
        settings.list(TITLES).forEach(line -> read(line, 3).filter(fields -> fields[0].equals(folder.toString()))
                .ifPresent(fields -> titles.put(fields[1], fields[2])));
        var views = settings.list(VIEWS).stream().flatMap(line -> view(line).stream());
        var editors = settings.list(EDITORS).stream().flatMap(line -> editor(line, types, titles).stream());
        return Stream.<Contribution>concat(views, editors).toList();
    }

    /**
     * Remembers what is here now for the next time.
     *
     * @param views the views, less those that the workbench brings itself
     * @param editors the editors
     * @param folder the folder of the open workspace
     * @param snapshot its system, for the types of entity that an editor may show
     * @param titles what tabs of the editors say, by their keys
     */
    public void remember(List<View> views, List<Editor> editors, Path folder, Snapshot snapshot, Map<TabKey, String> titles) {
        var types = EntityTypes.in(snapshot);
        settings.setList(VIEWS, lines(views, view -> new String[] {view.id(), Integer.toString(view.order()), view.slot().name(), view.name()}));
        settings.setList(EDITORS, lines(editors, editor -> new String[] {editor.id(), Integer.toString(editor.order()), EntityTypes.word(editor.subject()),
            shown(editor, types), editor.name()}));
        settings.setList(TITLES, lines(titles.entrySet().stream().sorted(Comparator.comparing(tab -> tab.getKey().text())).toList(), tab -> new String[] {folder.toString(), tab.getKey().text(), tab.getValue()}));
    }

    // One that throws is not expected again; it is named where it is used.
    private static <T> List<String> lines(List<? extends T> all, Function<T, String[]> fields) {
        var result = new ArrayList<String>();
        for (var one : all) {
            try {
                var said = fields.apply(one);
                if (Stream.of(said).noneMatch(field -> field.chars().anyMatch(Character::isISOControl))) {
                    result.add(String.join(FIELD, said));
                }
            } catch (RuntimeException | LinkageError e) {
                log().debug("{} does not say what it is", one, e);
            }
        }
        return result;
    }

    private static Optional<View> view(String line) {
        return read(line, 4).flatMap(fields -> {
            try {
                return Optional.of(new StandInView(fields[0], Integer.parseInt(fields[1]), View.Slot.valueOf(fields[2]), fields[3]));
            } catch (IllegalArgumentException e) {
                log().debug("No view that could be expected: {}", line, e);
                return Optional.empty();
            }
        });
    }

    private static String shown(Editor editor, List<Class<? extends Entity>> types) {
        return types.stream().filter(editor::shows).map(EntityTypes::word).collect(Collectors.joining(WORD));
    }

    private static Optional<Editor> editor(String line, List<Class<? extends Entity>> types, Map<String, String> titles) {
        return read(line, 5).flatMap(fields -> {
            try {
                int order = Integer.parseInt(fields[1]);
                return types.stream()
                        .filter(type -> EntityTypes.word(type).equals(fields[2]))
                        .findFirst()
                        .map(subject -> new StandInEditor(fields[0], order, subject, List.of(fields[3].split(WORD)), fields[4], titles));
            } catch (NumberFormatException e) {
                log().debug("No editor that could be expected: {}", line, e);
                return Optional.empty();
            }
        });
    }

    private static Optional<String[]> read(String line, int count) {
        var fields = line.split(FIELD, -1);
        return fields.length == count ? Optional.of(fields) : Optional.empty();
    }

    private static Logger log() {
        return LoggerFactory.getLogger(Expected.class);
    }
}
