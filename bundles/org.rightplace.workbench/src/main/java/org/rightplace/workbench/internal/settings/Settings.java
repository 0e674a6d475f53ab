package org.rightplace.workbench.internal.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.preference.PreferenceStore;
import org.rightplace.workspace.WholeFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the user has set, kept in a file of the user's. A file that cannot be read or written costs settings alone. */
public final class Settings {

    /** The setting of the role that the user acts in. */
    public static final String ROLE = "user.role";

    private static final String SEPARATOR = "\n";

    private final Path folder;
    private final PreferenceStore store;

    /** @param folder where the user's settings are kept; made when first needed */
    public Settings(Path folder) {
        this.folder = folder;
        var file = folder.resolve("preferences.properties");
        this.store = new PreferenceStore(file.toString()) {
            // Pages of preferences save by themselves; a process that is killed meanwhile must not cost all settings.
            @Override
            public void save() throws IOException {
                WholeFile.replace(file, stream -> save(stream, null));
            }
        };
        if (Files.isRegularFile(file)) {
            try {
                store.load();
            } catch (IOException | IllegalArgumentException e) {
                log().warn("The settings in {} cannot be read and are left aside", folder, e);
            }
        }
    }

    /** The folder the settings are kept in. */
    public Path folder() {
        return folder;
    }

    /** The store, for pages of preferences. */
    public PreferenceStore store() {
        return store;
    }

    /** A setting, if it has been set. */
    public Optional<String> get(String key) {
        var value = store.getString(key);
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /** A whole number, or another if it has not been set or is none. */
    public int number(String key, int otherwise) {
        try {
            return get(key).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            log().debug("The setting {} is no number", key, e);
            return otherwise;
        }
    }

    /** Sets a setting and remembers it. */
    public void set(String key, String value) {
        if (!store.getString(key).equals(value)) {
            store.setValue(key, value);
            save();
        }
    }

    /** A list of texts. */
    public List<String> list(String key) {
        return get(key).map(value -> Stream.of(value.split(SEPARATOR)).filter(one -> !one.isBlank()).toList())
                .orElse(List.of());
    }

    /** Sets a list of texts. */
    public void setList(String key, List<String> values) {
        set(key, values.stream().collect(Collectors.joining(SEPARATOR)));
    }

    /** Writes what has been set. */
    public void save() {
        try {
            Files.createDirectories(folder);
            store.save();
        } catch (IOException e) {
            log().warn("The settings in {} cannot be written", folder, e);
        }
    }

    private static Logger log() {
        return LoggerFactory.getLogger(Settings.class);
    }
}
