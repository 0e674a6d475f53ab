package org.rightplace.model;

import java.time.LocalDate;

/**
 * How far a neighbourhood had come with one characteristic on one day. Ratings are kept, so that progress shows.
 *
 * @param id the stable id
 * @param place the id of the neighbourhood
 * @param characteristic the id of the characteristic
 * @param maturity how far it had come
 * @param evidence what that rests on
 * @param assessor the role that says so
 * @param date the day it was true
 * @param extras what plugins and newer versions add
 */
@Value
public record Rating(
        String id,
        String place,
        String characteristic,
        Maturity maturity,
        String evidence,
        String assessor,
        LocalDate date,
        Extras extras)
        implements Entity, RatingBuilder.With {

    public Rating {
        id = Given.id(id);
        place = Given.text(place);
        characteristic = Given.text(characteristic);
        evidence = Given.text(evidence);
        assessor = Given.text(assessor);
        extras = Given.extras(extras);
    }
}
