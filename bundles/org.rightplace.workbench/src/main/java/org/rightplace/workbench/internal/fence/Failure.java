package org.rightplace.workbench.internal.fence;

/**
 * Something that went wrong inside a contribution.
 *
 * @param culprit the contribution
 * @param doing what it was doing, such as {@code opening}
 * @param message what it said of it, in one line
 */
public record Failure(Named culprit, String doing, String message) {

    /** A sentence for the user. */
    public String sentence() {
        return "%s (%s) failed while %s%s".formatted(
                culprit.name(), culprit.plugin(), doing, message.isEmpty() ? "." : ": " + message);
    }
}
