package org.rightplace.launcher;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.stream.Collectors;

/**
 * What the framework must know of the parts on the class path, found out once, when the product is put together, so that no
 * start opens sixty jars for it. The tests have proved that these parts fit each other; for any other choice of parts the
 * index is of no use, and the framework proves it anew.
 */
public final class PartIndex {

    /** What its file's name ends with, which is otherwise that of the jar that names the class path. */
    public static final String SUFFIX = ".parts";

    private static final PartIndex NONE = new PartIndex(Map.of());

    private final Map<String, IndexedPart> parts;

    private PartIndex(Map<String, IndexedPart> parts) {
        this.parts = parts;
    }

    /** One that knows nothing, with which the framework reads the jars. */
    static PartIndex none() {
        return NONE;
    }

    /**
     * Finds out what there is to know.
     *
     * @param part where a part's jar lies, by its file's name
     * @param entries the lines of the features; what is in several is of use without a screen if one of them says so
     */
    public static PartIndex of(Function<String, Path> part, List<Feature.Entry> entries) throws IOException {
        Map<String, Boolean> windows = new LinkedHashMap<>();
        entries.forEach(entry -> windows.merge(entry.bundle() + Feature.JAR, entry.window(), Boolean::logicalAnd));
        Map<String, IndexedPart> parts = new LinkedHashMap<>();
        for (Map.Entry<String, Boolean> jar : windows.entrySet()) {
            parts.put(jar.getKey(), IndexedPart.of(part.apply(jar.getKey()), jar.getValue()));
        }
        return new PartIndex(parts);
    }

    static PartIndex read(Path file) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file));
        int count = in.getInt();
        Map<String, IndexedPart> parts = LinkedHashMap.newLinkedHashMap(count);
        for (int i = 0; i < count; i++) {
            parts.put(Texts.read(in), IndexedPart.read(in));
        }
        return new PartIndex(parts);
    }

    /** Writes it in a form of its own, which only the launcher it comes with reads. */
    public void write(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(parts.size());
            for (Map.Entry<String, IndexedPart> part : parts.entrySet()) {
                Texts.write(part.getKey(), out);
                part.getValue().write(out);
            }
        }
    }

    /** Itself, if these are the parts it was made of, or all of them that need no screen; else one that knows nothing. */
    PartIndex provedFor(Collection<Path> jars) {
        Set<String> left = new HashSet<>(parts.keySet());
        for (Path jar : jars) {
            String name = jar.getFileName().toString();
            IndexedPart part = parts.get(name);
            if (part == null || part.size() != jar.toFile().length()) {
                return NONE;
            }
            left.remove(name);
        }
        return left.isEmpty() || left.equals(windowParts()) ? this : NONE;
    }

    /**
     * Those of some jars that are others than it was made of, though their names and sizes are the same. To find out takes
     * longer than a start has for it.
     */
    List<Path> foreign(Collection<Path> jars) {
        return jars.stream()
                .filter(jar -> part(jar).filter(known -> known.directory() != directory(jar)).isPresent())
                .toList();
    }

    private static long directory(Path jar) {
        try {
            return JarDirectory.checksum(jar);
        } catch (IOException e) {
            LogFiles.of(PartIndex.class).log(Level.INFO, e, () -> "Cannot be read: " + jar);
            return -1;
        }
    }

    private Set<String> windowParts() {
        return parts.entrySet().stream().filter(part -> part.getValue().window()).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    Optional<IndexedPart> part(Path jar) {
        return Optional.ofNullable(parts.get(jar.getFileName().toString()));
    }
}
