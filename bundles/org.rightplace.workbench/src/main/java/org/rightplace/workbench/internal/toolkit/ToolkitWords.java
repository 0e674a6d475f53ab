package org.rightplace.workbench.internal.toolkit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The few words that SWT itself has, such as the tip of the arrow beside tabs for which there is no room. Left to itself it has
 * the JDK look through every jar for who provides words of another kind, and then for its own in British English, of which
 * there are none.
 */
public final class ToolkitWords {

    private static final String WORDS = "SWTMessages.properties";

    private ToolkitWords() {}

    /** Gives SWT its words, as they are for everybody. Where that is not possible it finds them by itself, as ever. */
    public static void give() {
        try {
            var words = Toolkit.type("Compatibility").getDeclaredField("msgs");
            words.setAccessible(true);
            if (words.get(null) == null) {
                words.set(null, read());
            }
        } catch (IOException | ReflectiveOperationException | RuntimeException e) {
            log().debug("The toolkit finds its own words by itself", e);
        }
    }

    private static PropertyResourceBundle read() throws IOException, ClassNotFoundException {
        try (var in = Toolkit.type("Compatibility").getResourceAsStream(WORDS)) {
            if (in == null) {
                throw new IOException("There is no " + WORDS);
            }
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
    }

    private static Logger log() {
        return LoggerFactory.getLogger(ToolkitWords.class);
    }
}
