package org.rightplace.ui.people.internal;

import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.rightplace.model.Service;
import org.rightplace.model.StaffGroup;
import org.rightplace.model.Workstream;
import org.rightplace.people.Amounts;
import org.rightplace.people.Cause;
import org.rightplace.people.ChangeProposals;
import org.rightplace.workbench.forms.Picker;
import org.rightplace.workbench.forms.Picker.Choice;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Ids;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Names;

/** Asks for what a new change cannot do without: whose work changes, and which decision causes it. */
final class NewChange {

    private final Pages pages;

    NewChange(Pages pages) {
        this.pages = pages;
    }

    /** Opens the editor of the workstream of a service, and asks whose work the placement of the service changes. */
    static void on(PartSite site, OpenPeople open, String serviceId, Control at) {
        site.snapshot().find(Service.class, serviceId).ifPresent(service -> {
            site.open(PeopleEditor.ID, new EntityRef(Workstream.class, service.workstream()));
            open.find(service.workstream()).ifPresent(part -> new NewChange(part).pick(at, new Cause(serviceId, "")));
        });
    }

    /** Asks whose work changes. */
    void fromGroup(Control at) {
        pick(at, Cause.NONE);
    }

    /** Asks for the decision, and then whose work it changes. */
    void fromDecision(Control at) {
        var snapshot = pages.site().snapshot();
        var choices = Cause.of(snapshot, pages.workstream()).stream()
                .map(cause -> new Choice<>(cause, cause.shown(snapshot), cause.function().isEmpty() ? "where it is placed" : "who does it"))
                .toList();
        if (choices.isEmpty()) {
            pages.site().complain("There is no decision yet that could change anybody's work. Put services into the catalogue first.");
            return;
        }
        Picker.open(at, pages.site().theme(), "Choose the decision that causes the change", choices, cause -> pick(at, cause));
    }

    /** Adds a change to the work of a group. */
    void of(StaffGroup group) {
        add(group, Cause.NONE);
    }

    /** Asks whose work a decision changes, those who work on its service first. */
    void pick(Control at, Cause cause) {
        var snapshot = pages.site().snapshot();
        var names = Names.of(snapshot);
        var groups = snapshot.all(StaffGroup.class).stream()
                .sorted(Comparator.comparing((StaffGroup group) -> !group.services().contains(cause.service()))
                        .thenComparing(StaffGroup::name, NameOrder.NAMES)
                        .thenComparing(StaffGroup::id))
                .map(group -> new Choice<>(group, group.name(), detail(names, group)))
                .toList();
        if (groups.isEmpty()) {
            pages.front(StaffPage.class);
            pages.site().say("There are no staff groups yet. Type the first here, or paste a list; then say what changes for it.");
            return;
        }
        // The picker before has to be gone, or its going would take the keyboard from this one.
        Display.getCurrent().asyncExec(() -> {
            if (!at.isDisposed()) {
                Picker.open(at, pages.site().theme(), "Choose whose work changes", groups, group -> add(group, cause));
            }
        });
    }

    private static String detail(Names names, StaffGroup group) {
        return Stream.of(
                        names.name(Names.Sort.ORGANISATION, group.employer()),
                        names.name(Names.Sort.PLACE, group.place()),
                        Amounts.shown(group.wte()) + " WTE")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private void add(StaffGroup group, Cause cause) {
        var change = ChangeProposals.of(pages.site().snapshot(), Ids.next(), pages.workstream(), group, cause);
        pages.add(change);
    }
}
