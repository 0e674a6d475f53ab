package org.rightplace.workspace;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something worth a user's attention.
 *
 * @param rule the id of the rule that found it, such as {@code population-range}
 * @param severity how much it matters
 * @param message what is wrong, in the user's words and as a whole sentence
 * @param about the entities concerned, the one to open first; may be empty
 * @param remedy an edit that would mend it, if one is obvious
 */
public record Finding(String rule, Severity severity, String message, List<EntityRef> about, Optional<Edit> remedy) {

    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        about = List.copyOf(about);
        Objects.requireNonNull(remedy, "remedy");
    }

    /** A finding without a remedy. */
    public static Finding of(String rule, Severity severity, String message, EntityRef... about) {
        return new Finding(rule, severity, message, List.of(about), Optional.empty());
    }
}
