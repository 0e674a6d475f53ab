package org.rightplace.people;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rightplace.model.StaffGroup;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.references.References;

/** The edits of staff groups. */
public final class StaffEdits {

    private StaffEdits() {}

    /**
     * Adds a staff group.
     *
     * @throws org.rightplace.workspace.EditRefused at once, if it has no name or an impossible size
     */
    public static Edit add(StaffGroup group) {
        Records.named(group.name(), "A staff group");
        Records.amount(group.wte());
        return Records.add(group, "staff group " + Records.quoted(group.name()));
    }

    /** Gives a staff group another name. */
    public static Edit rename(StaffGroup group, String name) {
        return change(group, "name", "Rename", now -> now.withName(Records.named(name, "A staff group")));
    }

    /** Changes the pay band. */
    public static Edit band(StaffGroup group, String band) {
        return change(group, "band", "Change the band of", now -> now.withBand(band.strip()));
    }

    /** Changes the whole-time equivalents. */
    public static Edit wte(StaffGroup group, double wte) {
        return change(group, "wte", "Change the size of", now -> now.withWte(Records.amount(wte)));
    }

    /** Changes who employs them. */
    public static Edit employer(StaffGroup group, String organisationId) {
        return change(group, "employer", "Change the employer of", now -> now.withEmployer(organisationId));
    }

    /** Changes the function they do. */
    public static Edit function(StaffGroup group, String functionId) {
        return change(group, "function", "Change the function of", now -> now.withFunction(functionId));
    }

    /** Changes the place they work for today. */
    public static Edit place(StaffGroup group, String placeId) {
        return change(group, "place", "Change the place of", now -> now.withPlace(placeId));
    }

    /** Changes the services they work on. */
    public static Edit services(StaffGroup group, List<String> serviceIds) {
        return change(group, "services", "Change the services of", now -> now.withServices(serviceIds));
    }

    /** Changes the notes. */
    public static Edit notes(StaffGroup group, String notes) {
        return change(group, "notes", "Change the notes on", now -> now.withNotes(notes));
    }

    /** Removes staff groups, with the changes planned for them; what they need to learn stays, for no group. */
    public static Edit remove(Collection<StaffGroup> groups) {
        var what = groups.size() == 1
                ? Records.quoted(groups.iterator().next().name())
                : groups.size() + " staff groups";
        return Edit.of("Remove " + what, before -> References.without(before, groups));
    }

    private static Edit change(StaffGroup group, String field, String verb, UnaryOperator<StaffGroup> change) {
        return Records.change(StaffGroup.class, group.id(), field, verb + " " + Records.quoted(group.name()), change);
    }
}
