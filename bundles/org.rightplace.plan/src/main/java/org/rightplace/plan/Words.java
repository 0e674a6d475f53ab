package org.rightplace.plan;

import java.time.LocalDate;
import java.util.Collection;
import org.rightplace.model.Dependency;
import org.rightplace.model.DependencyType;
import org.rightplace.model.Task;
import org.rightplace.workspace.Counts;
import org.rightplace.workspace.Days;
import org.rightplace.workspace.Snapshot;

/** How plans are put into words. */
public final class Words {

    private static final int ROOM = 40;

    private Words() {}

    /** A day such as "3 Apr 2019". */
    public static String date(LocalDate date) {
        return Days.shown(date);
    }

    /** So many days. */
    public static String days(long days) {
        return Counts.of(days) + (days == 1 ? " day" : " days");
    }

    /** So many tasks. */
    public static String tasks(long tasks) {
        return Counts.of(tasks) + (tasks == 1 ? " task" : " tasks");
    }

    /** The type of a dependency in the two letters planners use, such as FS for finish to start. */
    public static String code(DependencyType type) {
        return switch (type) {
            case null -> "FS";
            case FINISH_TO_START -> "FS";
            case START_TO_START -> "SS";
            case FINISH_TO_FINISH -> "FF";
            case START_TO_FINISH -> "SF";
        };
    }

    /** The type and the lag of a dependency, such as SS+5, or empty if it just starts when the other has finished. */
    public static String code(Dependency dependency) {
        var type = code(dependency.type());
        if (dependency.lag() == 0) {
            return type.equals("FS") ? "" : type;
        }
        return type + (dependency.lag() > 0 ? "+" : "") + dependency.lag();
    }

    static String quoted(String name) {
        return "“" + (name.length() > ROOM ? name.substring(0, ROOM - 1).strip() + "…" : name) + "”";
    }

    static String named(Snapshot snapshot, String id) {
        return snapshot.find(Task.class, id).map(Task::name).filter(name -> !name.isBlank()).map(Words::quoted).orElse("task");
    }

    static String named(Snapshot snapshot, Collection<String> ids) {
        return ids.size() == 1 ? named(snapshot, ids.iterator().next()) : tasks(ids.size());
    }
}
