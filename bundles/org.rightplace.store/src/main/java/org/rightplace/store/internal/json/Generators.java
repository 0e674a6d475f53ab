package org.rightplace.store.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;

/** Makes what writes JSON. It is first needed when something is saved, and until then costs a start nothing. */
final class Generators {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES).build();

    private Generators() {}

    /** A generator that spreads a document over lines. */
    static JsonGenerator indented(OutputStream stream) throws IOException {
        var indenter = new DefaultIndenter("  ", "\n");
        return onOneLine(stream)
                .setPrettyPrinter(
                        new DefaultPrettyPrinter(Separators.createDefaultInstance()
                                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                                        .withArrayEmptySeparator("")
                                        .withObjectEmptySeparator(""))
                                .withObjectIndenter(indenter)
                                .withArrayIndenter(indenter));
    }

    /** A generator that keeps a document on one line. */
    static JsonGenerator onOneLine(OutputStream stream) throws IOException {
        return FACTORY.createGenerator(stream);
    }
}
