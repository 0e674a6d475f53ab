package org.rightplace.workbench.internal.settings;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.rightplace.workbench.internal.layout.Layout;
import org.rightplace.workbench.internal.layout.Split;
import org.rightplace.workbench.internal.layout.Stack;
import org.rightplace.workbench.internal.layout.Tile;
import org.rightplace.workspace.WholeFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers the layout of every perspective in a file of the user's. A file that cannot be read costs the layout alone. */
public final class LayoutMemory {

    private static final Logger LOG = LoggerFactory.getLogger(LayoutMemory.class);

    private final Path file;
    private DialogSettings root = new DialogSettings("layouts");

    public LayoutMemory(Path folder) {
        this.file = folder.resolve("layout.xml");
        if (Files.isRegularFile(file)) {
            try {
                var read = new DialogSettings("layouts");
                read.load(file.toString());
                root = read;
            } catch (IOException | RuntimeException e) {
                LOG.warn("The layout in {} cannot be read; the window starts with the usual one", file, e);
            }
        }
    }

    /** The layout remembered for a perspective. */
    public Optional<Layout> get(String perspective) {
        var section = root.getSection(perspective);
        if (section == null) {
            return Optional.empty();
        }
        try {
            var tile = read(section.getSection("root"));
            var layout = new Layout(tile, text(section, "maximised"));
            return layout.stacks().stream().anyMatch(Stack::editors) ? Optional.of(layout) : Optional.empty();
        } catch (IllegalArgumentException | NullPointerException e) {
            LOG.warn("The remembered layout of {} makes no sense and is left aside", perspective, e);
            return Optional.empty();
        }
    }

    /** Remembers the layout of a perspective. */
    public void put(String perspective, Layout layout) {
        var section = root.addNewSection(perspective);
        section.put("maximised", layout.maximised());
        write(layout.root(), section.addNewSection("root"));
    }

    /** Forgets the layout of a perspective. */
    public void forget(String perspective) {
        root.removeSection(perspective);
    }

    /** Writes what is remembered. */
    public void save() {
        try {
            Files.createDirectories(file.getParent());
            var text = new StringWriter();
            root.save(text);
            WholeFile.replace(file, stream -> stream.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            LOG.warn("The layout cannot be written to {}", file, e);
        }
    }

    private static void write(Tile tile, IDialogSettings section) {
        switch (tile) {
            case Stack stack -> {
                section.put("stack", stack.id());
                section.put("editors", stack.editors());
                section.put("active", stack.active());
                section.put("tabs", stack.tabs().toArray(String[]::new));
            }
            case Split split -> {
                section.put("across", split.across());
                section.put("shares", split.shares().stream().map(String::valueOf).toArray(String[]::new));
                for (int i = 0; i < split.tiles().size(); i++) {
                    write(split.tiles().get(i), section.addNewSection("tile" + i));
                }
            }
        }
    }

    private static Tile read(IDialogSettings section) {
        if (section.get("stack") != null) {
            return new Stack(section.get("stack"), section.getBoolean("editors"), list(section, "tabs"), text(section, "active"));
        }
        var shares = list(section, "shares").stream().map(Double::valueOf).toList();
        var tiles = new ArrayList<Tile>();
        for (int i = 0; i < shares.size(); i++) {
            tiles.add(read(section.getSection("tile" + i)));
        }
        return new Split(section.getBoolean("across"), tiles, shares);
    }

    private static List<String> list(IDialogSettings section, String key) {
        var values = section.getArray(key);
        return values == null ? List.of() : List.of(values);
    }

    private static String text(IDialogSettings section, String key) {
        var value = section.get(key);
        return value == null ? "" : value;
    }
}
