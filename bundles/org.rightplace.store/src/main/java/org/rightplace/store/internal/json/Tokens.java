package org.rightplace.store.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Checks that the next thing in a file is what it should be, and says what it is if not. */
final class Tokens {

    private Tokens() {}

    static void expect(JsonParser parser, JsonToken expected, String what) throws IOException, BadJson {
        if (parser.currentToken() != expected) {
            throw wrong(parser, what);
        }
    }

    static BadJson wrong(JsonParser parser, String expected) throws IOException {
        var name = parser.currentName();
        return new BadJson(
                parser.currentTokenLocation(),
                (name == null ? "" : "\"" + name + "\" ") + "should be " + expected + ", but is " + found(parser) + ".");
    }

    private static String found(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case null -> "missing";
            case START_OBJECT -> "a group of properties";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "the text \"" + shortened(parser.getText()) + "\"";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + shortened(parser.getText());
            case VALUE_NULL -> "null";
            case VALUE_TRUE, VALUE_FALSE -> parser.getText();
            default -> "something else";
        };
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }
}
