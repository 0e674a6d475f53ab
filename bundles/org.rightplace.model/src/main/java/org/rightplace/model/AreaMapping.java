package org.rightplace.model;

/**
 * Which place the area of a clinical commissioning group belongs to. Several areas may share a place.
 *
 * @param id the stable id
 * @param ccg the organisation code of the group, such as {@code 01K}
 * @param placeId the id of the place
 * @param placeName the name of the place
 * @param extras what plugins and newer versions add
 */
@Value
public record AreaMapping(
        String id,
        String ccg,
        String placeId,
        String placeName,
        Extras extras)
        implements AreaMappingBuilder.With {

    public AreaMapping {
        id = Given.id(id);
        ccg = Given.text(ccg);
        placeId = Given.text(placeId);
        placeName = Given.text(placeName);
        extras = Given.extras(extras);
    }
}
