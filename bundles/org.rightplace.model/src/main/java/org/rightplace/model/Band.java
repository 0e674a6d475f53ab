package org.rightplace.model;

/**
 * A range of total scores and where it says a service belongs. The range includes {@code low} and excludes
 * {@code high}, but for the last band, which includes both.
 *
 * @param id the stable id
 * @param name where a service in this band belongs
 * @param about what that means
 * @param low the lowest score in the band
 * @param high where the band ends
 * @param level the id of the level it points to
 * @param extras what plugins and newer versions add
 */
@Value
public record Band(
        String id,
        String name,
        String about,
        double low,
        double high,
        String level,
        Extras extras)
        implements BandBuilder.With {

    public Band {
        id = Given.id(id);
        name = Given.text(name);
        about = Given.text(about);
        level = Given.text(level);
        extras = Given.extras(extras);
    }
}
