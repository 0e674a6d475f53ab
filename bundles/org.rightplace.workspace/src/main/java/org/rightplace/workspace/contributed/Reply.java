package org.rightplace.workspace.contributed;

import java.util.Optional;

/**
 * What came of asking a contributed service.
 *
 * @param <T> what was asked for
 */
public sealed interface Reply<T> {

    /** What was given; empty if there was trouble. */
    default Optional<T> given() {
        return Optional.empty();
    }

    /**
     * It answered.
     *
     * @param answer what it gave, never {@code null}
     */
    record Given<T>(T answer) implements Reply<T> {
        @Override
        public Optional<T> given() {
            return Optional.of(answer);
        }
    }

    /**
     * It failed, or gave nothing.
     *
     * @param reason what it threw
     */
    record Failed<T>(Throwable reason) implements Reply<T> {}

    /**
     * It did not come to an end.
     *
     * @param asked whether it was asked now, or left out because an earlier question has not come to an end
     */
    record Unending<T>(boolean asked) implements Reply<T> {}
}
