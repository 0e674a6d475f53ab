package org.rightplace.people.internal;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.rightplace.model.CheckLimits;
import org.rightplace.model.Framework;
import org.rightplace.model.JointAppointment;
import org.rightplace.model.StaffChange;
import org.rightplace.model.StaffGroup;
import org.rightplace.people.Amounts;
import org.rightplace.people.ChangeLoad;
import org.rightplace.workspace.Days;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Names;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.spi.Validator;

/** Checks that staff, changes and joint appointments fit the system, and that nobody is hit by too many changes. */
@Component(service = Validator.class)
public final class PeopleFindings implements Validator {

    @Override
    public String id() {
        return "people";
    }

    @Override
    public List<Finding> validate(Snapshot snapshot) {
        var findings = new ArrayList<Finding>();
        snapshot.all(StaffChange.class).forEach(change -> check(snapshot, change, findings));
        snapshot.all(JointAppointment.class).forEach(appointment -> check(appointment, findings));
        var limits = snapshot.framework().map(Framework::limits).orElse(CheckLimits.USUAL);
        ChangeLoad.of(snapshot).all().forEach(crowding -> findings.add(crowded(snapshot, crowding, limits)));
        return findings;
    }

    private static Finding crowded(Snapshot snapshot, ChangeLoad.Crowding crowding, CheckLimits limits) {
        return new Finding(
                "people-too-many-changes",
                Severity.WARNING,
                "%s %s %d changes between %s and %s; the framework asks for no more than %d within %d days. Do some together, or apart."
                        .formatted(
                                Names.of(snapshot).name(Names.Sort.STAFF_GROUP, crowding.group().id()),
                                crowding.certain() ? "have" : "may have",
                                crowding.changes().size(),
                                Days.shown(crowding.first()),
                                Days.shown(crowding.last()),
                                limits.changesInWindow(),
                                limits.changeWindow()),
                crowding.changes().stream().map(EntityRef::to).toList(),
                java.util.Optional.empty());
    }

    private static void check(Snapshot snapshot, StaffChange change, List<Finding> findings) {
        var group = snapshot.find(StaffGroup.class, change.staffGroup());
        var name = group.map(StaffGroup::name).orElse("nobody in the list");
        if (group.isPresent() && change.wte() != null && change.wte() > group.get().wte()) {
            findings.add(Finding.of(
                    "people-size",
                    Severity.ERROR,
                    "A change concerns %s whole-time equivalents of %s, which has %s."
                            .formatted(Amounts.shown(change.wte()), name, Amounts.shown(group.get().wte())),
                    EntityRef.to(change)));
        }
        if (change.service().isEmpty()) {
            findings.add(Finding.of(
                    "people-cause",
                    Severity.INFORMATION,
                    "A change to " + name + " names no decision that causes it. Link it to a placement or a cell.",
                    EntityRef.to(change)));
        }
        if (change.date() == null) {
            findings.add(Finding.of(
                    "people-date",
                    Severity.INFORMATION,
                    "A change to " + name + " has no date, so it counts in no window. Say when it takes effect.",
                    EntityRef.to(change)));
        }
    }

    private static void check(JointAppointment appointment, List<Finding> findings) {
        if (appointment.organisations().stream().distinct().count() < 2) {
            findings.add(Finding.of(
                    "people-not-joint",
                    Severity.WARNING,
                    appointment.name() + " is a joint appointment of fewer than two organisations. Name the others.",
                    EntityRef.to(appointment)));
        }
        if (appointment.from() != null && appointment.until() != null && appointment.until().isBefore(appointment.from())) {
            findings.add(Finding.of(
                    "people-term",
                    Severity.ERROR,
                    appointment.name() + " ends before it begins. Change one of the two days.",
                    EntityRef.to(appointment)));
        }
    }
}
