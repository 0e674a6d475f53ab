package org.rightplace.store.internal.json;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.json.ByteSourceJsonBootstrapper;
import com.fasterxml.jackson.core.json.UTF8StreamJsonParser;
import com.fasterxml.jackson.core.sym.ByteQuadsCanonicalizer;
import com.fasterxml.jackson.core.sym.CharsToNameCanonicalizer;
import com.fasterxml.jackson.core.util.BufferRecycler;
import java.io.IOException;

/**
 * Makes the library's parsers: strict, and bounded so that a hostile file cannot exhaust the machine. They are made as the
 * library's factory makes them but without it, for it brings everything that writes with it, and parsers of all kinds,
 * none of which is needed before something is saved.
 */
final class Parsers {

    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_TEXT = 10_000_000;

    private static final int FEATURES = JsonParser.Feature.collectDefaults()
                    & ~JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION.getMask()
            | JsonParser.Feature.STRICT_DUPLICATE_DETECTION.getMask();

    private static final int FACTORY_FEATURES = JsonFactory.Feature.collectDefaults();

    private final StreamReadConstraints bounds = StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxNumberLength(LONGEST_NUMBER)
            .maxStringLength(LONGEST_TEXT)
            .build();

    // Names that were read once are not made again, in whichever file they stand.
    private final ByteQuadsCanonicalizer names = ByteQuadsCanonicalizer.createRoot();

    /** A parser that stands before the first token. */
    JsonParser open(byte[] bytes) throws IOException {
        var context = new IOContext(
                bounds,
                StreamWriteConstraints.defaults(),
                ErrorReportConfiguration.defaults(),
                new BufferRecycler(),
                ContentReference.redacted(),
                true);
        return utf8(bytes)
                ? new UTF8StreamJsonParser(
                        context.withEncoding(JsonEncoding.UTF8),
                        FEATURES,
                        null,
                        null,
                        names.makeChild(FACTORY_FEATURES),
                        bytes,
                        0,
                        bytes.length,
                        0,
                        false)
                : OtherEncodings.open(context, bytes, names);
    }

    // A brace is one byte in this encoding alone. What begins otherwise may still be in it.
    private static boolean utf8(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == '{' && bytes[1] != 0;
    }

    /** Finds out what a file is written in, with the parsers of all encodings, which hardly any file needs. */
    private static final class OtherEncodings {

        private static final CharsToNameCanonicalizer NAMES = CharsToNameCanonicalizer.createRoot();

        private OtherEncodings() {}

        private static JsonParser open(IOContext context, byte[] bytes, ByteQuadsCanonicalizer names) throws IOException {
            return new ByteSourceJsonBootstrapper(context, bytes, 0, bytes.length)
                    .constructParser(FEATURES, null, names, NAMES, FACTORY_FEATURES);
        }
    }
}
