package org.rightplace.people.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightplace.chart.Chart;
import org.rightplace.chart.Drawing;
import org.rightplace.chart.Size;
import org.rightplace.model.Level;
import org.rightplace.model.Place;
import org.rightplace.model.StaffChange;
import org.rightplace.model.StaffGroup;
import org.rightplace.people.Amounts;
import org.rightplace.people.Cause;
import org.rightplace.people.ChangeLoad;
import org.rightplace.people.Choices;
import org.rightplace.workspace.Days;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Names;
import org.rightplace.workspace.Snapshot;

/**
 * The changes to staff groups on a line of time, whichever workstreams they come from. A mark has the colour of the level
 * of the place afterwards, and its letter; where more happens within the window than the framework puts up with, a box
 * with a broken edge says so.
 */
public final class ChangeTimeline implements Chart {

    private static final String CHANGE = "change ";
    private static final String GROUP = "group ";
    private static final int ALONE = 90;

    private final String title;
    private final List<Row> rows;
    private final int levels;

    /**
     * What is shown of a group.
     *
     * @param id the id of the group
     * @param name its name
     * @param detail its place, band and size
     * @param marks its changes, by date, those without one last
     * @param crowds where too much happens
     */
    record Row(String id, String name, String detail, List<Mark> marks, List<Crowd> crowds) {}

    /**
     * A change.
     *
     * @param date when, or {@code null}
     * @param level the rank of the level of the place afterwards, or -1 if that is not known
     * @param initial the letter of that level
     */
    record Mark(String id, LocalDate date, int level, String initial, String workstream, String what, String words) {}

    /** A stretch of time in which too much happens. */
    record Crowd(LocalDate first, LocalDate last, String label, String words) {}

    private ChangeTimeline(String title, Snapshot snapshot, Collection<StaffGroup> groups) {
        this.title = title;
        this.levels = snapshot.framework().map(framework -> framework.levels().size()).orElse(0);
        this.rows = groups.stream().map(group -> row(snapshot, group)).toList();
    }

    /** What happens to one group. */
    public static ChangeTimeline of(Snapshot snapshot, StaffGroup group) {
        return new ChangeTimeline("Changes to " + group.name(), snapshot, List.of(group));
    }

    /** What happens to several groups, one below the other. */
    public static ChangeTimeline of(Snapshot snapshot, String title, Collection<StaffGroup> groups) {
        return new ChangeTimeline(title, snapshot, groups);
    }

    /** The groups that a workstream changes, or any for the empty id: those with too much at once first, then by the number of their changes. */
    public static List<StaffGroup> concerned(Snapshot snapshot, String workstreamId) {
        var load = ChangeLoad.of(snapshot);
        return snapshot.all(StaffGroup.class).stream()
                .filter(group -> changes(snapshot, group).anyMatch(
                        change -> workstreamId.isEmpty() || change.workstream().equals(workstreamId)))
                .sorted(Comparator.comparing((StaffGroup group) -> load.of(group.id()).isEmpty())
                        .thenComparing(group -> -changes(snapshot, group).count())
                        .thenComparing(StaffGroup::name, NameOrder.NAMES)
                        .thenComparing(StaffGroup::id))
                .toList();
    }

    /** What happens to a group, in a sentence. */
    public static String summary(Snapshot snapshot, StaffGroup group) {
        var changes = changes(snapshot, group).toList();
        if (changes.isEmpty()) {
            return group.name() + ": no changes planned";
        }
        long workstreams = changes.stream().map(StaffChange::workstream).distinct().count();
        var said = "%s: %s from %s".formatted(
                group.name(),
                changes.size() == 1 ? "one change" : changes.size() + " changes",
                workstreams == 1 ? "one workstream" : workstreams + " workstreams");
        return ChangeLoad.of(snapshot).of(group.id()).stream()
                .max(Comparator.comparingInt(crowding -> crowding.changes().size()))
                .map(worst -> "%s · ▲ %d within %s".formatted(said, worst.changes().size(), days(worst.first(), worst.last())))
                .orElse(said);
    }

    /** The region that stands for a change. */
    public static String region(String changeId) {
        return CHANGE + changeId;
    }

    /** The id of the change that a region stands for, if it stands for one. */
    public static Optional<String> change(String region) {
        return region.startsWith(CHANGE) ? Optional.of(region.substring(CHANGE.length())) : Optional.empty();
    }

    /** The id of the group that a region stands for, if it stands for one. */
    public static Optional<String> group(String region) {
        return region.startsWith(GROUP) ? Optional.of(region.substring(GROUP.length())) : Optional.empty();
    }

    static String groupRegion(String groupId) {
        return GROUP + groupId;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String description() {
        return rows.stream()
                .map(row -> row.name() + ": " + (row.marks().isEmpty() ? "no changes" : row.marks().stream()
                                .map(Mark::words)
                                .collect(Collectors.joining("; ")))
                        + row.crowds().stream().map(crowd -> ". " + crowd.words()).collect(Collectors.joining()) + ".")
                .collect(Collectors.joining(" "));
    }

    @Override
    public Size preferredSize() {
        return new Size(900, TimelinePainter.height(rows.size()));
    }

    @Override
    public void draw(Drawing drawing, Size size) {
        new TimelinePainter(this, drawing, size).paint();
    }

    List<Row> rows() {
        return rows;
    }

    int levels() {
        return levels;
    }

    boolean undated() {
        return rows.stream().flatMap(row -> row.marks().stream()).anyMatch(mark -> mark.date() == null);
    }

    /** The first and the last day, with some room around a day that is alone; empty if nothing has a date. */
    Optional<LocalDate[]> span() {
        var dates = rows.stream().flatMap(row -> row.marks().stream()).map(Mark::date).filter(Objects::nonNull).sorted().toList();
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        var first = dates.getFirst();
        var last = dates.getLast();
        long room = Math.max(0, ALONE - ChronoUnit.DAYS.between(first, last));
        return Optional.of(new LocalDate[] {first.minusDays(room / 2), last.plusDays(room)});
    }

    private static Stream<StaffChange> changes(Snapshot snapshot, StaffGroup group) {
        return snapshot.lookup(Index.CHANGES_BY_STAFF_GROUP, group.id()).stream()
                .sorted(Comparator.comparing(StaffChange::date, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(StaffChange::id));
    }

    private static Row row(Snapshot snapshot, StaffGroup group) {
        var crowds = new ArrayList<Crowd>();
        for (var crowding : ChangeLoad.of(snapshot).of(group.id())) {
            var label = crowding.changes().size() + " in " + days(crowding.first(), crowding.last());
            crowds.add(new Crowd(
                    crowding.first(),
                    crowding.last(),
                    label,
                    "%d changes between %s and %s, which %s the same people".formatted(
                            crowding.changes().size(),
                            Days.shown(crowding.first()),
                            Days.shown(crowding.last()),
                            crowding.certain() ? "hit" : "may hit")));
        }
        var detail = Stream.of(
                        Names.of(snapshot).name(Names.Sort.PLACE, group.place()),
                        group.band().matches("[0-9].*") ? "band " + group.band() : group.band(),
                        Amounts.shown(group.wte()) + " WTE")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Row(
                group.id(), group.name(), detail, changes(snapshot, group).map(change -> mark(snapshot, group, change)).toList(), crowds);
    }

    private static Mark mark(Snapshot snapshot, StaffGroup group, StaffChange change) {
        var names = Names.of(snapshot);
        var place = change.placeAfter().isEmpty() ? group.place() : change.placeAfter();
        var framework = snapshot.framework();
        var level = snapshot.find(Place.class, place).map(Place::level).orElse("");
        var workstream = names.name(Names.Sort.WORKSTREAM, change.workstream());
        var what = change.placeAfter().isEmpty()
                ? Choices.shown(change.kind())
                : "to " + names.name(Names.Sort.PLACE, change.placeAfter());
        var words = Stream.of(
                        change.date() == null ? "no date yet" : Days.shown(change.date()),
                        workstream,
                        Choices.shown(change.kind()),
                        change.placeAfter().isEmpty() ? "" : "to " + names.name(Names.Sort.PLACE, change.placeAfter()),
                        change.employerAfter().isEmpty() ? "" : "to " + names.name(Names.Sort.ORGANISATION, change.employerAfter()),
                        Choices.shown(change.marking()),
                        change.wte() == null ? "" : Amounts.shown(change.wte()) + " WTE",
                        change.service().isEmpty() ? "" : "because of " + Cause.of(change).shown(snapshot))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return new Mark(
                change.id(),
                change.date(),
                framework.map(found -> found.rank(level)).orElse(-1),
                framework.flatMap(found -> found.level(level)).map(Level::initial).orElse(""),
                workstream,
                what,
                words);
    }

    private static String days(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last);
        return days == 0 ? "one day" : days == 1 ? "two days" : days + " days";
    }
}
