package org.rightplace.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rightplace.model.Dependency;
import org.rightplace.model.DependencyType;
import org.rightplace.model.Extras;
import org.rightplace.model.Task;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;

/**
 * What a task waits for, written as planners write it: the numbers of the tasks, each with the type and the lag in days
 * where it is not simply finish to start, such as {@code 1.2; 3 SS+5}. A task of another workstream is named by its id
 * after a hash.
 */
public final class Links {

    private static final String HOW = "\\s*(FS|SS|FF|SF)?\\s*([+-]\\s*\\d{1,5})?\\s*(?:d|days?)?";
    private static final Pattern BY_NUMBER =
            Pattern.compile("(\\d+(?:\\.\\d+)*)" + HOW, Pattern.CASE_INSENSITIVE);
    private static final Pattern BY_ID = Pattern.compile("#(\\S+?)(?:\\s+" + HOW + ")?", Pattern.CASE_INSENSITIVE);

    /**
     * A link as it is written.
     *
     * @param task how the task is named: its number, or a hash and its id
     * @param type what waits for what, or {@code null} for finish to start
     * @param lag the days between
     */
    public record Written(String task, DependencyType type, int lag) {

        /** The dependency on the task that is meant. */
        public Dependency on(String id) {
            return new Dependency(id, type, lag, Extras.NONE);
        }
    }

    private Links() {}

    /** What a task waits for, as text. */
    public static String text(Snapshot snapshot, Task task) {
        return task.waitsFor().stream()
                .map(one -> (name(snapshot, task, one.task()) + " " + Words.code(one)).strip())
                .collect(Collectors.joining("; "));
    }

    private static String name(Snapshot snapshot, Task task, String other) {
        return Outline.of(snapshot, task.workstream()).find(other).map(Item::number).orElse("#" + other);
    }

    /**
     * The links in a text.
     *
     * @throws EditRefused if it cannot be read, with the way to write it
     */
    public static List<Written> parse(String text) {
        var result = new ArrayList<Written>();
        for (var part : text.split("[;,]")) {
            if (!part.isBlank()) {
                result.add(written(part.strip()));
            }
        }
        return result;
    }

    /**
     * What a text says a task waits for.
     *
     * @throws EditRefused if it cannot be read or names a task that is not there
     */
    public static List<Dependency> parse(Snapshot snapshot, String workstream, String text) {
        return parse(text).stream()
                .map(written -> written.on(found(written.task(), number -> Outline.of(snapshot, workstream).items().stream()
                                .filter(item -> item.number().equals(number))
                                .findFirst()
                                .map(Item::id), id -> snapshot.find(Task.class, id).map(Task::id))
                        .orElseThrow(() -> new EditRefused("There is no task " + written.task()
                                + " in this plan. Write the number that stands before its name."))))
                .toList();
    }

    static Optional<String> found(
            String name, Function<String, Optional<String>> byNumber, Function<String, Optional<String>> byId) {
        return name.startsWith("#") ? byId.apply(name.substring(1)) : byNumber.apply(name);
    }

    private static Written written(String part) {
        var number = BY_NUMBER.matcher(part);
        if (number.matches()) {
            return new Written(number.group(1), type(number.group(2)), lag(number.group(3)));
        }
        var id = BY_ID.matcher(part);
        if (id.matches()) {
            return new Written("#" + id.group(1), type(id.group(2)), lag(id.group(3)));
        }
        throw new EditRefused("“" + part + "” is no link. Write the number of a task, and how it is waited for if it is not"
                + " simply finished first: 1.2, or 1.2 SS+5.");
    }

    private static DependencyType type(String code) {
        return switch (code == null ? "" : code.toUpperCase(java.util.Locale.ROOT)) {
            case "SS" -> DependencyType.START_TO_START;
            case "FF" -> DependencyType.FINISH_TO_FINISH;
            case "SF" -> DependencyType.START_TO_FINISH;
            default -> null;
        };
    }

    private static int lag(String text) {
        return text == null ? 0 : Integer.parseInt(text.replaceAll("[\\s+]", ""));
    }
}
