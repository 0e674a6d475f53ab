package org.rightplace.model;

import java.time.LocalDate;

/**
 * A set of figures that was imported, with the credit it must always carry.
 *
 * @param id the stable id
 * @param title the title
 * @param publisher who published it
 * @param licence the licence it is used under
 * @param attribution the sentence of credit that goes with every use
 * @param file the name of the file it was read from
 * @param date the date the figures are for, or {@code null} if the file does not say
 * @param rows how many rows were taken from it
 * @param extras what plugins and newer versions add
 */
@Value
public record Dataset(
        String id,
        String title,
        String publisher,
        String licence,
        String attribution,
        String file,
        LocalDate date,
        int rows,
        Extras extras)
        implements Entity, DatasetBuilder.With {

    public Dataset {
        id = Given.id(id);
        title = Given.text(title);
        publisher = Given.text(publisher);
        licence = Given.text(licence);
        attribution = Given.text(attribution);
        file = Given.text(file);
        extras = Given.extras(extras);
    }
}
