package org.rightplace.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds the first of those on the class path that provide something, by the list that a service loader reads. A service loader
 * looks for the second before it gives the first, and opens every jar there is for that.
 */
public final class FirstProvider {

    private static final String LISTS = "META-INF/services/";

    private FirstProvider() {}

    /**
     * Makes the first provider.
     *
     * @param loader what loads the classes of the class path
     * @return nothing if nobody provides it
     * @throws IllegalStateException if the one that is named cannot be made
     */
    public static <T> Optional<T> of(Class<T> type, ClassLoader loader) {
        URL list = loader.getResource(LISTS + type.getName());
        if (list == null) {
            return Optional.empty();
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int comment = line.indexOf('#');
                String name = (comment < 0 ? line : line.substring(0, comment)).strip();
                if (!name.isEmpty()) {
                    return Optional.of(type.cast(Class.forName(name, true, loader).getConstructor().newInstance()));
                }
            }
            return Optional.empty();
        } catch (IOException | ReflectiveOperationException | ClassCastException e) {
            throw new IllegalStateException("What " + list + " names cannot be made", e);
        }
    }
}
