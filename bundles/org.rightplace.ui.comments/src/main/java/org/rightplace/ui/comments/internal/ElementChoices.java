package org.rightplace.ui.comments.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightplace.model.Assessment;
import org.rightplace.model.DevelopmentNeed;
import org.rightplace.model.Entity;
import org.rightplace.model.EvidenceItem;
import org.rightplace.model.Framework;
import org.rightplace.model.JointAppointment;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Placement;
import org.rightplace.model.Service;
import org.rightplace.model.StaffChange;
import org.rightplace.model.StaffGroup;
import org.rightplace.model.Subject;
import org.rightplace.model.Task;
import org.rightplace.model.Term;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.forms.Picker.Choice;
import org.rightplace.workspace.Elements;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Subjects;
import org.rightplace.workspace.WorkstreamOf;

/** The elements a comment can be about or can have changed, those of its workstream first. */
final class ElementChoices {

    private static final List<Class<? extends Entity>> TYPES = List.of(
            Workstream.class, Service.class, Placement.class, Assessment.class, OperatingModel.class, StaffGroup.class,
            StaffChange.class, DevelopmentNeed.class, JointAppointment.class, Task.class, EvidenceItem.class, Term.class,
            Place.class, Organisation.class, Framework.class);

    private ElementChoices() {}

    static List<Choice<Optional<Subject>>> of(Snapshot snapshot, String workstream) {
        var near = new ArrayList<Choice<Optional<Subject>>>();
        var far = new ArrayList<Choice<Optional<Subject>>>();
        for (var type : TYPES) {
            for (var entity : snapshot.all(type)) {
                var ref = EntityRef.to(entity);
                var choice = new Choice<>(
                        Optional.of(Subjects.to(ref, "")), Elements.name(entity, snapshot), Elements.kind(entity));
                boolean own = WorkstreamOf.element(ref, snapshot).filter(workstream::equals).isPresent();
                (own ? near : far).add(choice);
            }
        }
        var byName = NameOrder.by((Choice<Optional<Subject>> choice) -> choice.name());
        near.sort(byName);
        far.sort(byName);
        near.addAll(far);
        return near;
    }
}
