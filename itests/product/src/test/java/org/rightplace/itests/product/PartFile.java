package org.rightplace.itests.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.rightplace.itests.boot.Product;

/** A jar of the product, and what it says of itself. */
record PartFile(String name, Attributes headers) {

    private static final Pattern USES = Pattern.compile("uses:=\"([^\"]*)\"");

    /** Every jar in the product's folder of bundles. */
    static List<PartFile> all() {
        try (Stream<Path> files = Files.list(Product.installation().resolve("bundles"))) {
            List<PartFile> parts = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                try (JarFile jar = new JarFile(file.toFile())) {
                    parts.add(new PartFile(file.getFileName().toString().replaceFirst("\\.jar$", ""), jar.getManifest().getMainAttributes()));
                }
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that are ours and have code. */
    static List<PartFile> ours() {
        return all().stream().filter(p -> p.name().startsWith("org.rightplace.")).toList();
    }

    Set<String> imports() {
        return clauses("Import-Package").keySet();
    }

    /** The exported packages, each with its attributes and directives as they stand. */
    Map<String, String> exports() {
        return clauses("Export-Package");
    }

    /** The packages whose types an exported package shows to its users. */
    static Set<String> shown(String attributes) {
        Matcher uses = USES.matcher(attributes);
        return uses.find() ? new TreeSet<>(List.of(uses.group(1).split(","))) : Set.of();
    }

    private Map<String, String> clauses(String header) {
        Map<String, String> clauses = new LinkedHashMap<>();
        String value = headers.getValue(header);
        if (value != null) {
            for (String clause : value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
                String[] halves = clause.split(";", 2);
                clauses.put(halves[0].strip(), halves.length == 2 ? halves[1] : "");
            }
        }
        return clauses;
    }
}
