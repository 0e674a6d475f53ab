package org.rightplace.ui.people.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.model.Extras;
import org.rightplace.model.JointAppointment;
import org.rightplace.people.Amounts;
import org.rightplace.people.AppointmentEdits;
import org.rightplace.workspace.Days;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.Ids;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Names;
import org.rightplace.workspace.Snapshot;

/** The posts that several organisations share; they belong to the whole system. */
final class AppointmentsPage extends ListPage<JointAppointment> {

    AppointmentsPage(Composite parent, Pages pages) {
        super(parent, pages, JointAppointment.class, "Joint appointments");
    }

    @Override
    public String title() {
        return "Joint appointments";
    }

    @Override
    public String question() {
        return "which posts are shared? · " + count("post", "posts");
    }

    @Override
    public List<Action> actions() {
        return List.of(new Action("Add post", "Add a post that several organisations share (Insert)", this::add));
    }

    @Override
    Emptiness empty(Composite parent) {
        return new Emptiness(
                parent,
                theme(),
                "No joint appointments yet",
                "Some posts answer to several organisations: a director of a partnership, a lead shared by a council and a"
                        + " commissioner. Here stands which they are, who shares them, and for how long.",
                List.of(new Action("Type the first post", "Add a post that several organisations share", this::add)));
    }

    @Override
    List<Field<JointAppointment>> fields() {
        return List.of(
                Field.words("Post", 230, JointAppointment::name).typed(AppointmentEdits::rename),
                Field.<JointAppointment>of("Shared by, the employer first", 280, Field.Sort.SEVERAL, this::organisations)
                        .typed((post, words) -> AppointmentEdits.organisations(post, organisations(words)))
                        .offering(() -> names().all(Names.Sort.ORGANISATION)),
                Field.<JointAppointment>of("Place", 140, Field.Sort.PLACE, post -> names().name(Names.Sort.PLACE, post.place()))
                        .typed((post, words) -> AppointmentEdits.place(post, names().id(Names.Sort.PLACE, words)))
                        .offering(() -> names().all(Names.Sort.PLACE)),
                Field.<JointAppointment>number("WTE", 56, post -> Amounts.shown(post.wte()), JointAppointment::wte)
                        .typed((post, words) -> AppointmentEdits.wte(post, Typed.number(words))),
                Field.<JointAppointment>words("From", 92, post -> Days.shown(post.from()))
                        .by(JointAppointment::from)
                        .typed((post, words) -> AppointmentEdits.term(post, Days.read(words), post.until())),
                Field.<JointAppointment>words("Until", 92, post -> Days.shown(post.until()))
                        .by(JointAppointment::until)
                        .typed((post, words) -> AppointmentEdits.term(post, post.from(), Days.read(words))),
                Field.<JointAppointment>of("Notes", 150, Field.Sort.NOTES, JointAppointment::notes).typed(AppointmentEdits::notes));
    }

    private Names names() {
        return Names.of(site().snapshot());
    }

    private String organisations(JointAppointment post) {
        return post.organisations().stream().map(id -> names().name(Names.Sort.ORGANISATION, id)).collect(Collectors.joining("; "));
    }

    private List<String> organisations(String words) {
        return Arrays.stream(words.split(";"))
                .filter(name -> !name.isBlank())
                .map(name -> names().id(Names.Sort.ORGANISATION, name))
                .distinct()
                .toList();
    }

    @Override
    List<JointAppointment> entries(Snapshot snapshot) {
        return snapshot.all(JointAppointment.class).stream()
                .sorted(NameOrder.by(JointAppointment::name, JointAppointment::id))
                .toList();
    }

    @Override
    Edit remove(List<JointAppointment> entries) {
        return AppointmentEdits.remove(entries);
    }

    @Override
    void add() {
        var post = new JointAppointment(Ids.next(), "New joint post", List.of(), "", 1, null, null, "", Extras.NONE);
        added(AppointmentEdits.add(post), post.id(), 0);
    }
}
