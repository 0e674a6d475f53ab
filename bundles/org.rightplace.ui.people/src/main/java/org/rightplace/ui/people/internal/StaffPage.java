package org.rightplace.ui.people.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.model.Extras;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.StaffGroup;
import org.rightplace.people.Amounts;
import org.rightplace.people.ChangeLoad;
import org.rightplace.people.StaffEdits;
import org.rightplace.people.Totals;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Ids;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Names;
import org.rightplace.workspace.Snapshot;

/** The staff groups: those of the whole system, or those that a workstream concerns. */
final class StaffPage extends ListPage<StaffGroup> {

    private static final int ROLE = 0;
    private static final String UNNAMED = "New role";

    private final GroupStrip strip;
    private boolean everybody;

    StaffPage(Composite parent, Pages pages) {
        super(parent, pages, StaffGroup.class, "Staff groups");
        strip = new GroupStrip(pane(), pages);
        below(strip.control(), GroupStrip.HEIGHT);
    }

    @Override
    public String title() {
        return "Staff groups";
    }

    @Override
    public String question() {
        double wte = table().rows().shown().stream().mapToDouble(StaffGroup::wte).sum();
        return "who does the work today? · " + count("group", "groups")
                + (wte == 0 ? "" : " · " + Amounts.shown(wte) + " WTE");
    }

    @Override
    public List<Action> actions() {
        var add = new Action("Add group", "Add a staff group below the others (Insert)", this::add);
        var save = new Action("Export…", "Write the staff list as CSV, which spreadsheets open", () -> StaffFiles.save(site()));
        return pages().workstream().isEmpty()
                ? List.of(add, load(), save)
                : List.of(
                        add,
                        new Action("Change what is selected…", "Add a change to the selected group (Ctrl+Enter)", this::change),
                        new Action("All or concerned only", "Show every group of the system, or those that this workstream concerns",
                                this::turn));
    }

    private Action load() {
        return new Action("Import…", "Bring in a staff list that was kept in a spreadsheet", () -> StaffFiles.bringIn(site()));
    }

    @Override
    Emptiness empty(Composite parent) {
        return new Emptiness(
                parent,
                theme(),
                pages().workstream().isEmpty() ? "No staff groups yet" : "Nobody is concerned yet",
                "This is the list of those who do the work: roles, not people, each with its band, its size, who employs it"
                        + " and which place it works for. A list kept in a spreadsheet can be imported as it is, or pasted.",
                pages().workstream().isEmpty()
                        ? List.of(
                                new Action("Type the first group", "Add a staff group", this::add),
                                new Action("Import a staff list", "Bring in a list saved as CSV", load().run()))
                        : List.of(
                                new Action("Type the first group", "Add a staff group", this::add),
                                new Action("Import a staff list", "Bring in a list saved as CSV", load().run()),
                                new Action("Show every group of the system", "Choose from those that are there", this::turn)));
    }

    @Override
    List<Field<StaffGroup>> fields() {
        return List.of(
                Field.words("Role", 230, StaffGroup::name).typed(StaffEdits::rename),
                Field.words("Band", 66, StaffGroup::band).typed(StaffEdits::band),
                Field.<StaffGroup>number("WTE", 56, group -> Amounts.shown(group.wte()), StaffGroup::wte)
                        .typed((group, words) -> StaffEdits.wte(group, Typed.number(words))),
                Field.<StaffGroup>number("Changes", 80, this::changes, group -> (double) load(group)),
                Field.<StaffGroup>words("Employer", 150, group -> names().name(Names.Sort.ORGANISATION, group.employer()))
                        .typed((group, words) -> StaffEdits.employer(group, names().id(Names.Sort.ORGANISATION, words)))
                        .offering(() -> names().all(Names.Sort.ORGANISATION)),
                Field.<StaffGroup>of("Place today", 150, Field.Sort.PLACE, group -> names().name(Names.Sort.PLACE, group.place()))
                        .typed((group, words) -> StaffEdits.place(group, names().id(Names.Sort.PLACE, words)))
                        .offering(() -> names().all(Names.Sort.PLACE)),
                Field.<StaffGroup>words("Function", 130, group -> names().name(Names.Sort.FUNCTION, group.function()))
                        .typed((group, words) -> StaffEdits.function(group, names().id(Names.Sort.FUNCTION, words)))
                        .offering(() -> names().all(Names.Sort.FUNCTION)),
                Field.<StaffGroup>of("Services", 150, Field.Sort.SEVERAL, this::services)
                        .typed((group, words) -> StaffEdits.services(group, services(words)))
                        .offering(() -> names().all(Names.Sort.SERVICE)),
                Field.<StaffGroup>of("Notes", 120, Field.Sort.NOTES, StaffGroup::notes).typed(StaffEdits::notes));
    }

    private Names names() {
        return Names.of(site().snapshot());
    }

    // The mark says what colour alone would not.
    private String changes(StaffGroup group) {
        int load = load(group);
        boolean crowded = !ChangeLoad.of(site().snapshot()).of(group.id()).isEmpty();
        return load == 0 ? "" : (crowded ? "▲ " : "") + load;
    }

    private int load(StaffGroup group) {
        return site().snapshot().lookup(Index.CHANGES_BY_STAFF_GROUP, group.id()).size();
    }

    private String services(StaffGroup group) {
        return group.services().stream().map(id -> names().name(Names.Sort.SERVICE, id)).collect(Collectors.joining("; "));
    }

    private List<String> services(String words) {
        return Arrays.stream(words.split(";"))
                .filter(name -> !name.isBlank())
                .map(name -> names().id(Names.Sort.SERVICE, name))
                .distinct()
                .toList();
    }

    @Override
    List<StaffGroup> entries(Snapshot snapshot) {
        var all = snapshot.all(StaffGroup.class).stream()
                .sorted(NameOrder.by(StaffGroup::name, StaffGroup::id));
        if (pages().workstream().isEmpty() || everybody) {
            return all.toList();
        }
        var concerned = new HashSet<String>();
        Totals.from(snapshot, pages().workstream()).forEach(change -> concerned.add(change.staffGroup()));
        var own = new HashSet<String>();
        snapshot.lookup(Index.SERVICES_BY_WORKSTREAM, pages().workstream()).stream()
                .filter(service -> service.kind() == ServiceKind.SERVICE)
                .map(Service::id)
                .forEach(own::add);
        return all.filter(group -> concerned.contains(group.id()) || group.services().stream().anyMatch(own::contains)).toList();
    }

    @Override
    Edit remove(List<StaffGroup> entries) {
        return StaffEdits.remove(entries);
    }

    @Override
    void add() {
        var group = blank(UNNAMED);
        everybody |= !pages().workstream().isEmpty();
        added(StaffEdits.add(group), group.id(), ROLE);
    }

    @Override
    Optional<Pasted<StaffGroup>> pasted(String first) {
        if (first.isBlank()) {
            throw new EditRefused("Every new group needs a role in the first column.");
        }
        // A group that nothing concerns yet would come in unseen.
        everybody |= !pages().workstream().isEmpty();
        var group = blank(first);
        return Optional.of(new Pasted<>(group, StaffEdits.add(group)));
    }

    private static StaffGroup blank(String role) {
        return new StaffGroup(Ids.next(), role, "", 1, "", "", "", List.of(), "", Extras.NONE);
    }

    /** Shows every group of the system, or those that the workstream concerns. */
    private void turn() {
        everybody = !everybody;
        refresh();
        pages().changed();
    }

    @Override
    void follow() {
        if (!pages().workstream().isEmpty()) {
            change();
        }
    }

    private void change() {
        table().focus().ifPresentOrElse(
                group -> new NewChange(pages()).of(group),
                () -> site().say("Select the group that is to change."));
    }

    @Override
    void selected(Optional<StaffGroup> group) {
        // Called for the first time while the page is still being made.
        if (strip != null) {
            strip.show(group);
        }
    }

    @Override
    public boolean reveal(org.rightplace.workspace.EntityRef entity) {
        if (entity.type() == StaffGroup.class && table().rows().indexOf(entity.id()) < 0
                && !pages().workstream().isEmpty() && !everybody) {
            everybody = true;
            refresh();
        }
        return super.reveal(entity);
    }
}
