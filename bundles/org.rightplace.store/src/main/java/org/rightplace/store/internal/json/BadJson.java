package org.rightplace.store.internal.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Locale;

/** A file that is not what it should be. The message says where and what, in the user's words. */
public final class BadJson extends Exception {

    private static final long serialVersionUID = 1L;

    public BadJson(String message) {
        super(message);
    }

    BadJson(JsonLocation where, String what) {
        super(at(where) + what);
    }

    private BadJson(String message, Throwable cause) {
        super(message, cause);
    }

    static BadJson of(JsonProcessingException e) {
        return new BadJson(at(e.getLocation()) + plain(e.getOriginalMessage()), e);
    }

    private static String at(JsonLocation where) {
        return where == null ? "" : "line " + where.getLineNr() + ", column " + where.getColumnNr() + ": ";
    }

    // The parser's own words are for programmers; the cases a person can meet get words of ours.
    private static String plain(String message) {
        var known = message.toLowerCase(Locale.ROOT);
        if (known.contains("end-of-input")) {
            return "the file stops in the middle. It was probably cut off while being copied; restore it from a copy.";
        }
        if (known.contains("duplicate field") || known.contains("duplicate object property")) {
            return message.replaceAll("(?s).*[Dd]uplicate (?:[Ff]ield|Object property) ['\"](.*?)['\"].*", "the property \"$1\" is given twice. Keep one of them.");
        }
        if (known.contains("nesting depth")) {
            return "it is nested deeper than any workspace file. It was not made by this program; restore the right file.";
        }
        if (known.contains("number value length") || known.contains("number length")) {
            return "it has a number longer than any in a workspace. Check the number.";
        }
        if (known.contains("string value length") || known.contains("string length")) {
            return "it has a text longer than any in a workspace. Check the text.";
        }
        if (known.contains("utf-8")) {
            return "it is not written in UTF-8. Save it as UTF-8 and open the workspace again.";
        }
        if (known.contains("character ('<'")) {
            return "it holds the marks of an unfinished merge, or is not JSON at all. Finish the merge or restore it.";
        }
        return "it is not well-formed JSON (" + message.lines().findFirst().orElse("") + "). Mend it there or restore it.";
    }
}
