package org.rightplace.workbench.internal.life;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rightplace.workbench.internal.settings.Settings;

/** The workspaces opened last, the latest first, with what their systems are called. */
public final class Recent {

    private static final String SETTING = "workspaces.recent";
    private static final String SEPARATOR = "\t";
    private static final int REMEMBERED = 10;

    private final Settings settings;

    /**
     * A workspace opened before.
     *
     * @param folder its folder
     * @param name what its system is called
     */
    public record Entry(Path folder, String name) {}

    public Recent(Settings settings) {
        this.settings = settings;
    }

    /** All that are remembered. */
    public List<Entry> all() {
        return settings.list(SETTING).stream().flatMap(line -> parse(line).stream()).toList();
    }

    /** Puts a workspace in front. */
    public void add(Path folder, String name) {
        var lines = new ArrayList<String>();
        lines.add(folder + SEPARATOR + name.replaceAll("\\s+", " "));
        all().stream()
                .filter(entry -> !entry.folder().equals(folder))
                .limit(REMEMBERED - 1)
                .forEach(entry -> lines.add(entry.folder() + SEPARATOR + entry.name()));
        settings.setList(SETTING, lines);
    }

    /** Forgets a workspace. */
    public void remove(Path folder) {
        settings.setList(SETTING, all().stream()
                .filter(entry -> !entry.folder().equals(folder))
                .map(entry -> entry.folder() + SEPARATOR + entry.name())
                .toList());
    }

    private static Optional<Entry> parse(String line) {
        var parts = Stream.of(line.split(SEPARATOR, 2)).toList();
        try {
            return Optional.of(new Entry(Path.of(parts.getFirst()), parts.size() > 1 ? parts.get(1) : parts.getFirst()));
        } catch (InvalidPathException e) {
            // Written on another kind of machine; it cannot be opened here whatever is done.
            return Optional.empty();
        }
    }
}
