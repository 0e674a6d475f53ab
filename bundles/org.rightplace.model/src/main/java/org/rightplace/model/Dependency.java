package org.rightplace.model;

/**
 * What a task waits for.
 *
 * @param task the id of the task waited for
 * @param type what waits for what; {@code null} reads as finish to start
 * @param lag days between the two; negative for an overlap
 * @param extras what plugins and newer versions add
 */
@Value
public record Dependency(
        String task,
        DependencyType type,
        int lag,
        Extras extras)
        implements DependencyBuilder.With {

    public Dependency {
        task = Given.text(task);
        extras = Given.extras(extras);
    }
}
