package org.rightplace.workbench.internal.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.rightplace.workbench.internal.layout.Layout;
import org.rightplace.workbench.internal.layout.Split;
import org.rightplace.workbench.internal.layout.Stack;
import org.rightplace.workbench.internal.layout.Tile;
import org.rightplace.workspace.WholeFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers the layout of every perspective in a file of the user's. A file that cannot be read costs the layout alone. */
public final class LayoutMemory {

    private static final String SEPARATOR = "\n";

    private final Path file;
    private final Properties all = new Properties();

    public LayoutMemory(Path folder) {
        this.file = folder.resolve("layout.properties");
        if (Files.isRegularFile(file)) {
            try (var in = Files.newBufferedReader(file)) {
                all.load(in);
            } catch (IOException | IllegalArgumentException e) {
                all.clear();
                log().warn("The layout in {} cannot be read; the window starts with the usual one", file, e);
            }
        }
    }

    /** The layout remembered for a perspective. */
    public Optional<Layout> get(String perspective) {
        var section = new Section(perspective);
        if (!section.known()) {
            return Optional.empty();
        }
        try {
            var layout = new Layout(read(section.below("root")), section.get("maximised"));
            return layout.stacks().stream().anyMatch(Stack::editors) ? Optional.of(layout) : Optional.empty();
        } catch (IllegalArgumentException e) {
            log().warn("The remembered layout of {} makes no sense and is left aside", perspective, e);
            return Optional.empty();
        }
    }

    /** Remembers the layout of a perspective. */
    public void put(String perspective, Layout layout) {
        forget(perspective);
        var section = new Section(perspective);
        section.put("maximised", layout.maximised());
        write(layout.root(), section.below("root"));
    }

    /** Forgets the layout of a perspective. */
    public void forget(String perspective) {
        var path = new Section(perspective).path;
        all.keySet().removeIf(key -> key.toString().startsWith(path));
    }

    /** Writes what is remembered. */
    public void save() {
        try {
            Files.createDirectories(file.getParent());
            WholeFile.replace(file, stream -> all.store(stream, null));
        } catch (IOException e) {
            log().warn("The layout cannot be written to {}", file, e);
        }
    }

    private static void write(Tile tile, Section section) {
        switch (tile) {
            case Stack stack -> {
                section.put("stack", stack.id());
                section.put("editors", String.valueOf(stack.editors()));
                section.put("active", stack.active());
                section.put("tabs", String.join(SEPARATOR, stack.tabs()));
            }
            case Split split -> {
                section.put("across", String.valueOf(split.across()));
                section.put("shares", String.join(SEPARATOR, split.shares().stream().map(String::valueOf).toList()));
                for (int i = 0; i < split.tiles().size(); i++) {
                    write(split.tiles().get(i), section.below("tile" + i));
                }
            }
        }
    }

    private static Tile read(Section section) {
        if (!section.get("stack").isEmpty()) {
            return new Stack(section.get("stack"), section.is("editors"), section.list("tabs"), section.get("active"));
        }
        var shares = section.list("shares").stream().map(Double::valueOf).toList();
        var tiles = new ArrayList<Tile>();
        for (int i = 0; i < shares.size(); i++) {
            tiles.add(read(section.below("tile" + i)));
        }
        return new Split(section.is("across"), tiles, shares);
    }

    /** What is kept of one piece. A name that belongs to another program's perspective may hold any character. */
    private final class Section {

        private final String path;

        Section(String perspective) {
            this(perspective.replace("%", "%25").replace("/", "%2F"), "/");
        }

        private Section(String path, String end) {
            this.path = path + end;
        }

        Section below(String name) {
            return new Section(path + name, "/");
        }

        boolean known() {
            return all.keySet().stream().anyMatch(key -> key.toString().startsWith(path));
        }

        void put(String key, String value) {
            all.setProperty(path + key, value);
        }

        String get(String key) {
            return all.getProperty(path + key, "");
        }

        boolean is(String key) {
            return Boolean.parseBoolean(get(key));
        }

        List<String> list(String key) {
            var value = get(key);
            return value.isEmpty() ? List.of() : List.of(value.split(SEPARATOR, -1));
        }
    }

    private static Logger log() {
        return LoggerFactory.getLogger(LayoutMemory.class);
    }
}
