package org.rightplace.ui.people.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.model.DevelopmentNeed;
import org.rightplace.model.Extras;
import org.rightplace.model.NeedKind;
import org.rightplace.model.StaffChange;
import org.rightplace.people.Cause;
import org.rightplace.people.Choices;
import org.rightplace.people.NeedEdits;
import org.rightplace.people.Totals;
import org.rightplace.workspace.Days;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Ids;
import org.rightplace.workspace.Names;
import org.rightplace.workspace.Roles;
import org.rightplace.workspace.Snapshot;

/** What people have to learn, and what organisations have to become, for a workstream's changes to work. */
final class NeedsPage extends ListPage<DevelopmentNeed> {

    NeedsPage(Composite parent, Pages pages) {
        super(parent, pages, DevelopmentNeed.class, "Skills and OD needs");
    }

    @Override
    public String title() {
        return "Skills and OD";
    }

    @Override
    public String question() {
        long open = table().rows().shown().stream().filter(need -> !need.done()).count();
        return "what has to be learnt? · " + count("need", "needs") + " · " + open + " open";
    }

    @Override
    public List<Action> actions() {
        return List.of(new Action("Add need", "Add something to be learnt or developed (Insert)", this::add));
    }

    @Override
    Emptiness empty(Composite parent) {
        return new Emptiness(
                parent,
                theme(),
                "Nothing to learn yet",
                "Here stand the skills that people need for the changes of this workstream, and the development that teams and"
                        + " organisations need, each with who sees to it and by when.",
                List.of(new Action("Type the first need", "Add something to be learnt or developed", this::add)));
    }

    @Override
    List<Field<DevelopmentNeed>> fields() {
        return List.of(
                Field.words("What is needed", 260, DevelopmentNeed::need).typed(NeedEdits::need),
                Field.<DevelopmentNeed>of("Sort", 104, Field.Sort.CHIP, need -> Choices.shown(need.kind()))
                        .typed((need, words) -> NeedEdits.kind(need, Choices.need(words)))
                        .offering(Choices::needs),
                Field.<DevelopmentNeed>words("Staff group", 170, need -> names().name(Names.Sort.STAFF_GROUP, need.staffGroup()))
                        .typed((need, words) -> NeedEdits.staffGroup(need, names().id(Names.Sort.STAFF_GROUP, words)))
                        .offering(() -> names().all(Names.Sort.STAFF_GROUP)),
                Field.<DevelopmentNeed>words("For the change", 190, this::change)
                        .typed((need, words) -> NeedEdits.cause(need, changeId(words)))
                        .offering(() -> changes().map(this::words).distinct().toList()),
                Field.<DevelopmentNeed>words("Owner", 140, DevelopmentNeed::owner).typed(NeedEdits::owner)
                        .offering(() -> Roles.in(site().snapshot())),
                Field.<DevelopmentNeed>words("Due", 92, need -> Days.shown(need.due()))
                        .by(DevelopmentNeed::due)
                        .typed((need, words) -> NeedEdits.due(need, Days.read(words))),
                Field.<DevelopmentNeed>words("Done", 60, need -> need.done() ? "✓ yes" : "no")
                        .typed((need, words) -> NeedEdits.done(need, Typed.yes(words.replace("✓ ", ""))))
                        .offering(() -> List.of("yes", "no")));
    }

    private Names names() {
        return Names.of(site().snapshot());
    }

    private Stream<StaffChange> changes() {
        return Totals.from(site().snapshot(), pages().workstream()).stream();
    }

    private String change(DevelopmentNeed need) {
        return site().snapshot().find(StaffChange.class, need.change()).map(this::words).orElse("");
    }

    // A change is known by whom it concerns, what causes it and when.
    private String words(StaffChange change) {
        return Stream.of(
                        names().name(Names.Sort.STAFF_GROUP, change.staffGroup()),
                        Cause.of(change).shown(site().snapshot()),
                        Days.shown(change.date()))
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private String changeId(String words) {
        return words.isBlank()
                ? ""
                : changes()
                        .filter(change -> words(change).equalsIgnoreCase(words))
                        .map(StaffChange::id)
                        .findFirst()
                        .orElseThrow(() -> new EditRefused(
                                "No change of this workstream is called “%s”. Choose one of those offered.".formatted(words)));
    }

    @Override
    List<DevelopmentNeed> entries(Snapshot snapshot) {
        return snapshot.all(DevelopmentNeed.class).stream()
                .filter(need -> need.workstream().equals(pages().workstream()))
                .sorted(Comparator.comparing(DevelopmentNeed::done)
                        .thenComparing(DevelopmentNeed::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(DevelopmentNeed::id))
                .toList();
    }

    @Override
    Edit remove(List<DevelopmentNeed> entries) {
        return NeedEdits.remove(entries);
    }

    @Override
    void add() {
        var need = new DevelopmentNeed(
                Ids.next(), pages().workstream(), "", "", NeedKind.SKILL, "", "", null, false, Extras.NONE);
        added(NeedEdits.add(need), need.id(), 0);
    }
}
