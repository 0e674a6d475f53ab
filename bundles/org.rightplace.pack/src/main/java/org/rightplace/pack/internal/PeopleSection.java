package org.rightplace.pack.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.rightplace.model.DevelopmentNeed;
import org.rightplace.model.JointAppointment;
import org.rightplace.model.Place;
import org.rightplace.model.StaffChange;
import org.rightplace.model.StaffGroup;
import org.rightplace.pack.Block;
import org.rightplace.pack.PackContext;
import org.rightplace.pack.spi.PackSection;
import org.rightplace.people.Amounts;
import org.rightplace.people.Attestations;
import org.rightplace.people.Cause;
import org.rightplace.people.ChangeLoad;
import org.rightplace.people.Choices;
import org.rightplace.people.PrincipleChecks;
import org.rightplace.people.Totals;
import org.rightplace.people.picture.ChangeTimeline;
import org.rightplace.people.picture.PlaceBars;
import org.rightplace.people.picture.SumBars;
import org.rightplace.workspace.Days;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Names;

/** What the decisions mean for those who work: who is hit by what, how the principles are kept, and what is to be learnt. */
@Component
public final class PeopleSection implements PackSection {

    /** As many lines of time as a page has room for. */
    private static final int PAGE = 18;

    @Override
    public String id() {
        return "people-and-od";
    }

    @Override
    public String title() {
        return "People and organisational development";
    }

    @Override
    public int order() {
        return 560;
    }

    @Override
    public List<Block> content(PackContext context) {
        var snapshot = context.snapshot();
        var changes = Totals.from(snapshot, context.workstream().id()).stream()
                .sorted(Comparator.comparing(StaffChange::date, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(StaffChange::id))
                .toList();
        var needs = snapshot.all(DevelopmentNeed.class).stream()
                .filter(need -> need.workstream().equals(context.workstream().id()))
                .sorted(Comparator.comparing(DevelopmentNeed::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(DevelopmentNeed::id))
                .toList();
        if (changes.isEmpty() && needs.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(summary(context, changes)));
        crowded(context).ifPresent(blocks::add);
        if (!changes.isEmpty()) {
            timeline(context).ifPresent(blocks::add);
            blocks.add(totals(context, changes));
            blocks.add(changes(context, changes));
            balance(context).ifPresent(blocks::add);
        }
        blocks.add(principles(context));
        if (!needs.isEmpty()) {
            blocks.add(needs(context, needs));
        }
        appointments(context).ifPresent(blocks::add);
        return blocks;
    }

    private static String summary(PackContext context, Collection<StaffChange> changes) {
        if (changes.isEmpty()) {
            return "No changes to anybody's work are listed yet.";
        }
        double wte = Totals.of(context.snapshot(), changes, Totals.By.WORKSTREAM).values().stream().mapToDouble(Totals.Line::wte).sum();
        long groups = changes.stream().map(StaffChange::staffGroup).distinct().count();
        long undated = changes.stream().filter(change -> change.date() == null).count();
        return "%s to the work of %s, with %s whole-time equivalents in all; whoever is changed twice counts twice.%s".formatted(
                changes.size() == 1 ? "One change" : changes.size() + " changes",
                groups == 1 ? "one staff group" : groups + " staff groups",
                Amounts.shown(wte),
                undated == 0 ? "" : undated == 1 ? " One has no date yet." : " " + undated + " have no date yet.");
    }

    private static Optional<Block> crowded(PackContext context) {
        var groups = ChangeLoad.of(context.snapshot()).causedBy(context.workstream().id()).stream()
                .map(ChangeLoad.Crowding::group)
                .distinct()
                .map(group -> ChangeTimeline.summary(context.snapshot(), group))
                .toList();
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Notice("Hit by too many changes at once, counting those of other workstreams: "
                        + String.join("; ", groups) + "."));
    }

    private static Optional<Block> timeline(PackContext context) {
        var groups = ChangeTimeline.concerned(context.snapshot(), context.workstream().id());
        var shown = groups.subList(0, Math.min(PAGE, groups.size()));
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Figure(
                        ChangeTimeline.of(context.snapshot(), "Changes to staff groups over time, from all workstreams", shown),
                        "Each mark is a change, with the letter of the level afterwards. A box with a broken edge marks more changes than"
                                + " the framework asks for." + (shown.size() < groups.size()
                                        ? " Shown are the " + shown.size() + " of " + groups.size() + " groups with the most changes."
                                        : "")));
    }

    private static Block totals(PackContext context, Collection<StaffChange> changes) {
        var rows = new ArrayList<List<Block.Cell>>();
        for (var by : SumBars.SHOWN) {
            for (var sum : SumBars.rows(context.snapshot(), changes, by)) {
                rows.add(List.of(
                        Block.Cell.of(SumBars.title(by)),
                        Block.Cell.of(sum.name()),
                        Block.Cell.of(Integer.toString(sum.line().groups())),
                        Block.Cell.of(Integer.toString(sum.line().changes())),
                        Block.Cell.of(Amounts.shown(sum.line().wte()))));
            }
        }
        return new Block.Table("How many are concerned", List.of("Sum", "Of", "Groups", "Changes", "WTE"), rows);
    }

    private static Block changes(PackContext context, Collection<StaffChange> changes) {
        var names = Names.of(context.snapshot());
        return new Block.Table(
                "The changes, by date",
                List.of("Staff group", "Brings", "Marking", "WTE", "Place after", "Date", "Caused by"),
                changes.stream()
                        .map(change -> List.of(
                                Block.Cell.of(names.name(Names.Sort.STAFF_GROUP, change.staffGroup())),
                                Block.Cell.of(Stream.of(
                                                Choices.shown(change.kind()),
                                                names.name(Names.Sort.ORGANISATION, change.employerAfter()))
                                        .filter(words -> !words.isEmpty())
                                        .collect(Collectors.joining(": "))),
                                Block.Cell.of(Choices.shown(change.marking())),
                                Block.Cell.of(size(context, change)),
                                place(context, names, change.placeAfter()),
                                Block.Cell.of(change.date() == null ? "not yet" : Days.inFull(change.date())),
                                Block.Cell.of(Cause.of(change).shown(context.snapshot()))))
                        .toList());
    }

    private static String size(PackContext context, StaffChange change) {
        return change.wte() != null
                ? Amounts.shown(change.wte())
                : context.snapshot().find(StaffGroup.class, change.staffGroup())
                        .map(group -> Amounts.shown(group.wte()))
                        .orElse("");
    }

    private static Block.Cell place(PackContext context, Names names, String id) {
        var level = context.snapshot().find(Place.class, id).map(Place::level).orElse("");
        return new Block.Cell(id.isEmpty() ? "as today" : names.name(Names.Sort.PLACE, id), level, "");
    }

    private static Optional<Block> balance(PackContext context) {
        var bars = PlaceBars.of(context.snapshot());
        return bars.empty()
                ? Optional.empty()
                : Optional.of(new Block.Figure(
                        bars, "How many work for each place today and after the changes of all workstreams, in whole-time equivalents."));
    }

    private static Block principles(PackContext context) {
        return new Block.Table(
                "How the principles are kept",
                List.of("Principle", "It is", "Because", "Who says so"),
                PrincipleChecks.of(context.snapshot(), context.workstream().id()).stream()
                        .map(check -> List.of(
                                Block.Cell.of(check.principle().name()),
                                Block.Cell.of(switch (check.state()) {
                                    case KEPT -> "kept";
                                    case NOT_KEPT -> "not kept";
                                    case OPEN -> "open";
                                }),
                                Block.Cell.of(check.why()),
                                Block.Cell.of(check.principle().countsChanges() ? "worked out from the dates" : who(context, check))))
                        .toList());
    }

    private static String who(PackContext context, PrincipleChecks.Check check) {
        return Attestations.of(context.snapshot(), context.workstream().id(), check.principle().id())
                .map(said -> said.who() + (said.date() == null ? "" : ", " + Days.inFull(said.date())))
                .orElse("");
    }

    private static Block needs(PackContext context, List<DevelopmentNeed> needs) {
        var names = Names.of(context.snapshot());
        return new Block.Table(
                "What has to be learnt and developed",
                List.of("What", "Sort", "Staff group", "Owner", "Due", "Done"),
                needs.stream()
                        .map(need -> List.of(
                                Block.Cell.of(need.need()),
                                Block.Cell.of(Choices.shown(need.kind())),
                                Block.Cell.of(names.name(Names.Sort.STAFF_GROUP, need.staffGroup())),
                                Block.Cell.of(need.owner()),
                                Block.Cell.of(need.due() == null ? "" : Days.inFull(need.due())),
                                Block.Cell.of(need.done() ? "yes" : "no")))
                        .toList());
    }

    private static Optional<Block> appointments(PackContext context) {
        var names = Names.of(context.snapshot());
        var rows = context.snapshot().all(JointAppointment.class).stream()
                .sorted(NameOrder.by(JointAppointment::name, JointAppointment::id))
                .map(post -> List.of(
                        Block.Cell.of(post.name()),
                        Block.Cell.of(post.organisations().stream()
                                .map(id -> names.name(Names.Sort.ORGANISATION, id))
                                .collect(Collectors.joining("; "))),
                        place(context, names, post.place()),
                        Block.Cell.of(Amounts.shown(post.wte())),
                        Block.Cell.of(post.from() == null ? "" : Days.inFull(post.from())),
                        Block.Cell.of(post.until() == null ? "" : Days.inFull(post.until()))))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Table(
                        "Joint appointments of the system", List.of("Post", "Shared by", "Place", "WTE", "From", "Until"), rows));
    }
}
