package org.rightplace.ui.people.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.model.StaffChange;
import org.rightplace.model.StaffGroup;
import org.rightplace.people.Amounts;
import org.rightplace.people.Cause;
import org.rightplace.people.ChangeEdits;
import org.rightplace.people.ChangeLoad;
import org.rightplace.people.Choices;
import org.rightplace.people.Totals;
import org.rightplace.workspace.Days;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Names;
import org.rightplace.workspace.Snapshot;

/** The changes that a workstream brings for the people who work. */
final class ChangesPage extends ListPage<StaffChange> {

    /** The column of the date, which is what is missing most when a change is new. */
    static final int DATE = 1;

    private static final int KIND = 2;

    private final GroupStrip strip;

    ChangesPage(Composite parent, Pages pages) {
        super(parent, pages, StaffChange.class, "Changes");
        strip = new GroupStrip(pane(), pages);
        below(strip.control(), GroupStrip.HEIGHT);
    }

    @Override
    public String title() {
        return "Changes";
    }

    @Override
    public String question() {
        var crowded = ChangeLoad.of(site().snapshot()).causedBy(pages().workstream()).stream()
                .map(crowding -> crowding.group().id())
                .distinct()
                .count();
        return "who is hit by how much, when? · " + count("change", "changes")
                + (crowded == 0 ? "" : " · ▲ " + (crowded == 1 ? "one group" : crowded + " groups") + " by too much");
    }

    @Override
    public List<Action> actions() {
        return List.of(
                new Action("Add change…", "Choose a staff group, and say what changes for it (Insert)", this::add),
                new Action("From a decision…", "Choose the decision that causes the change, then whom it concerns",
                        () -> new NewChange(pages()).fromDecision(table().control())));
    }

    @Override
    Emptiness empty(Composite parent) {
        return new Emptiness(
                parent,
                theme(),
                "No changes yet",
                "Each decision about a place or about who does what changes somebody's work. Here stand the changes that this"
                        + " workstream brings: for which staff group, of what kind, to which place, when, and which decision"
                        + " causes it. A change that begins with a decision proposes the place from its placement.",
                List.of(
                        new Action("Begin with a decision", "Choose the decision that causes the first change",
                                () -> new NewChange(pages()).fromDecision(parent)),
                        new Action("Begin with a staff group", "Choose whose work changes first", this::add)));
    }

    @Override
    List<Field<StaffChange>> fields() {
        return List.of(
                Field.words("Staff group", 230, change -> names().name(Names.Sort.STAFF_GROUP, change.staffGroup())),
                Field.<StaffChange>words("Date", 112, this::date)
                        .by(StaffChange::date)
                        .typed((change, words) -> ChangeEdits.date(change, Days.read(words.replace("▲", "")))),
                Field.<StaffChange>of("Brings", 132, Field.Sort.CHIP, change -> Choices.shown(change.kind()))
                        .typed((change, words) -> ChangeEdits.kind(change, Choices.kind(words)))
                        .offering(Choices::kinds),
                Field.<StaffChange>of("Marking", 90, Field.Sort.CHIP, change -> Choices.shown(change.marking()))
                        .typed((change, words) -> ChangeEdits.marking(change, Choices.marking(words)))
                        .offering(Choices::markings),
                Field.<StaffChange>number("WTE", 56, change -> change.wte() == null ? "all" : Amounts.shown(change.wte()), this::size)
                        .typed((change, words) -> ChangeEdits.wte(
                                change, words.equalsIgnoreCase("all") ? null : Typed.numberOrNone(words))),
                Field.<StaffChange>of("Place after", 150, Field.Sort.PLACE,
                                change -> names().name(Names.Sort.PLACE, change.placeAfter()))
                        .typed((change, words) -> ChangeEdits.placeAfter(change, names().id(Names.Sort.PLACE, words)))
                        .offering(() -> names().all(Names.Sort.PLACE)),
                Field.<StaffChange>words("Caused by", 210, change -> Cause.of(change).shown(site().snapshot()))
                        .typed(this::cause)
                        .offering(() -> Cause.of(site().snapshot(), pages().workstream()).stream()
                                .map(cause -> cause.shown(site().snapshot()))
                                .toList()),
                Field.<StaffChange>words("Employer after", 130,
                                change -> names().name(Names.Sort.ORGANISATION, change.employerAfter()))
                        .typed((change, words) -> ChangeEdits.employerAfter(change, names().id(Names.Sort.ORGANISATION, words)))
                        .offering(() -> names().all(Names.Sort.ORGANISATION)),
                Field.<StaffChange>of("Notes", 120, Field.Sort.NOTES, StaffChange::notes).typed(ChangeEdits::notes));
    }

    private Names names() {
        return Names.of(site().snapshot());
    }

    // The mark says what colour alone would not: too much happens to this group around that day.
    private String date(StaffChange change) {
        boolean crowded = ChangeLoad.of(site().snapshot()).of(change.staffGroup()).stream()
                .anyMatch(crowding -> crowding.changes().stream().anyMatch(one -> one.id().equals(change.id())));
        return (crowded ? "▲ " : "") + Days.shown(change.date());
    }

    private double size(StaffChange change) {
        return change.wte() != null
                ? change.wte()
                : site().snapshot().find(StaffGroup.class, change.staffGroup()).map(StaffGroup::wte).orElse(0.0);
    }

    private Edit cause(StaffChange change, String words) {
        var cause = Cause.read(site().snapshot(), words);
        return ChangeEdits.cause(change, cause.service(), cause.function());
    }

    @Override
    List<StaffChange> entries(Snapshot snapshot) {
        return Totals.from(snapshot, pages().workstream()).stream()
                .sorted(Comparator.comparing(StaffChange::date, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(change -> names().name(Names.Sort.STAFF_GROUP, change.staffGroup()), NameOrder.NAMES)
                        .thenComparing(StaffChange::id))
                .toList();
    }

    @Override
    Edit remove(List<StaffChange> entries) {
        return ChangeEdits.remove(entries);
    }

    @Override
    void add() {
        new NewChange(pages()).fromGroup(table().control());
    }

    @Override
    void follow() {
        strip.follow();
    }

    /** Adds a change and goes on to what it still leaves open. */
    void added(StaffChange change) {
        added(ChangeEdits.add(change), change.id(), change.kind() == null ? KIND : DATE);
    }

    @Override
    void selected(Optional<StaffChange> change) {
        // Called for the first time while the page is still being made.
        if (strip != null) {
            strip.show(change.flatMap(one -> site().snapshot().find(StaffGroup.class, one.staffGroup())), change);
        }
    }
}
