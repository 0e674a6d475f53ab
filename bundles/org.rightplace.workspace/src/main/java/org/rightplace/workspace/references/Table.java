package org.rightplace.workspace.references;

import static org.rightplace.workspace.Severity.ERROR;
import static org.rightplace.workspace.Severity.WARNING;
import static org.rightplace.workspace.references.Shapes.one;
import static org.rightplace.workspace.references.Shapes.several;
import static org.rightplace.workspace.references.Shapes.underService;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rightplace.model.Alternative;
import org.rightplace.model.Assessment;
import org.rightplace.model.Attestation;
import org.rightplace.model.Ballot;
import org.rightplace.model.Characteristic;
import org.rightplace.model.Comment;
import org.rightplace.model.CommissioningFunction;
import org.rightplace.model.DevelopmentNeed;
import org.rightplace.model.EvidenceItem;
import org.rightplace.model.JointAppointment;
import org.rightplace.model.Level;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Placement;
import org.rightplace.model.Practice;
import org.rightplace.model.Principle;
import org.rightplace.model.Rating;
import org.rightplace.model.Service;
import org.rightplace.model.StaffChange;
import org.rightplace.model.StaffGroup;
import org.rightplace.model.Task;
import org.rightplace.model.Theme;
import org.rightplace.model.Workshop;
import org.rightplace.model.WorkshopState;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.Index;

/** The rows of {@link References#TABLE}, by what refers. */
final class Table {

    private static final String ANOTHER = "Choose another, or take it out.";

    private Table() {}

    static List<Reference<?>> rows() {
        return Stream.of(places(), catalogue(), placements(), people(), plan(), comments(), evidence(), workshops())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Reference<?>> places() {
        return List.of(
                one(Place.class, "level", Level.class, Place::level, Place::withLevel).saidBy("place-level"),
                several(Place.class, "parents", Place.class, Place::parents, Place::withParents)
                        .indexed(Index.PLACES_BY_PARENT, Place.class)
                        .letsGo()
                        .says(new Wording("place-parent-missing", ERROR, "%s lies in a place",
                                "%,d places lie in a place", "")),
                several(Practice.class, "places", Place.class, Practice::places, Practice::withPlaces)
                        .indexed(Index.PRACTICES_BY_PLACE, Place.class)
                        .letsGo()
                        .says(new Wording("practice-place-missing", ERROR, "%s is in a place",
                                "%,d practices are in a place", "")),
                one(Practice.class, "commissioner", Organisation.class, Practice::commissioner, Practice::withCommissioner)
                        .letsGo()
                        .says(new Wording("practice-commissioner-missing", ERROR, "%s is commissioned by an organisation",
                                "%,d practices are commissioned by an organisation", "")),
                several(Organisation.class, "places", Place.class, Organisation::places, Organisation::withPlaces)
                        .indexed(Index.ORGANISATIONS_BY_PLACE, Place.class)
                        .letsGo()
                        .says(new Wording("organisation-place-missing", ERROR, "%s belongs to a place",
                                "%,d organisations belong to a place", "")),
                one(Rating.class, "place", Place.class, Rating::place, Rating::withPlace)
                        .indexed(Index.RATINGS_BY_PLACE, Place.class)
                        .mendedBy(Remedy.REMOVE)
                        .says(new Wording("rating-place-missing", ERROR, "%s is of a place",
                                "%,d ratings are of a place", "")),
                one(Rating.class, "characteristic", Characteristic.class, Rating::characteristic, Rating::withCharacteristic)
                        .mendedBy(Remedy.REMOVE)
                        .says(new Wording("rating-characteristic-missing", ERROR, "%s is on a characteristic",
                                "%,d ratings are on a characteristic", "")));
    }

    private static List<Reference<?>> catalogue() {
        return List.of(
                one(Service.class, "workstream", Workstream.class, Service::workstream, Service::withWorkstream)
                        .indexed(Index.SERVICES_BY_WORKSTREAM, Workstream.class)
                        .goes()
                        .saidBy("catalogue-no-workstream"),
                // Whoever deletes an area says which rows of its tree go, so this one does not reach for them.
                one(Service.class, "parent", Service.class, Service::parent, Service::withParent)
                        .indexed(Index.SERVICES_BY_PARENT, Service.class)
                        .saidBy("catalogue-lost-area"),
                several(Service.class, "alsoIn", Workstream.class, Service::alsoIn, Service::withAlsoIn)
                        .indexed(Index.SERVICES_BY_WORKSTREAM, Workstream.class)
                        .letsGo()
                        .saidBy("catalogue-lost-workstream"));
    }

    private static List<Reference<?>> placements() {
        return List.of(
                underService(Placement.class, Placement::withId)
                        .says(new Wording("placement-without-service", ERROR, "%s is of a service",
                                "%,d placements are of a service", "")),
                underService(Assessment.class, Assessment::withId)
                        .says(new Wording("answers-without-service", ERROR, "%s are on a service",
                                "%,d sets of answers are on a service", "")),
                underService(OperatingModel.class, OperatingModel::withId)
                        .says(new Wording("operating-model-without-service", ERROR, "%s is of a service",
                                "%,d operating models are of a service", "")),
                one(Alternative.class, "service", Service.class, Alternative::service, Alternative::withService)
                        .indexed(Index.ALTERNATIVES_BY_SERVICE, Service.class)
                        .goes()
                        .says(new Wording("alternative-without-service", ERROR, "%s is of a service",
                                "%,d alternatives are of a service", "")),
                Inside.places(Placement.class, Placement::shares, Placement::withShares)
                        .says(new Wording("placement-unknown-place", ERROR, "%s is at a place",
                                "%,d placements are at a place", "Place it again, or take it out.")),
                Inside.levels(Placement.class, Placement::shares, Placement::withShares).saidBy("placement-unknown-level"),
                Inside.functions(Placement.class, Placement::shares, Placement::withShares),
                Inside.places(Alternative.class, Alternative::shares, Alternative::withShares)
                        .says(new Wording("alternative-unknown-place", WARNING, "%s is at a place",
                                "%,d alternatives are at a place", ANOTHER)),
                Inside.levels(Alternative.class, Alternative::shares, Alternative::withShares)
                        .says(new Wording("alternative-unknown-level", WARNING, "%s is at a level",
                                "%,d alternatives are at a level", ANOTHER)),
                Inside.functions(Alternative.class, Alternative::shares, Alternative::withShares),
                Inside.holders(),
                Inside.cellFunctions(),
                Inside.kinds());
    }

    private static List<Reference<?>> people() {
        return List.of(
                one(StaffGroup.class, "employer", Organisation.class, StaffGroup::employer, StaffGroup::withEmployer)
                        .says(missing("%s has an employer", "%,d staff groups have an employer")),
                one(StaffGroup.class, "place", Place.class, StaffGroup::place, StaffGroup::withPlace)
                        .says(missing("%s works for a place", "%,d staff groups work for a place")),
                one(StaffGroup.class, "function", CommissioningFunction.class, StaffGroup::function, StaffGroup::withFunction)
                        .says(missing("%s does a function", "%,d staff groups do a function")),
                several(StaffGroup.class, "services", Service.class, StaffGroup::services, StaffGroup::withServices)
                        .indexed(Index.STAFF_BY_SERVICE, Service.class)
                        .says(new Wording("people-missing", ERROR, "%s works on a service", "%,d staff groups work on a service",
                                "Choose another. Where it was the only one, taking it out makes it all services.")),
                one(StaffChange.class, "workstream", Workstream.class, StaffChange::workstream, StaffChange::withWorkstream)
                        .goes()
                        .says(adrift("%s belongs to a workstream", "%,d changes to people's work belong to a workstream")),
                one(StaffChange.class, "staffGroup", StaffGroup.class, StaffChange::staffGroup, StaffChange::withStaffGroup)
                        .indexed(Index.CHANGES_BY_STAFF_GROUP, StaffGroup.class)
                        .goes()
                        .says(new Wording("people-missing", ERROR, "%s concerns a staff group",
                                "%,d changes concern a staff group", "Choose another group, or remove it.")),
                one(StaffChange.class, "placeAfter", Place.class, StaffChange::placeAfter, StaffChange::withPlaceAfter)
                        .says(missing("%s moves them to a place", "%,d changes move people to a place")),
                one(StaffChange.class, "employerAfter", Organisation.class, StaffChange::employerAfter, StaffChange::withEmployerAfter)
                        .says(missing("%s gives them an employer", "%,d changes give people an employer")),
                one(StaffChange.class, "service", Service.class, StaffChange::service, StaffChange::withService)
                        .indexed(Index.CHANGES_BY_SERVICE, Service.class)
                        .follows()
                        .says(missing("%s is caused by a service", "%,d changes are caused by a service")),
                one(StaffChange.class, "function", CommissioningFunction.class, StaffChange::function, StaffChange::withFunction)
                        .says(missing("%s is caused by a function", "%,d changes are caused by a function")),
                one(DevelopmentNeed.class, "workstream", Workstream.class, DevelopmentNeed::workstream, DevelopmentNeed::withWorkstream)
                        .goes()
                        .says(adrift("%s belongs to a workstream", "%,d skills and needs belong to a workstream")),
                one(DevelopmentNeed.class, "staffGroup", StaffGroup.class, DevelopmentNeed::staffGroup, DevelopmentNeed::withStaffGroup)
                        .letsGo()
                        .says(missing("%s is for a staff group", "%,d skills and needs are for a staff group")),
                one(DevelopmentNeed.class, "change", StaffChange.class, DevelopmentNeed::change, DevelopmentNeed::withChange)
                        .letsGo()
                        .follows()
                        .says(missing("%s follows from a change", "%,d skills and needs follow from a change")),
                several(JointAppointment.class, "organisations", Organisation.class, JointAppointment::organisations,
                                JointAppointment::withOrganisations)
                        .says(missing("%s is shared by an organisation", "%,d joint appointments are shared by an organisation")),
                one(JointAppointment.class, "place", Place.class, JointAppointment::place, JointAppointment::withPlace)
                        .says(missing("%s works for a place", "%,d joint appointments work for a place")),
                one(Attestation.class, "workstream", Workstream.class, Attestation::workstream, Attestation::withWorkstream)
                        .goes()
                        .says(adrift("%s is said of a workstream", "%,d attestations are of a workstream")),
                one(Attestation.class, "principle", Principle.class, Attestation::principle, Attestation::withPrinciple)
                        .mendedBy(Remedy.REMOVE)
                        .says(new Wording("attestation-principle-missing", WARNING, "%s is on a principle",
                                "%,d attestations are on a principle", "")));
    }

    private static List<Reference<?>> plan() {
        return List.of(
                one(Task.class, "workstream", Workstream.class, Task::workstream, Task::withWorkstream)
                        .indexed(Index.TASKS_BY_WORKSTREAM, Workstream.class)
                        .goes()
                        .says(adrift("“%s” is in the plan of a workstream", "%,d tasks are in the plan of a workstream")),
                one(Task.class, "parent", Task.class, Task::parent, Task::withParent)
                        .goes()
                        .mendedBy(Remedy.LET_GO)
                        .follows()
                        .says(new Wording("plan-unknown-parent", WARNING, "“%s” is part of a task",
                                "%,d tasks are part of a task", "")),
                Inside.dependencies()
                        .says(new Wording("plan-unknown-dependency", ERROR, "“%s” waits for a task",
                                "%,d tasks wait for a task", "Link another, or take it out.")),
                one(Task.class, "service", Service.class, Task::service, Task::withService)
                        .indexed(Index.TASKS_BY_SERVICE, Service.class)
                        .follows()
                        .says(new Wording("plan-unknown-service", WARNING, "“%s” is linked to a service",
                                "%,d tasks are linked to a service", "Link another, or take it out.")));
    }

    private static List<Reference<?>> comments() {
        return List.of(
                one(Comment.class, "workstream", Workstream.class, Comment::workstream, Comment::withWorkstream)
                        .goes()
                        .mendedBy(Remedy.LET_GO)
                        .says(new Wording("comment-workstream-gone", WARNING, "“%s” was made on a workstream",
                                "%,d comments were made on a workstream", "")),
                CommentSubjects.about()
                        .says(new Wording("comment-about-gone", WARNING, "“%s” is about something",
                                "%,d comments are about something", "")),
                CommentSubjects.changed()
                        .says(new Wording("comment-link-gone", WARNING, "“%s” is linked to something that was changed and",
                                "%,d comments are linked to something that was changed and", "")));
    }

    private static List<Reference<?>> evidence() {
        return List.of(
                Inside.basis().says(new Wording("evidence-gone", WARNING, "%s rests on evidence",
                        "%,d placements rest on evidence", ANOTHER)),
                Inside.answers().says(new Wording("evidence-gone", WARNING, "%s rest on evidence",
                        "The answers on %,d services rest on evidence", ANOTHER)),
                several(EvidenceItem.class, "themes", Theme.class, EvidenceItem::themes, EvidenceItem::withThemes)
                        .letsGo()
                        .says(new Wording("evidence-theme-gone", WARNING, "“%s” bears on a theme",
                                "%,d items of evidence bear on a theme", "")));
    }

    private static List<Reference<?>> workshops() {
        return List.of(
                one(Workshop.class, "workstream", Workstream.class, Workshop::workstream, Workshop::withWorkstream)
                        .goes()
                        .says(adrift("“%s” is a workshop of a workstream", "%,d workshops are of a workstream")),
                // A workshop that has ended says what was decided on then.
                new Reference<>(
                        Workshop.class,
                        "services",
                        Set.of(Service.class),
                        workshop -> ended(workshop) ? Stream.empty() : workshop.services().stream().flatMap(id -> Shapes.target(Service.class, id)),
                        (workshop, instead, snapshot) -> ended(workshop)
                                ? workshop
                                : workshop.withServices(Shapes.ids(instead, Service.class, workshop.services())))
                        .says(new Wording("workshop-service-missing", WARNING, "“%s” is to decide on a service",
                                "%,d workshops are to decide on a service", ANOTHER)),
                one(Ballot.class, "workstream", Workstream.class, Ballot::workstream, Ballot::withWorkstream).goes(),
                one(Ballot.class, "workshop", Workshop.class, Ballot::workshop, Ballot::withWorkshop)
                        .indexed(Index.BALLOTS_BY_WORKSHOP, Workshop.class)
                        .goes()
                        .says(new Wording("ballot-workshop-missing", WARNING, "%s is of a workshop",
                                "%,d ballots are of a workshop", "")));
    }

    private static boolean ended(Workshop workshop) {
        return workshop.state() == WorkshopState.CLOSED;
    }

    private static Wording missing(String one, String several) {
        return new Wording("people-missing", ERROR, one, several, ANOTHER);
    }

    private static Wording adrift(String one, String several) {
        return new Wording("workstream-missing", ERROR, one, several, "");
    }
}
