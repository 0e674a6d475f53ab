package org.rightplace.workspace.catalogue;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** Free tags as people write them: in one line, with commas or semicolons between. */
public final class Tags {

    private Tags() {}

    /** The tags in a line of text. */
    public static List<String> parse(String text) {
        return tidy(Arrays.asList(text.split("[,;\\n]")));
    }

    /** Tags as one line of text. */
    public static String format(Collection<String> tags) {
        return String.join(", ", tags);
    }

    /** Tags without blanks and repeats; two that differ in case alone are one, as first written. */
    static List<String> tidy(Collection<String> tags) {
        var tidy = new LinkedHashMap<String, String>();
        for (var tag : tags) {
            var text = tag.strip().replaceAll("\\s+", " ");
            if (!text.isEmpty()) {
                tidy.putIfAbsent(text.toLowerCase(Locale.ROOT), text);
            }
        }
        return List.copyOf(tidy.values());
    }
}
