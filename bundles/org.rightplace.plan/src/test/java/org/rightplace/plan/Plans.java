package org.rightplace.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.rightplace.model.Dependency;
import org.rightplace.model.DependencyType;
import org.rightplace.model.Extras;
import org.rightplace.model.Task;
import org.rightplace.model.TaskBuilder;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.workspace.Snapshot;

/** Plans for tests. Days are counted from 1 January 2019, which is day 1. */
final class Plans {

    static final String WORKSTREAM = "mental-health";

    private Plans() {}

    static LocalDate day(long day) {
        return LocalDate.of(2019, 1, 1).plusDays(day - 1);
    }

    static Span days(long from, long to) {
        return new Span(day(from), day(to));
    }

    /** A task from one day to another that waits for others, each written like "a", "a SS" or "a FF+3". */
    static Task task(String id, long from, long to, String... waitsFor) {
        return TaskBuilder.builder().id(id).workstream(WORKSTREAM).name(id.toUpperCase()).start(day(from)).finish(day(to))
                .position(id.charAt(0)).waitsFor(Stream.of(waitsFor).map(Plans::dependency).toList()).build();
    }

    static Task milestone(String id, long day, String... waitsFor) {
        return task(id, day, day, waitsFor).withMilestone(true);
    }

    static Snapshot plan(Task... tasks) {
        return Snapshot.empty()
                .with(WorkstreamBuilder.builder().id(WORKSTREAM).name("Mental health").build())
                .withAll(List.of(tasks));
    }

    static Item item(Snapshot snapshot, String id) {
        return Outline.find(snapshot, id).orElseThrow();
    }

    static Dependency dependency(String text) {
        var words = text.split(" ");
        if (words.length == 1) {
            return new Dependency(words[0], null, 0, Extras.NONE);
        }
        var type = switch (words[1].substring(0, 2)) {
            case "SS" -> DependencyType.START_TO_START;
            case "FF" -> DependencyType.FINISH_TO_FINISH;
            case "SF" -> DependencyType.START_TO_FINISH;
            default -> DependencyType.FINISH_TO_START;
        };
        var lag = words[1].substring(2);
        return new Dependency(words[0], type, lag.isEmpty() ? 0 : Integer.parseInt(lag), Extras.NONE);
    }

    /** A plan of so many tasks in phases, in which each waits for some of those before it, by any type and lag. */
    static Snapshot random(Random random, int count) {
        var tasks = new ArrayList<Task>();
        for (int i = 0; i < count; i++) {
            var id = "t" + i;
            long from = 1 + random.nextInt(60);
            var waits = new ArrayList<String>();
            for (int j = 0; j < i && waits.size() < 3; j++) {
                if (random.nextInt(i) < 2) {
                    waits.add("t" + j + " " + List.of("FS", "SS", "FF", "SF").get(random.nextInt(4))
                            + List.of("", "+2", "-1", "+5").get(random.nextInt(4)));
                }
            }
            var task = random.nextInt(6) == 0
                    ? milestone(id, from, waits.toArray(String[]::new))
                    : task(id, from, from + random.nextInt(9), waits.toArray(String[]::new));
            tasks.add(task.withPosition(i));
        }
        return plan(tasks.toArray(Task[]::new));
    }
}
