package org.rightplace.launcher;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.framework.Bundle;
import org.osgi.framework.connect.FrameworkUtilHelper;

/**
 * Tells whoever asks the framework which part a class belongs to, where its loader, being the class path's, does not. The
 * framework finds this by a service loader, which is why what it knows belongs to the process.
 */
public final class PartOfClass implements FrameworkUtilHelper {

    private static final Map<Path, Bundle> PARTS = new ConcurrentHashMap<>();

    /** Made by the framework. */
    public PartOfClass() {
        // What there is to know comes with the parts.
    }

    /** Remembers where the classes of a part come from. */
    static void remember(Path jar, Bundle part) {
        PARTS.put(jar, part);
    }

    @Override
    public Optional<Bundle> getBundle(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return source == null ? Optional.empty() : Optional.ofNullable(PARTS.get(path(source.getLocation())));
    }

    private static Path path(URL jar) {
        try {
            return Path.of(jar.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The class path has an entry that is no file: " + jar, e);
        }
    }
}
