package org.rightplace.store.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** Turns one type into JSON and back. */
interface Codec<T> {

    /** Reads a value; the parser stands on its first token and is left on its last. */
    T read(JsonParser parser) throws IOException, BadJson;

    /** Writes a value that is not {@linkplain #absent absent}. */
    void write(JsonGenerator generator, T value) throws IOException;

    /** Whether a value says no more than its absence would, so that it is left out. */
    default boolean absent(T value) {
        return value == null;
    }

    /** What a missing property means. */
    default T missing() {
        return null;
    }
}
