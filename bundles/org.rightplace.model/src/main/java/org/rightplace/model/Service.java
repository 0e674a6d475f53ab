package org.rightplace.model;

import java.util.List;

/**
 * A node in a workstream's catalogue: a service, or a service area that groups services.
 *
 * @param id the stable id
 * @param workstream the id of the workstream whose catalogue it stands in
 * @param parent the id of the service area it lies in, or empty at the top
 * @param kind service or service area
 * @param name the name
 * @param position where it stands among its siblings; lower comes first
 * @param alsoIn the ids of further workstreams it belongs to, if it is cross-cutting
 * @param notes notes
 * @param tags free tags
 * @param extras what plugins and newer versions add
 */
@Value
public record Service(
        String id,
        String workstream,
        String parent,
        ServiceKind kind,
        String name,
        double position,
        List<String> alsoIn,
        String notes,
        List<String> tags,
        Extras extras)
        implements Entity, Named, OfWorkstream, ServiceBuilder.With {

    public Service {
        id = Given.id(id);
        workstream = Given.text(workstream);
        parent = Given.text(parent);
        name = Given.text(name);
        alsoIn = Given.list(alsoIn);
        notes = Given.text(notes);
        tags = Given.list(tags);
        extras = Given.extras(extras);
    }

    /** Whether it belongs to more than one workstream. */
    public boolean crossCutting() {
        return !alsoIn.isEmpty();
    }

    /** Whether it belongs to this workstream, as its home or as a cross-cutting service. */
    public boolean in(String workstreamId) {
        return workstream.equals(workstreamId) || alsoIn.contains(workstreamId);
    }
}
