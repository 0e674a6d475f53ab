package org.rightplace.launcher;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.osgi.framework.Constants;

/**
 * What the framework must know of one part.
 *
 * @param size of its jar, in bytes, by which another jar of that name is told from it at every start
 * @param directory the checksum of the list of what is in it, by which the same is told more surely, when there is reason to
 * @param window whether it is of no use without a screen
 * @param manifest those of the manifest's headers that the framework reads, one a line, but for what it imports: its classes
 *     come from the class path whatever it imports, and to find an exporter for each of some two thousand imports takes the
 *     framework a good part of a start
 * @param components its descriptors of components as one document, or nothing if there is none
 * @param entries the names of what is in it, one a line, if it has components, which are looked for by their names
 */
record IndexedPart(long size, long directory, boolean window, String manifest, String components, String entries) {

    /** Under which name a part has its components' descriptors in one. */
    static final String COMPONENTS = "OSGI-INF/all-components.xml";

    private static final String SERVICE_COMPONENT = "Service-Component";
    private static final Set<String> READ = Set.of(
            Constants.BUNDLE_MANIFESTVERSION, Constants.BUNDLE_SYMBOLICNAME, Constants.BUNDLE_VERSION, Constants.BUNDLE_NAME,
            Constants.BUNDLE_DESCRIPTION, Constants.BUNDLE_VENDOR, Constants.BUNDLE_ACTIVATOR, Constants.BUNDLE_ACTIVATIONPOLICY,
            Constants.FRAGMENT_HOST, Constants.EXPORT_PACKAGE, Constants.PROVIDE_CAPABILITY, Constants.REQUIRE_CAPABILITY,
            SERVICE_COMPONENT);
    private static final Pattern XML_DECLARATION = Pattern.compile("^<\\?xml[^>]*\\?>\\s*");

    static IndexedPart of(Path file, boolean window) throws IOException {
        JarOnClassPath jar = new JarOnClassPath(file, null);
        jar.open();
        try {
            Map<String, String> headers = headers(jar);
            List<String> descriptors = List.of(headers.getOrDefault(SERVICE_COMPONENT, "").split("[,\\s]+"));
            boolean joined = !descriptors.contains("") && descriptors.stream().allMatch(name -> jar.getEntry(name).isPresent());
            if (joined) {
                headers.put(SERVICE_COMPONENT, COMPONENTS);
            }
            return new IndexedPart(Files.size(file), JarDirectory.checksum(file), window, lines(headers),
                    joined ? joined(jar, descriptors) : "",
                    joined ? COMPONENTS + "\n" + String.join("\n", jar.getEntries()) : "");
        } finally {
            jar.close();
        }
    }

    private static Map<String, String> headers(JarOnClassPath jar) {
        Map<String, String> headers = new TreeMap<>(jar.getHeaders().orElse(Map.of()));
        headers.keySet().retainAll(READ);
        return headers;
    }

    private static String lines(Map<String, String> headers) {
        return headers.entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** An XML parser takes longer to make than to read a hundred lines, and there would be one for every descriptor. */
    private static String joined(JarOnClassPath jar, List<String> descriptors) throws IOException {
        StringBuilder all = new StringBuilder("<components>\n");
        for (String name : descriptors) {
            byte[] descriptor = jar.getEntry(name).orElseThrow().getBytes();
            all.append(XML_DECLARATION.matcher(new String(descriptor, StandardCharsets.UTF_8)).replaceFirst(""));
        }
        return all.append("</components>\n").toString();
    }

    static IndexedPart read(ByteBuffer in) {
        long size = in.getLong();
        long directory = in.getLong();
        boolean window = in.get() != 0;
        return new IndexedPart(size, directory, window, Texts.read(in), Texts.read(in), Texts.read(in));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeLong(size);
        out.writeLong(directory);
        out.writeBoolean(window);
        Texts.write(manifest, out);
        Texts.write(components, out);
        Texts.write(entries, out);
    }

    /** The headers by their names. */
    Map<String, String> headers() {
        Map<String, String> headers = new HashMap<>();
        for (String line : manifest.split("\n")) {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon), line.substring(colon + 1));
        }
        return headers;
    }
}
