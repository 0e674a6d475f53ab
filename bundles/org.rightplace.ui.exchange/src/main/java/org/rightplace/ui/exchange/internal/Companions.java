package org.rightplace.ui.exchange.internal;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rightplace.exchange.spi.SourceFile;

/** Files that belong together are published together: once one is chosen, the others are looked for beside it. */
final class Companions {

    private static final System.Logger LOG = System.getLogger(Companions.class.getName());

    private Companions() {}

    /** Which of the files wanted a chosen file looks like, by its name. */
    static Optional<SourceFile> kind(List<SourceFile> wanted, Path chosen) {
        return wanted.stream().filter(source -> fits(source, chosen)).findFirst();
    }

    /**
     * The files that go with a chosen one, by the id of what is wanted: those of the right name in the same folder, and
     * of several the one whose name is most like the chosen one's.
     */
    static Map<String, Path> beside(List<SourceFile> wanted, Path chosen) {
        var found = new LinkedHashMap<String, Path>();
        var folder = chosen.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return found;
        }
        try (var files = Files.list(folder)) {
            var names = files.filter(Files::isRegularFile).sorted().toList();
            for (var source : wanted) {
                names.stream()
                        .filter(file -> fits(source, file))
                        .max(Comparator.comparing((Path file) -> inCommon(file, chosen)))
                        .ifPresent(file -> found.put(source.id(), file));
            }
        } catch (IOException e) {
            // Nothing is lost: the user chooses the other file by hand.
            LOG.log(System.Logger.Level.DEBUG, "Could not look for files in " + folder, e);
        }
        return found;
    }

    private static boolean fits(SourceFile source, Path file) {
        var name = Path.of(file.getFileName().toString().toLowerCase(Locale.ROOT));
        return FileSystems.getDefault()
                .getPathMatcher("glob:" + source.pattern().toLowerCase(Locale.ROOT))
                .matches(name);
    }

    // How many letters the ends of two names have in common: what tells editions apart stands there.
    private static int inCommon(Path one, Path other) {
        var a = one.getFileName().toString().toLowerCase(Locale.ROOT);
        var b = other.getFileName().toString().toLowerCase(Locale.ROOT);
        int length = 0;
        while (length < a.length()
                && length < b.length()
                && a.charAt(a.length() - 1 - length) == b.charAt(b.length() - 1 - length)) {
            length++;
        }
        return length;
    }
}
