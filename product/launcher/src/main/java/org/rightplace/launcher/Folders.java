package org.rightplace.launcher;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the program finds and keeps things.
 *
 * @param install the product as it was unpacked or built
 * @param home    the user's data: settings, logs, plugins, own copies of the samples
 * @param cache   what can be thrown away at any time
 */
public record Folders(Path install, Path home, Path cache) {

    /** A user who sets this keeps all that outlives the program in the one folder it names. */
    static final String HOME_VARIABLE = "RIGHTPLACE_HOME";

    /** The folders of this process. */
    public static Folders here() {
        return of(installation(), Platform.here(), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /** As {@link #here}, with what it would ask the machine for. */
    public static Folders of(Path install, Platform platform, Map<String, String> environment, Path userHome) {
        String chosen = environment.get(HOME_VARIABLE);
        if (chosen != null && !chosen.isBlank()) {
            Path home = Path.of(chosen).toAbsolutePath().normalize();
            return new Folders(install, home, home.resolve("cache"));
        }
        return switch (platform.system()) {
            case "win32" -> new Folders(install,
                    folder(environment, "APPDATA", userHome.resolve("AppData/Roaming")).resolve("Rightplace"),
                    folder(environment, "LOCALAPPDATA", userHome.resolve("AppData/Local")).resolve("Rightplace/cache"));
            case "macosx" -> new Folders(install,
                    userHome.resolve("Library/Application Support/Rightplace"),
                    userHome.resolve("Library/Caches/Rightplace"));
            default -> new Folders(install,
                    folder(environment, "XDG_DATA_HOME", userHome.resolve(".local/share")).resolve("rightplace"),
                    folder(environment, "XDG_CACHE_HOME", userHome.resolve(".cache")).resolve("rightplace"));
        };
    }

    /** The jars of the parts. */
    public Path bundles() {
        return install.resolve("bundles");
    }

    /** The lists of the parts. */
    public Path features() {
        return install.resolve("features");
    }

    /** The sample workspaces, one folder each. */
    public Path samples() {
        return install.resolve("samples");
    }

    /** Where the user puts plugins. */
    public Path plugins() {
        return home.resolve("plugins");
    }

    /** The log files. */
    public Path log() {
        return home.resolve("log");
    }

    /** Where the user's own copies of the samples go. */
    public Path workspaces() {
        return home.resolve("workspaces");
    }

    /** The XDG rules say to ignore a relative path; the same is sensible elsewhere. */
    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.get(variable);
        return value != null && !value.isBlank() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
    }

    /** This class is in {@code lib/} of the installation. */
    private static Path installation() {
        try {
            Path jar = Path.of(Folders.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return jar.toAbsolutePath().getParent().getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The place of the launcher's own jar is not a file", e);
        }
    }
}
