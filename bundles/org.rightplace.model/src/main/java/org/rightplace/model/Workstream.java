package org.rightplace.model;

/**
 * An agenda, such as mental health or cancer, whose services are placed together.
 *
 * @param id the stable id
 * @param name the name
 * @param about what it covers
 * @param lead the role that leads it
 * @param position where it stands among the workstreams; lower comes first
 * @param cover the cover sheet of its portfolio pack
 * @param extras what plugins and newer versions add
 */
@Value
public record Workstream(
        String id,
        String name,
        String about,
        String lead,
        double position,
        CoverSheet cover,
        Extras extras)
        implements Entity, Named, WorkstreamBuilder.With {

    public Workstream {
        id = Given.id(id);
        name = Given.text(name);
        about = Given.text(about);
        lead = Given.text(lead);
        extras = Given.extras(extras);
    }
}
